import {
  CLAUSE,
  clauseAbout,
  clauseKind,
  itemOfOption,
  OFFER_WIDTH,
  type World,
} from "../engine/index.ts";

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

/** The item a clause is about; -1 for a payment, or where there is no clause. */
export function itemOfClause(world: World, clause: number): number {
  const about = clauseAbout(clause);
  switch (clauseKind(clause)) {
    case CLAUSE.consent:
    case CLAUSE.put:
      return itemOfOption(world, about);
    case CLAUSE.declare:
      return about >> 1;
    case CLAUSE.oppose:
    case CLAUSE.drop:
    case CLAUSE.first:
      return about;
    default:
      return -1;
  }
}
