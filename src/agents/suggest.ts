import { OFFER, type State } from "../engine/index.ts";
import { deskOf } from "./desk.ts";
import type { Manner } from "./manner.ts";
import { type RankedPackage, rankPackages } from "./plan.ts";
import type { Row } from "./row.ts";

/** An offer that is likely to be accepted and to pay: what a good adviser would whisper. */
export interface Suggestion {
  readonly row: Row;
  /** What it is expected to bring its author, value units, its price in capital taken off. */
  readonly hope: number;
  /** How many offers the plan behind it has; the others follow once this one is accepted. */
  readonly parts: number;
}

/** The best few offers a member could make now, each to another partner or about another thing. */
export function suggestOffers(
  state: State,
  actor: number,
  manner: Manner,
  most: number,
): Suggestion[] {
  const chosen: RankedPackage[] = [];
  for (const one of rankPackages(deskOf(state, actor, manner), manner)) {
    if (chosen.length < most && !chosen.some((other) => isAbout(one, other))) chosen.push(one);
  }
  return chosen.flatMap(({ rows, hope }) => {
    const [row] = rows;
    return row === undefined ? [] : [{ row, hope, parts: rows.length }];
  });
}

/** Whether two packages begin with the same partner and ask the same of it. */
function isAbout(one: RankedPackage, other: RankedPackage): boolean {
  const [a] = one.rows;
  const [b] = other.rows;
  if (a === undefined || b === undefined) return false;
  return a[OFFER.to] === b[OFFER.to] && a[OFFER.gets] === b[OFFER.gets];
}
