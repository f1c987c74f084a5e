import {
  BALLOT,
  crossesRedLine,
  isPutableNow,
  losersBy,
  MOVE,
  type Move,
  PHASE,
  RESPONSE,
  responseTo,
  type State,
  valueOf,
} from "../engine/index.ts";

/**
 * The sincere policy: every delegation answers by what the text is worth to it and by what
 * standing alone would cost, and nobody bargains. Rules 4.2 and 4.3, ballots by chapter 6.
 *
 * Of what it is given it reads what its seat may know: its own stances and value, the public
 * agenda, and the chair's soundings of how many lose by a text (Rule 3).
 */

/** Writes the member's move into `move`. The game must be waiting for the member. */
export function decideSincerely(state: State, actor: number, move: Move): void {
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
    default:
      move.kind = movesToDefer(state, actor) ? MOVE.defer : MOVE.pass;
      move.arg = 0;
  }
}

/** Under silence a member objects or is silent; at the table it answers by its value. */
function answerTo(state: State, actor: number): number {
  const sincere = sincereResponse(state, actor);
  if (state.sitting < state.world.sittingCount) return sincere;
  return sincere === RESPONSE.object ? RESPONSE.object : RESPONSE.accept;
}

/** The member's response to the question in front of the table. */
function sincereResponse(state: State, actor: number): number {
  if (
    state.bundleSize > 0
      ? bundleCrosses(state, actor)
      : crossesRedLine(state, actor, state.question)
  ) {
    return RESPONSE.object;
  }
  return responseTo(state, actor, state.value[actor] as number, state.losers);
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
function present(state: State, move: Move): void {
  const { world, item } = state;
  const best = world.hasQuorum ? bestOption(state) : -1;
  move.arg = 0;
  if (best >= 0) {
    move.kind = MOVE.put;
    move.arg = best;
  } else {
    move.kind = world.statement[item] ? MOVE.announce : MOVE.rest;
  }
}

function bestOption(state: State): number {
  const { world, item } = state;
  const sponsor = world.sponsor[item] as number;
  const end = world.firstOption[item + 1] as number;
  let best = -1;
  let gain = 0;
  for (let option = world.firstOption[item] as number; option < end; option++) {
    if (!isPutableNow(state, item, option)) continue;
    const value = valueOf(state, sponsor, item, option);
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
  !(((state.motions[state.item] as number) >> MOVE.defer) & 1) &&
  sincereResponse(state, actor) !== RESPONSE.object;

function ballotOn(state: State, actor: number): number {
  switch (state.motion) {
    case MOVE.defer:
      return sincereResponse(state, actor) === RESPONSE.object ? BALLOT.no : BALLOT.yes;
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
