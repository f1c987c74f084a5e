import { readFileSync } from "node:fs";
import { isCampaignText } from "../../campaign/index.ts";
import {
  compileWorld,
  isWithBargaining,
  MOVE,
  readTranscript,
  type TranscriptStep,
  type World,
  writeMove,
} from "../../engine/index.ts";
import { type Replay, replay } from "../../session/index.ts";
import type { Arguments } from "../arguments.ts";
import { loadScenario, readTextFile, withoutMark } from "../load.ts";
import { RefusedError, UsageError } from "../usage.ts";
import { replayCampaignText } from "./replay-campaign.ts";

/** `replay`: recomputes a game; exit 1 where a move is illegal or a hash differs. */
export function replayCommand(args: Arguments): number {
  const file = args.target;
  if (file === undefined)
    throw new UsageError("name a transcript: a path, or - for standard input");
  const text = file === "-" ? withoutMark(readFileSync(0, "utf8")) : readTextFile(file);
  if (isCampaignText(text)) return replayCampaignText(args, file, text);
  const name = scenarioOf(text, file);
  const world = compileWorld(loadScenario(args.scenario ?? name, args.read), {
    bargaining: isWithBargaining(text),
  });
  const read = readTranscript(world, text);
  if (!read.ok) {
    const { code, line, detail } = read.problem;
    throw new RefusedError(`${file}:${line}: ${code}: ${detail}`);
  }
  const result = replay(world, read.value);
  print(args, world, read.value.steps, result);
  if (result.ok) return 0;
  process.stderr.write(`${file}:${result.line}: step ${result.step}: ${result.reason}\n`);
  return 1;
}

/** The scenario a transcript names on its second line. */
function scenarioOf(text: string, file: string): string {
  const name = /^scenario ([A-Za-z0-9_-]{1,60})$/m.exec(text.slice(0, 2000))?.[1];
  if (!text.startsWith("eurasia-summit transcript") || name === undefined) {
    throw new RefusedError(`${file}:1: this is not a transcript of Eurasia Summit`);
  }
  return name;
}

function print(
  args: Arguments,
  world: World,
  steps: readonly TranscriptStep[],
  result: Replay,
): void {
  const lines = result.hashes.map((hash, index) => ({
    step: index,
    move:
      index === 0
        ? ""
        : writeMove(world, steps[index - 1]?.move ?? { kind: MOVE.pass, actor: 0, arg: 0 }),
    hash,
  }));
  const last = lines.at(-1);
  if (args.json) {
    const failure = result.ok ? {} : { failedStep: result.step, reason: result.reason };
    const shown = args.hashes ? { hashes: lines } : {};
    const body = {
      ok: result.ok,
      steps: lines.length - 1,
      over: result.over,
      hash: last?.hash,
      ...failure,
      ...shown,
    };
    process.stdout.write(`${JSON.stringify(body)}\n`);
    return;
  }
  if (args.hashes) {
    for (const line of lines) process.stdout.write(`${line.step} ${line.hash} ${line.move}\n`);
  }
  process.stdout.write(
    `${lines.length - 1} steps, ${result.over ? "ended" : "not ended"}, hash ${last?.hash}\n`,
  );
}
