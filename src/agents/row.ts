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

/** Makes one package say what another says. */
export function copyPackage(target: Package, source: Package): void {
  target.count = source.count;
  for (let at = 0; at < source.count; at++) (target.rows[at] as Row).set(source.rows[at] as Row);
}

/** Whether two packages say the same. */
export function isAlike(one: Package, other: Package): boolean {
  if (one.count !== other.count) return false;
  for (let at = 0; at < one.count; at++) {
    for (let field = 0; field < OFFER_WIDTH; field++) {
      if ((one.rows[at] as Row)[field] !== (other.rows[at] as Row)[field]) return false;
    }
  }
  return true;
}
