export { actionId, moveOf } from "./actions.ts";
export { nextOfSuggestion, reasonAt, type Suggestion, suggestionsFor } from "./advice.ts";
export {
  type Branch,
  branchOf,
  currentBranch,
  divergenceOf,
  fork,
  nameIn,
  remove,
  rename,
  switchTo,
  type Tree,
  treeOf,
  withCurrent,
} from "./branches.ts";
export { isTreeText, readTree, writeTree } from "./branches-text.ts";
export { type ChangeRefusal, changeNow, type Rewrite, settingsOf } from "./changes.ts";
export { forkAt } from "./fork.ts";
export { baselineOf, historicalState } from "./history.ts";
export { finishByAgents, type KeptRest, keepRest } from "./keep-rest.ts";
export {
  type Entry,
  entriesOf,
  type LogEntry,
  logOf,
  type Replay,
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
