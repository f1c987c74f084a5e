export {
  nextOfSuggestion,
  type Reason,
  type ReasonTerm,
  reasonAt,
  type Suggestion,
  suggestionsFor,
} from "./advice.ts";
export { baselineOf, historicalState } from "./history.ts";
export { type Replay, replay, transcriptOf } from "./replay.ts";
export {
  advance,
  agentMove,
  awaitedPersons,
  current,
  isEnded,
  nextAgent,
  play,
  type Session,
  type SessionStart,
  startSession,
  truncate,
  undo,
} from "./session.ts";
