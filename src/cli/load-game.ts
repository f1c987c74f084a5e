import {
  compileWorld,
  isWithBargaining,
  readTranscript,
  settingsInHead,
  versionOf,
} from "../engine/index.ts";
import type { ReadOptions } from "../scenario/index.ts";
import { type Replay, replay } from "../session/index.ts";
import { scenarioOrRefusal, scenarioRewriter } from "./load.ts";
import { RefusedError } from "./usage.ts";

/** The game of a transcript, replayed in a scenario named by id or path. `file` is for messages. */
export function replayText(file: string, text: string, name: string, options: ReadOptions): Replay {
  const scenario = scenarioRewriter(name, options);
  const rewritten = scenario.rewrite(settingsInHead(text));
  const world = compileWorld(scenarioOrRefusal(scenario.file, rewritten), {
    bargaining: isWithBargaining(text),
  });
  const read = readTranscript(world, text);
  if (read.ok) return replay(world, read.value, scenario.rewrite);
  const { code, line, detail } = read.problem;
  throw new RefusedError(`${file}:${line}: ${code}: ${detail}`);
}

/** Whether a scenario, with the settings in the head of a transcript, is the one that was played. */
export function isOfThisVersion(text: string, name: string, options: ReadOptions): boolean {
  const read = scenarioRewriter(name, options).rewrite(settingsInHead(text));
  if (!read.ok) return false;
  const world = compileWorld(read.value, { bargaining: isWithBargaining(text) });
  return /^version ([0-9a-f]+)$/m.exec(text)?.[1] === versionOf(world);
}

/** Where a replay failed, as one line; absent where it did not. */
export function failureLine(file: string, result: Replay): string | undefined {
  if (result.ok) return undefined;
  const { line, step, reason, detail } = result;
  return `${file}:${line}: step ${step}: ${reason}${detail === "" ? "" : `: ${detail}`}`;
}
