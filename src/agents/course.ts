import {
  adopt,
  amend,
  BALLOT,
  brokenSilence,
  closeMotion,
  lowestBit,
  MOVE,
  type Move,
  markTried,
  OUTCOME,
  openAnswers,
  openClosing,
  openMotion,
  openQuestion,
  openTabling,
  presenter,
  put,
  resolve,
  type State,
} from "../engine/index.ts";
import { answerTo, decidePlainly, objects } from "./plain.ts";

/**
 * How an item goes if everybody answers plainly, told in one go: the engine's own rules, from the
 * text that is put to the outcome, without the walk from seat to seat and from item to item. The
 * rest of the agenda stays as it is, and the world does not react.
 */

/** Opens a pending item and plays it to its end. */
export function runItem(game: State, item: number): void {
  const { world } = game;
  game.item = item;
  game.sitting = game.itemSitting[item] as number;
  game.question = -1;
  game.procedural = 0;
  if (world.presenceNeeded && world.absentMask !== 0) {
    const outcome = world.mandatory[item] ? OUTCOME.reverted : OUTCOME.deferred;
    return resolve(game, item, outcome, -1, null);
  }
  if (game.sitting < world.sittingCount) return goOn(game);
  openQuestion(game, world.tabled[item] as number);
  answerAll(game);
  if (openAnswers(game, null)) adopt(game, null);
  else resolve(game, item, brokenSilence(game), -1, null);
}

/** Makes a move on the item on the floor, then plays it to its end. */
export function runFrom(game: State, { kind, actor, arg }: Move): void {
  switch (kind) {
    case MOVE.answer:
      answerAll(game);
      game.answer[actor] = arg;
      return settle(game);
    case MOVE.amend:
      amend(game, actor, arg, null);
      return goOn(game);
    case MOVE.put:
      put(game, actor, arg, null);
      answerAll(game);
      return settle(game);
    case MOVE.announce:
      return resolve(game, game.item, OUTCOME.announced, -1, null);
    default:
      return giveUp(game);
  }
}

/** One move for all that are imagined here: nobody keeps it. */
const move: Move = { kind: MOVE.pass, actor: 0, arg: 0 };

/** The presenter puts what it would put, until something is carried or nothing is left. */
function goOn(game: State): void {
  openTabling(game);
  decidePlainly(game, presenter(game), move);
  if (move.kind === MOVE.announce) return resolve(game, game.item, OUTCOME.announced, -1, null);
  if (move.kind !== MOVE.put) return giveUp(game);
  put(game, move.actor, move.arg, null);
  answerAll(game);
  settle(game);
}

function answerAll(game: State): void {
  const binding = game.world.bargaining?.binding ?? false;
  for (let rest = game.world.presentMask; rest !== 0; rest &= rest - 1) {
    const member = lowestBit(rest);
    game.answer[member] = binding ? answerBound(game, member) : answerTo(game, member);
  }
}

/** Where promises bind, the answer is one that keeps them. */
function answerBound(game: State, member: number): number {
  decidePlainly(game, member, move);
  return move.arg;
}

/** Opens the answers: the text is in force, or the next one is tried. */
function settle(game: State): void {
  if (openAnswers(game, null)) return adopt(game, null);
  markTried(game, null);
  goOn(game);
}

/** Nothing more from the sponsor: whoever does not object moves to defer, and votes for it. */
function giveUp(game: State): void {
  const { item, world } = game;
  if (world.mandatory[item]) return resolve(game, item, OUTCOME.reverted, -1, null);
  openClosing(game);
  const moved = ((game.motions[item] as number) >> MOVE.defer) & 1;
  const willing = moved ? 0 : notObjecting(game);
  const deferred = willing !== 0 && isVoted(game, willing);
  resolve(game, item, deferred ? OUTCOME.deferred : OUTCOME.defeated, -1, null);
}

function notObjecting(game: State): number {
  let mask = 0;
  for (let rest = game.world.seatedMask; rest !== 0; rest &= rest - 1) {
    const member = lowestBit(rest);
    if (objects(game, member)) continue;
    mask |= 1 << member;
  }
  return mask;
}

/** The motion to defer; where it fails nobody moves it again, and the text falls. */
function isVoted(game: State, willing: number): boolean {
  move.kind = MOVE.defer;
  move.actor = lowestBit(willing);
  move.arg = 0;
  openMotion(game, move, null);
  for (let rest = game.waiting; rest !== 0; rest &= rest - 1) {
    const member = lowestBit(rest);
    game.ballot[member] = (willing >> member) & 1 ? BALLOT.yes : BALLOT.no;
  }
  return closeMotion(game, null);
}
