import { type ClassRecord, createRecorder } from "../record/index.ts";
import type { LogRow } from "../room/index.ts";
import type { Surroundings } from "./surroundings.ts";

/** Rows that are taken at once, a few milliseconds: classes that play beside must not wait for more. */
const AT_ONCE = 60;

/** The record of a class from its log, with room for everything else in between. */
export async function recordInTurns(
  rows: readonly LogRow[],
  around: Surroundings,
  names: boolean,
): Promise<ClassRecord> {
  const recorder = createRecorder(around);
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    rows.slice(at, at + AT_ONCE).forEach(recorder.take);
    await new Promise<void>((resolve) => around.soon(resolve));
  }
  return recorder.record(names);
}
