import {
  BALLOT,
  BREACH_PRICE,
  crossesRedLine,
  estimateOf,
  isCommitted,
  isPutableNow,
  itemOfOption,
  legalMoves,
  losersBy,
  MOVE,
  type Move,
  PHASE,
  promisedAnswer,
  promisedText,
  RESPONSE,
  responseTo,
  type State,
  standAloneCost,
  standOf,
  valueOf,
} from "../engine/index.ts";

/**
 * Sincere play at the table: every delegation answers by what the text is worth to it, by what
 * standing alone would cost and by what it has promised or said in public; in the corridor it goes
 * straight in. Rules 4.2 and 4.3, ballots by chapter 6. This is also how an agent that looks ahead
 * imagines the others.
 *
 * Of what it is given it reads what its seat may know: its own stances and value, the public
 * agenda, and the chair's soundings of how many lose by a text (Rule 3).
 */

/** Writes the member's move into `move`. The game must be waiting for the member. */
export function decidePlainly(state: State, actor: number, move: Move): void {
  write(state, actor, move);
  obey(state, move);
}

/** Where promises bind, a move that would break one is not to be had (Rule 12.12): the nearest is. */
export function obey(state: State, move: Move): void {
  if (state.world.bargaining?.binding) keepToLegal(state, move);
}

function keepToLegal(state: State, move: Move): void {
  const legal = legalMoves(state, move.actor);
  const same = (one: Move): boolean => one.kind === move.kind && one.arg === move.arg;
  if (legal.length === 0 || legal.some(same)) return;
  const ofKind = legal.filter((one) => one.kind === move.kind);
  const mild = ofKind.find((one) => one.arg === RESPONSE.acquiesce);
  const instead = move.kind === MOVE.answer ? (mild ?? ofKind[0]) : ofKind[0];
  Object.assign(move, instead ?? legal[0]);
}

function write(state: State, actor: number, move: Move): void {
  move.actor = actor;
  switch (state.phase) {
    case PHASE.answering:
      move.kind = MOVE.answer;
      move.arg = answerTo(state, actor);
      return;
    case PHASE.motion:
      move.kind = MOVE.ballot;
      move.arg = ballotOn(state, actor);
      return;
    case PHASE.tabling:
      return present(state, move);
    case PHASE.corridor:
      move.kind = MOVE.leave;
      move.arg = 0;
      return;
    case PHASE.drafting:
      move.kind = MOVE.discard;
      move.arg = 0;
      return;
    default:
      move.kind = movesToDefer(state, actor) ? MOVE.defer : MOVE.pass;
      move.arg = 0;
  }
}

/** Under silence a member objects or is silent; at the table it answers by its value. */
export function answerTo(state: State, actor: number): number {
  const sincere = sincereResponse(state, actor);
  if (state.sitting < state.world.sittingCount) return sincere;
  return sincere === RESPONSE.object ? RESPONSE.object : RESPONSE.accept;
}

/** Whether a member objects to the question in front of the table, asked or not. */
export const objects = (state: State, actor: number): boolean =>
  sincereResponse(state, actor) === RESPONSE.object;

/** The member's response to the question in front of the table. */
function sincereResponse(state: State, actor: number): number {
  if (
    state.bundleSize > 0
      ? bundleCrosses(state, actor)
      : crossesRedLine(state, actor, state.question)
  ) {
    return RESPONSE.object;
  }
  const value = state.value[actor] as number;
  if (state.world.bargaining === undefined) return responseTo(state, actor, value, state.losers);
  return committedResponse(state, actor, value);
}

/** As Rule 4.2, where one's word stands: breaking it, or backing down, is weighed with the rest. */
function committedResponse(state: State, actor: number, value: number): number {
  const { item, question, losers, world } = state;
  let words = wordsOn(state, actor, item, question);
  if (state.bundleSize > 0) {
    for (let part = 0; part < world.itemCount; part++) {
      if (!state.bundled[part]) continue;
      words += wordsOn(state, actor, part, world.tabled[part] as number);
    }
  }
  return responseGiven(value, standAloneCost(state, actor, value, losers) + words);
}

/**
 * The response where objecting costs so much, words and standing alone together; below 0 where it
 * is not objecting that costs.
 */
export function responseGiven(value: number, objecting: number): number {
  if (value < -objecting) return RESPONSE.object;
  if (value > 0) return RESPONSE.support;
  return value === 0 ? RESPONSE.accept : RESPONSE.acquiesce;
}

