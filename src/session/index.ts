export {
  nextOfSuggestion,
  type Reason,
  type ReasonTerm,
  reasonAt,
  type Suggestion,
  suggestionsFor,
} from "./advice.ts";
export { type ChangeRefusal, changeNow, type Rewrite, settingsOf } from "./changes.ts";
export { type Fork, forkAt } from "./fork.ts";
export { baselineOf, historicalState } from "./history.ts";
export {
  type LogEntry,
  logOf,
  type Replay,
  type ReplayFailure,
  replay,
  transcriptOf,
  worldAtStart,
} from "./replay.ts";
export {
  advance,
  agentMove,
  awaitedPersons,
  type Change,
  current,
  isEnded,
  nextAgent,
  play,
  type Session,
  type SessionStart,
  startSession,
  truncate,
  undo,
  withoutLastChange,
} from "./session.ts";
