/**
 * The door of the engine. A game is `initialState`, then `toMove`, `legalMoves`, `checkMove` and
 * `step` until `isOver`; `observe` says what each seat may know of it, `payoffs` what it came to.
 */
import { changeWorld } from "./change.ts";
import { createLog, describe, type Event } from "./events.ts";
import type { Move } from "./moves.ts";
import type { Setting } from "./setting.ts";
import { copyState, PHASE, type State } from "./state.ts";
import { applyInPlace } from "./step.ts";
import type { World } from "./world.ts";

export { openClosing, openQuestion, openTabling, presenter } from "./agenda.ts";
export { nextInRotation, russianOrder } from "./alphabet.ts";
export { arriving, type BargainingWorld } from "./bargaining-world.ts";
export {
  clauseAt,
  countOpen,
  firstOpen,
  nextOpen,
  offerAt,
  TRUST_BROKEN,
  TRUST_SEEN_BROKEN,
} from "./books.ts";
export type * from "./campaign-facts.ts";
export { fixedPlace } from "./change.ts";
export * from "./clause.ts";
export { allHold, holds } from "./conditions.ts";
export { maySend } from "./corridor-legal.ts";
export { writeClause } from "./corridor-notation.ts";
export { costOfText } from "./cost.ts";
export { carriesIf, carriesWith } from "./decisive.ts";
export type { Event, EventLog, EventName } from "./events.ts";
export { createLog, describe } from "./events.ts";
export { fingerprintOfText } from "./fingerprint.ts";
export { createLanes, hash, hashWords, toHex } from "./hash.ts";
export { canPayFor } from "./honour.ts";
export { imagineInPlace, soundTruly, supposeDeal } from "./imagine.ts";
export { itemOfOption, optionAt } from "./ladder.ts";
export type { Refusal } from "./legal.ts";
export { checkMove, isPutableNow, legalMoves, toMove } from "./legal.ts";
export { closeMotion, openMotion } from "./motions.ts";
export type { Move, MoveName, ResponseName } from "./moves.ts";
export {
  BALLOT,
  isCorridorMove,
  isMotion,
  MOVE,
  MOVE_NAMES,
  RESPONSE,
  RESPONSES,
  UNANSWERED,
} from "./moves.ts";
export { type Failure, type Result, readMove, writeMove } from "./notation.ts";
export * from "./numbers.ts";
export {
  influenceSeenBy,
  type Observation,
  observe,
  UNTOLD,
  type Viewer,
  visibleTo,
} from "./observe.ts";
export * from "./offers.ts";
export { outcomeOf, resettle, resolve } from "./outcome.ts";
export { OUTCOME } from "./outcome-codes.ts";
export { bargainSum, bargainTerms, payoffOf, payoffOn, payoffs, payoffTerms } from "./payoffs.ts";
export { isCommitted, standOf } from "./press.ts";
export { covers, promisedAnswer, promisedText } from "./promises.ts";
export {
  adopt,
  answerAll,
  brokenSilence,
  markTried,
  openAnswers,
  put,
  type Sealed,
} from "./questions.ts";
export { drawBelow, nextBelow, PURPOSE, seedStream } from "./random.ts";
export * from "./scenario.ts";
export { readSetting, type Setting, writeSetting } from "./setting.ts";
export { priceOfStandingAlone } from "./standing-alone.ts";
export {
  beginInPlace,
  drawStances,
  initialState,
  LARGEST_NOISE,
  LARGEST_SEED,
  type Start,
} from "./start.ts";
export {
  allocateState,
  CORRIDOR,
  copyGame,
  copyInto,
  copyState,
  imageOf,
  OFFER_WIDTH,
  PHASE,
  PHASE_NAMES,
  type State,
  stateOf,
} from "./state.ts";
export { amend, applyInPlace, ballotAll } from "./step.ts";
export {
  isWithBargaining,
  isWithSettings,
  readTranscript,
  settingsInHead,
  type Transcript,
  type TranscriptChange,
  type TranscriptStep,
  USUAL_AGENTS,
  versionOf,
  writeTranscript,
} from "./transcript.ts";
export {
  BREACH_PRICE,
  instrumentRoom,
  isAhead,
  LEAK_PRICE,
  maySpeak,
  OFFER_PRICE,
  STATEMENT_PRICE,
} from "./undertakings.ts";
export {
  crossesRedLine,
  estimateOf,
  losersBy,
  responseTo,
  standAloneCost,
  type Term,
  termsOf,
  valueOf,
  valuesOf,
} from "./value.ts";
export { compileWorld, type World, type WorldOptions } from "./world.ts";

export interface Step {
  readonly state: State;
  readonly events: readonly Event[];
}

/** The state after a legal move, and what happened; the state it is given stays as it was. */
export function step(state: State, move: Move): Step {
  const next = copyState(state);
  const log = createLog(64);
  applyInPlace(next, move, log);
  return { state: next, events: describe(log) };
}

/**
 * The state in the changed world that `settings` have made of its own, and what happened at once; the
 * worlds agree in what `fixedPlace` compares. The state it is given stays as it was (Rule 13.1).
 */
export function change(state: State, world: World, settings: readonly Setting[]): Step {
  const log = createLog(64);
  return { state: changeWorld(state, world, settings, log), events: describe(log) };
}

/** Whether every item is settled. */
export const isOver = (state: State): boolean => state.phase === PHASE.over;
