import type { ReadOptions } from "../scenario/index.ts";
import { type Replay, replay } from "../session/index.ts";
import { openTranscript } from "./load-transcript.ts";

/** The game of a transcript, replayed in a scenario named by id or path. `file` is for messages. */
export function replayText(file: string, text: string, name: string, read: ReadOptions): Replay {
  const { world, transcript, rewrite } = openTranscript({ scenario: name, read }, file, text);
  return replay(world, transcript, rewrite);
}

/** Where a replay failed, as one line; absent where it did not. */
export function failureLine(file: string, result: Replay): string | undefined {
  if (result.ok) return undefined;
  const { line, step, reason, detail } = result;
  return `${file}:${line}: step ${step}: ${reason}${detail === "" ? "" : `: ${detail}`}`;
}
