export { actionId, moveOf } from "./actions.ts";
export {
  nextOfSuggestion,
  type Reason,
  type ReasonTerm,
  reasonAt,
  type Suggestion,
  suggestionsFor,
} from "./advice.ts";
export {
  type Branch,
  branchOf,
  currentBranch,
  type Divergence,
  divergenceOf,
  fork,
  LONGEST_NAME,
  MOST_BRANCHES,
  nameIn,
  remove,
  rename,
  switchTo,
  type Tree,
  treeOf,
  withCurrent,
} from "./branches.ts";
export {
  type BranchText,
  isTreeText,
  readTree,
  type TreeFailure,
  type TreeText,
  writeTree,
} from "./branches-text.ts";
export { type ChangeRefusal, changeNow, type Rewrite, settingsOf } from "./changes.ts";
export { type Fork, forkAt } from "./fork.ts";
export { baselineOf, historicalState } from "./history.ts";
export { finishByAgents, type KeptRest, keepRest, type StopReason } from "./keep-rest.ts";
export {
  type Entry,
  entriesOf,
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
