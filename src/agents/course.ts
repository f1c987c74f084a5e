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
import { decidePlainly } from "./plain.ts";

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
  for (let rest = game.world.presentMask; rest !== 0; rest &= rest - 1) {
    const member = lowestBit(rest);
    decidePlainly(game, member, move);
    game.answer[member] = move.arg;
  }
}

/** Opens the answers: the text is in force, or the next one is tried. */
function settle(game: State): void {
  if (openAnswers(game, null)) return adopt(game, null);
  markTried(game, null);
  goOn(game);
}

/** Nothing more from the sponsor: whoever does not object moves to defer. */
function giveUp(game: State): void {
  const { item, world } = game;
  if (world.mandatory[item]) return resolve(game, item, OUTCOME.reverted, -1, null);
  openClosing(game);
  for (let rest = world.seatedMask; rest !== 0; rest &= rest - 1) {
    decidePlainly(game, lowestBit(rest), move);
    if (move.kind === MOVE.defer) return vote(game);
  }
  resolve(game, item, OUTCOME.defeated, -1, null);
}

/** The motion to defer; where it fails nobody moves it again, and the text falls. */
function vote(game: State): void {
  openMotion(game, move, null);
  for (let rest = game.waiting; rest !== 0; rest &= rest - 1) {
    const member = lowestBit(rest);
    decidePlainly(game, member, move);
    game.ballot[member] = move.arg === BALLOT.yes ? BALLOT.yes : BALLOT.no;
  }
  const outcome = closeMotion(game, null) ? OUTCOME.deferred : OUTCOME.defeated;
  resolve(game, game.item, outcome, -1, null);
}
