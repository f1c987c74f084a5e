import { corridorMoves, draftMoves } from "./corridor-legal.ts";
import { BALLOT, isMotion, MOVE, MOVE_NAMES, type Move, RESPONSE, RESPONSES } from "./moves.ts";
import { lowestBit } from "./numbers.ts";
import { OUTCOME } from "./outcome-codes.ts";
import { isPromisedText, owesPayment, promisedText, promisedVotes, VOTE } from "./promises.ts";
import { DECISION_RULES } from "./scenario.ts";
import { PHASE, type State } from "./state.ts";

/** What a delegation may do now: rulebook chapters 4 to 7. The order of moves is fixed. */

/** Members the game waits for, as indices; several where answers are sealed. Empty when over. */
export function toMove(state: State): number[] {
  const actors: number[] = [];
  for (let rest = state.waiting; rest !== 0; rest &= rest - 1) actors.push(lowestBit(rest));
  return actors;
}

/** Every move the member may make; empty only where the game does not wait for it. */
export function legalMoves(state: State, actor: number): Move[] {
  // A shift takes its count modulo 32: member 32, or NaN, would pass for member 0.
  if ((actor | 0) !== actor || actor < 0 || actor >= state.world.memberCount) return [];
  if (!((state.waiting >> actor) & 1)) return [];
  switch (state.phase) {
    case PHASE.tabling:
      return tablingMoves(state, actor);
    case PHASE.answering:
      return [...answers(state, actor), ...amendments(state, actor), ...motions(state, actor)];
    case PHASE.motion:
      return [BALLOT.yes, BALLOT.no].map((vote) => ({ kind: MOVE.ballot, actor, arg: vote }));
    case PHASE.closing:
      return [
        ...motions(state, actor).filter((move) => CLOSING_MOTIONS.includes(move.kind)),
        ...amendments(state, actor),
        { kind: MOVE.pass, actor, arg: 0 },
      ];
    case PHASE.corridor:
      return corridorMoves(state, actor);
    case PHASE.drafting:
      return draftMoves(state, actor);
    default:
      return [];
  }
}

const CLOSING_MOTIONS: readonly number[] = [MOVE.defer, MOVE.referToStaff, MOVE.referUp];

/** Options that may be put now: on the table, not yet tried, within what is specified. */
function putableOptions(state: State): number[] {
  const options: number[] = [];
  const { world, item } = state;
  if (!world.hasQuorum) return options;
  for (let option = firstOf(state); option < endOf(state); option++) {
    if (isPutableNow(state, item, option)) options.push(option);
  }
  return options;
}

/** As `putableOptions`, for one option. For its presenter, who knows what was promised in secret. */
export function isPutableNow(state: State, item: number, option: number): boolean {
  const { world } = state;
  const bit = 1 << (option - (world.firstOption[item] as number));
  if (!world.putable[option] || (state.tried[item] as number) & bit) return false;
  const moved = !world.amendment[option] || ((state.moved[item] as number) & bit) !== 0;
  if (!moved && !isPromisedText(state, option)) return false;
  return state.bundleSize === 0 || option === world.tabled[item];
}

const firstOf = (state: State): number => state.world.firstOption[state.item] as number;
const endOf = (state: State): number => state.world.firstOption[state.item + 1] as number;

function tablingMoves(state: State, actor: number): Move[] {
  const { world, item } = state;
  const move = (kind: number, arg = 0): Move => ({ kind, actor, arg });
  const bound = boundText(state, actor, item);
  const keeps = (option: number): boolean => bound === undefined || bound === option;
  const options = putableOptions(state).filter(keeps);
  const whole = keeps(world.tabled[item] as number);
  const moves = options.map((option) => move(MOVE.put, option));
  for (const target of whole ? bundleTargets(state, actor) : []) {
    moves.push(move(MOVE.bundle, target));
  }
  const free = !world.mandatory[item] && state.bundleSize === 0;
  if (free && whole && !world.statement[item] && world.putable[world.tabled[item] as number]) {
    moves.push(move(MOVE.circulate));
  }
  // Rule 12.12: a text that is to be put and can be leaves its sponsor no way round it.
  if (typeof bound === "number" && options.length > 0) return moves;
  if (world.statement[item]) moves.push(move(MOVE.announce));
  moves.push(move(MOVE.rest));
  if (free && actor === world.sponsor[item]) moves.push(move(MOVE.withdraw));
  return moves;
}

/** Where promises bind: what the sponsor is bound to do about an item. */
const boundText = (state: State, actor: number, item: number): number | "drop" | undefined =>
  state.world.bargaining?.binding && actor === state.world.sponsor[item]
    ? promisedText(state, item)
    : undefined;

/** Items that may be bundled with the one on the floor: same sitting, same sponsor (Rule 5.10). */
function bundleTargets(state: State, actor: number): number[] {
  const { world, item } = state;
  const targets: number[] = [];
  if (!world.hasQuorum || state.bundleTried[item] || !isBundleable(state, item)) return targets;
  if (state.tried[item] !== 0) return targets;
  for (let other = 0; other < world.itemCount; other++) {
    if (other === item || state.bundled[other] || !isBundleable(state, other)) continue;
    const bound = boundText(state, actor, other);
    if (bound !== undefined && bound !== world.tabled[other]) continue;
    if (world.sponsor[other] === world.sponsor[item]) targets.push(other);
  }
  return targets;
}

