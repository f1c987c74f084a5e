import {
  crossesRedLine,
  estimateOf,
  MOVE,
  type Move,
  PHASE,
  RESPONSE,
  type State,
  valueOf,
} from "../engine/index.ts";
import { type Desk, deskOf, worthOfMove } from "./look-ahead.ts";
import type { Manner } from "./negotiate.ts";
import { wouldObject } from "./prospects.ts";

/**
 * At the table an agent that looks ahead departs from the plain answer only where playing on shows
 * that something else brings it more. `move` holds the plain answer and may be changed.
 */
export function answerAhead(state: State, actor: number, manner: Manner, move: Move): void {
  if (state.phase === PHASE.answering && state.bundleSize === 0) {
    if (state.sitting === state.world.sittingCount) return;
    if (move.arg === RESPONSE.object) spareTheObjection(state, actor, manner, move);
    if (move.kind === MOVE.answer) amendInstead(state, actor, manner, move);
  } else if (state.phase === PHASE.tabling) chooseText(state, actor, manner, move);
}

/**
 * Whose objection is not needed lets another one stand alone (Rule 3.1 has a price). Everybody knows
 * the estimates, so everybody knows who has most to lose; that one objects, and only the others can
 * be silent. A volunteer's dilemma (Diekmann 1985) with an agreed volunteer.
 */
function spareTheObjection(state: State, actor: number, manner: Manner, move: Move): void {
  if (crossesRedLine(state, actor, state.question)) return;
  const desk = deskOf(state, actor, manner.breadth);
  const sure = desk.variants.filter((variant) => hasVolunteer(desk, variant, actor)).length;
  if (100 * sure < SURE_ENOUGH * desk.variants.length) return;
  const plain = worthOfMove(desk, manner.horizon, move);
  const silent = { ...move, arg: RESPONSE.acquiesce };
  if (worthOfMove(desk, manner.horizon, silent) > plain) move.arg = RESPONSE.acquiesce;
}

/** Per cent of the imagined games in which a volunteer must be there. An estimate of prudence. */
const SURE_ENOUGH = 85;

/** Whether somebody objects, in one imagined game, who by the file has more to lose. */
function hasVolunteer({ imagined }: Desk, variant: State, actor: number): boolean {
  const { item, question, world } = imagined;
  const own = estimateOf(world, actor, item, question);
  for (let member = 0; member < world.memberCount; member++) {
    if (member === actor || !((world.seatedMask >> member) & 1)) continue;
    const value = valueOf(imagined, member, item, question);
    const worse = value < own || (value === own && member < actor);
    if (worse && wouldObject(variant, member, item, question)) return true;
  }
  return false;
}

/** An amendment is moved by whoever sees the table do better with it than with the text as it is. */
function amendInstead(state: State, actor: number, manner: Manner, move: Move): void {
  const { world, item } = state;
  if (!world.hasQuorum) return;
  const first = world.firstOption[item] as number;
  const end = world.firstOption[item + 1] as number;
  let best: number | undefined;
  let desk: Desk | undefined;
  for (let option = first; option < end; option++) {
    const bit = 1 << (option - first);
    const open = world.amendment[option] && world.putable[option];
    if (!open || (state.moved[item] as number) & bit) continue;
    desk ??= deskOf(state, actor, manner.breadth);
    const amend = { kind: MOVE.amend, actor, arg: option };
    best ??= worthOfMove(desk, manner.horizon, move);
    const worth = worthOfMove(desk, manner.horizon, amend);
    if (worth <= best) continue;
    best = worth;
    move.kind = MOVE.amend;
    move.arg = option;
  }
}

/** The presenter holds a lesser text back where a text that returns is worth more to it. */
function chooseText(state: State, actor: number, manner: Manner, move: Move): void {
  const { world, item } = state;
  if (move.kind !== MOVE.put || actor !== world.sponsor[item]) return;
  if (move.arg === world.tabled[item] || world.mandatory[item]) return;
  const desk = deskOf(state, actor, manner.breadth);
  const rest = { kind: world.statement[item] ? MOVE.announce : MOVE.rest, actor, arg: 0 };
  const lesser = worthOfMove(desk, manner.horizon, move);
  if (worthOfMove(desk, manner.horizon, rest) > lesser) Object.assign(move, rest);
}