/** What objecting to a text would cost a member in words, less what not objecting would; value units. */
export function wordsOn(state: State, actor: number, item: number, option: number): number {
  let words = 0;
  const promised = promisedAnswer(state, actor, option);
  if (promised === "consent") words += priceOfBreach(state);
  else if (promised === "oppose") words -= priceOfBreach(state);
  if (!isCommitted(state, actor, item)) return words;
  const price = state.world.bargaining?.statementCost ?? 0;
  return standOf(state, actor, item) === "for" ? words + price : words - price;
}

/** Value units that a broken promise costs, the capital counted in. */
export function priceOfBreach({ world }: State): number {
  const { bargaining } = world;
  if (bargaining === undefined) return 0;
  return bargaining.breachCost + BREACH_PRICE * bargaining.capitalWorth;
}

function bundleCrosses(state: State, actor: number): boolean {
  const { world } = state;
  for (let item = 0; item < world.itemCount; item++) {
    if (item !== state.item && !state.bundled[item]) continue;
    if (crossesRedLine(state, actor, world.tabled[item] as number)) return true;
  }
  return false;
}

/** The sponsor's text is put from the rung it likes best downwards, as long as it gains by one. */
export function present(state: State, move: Move): void {
  const { world, item } = state;
  const promised = move.actor === world.sponsor[item] ? promisedText(state, item) : undefined;
  move.arg = 0;
  if (promised === "drop") {
    // Resting, or speaking alone, keeps the promise and does not cost what a withdrawal does.
    move.kind = world.statement[item] ? MOVE.announce : MOVE.rest;
    return;
  }
  const best =
    promisedOption(state, promised) ?? (world.hasQuorum ? bestOption(state, move.actor) : -1);
  if (best >= 0) {
    move.kind = MOVE.put;
    move.arg = best;
  } else {
    move.kind = world.statement[item] ? MOVE.announce : MOVE.rest;
  }
}

/** The option that the sponsor has promised to put, where it can be put now. */
function promisedOption(state: State, promised: number | "drop" | undefined): number | undefined {
  if (typeof promised !== "number" || !state.world.hasQuorum) return undefined;
  return isPutableNow(state, itemOfOption(state.world, promised), promised) ? promised : undefined;
}

/** A stand-in follows the sponsor's interest as everybody knows it, not as the sponsor does. */
function bestOption(state: State, presenter: number): number {
  const { world, item } = state;
  const sponsor = world.sponsor[item] as number;
  const end = world.firstOption[item + 1] as number;
  let best = -1;
  let gain = 0;
  for (let option = world.firstOption[item] as number; option < end; option++) {
    if (!isPutableNow(state, item, option)) continue;
    const value =
      presenter === sponsor
        ? valueOf(state, sponsor, item, option)
        : estimateOf(world, sponsor, item, option);
    // Ties go to the higher rung; an option that brings nothing is not put.
    if (value > gain || (value === gain && best >= 0 && isHigher(state, option, best))) {
      best = option;
      gain = value;
    }
  }
  return best;
}

const isHigher = (state: State, option: number, than: number): boolean =>
  (state.world.optionValue[option] as number) > (state.world.optionValue[than] as number);

/** Who does not object to the text would rather see it again than see it fall. */
const movesToDefer = (state: State, actor: number): boolean =>
  !(((state.motions[state.item] as number) >> MOVE.defer) & 1) && !objects(state, actor);

export function ballotOn(state: State, actor: number): number {
  switch (state.motion) {
    case MOVE.defer:
      return objects(state, actor) ? BALLOT.no : BALLOT.yes;
    case MOVE.referToStaff:
      return welcomesStudy(state, actor) ? BALLOT.yes : BALLOT.no;
    case MOVE.divide:
      // Whoever gains by the bundle keeps it together.
      return (state.value[actor] as number) < 0 ? BALLOT.yes : BALLOT.no;
    case MOVE.classify:
      // A majority would carry the text: good for those who gain by it.
      return (state.value[actor] as number) < 0 ? BALLOT.no : BALLOT.yes;
    default:
      return BALLOT.yes;
  }
}

/** No soundings were taken on the study: a member goes by what it is worth to itself alone. */
function welcomesStudy(state: State, actor: number): boolean {
  const study = state.world.study[state.item] as number;
  return !crossesRedLine(state, actor, study) && valueOf(state, actor, state.item, study) >= 0;
}

/** What the member would answer to an option, asked or not. For forecasts: it knows who loses. */
export function sincereTo(state: State, actor: number, item: number, option: number): number {
  if (crossesRedLine(state, actor, option)) return RESPONSE.object;
  const value = valueOf(state, actor, item, option);
  return responseTo(state, actor, value, losersBy(state, item, option));
}
