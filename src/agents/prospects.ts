import {
  copyInto,
  crossesRedLine,
  losersBy,
  payoffOn,
  type State,
  standAloneCost,
  valueOf,
} from "../engine/index.ts";
import { type Desk, type Horizon, playOn } from "./look-ahead.ts";

/** How the game would go on if nobody made a deal: what bargaining has to better. */
export interface Prospects {
  /** item * members + member: what the item then brings the member, value units. */
  readonly worth: Int32Array;
  /** By item: the option in force then, and who objected to the last question. */
  readonly force: Int32Array;
  readonly objectors: Int32Array;
}

/** Plays the imagined game on and reads what becomes of each item. */
export function foresee(desk: Desk, horizon: Horizon): Prospects {
  copyInto(desk.trial, desk.imagined);
  playOn(desk.trial, horizon);
  const { world } = desk.trial;
  const worth = new Int32Array(world.itemCount * world.memberCount);
  for (let item = 0; item < world.itemCount; item++) {
    for (let member = 0; member < world.memberCount; member++) {
      worth[item * world.memberCount + member] = payoffOn(desk.trial, member, item);
    }
  }
  return {
    worth,
    force: desk.trial.force.slice(),
    objectors: desk.trial.objectors.slice(),
  };
}

/** Whether a member would object to an option, by its imagined value and its cost of standing alone. */
export function wouldObject(state: State, member: number, item: number, option: number): boolean {
  if (!((state.world.presentMask >> member) & 1)) return false;
  if (crossesRedLine(state, member, option)) return true;
  const value = valueOf(state, member, item, option);
  return value < -standAloneCost(state, member, value, losersBy(state, item, option));
}
