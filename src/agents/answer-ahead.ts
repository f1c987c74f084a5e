import {
  applyInPlace,
  CORRIDOR,
  crossesRedLine,
  MOVE,
  type Move,
  PHASE,
  RESPONSE,
  type State,
  standAloneCost,
  valueOf,
} from "../engine/index.ts";
import { type Desk, deskOf, type Horizon, worthAfter } from "./look-ahead.ts";
import { wouldObject } from "./prospects.ts";

/**
 * At the table an agent that looks ahead departs from the plain answer only where playing on shows
 * that something else brings it more. `move` holds the plain answer and may be changed.
 */
export function answerAhead(state: State, actor: number, horizon: Horizon, move: Move): void {
  if (state.phase === PHASE.answering && move.arg === RESPONSE.object) {
    return spareTheObjection(state, actor, horizon, move);
  }
  if (state.phase === PHASE.tabling) chooseText(state, actor, horizon, move);
}

/**
 * Whose objection is not needed lets another one stand alone (Rule 3.1 has a price). Everybody knows
 * the estimates, so everybody knows who has most to lose; that one objects, and only the others can
 * be silent. A volunteer's dilemma (Diekmann 1985) with an agreed volunteer.
 */
function spareTheObjection(state: State, actor: number, horizon: Horizon, move: Move): void {
  if (state.bundleSize > 0 || crossesRedLine(state, actor, state.question)) return;
  const desk = deskOf(state, actor);
  if (!hasVolunteer(desk, state, actor)) return;
  const plain = worthAfter(desk, actor, horizon, (trial) =>
    applyInPlace(trial, { kind: MOVE.answer, actor, arg: RESPONSE.object }),
  );
  const silent = worthAfter(desk, actor, horizon, (trial) =>
    applyInPlace(trial, { kind: MOVE.answer, actor, arg: RESPONSE.acquiesce }),
  );
  if (silent > plain) move.arg = RESPONSE.acquiesce;
}

/** Value units by which a stance drawn with noise may be off, for each point of noise. */
const DOUBT_PER_POINT = 150;

/** Whether somebody is sure to object who, by the file, has more to lose. */
function hasVolunteer({ imagined }: Desk, state: State, actor: number): boolean {
  const { item, question, world } = state;
  const own = estimateOf(imagined, actor, item, question);
  for (let member = 0; member < world.memberCount; member++) {
    if (member === actor || !((world.presentMask >> member) & 1)) continue;
    if (!((world.voteMask >> member) & 1)) continue;
    const value = valueOf(imagined, member, item, question);
    const worse = value < own || (value === own && member < actor);
    if (!worse || !wouldObject(imagined, member, item, question)) continue;
    const margin = -value - standAloneCost(imagined, member, value, state.losers);
    if (margin > DOUBT_PER_POINT * (state.corridor[CORRIDOR.noise] as number)) return true;
  }
  return false;
}

/** What everybody takes a member's value to be: the file's numbers. */
function estimateOf(state: State, member: number, item: number, option: number): number {
  const at = item * state.world.memberCount + member;
  const { world, position, salience } = state;
  const mine = [position[at] as number, salience[at] as number] as const;
  position[at] = world.position[at] as number;
  salience[at] = world.salience[at] as number;
  const value = valueOf(state, member, item, option);
  position[at] = mine[0];
  salience[at] = mine[1];
  return value;
}

/** The presenter holds a lesser text back where a text that returns is worth more to it. */
function chooseText(state: State, actor: number, horizon: Horizon, move: Move): void {
  const { world, item } = state;
  if (move.kind !== MOVE.put || actor !== world.sponsor[item]) return;
  if (move.arg === world.tabled[item] || world.mandatory[item]) return;
  const desk = deskOf(state, actor);
  const put = { ...move };
  const rest = { kind: world.statement[item] ? MOVE.announce : MOVE.rest, actor, arg: 0 };
  const lesser = worthAfter(desk, actor, horizon, (trial) => applyInPlace(trial, put));
  const waiting = worthAfter(desk, actor, horizon, (trial) => applyInPlace(trial, rest));
  if (waiting > lesser) Object.assign(move, rest);
}
