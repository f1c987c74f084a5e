import {
  CLAUSE,
  clauseAbout,
  clauseKind,
  itemOfOption,
  OFFER,
  OUTCOME,
  SLOTS,
  type State,
} from "../engine/index.ts";
import type { Row } from "./row.ts";

/** Leaves in an imagined game only the items that matter to a question, so that thinking is quick. */

/** Takes everything still pending off the agenda but the items that the deals are about. */
export function focusOn(trial: State, rows: readonly Row[]): void {
  for (let item = 0; item < trial.world.itemCount; item++) {
    if (trial.outcome[item] !== OUTCOME.pending || item === trial.item) continue;
    if (!rows.some((row) => isAbout(trial, row, item))) setAside(trial, item);
  }
}

/** Takes everything still pending off the agenda but the item on the floor and its bundle. */
export function focusOnFloor(trial: State): void {
  for (let item = 0; item < trial.world.itemCount; item++) {
    if (trial.outcome[item] !== OUTCOME.pending) continue;
    if (item !== trial.item && !trial.bundled[item]) setAside(trial, item);
  }
}

/** An item set aside is nowhere: nothing is in force, nobody has objected, nothing falls due. */
function setAside(trial: State, item: number): void {
  trial.outcome[item] = OUTCOME.withdrawn;
}

function isAbout({ world }: State, row: Row, item: number): boolean {
  if (row[OFFER.condition] === item) return true;
  for (let slot = 0; slot < SLOTS; slot++) {
    const clause = row[OFFER.gives + slot] as number;
    const about = clauseAbout(clause);
    switch (clauseKind(clause)) {
      case CLAUSE.consent:
      case CLAUSE.put:
        if (itemOfOption(world, about) === item) return true;
        break;
      case CLAUSE.declare:
        if (about >> 1 === item) return true;
        break;
      case CLAUSE.oppose:
      case CLAUSE.drop:
      case CLAUSE.first:
        if (about === item) return true;
        break;
    }
  }
  return false;
}
