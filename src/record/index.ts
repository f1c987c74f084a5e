/** The record of a class: a document made of its log, from which everything can be computed again. */
export type { Line, MoveLine } from "./line-schema.ts";
export { type ReadRecord, readRecord } from "./read-record.ts";
export { createRecorder, type Place, type Recorder, recordOf } from "./record-of.ts";
export { gameOf } from "./room-record.ts";
export {
  type ClassRecord,
  type PersonRecord,
  type RoomRecord,
  recordJsonSchema,
  type Stay,
} from "./schema.ts";
export { uuidOf } from "./uuid.ts";
