import { OFFER_WIDTH } from "../engine/index.ts";

/** An offer's row, as in the table of offers: `OFFER_WIDTH` words. */
export type Row = Int32Array;

/** Deals that are of use only together: one offer for each partner, the first `count` rows. */
export interface Package {
  readonly rows: readonly Row[];
  count: number;
}

/** Most partners of one package: more do not come together in one corridor. */
export const MOST_PARTNERS = 3;

/** An empty package, to be filled again and again; one row more for a text's sponsor. */
export const makePackage = (): Package => ({
  rows: Array.from({ length: MOST_PARTNERS + 1 }, () => new Int32Array(OFFER_WIDTH)),
  count: 0,
});