const isBundleable = (state: State, item: number): boolean =>
  state.outcome[item] === OUTCOME.pending &&
  state.itemSitting[item] === state.sitting &&
  !state.world.mandatory[item] &&
  state.world.putable[state.world.tabled[item] as number] === 1;

function answers(state: State, actor: number): Move[] {
  const silence = state.sitting === state.world.sittingCount;
  const barred = state.world.bargaining?.binding ? barredAnswers(state, actor) : [];
  return RESPONSES.flatMap((name, response) => {
    if (name === "absent" || (name === "reserve" && !state.world.reservations)) return [];
    // Under silence one objects or says nothing.
    if (silence && response !== RESPONSE.accept && response !== RESPONSE.object) return [];
    return barred.includes(response) ? [] : [{ kind: MOVE.answer, actor, arg: response }];
  });
}

const YES_AND_BETWEEN: readonly number[] = [
  RESPONSE.support,
  RESPONSE.accept,
  RESPONSE.acquiesce,
  RESPONSE.reserve,
];

/** Rule 12.12: where promises bind, the answers that would break one are not to be had. */
function barredAnswers(state: State, actor: number): number[] {
  let votes = promisedVotes(state, actor, state.question);
  let owes = owesPayment(state, actor, state.item);
  for (let part = 0; part < state.world.itemCount; part++) {
    if (!state.bundled[part]) continue;
    votes |= promisedVotes(state, actor, state.world.tabled[part] as number);
    owes ||= owesPayment(state, actor, part);
  }
  const barred: number[] = [];
  if (votes === VOTE.consent) barred.push(RESPONSE.object);
  if (votes === VOTE.oppose) barred.push(...YES_AND_BETWEEN);
  if (owes) barred.push(RESPONSE.reserve);
  const limited = DECISION_RULES[state.world.rule] === "limitedFormat";
  if (owes && limited) barred.push(RESPONSE.acquiesce);
  return barred;
}

function amendments(state: State, actor: number): Move[] {
  const { world, item } = state;
  const moves: Move[] = [];
  if (state.sitting === world.sittingCount || !world.hasQuorum) return moves;
  if (state.bundleSize > 0) return moves;
  for (let option = firstOf(state); option < endOf(state); option++) {
    const bit = 1 << (option - firstOf(state));
    if (
      world.amendment[option] &&
      world.putable[option] &&
      !((state.moved[item] as number) & bit)
    ) {
      moves.push({ kind: MOVE.amend, actor, arg: option });
    }
  }
  return moves;
}

function motions(state: State, actor: number): Move[] {
  const { world } = state;
  if (state.sitting === world.sittingCount || !((world.seatedMask >> actor) & 1)) return [];
  const moves: Move[] = [];
  for (let kind = 0; kind < MOVE_NAMES.length; kind++) {
    if (!isMotion(kind) || ((state.motions[state.item] as number) >> kind) & 1) continue;
    for (const arg of motionTargets(state, actor, kind)) moves.push({ kind, actor, arg });
  }
  return moves;
}

/** What a motion may aim at now; one 0 where it needs no aim, nothing where it is out of order. */
function motionTargets(state: State, actor: number, kind: number): number[] {
  const { world, item } = state;
  const when = (allowed: boolean): number[] => (allowed ? [0] : []);
  switch (kind) {
    case MOVE.defer:
      return when(!world.mandatory[item]);
    case MOVE.referToStaff:
      return when(isReferable(state));
    case MOVE.referUp:
      return when((world.upperSitting[item] as number) > state.sitting);
    case MOVE.reorder:
      return pendingHere(state);
    case MOVE.doors:
      return [0];
    case MOVE.divide:
      return when(state.bundleSize > 0);
    default:
      return when(
        actor === state.chair &&
          world.classifiable[item] === 1 &&
          !state.procedural &&
          DECISION_RULES[world.rule] !== "majority",
      );
  }
}

/** Rule 5.12: tasking the staff is procedural where it creates no duty and no cost. */
function isReferable(state: State): boolean {
  const { world, item } = state;
  const study = world.study[item] as number;
  if (study < 0) return false;
  for (let member = 0; member < world.memberCount; member++) {
    if (world.cost[study * world.memberCount + member] !== 0) return false;
  }
  return true;
}

function pendingHere(state: State): number[] {
  const items: number[] = [];
  for (let item = 0; item < state.world.itemCount; item++) {
    if (item === state.item || state.bundled[item]) continue;
    if (state.outcome[item] === OUTCOME.pending && state.itemSitting[item] === state.sitting) {
      items.push(item);
    }
  }
  return items;
}

/** Why a move is refused. */
export type Refusal = "over" | "notYourTurn" | "notLegal";

/** Checks a move of unknown origin; absent where it may be applied. */
export function checkMove(state: State, move: Move): Refusal | undefined {
  if (state.phase === PHASE.over) return "over";
  const legal = legalMoves(state, move.actor);
  if (legal.length === 0) return "notYourTurn";
  const known = legal.some((one) => one.kind === move.kind && one.arg === move.arg);
  return known ? undefined : "notLegal";
}
