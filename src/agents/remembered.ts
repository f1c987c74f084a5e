import {
  allocateState,
  CORRIDOR,
  copyInto,
  OFFER_WIDTH,
  type State,
  type World,
} from "../engine/index.ts";
import type { Manner } from "./manner.ts";
import type { Row } from "./row.ts";

/**
 * An offer is written line by line, and each line is a move: what was planned is remembered with the
 * game it was planned in, so that nobody plans five times. The same game gives the same plan, so
 * remembering changes nothing but the time it takes.
 */
interface Remembered {
  readonly game: State;
  readonly row: Row;
  actor: number;
  manner: Manner | undefined;
}

const plans = new WeakMap<World, Remembered>();

function planIn(world: World): Remembered {
  const known = plans.get(world);
  if (known !== undefined) return known;
  const fresh = {
    game: allocateState(world),
    row: new Int32Array(OFFER_WIDTH),
    actor: -1,
    manner: undefined,
  };
  plans.set(world, fresh);
  return fresh;
}

/** Keeps the offer that an actor has planned in a game. */
export function rememberPlan(state: State, actor: number, manner: Manner, row: Row): void {
  const plan = planIn(state.world);
  copyInto(plan.game, state);
  plan.actor = actor;
  plan.manner = manner;
  for (let field = 0; field < OFFER_WIDTH; field++) plan.row[field] = row[field] as number;
}

/** What the actor planned in this game before it began to draft; absent where it did not. */
export function recallPlan(state: State, actor: number, manner: Manner): Row | undefined {
  const plan = planIn(state.world);
  if (plan.actor !== actor || plan.manner !== manner) return undefined;
  return isSameButForDraft(plan.game, state) ? plan.row : undefined;
}

/** Whether two games of a world differ in nothing but what lies in the draft. */
function isSameButForDraft(one: State, other: State): boolean {
  if (one.sitting !== other.sitting || one.chair !== other.chair) return false;
  const offers = one.corridor[CORRIDOR.offers] as number;
  if (offers !== other.corridor[CORRIDOR.offers]) return false;
  const table = startOf(one, one.offers);
  const draft = startOf(one, one.draft);
  return (
    agree(one, other, startOf(one, one.random), table + offers * OFFER_WIDTH) &&
    agree(one, other, draft + OFFER_WIDTH, startOf(one, one.corridor)) &&
    one.corridor[CORRIDOR.noise] === other.corridor[CORRIDOR.noise]
  );
}

/** Where one of its lists begins in a state's buffer. */
const startOf = ({ words }: State, list: Int32Array): number =>
  (list.byteOffset - words.byteOffset) / words.BYTES_PER_ELEMENT;

function agree(one: State, other: State, from: number, to: number): boolean {
  const mine = one.words;
  const yours = other.words;
  for (let at = from; at < to; at++) if (mine[at] !== yours[at]) return false;
  return true;
}
