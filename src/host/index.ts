/**
 * A class with its log and its devices, and its door: what every host of classes has in common, wherever
 * it keeps them and however lines come to it.
 */
export { type Attempts, createAttempts } from "./attempts.ts";
export {
  bye,
  type Ending,
  type Guest,
  guestBy,
  type Hello,
  hearIn,
  type InClass,
  isInstructorOf,
  isPlaying,
  type NewClass,
  newClass,
  renew,
  seat,
  shut,
  toldOf,
  welcome,
} from "./class-door.ts";
export { type ClassHost, openClassHost } from "./class-host.ts";
export type { Clockwork } from "./clockwork.ts";
export { type Device, newDevice, tell } from "./device.ts";
export { HEADERS, SIGNATURE, TYPES } from "./headers.ts";
export { keptLine } from "./kept.ts";
export { libraryFrom } from "./library.ts";
export { ALL_ROWS, INSERT_ROW, LOG_TABLE, rowOf, type StoredRow, valuesOf } from "./log-table.ts";
export { LONGEST_FRAME, readMessage } from "./messages.ts";
export { isSameOrigin } from "./origin.ts";
export { createPace } from "./pace.ts";
export { holdsPapers, scenarioIn } from "./papers.ts";
export { classOfToken, isSame, newClassId, newToken, readCode } from "./secrets.ts";
export type { ClassStore, LogStore } from "./store.ts";
export type { Surroundings } from "./surroundings.ts";
