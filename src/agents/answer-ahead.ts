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
import { type Desk, deskOf, gameAt, imagined } from "./desk.ts";
import { type Game, objectorsIn } from "./game.ts";
import type { Manner } from "./manner.ts";
import { worthOfMove } from "./prospects.ts";

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

/** The move that an answer is weighed against; one for all, nobody keeps it. */
const other: Move = { kind: MOVE.pass, actor: 0, arg: 0 };

/** What a move on the item on the floor is worth to its maker, as a sum over the games on the desk. */
function worthOf(desk: Desk, kind: number, arg: number): number {
  other.kind = kind;
  other.actor = desk.viewer;
  other.arg = arg;
  let sum = 0;
  for (let index = 0; index < desk.breadth; index++) {
    sum += worthOfMove(desk, gameAt(desk, index), other);
  }
  return sum;
}

/**
 * Whose objection is not needed lets another one stand alone (Rule 3.1 has a price). Everybody knows
 * the estimates, so everybody knows who has most to lose; that one objects, and only the others can
 * be silent. A volunteer's dilemma (Diekmann 1985) with an agreed volunteer.
 */
function spareTheObjection(state: State, actor: number, manner: Manner, move: Move): void {
  if (crossesRedLine(state, actor, state.question)) return;
  const desk = deskOf(state, actor, manner);
  let sure = 0;
  for (let index = 0; index < desk.breadth; index++) {
    if (hasVolunteer(desk, gameAt(desk, index), actor)) sure++;
  }
  if (100 * sure < SURE_ENOUGH * desk.breadth) return;
  const plain = worthOf(desk, move.kind, move.arg);
  if (worthOf(desk, MOVE.answer, RESPONSE.acquiesce) > plain) move.arg = RESPONSE.acquiesce;
}

/** Per cent of the imagined games in which a volunteer must be there. An estimate of prudence. */
const SURE_ENOUGH = 85;

/** Whether somebody objects, in one imagined game, who by the file has more to lose. */
function hasVolunteer(desk: Desk, game: Game, actor: number): boolean {
  const known = imagined(desk);
  const { item, question, world } = known;
  const own = estimateOf(world, actor, item, question);
  const objecting = objectorsIn(game, item, question);
  for (let member = 0; member < world.memberCount; member++) {
    if (member === actor || !((world.seatedMask >> member) & 1)) continue;
    const value = valueOf(known, member, item, question);
    const worse = value < own || (value === own && member < actor);
    if (worse && (objecting >> member) & 1) return true;
  }
  return false;
}

/** An amendment is moved by whoever sees the table do better with it than with the text as it is. */
function amendInstead(state: State, actor: number, manner: Manner, move: Move): void {
  const { world, item } = state;
  if (!world.hasQuorum) return;
  const first = world.firstOption[item] as number;
  const end = world.firstOption[item + 1] as number;
  let best = 0;
  let desk: Desk | undefined;
  for (let option = first; option < end; option++) {
    const moved = (state.moved[item] as number) & (1 << (option - first));
    if (!world.amendment[option] || !world.putable[option] || moved) continue;
    if (desk === undefined) {
      desk = deskOf(state, actor, manner);
      best = worthOf(desk, move.kind, move.arg);
    }
    const worth = worthOf(desk, MOVE.amend, option);
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
  const desk = deskOf(state, actor, manner);
  const rest = world.statement[item] ? MOVE.announce : MOVE.rest;
  const lesser = worthOf(desk, MOVE.put, move.arg);
  if (worthOf(desk, rest, 0) <= lesser) return;
  move.kind = rest;
  move.arg = 0;
}
