import { readFileSync } from "node:fs";
import { isCampaignText } from "../../campaign/index.ts";
import { writeMove, writeSetting } from "../../engine/index.ts";
import { type LogEntry, logOf, type Replay } from "../../session/index.ts";
import type { Arguments } from "../arguments.ts";
import { readTextFile, withoutMark } from "../load.ts";
import { failureLine, replayText } from "../load-game.ts";
import { RefusedError, UsageError } from "../usage.ts";
import { replayCampaignText } from "./replay-campaign.ts";

/** `replay`: recomputes a game; exit 1 where a move is illegal or a hash differs. */
export function replayCommand(args: Arguments): number {
  const file = args.target;
  if (file === undefined)
    throw new UsageError("name a transcript: a path, or - for standard input");
  const text = file === "-" ? withoutMark(readFileSync(0, "utf8")) : readTextFile(file);
  if (isCampaignText(text)) return replayCampaignText(args, file, text);
  const result = replayText(file, text, args.scenario ?? scenarioOf(text, file), args.read);
  print(args, result);
  const failure = failureLine(file, result);
  if (failure === undefined) return 0;
  process.stderr.write(`${failure}\n`);
  return 1;
}

/** The scenario a transcript names on its second line. */
export function scenarioOf(text: string, file: string): string {
  const name = /^scenario ([A-Za-z0-9_-]{1,60})$/m.exec(text.slice(0, 2000))?.[1];
  if (!text.startsWith("eurasia-summit transcript") || name === undefined) {
    throw new RefusedError(`${file}:1: this is not a transcript of Eurasia Summit`);
  }
  return name;
}

/** A step as it stands in a transcript; the settings of a change side by side. */
function textOf(entry: LogEntry, { world }: Replay["session"]): string {
  if ("move" in entry) return writeMove(world, entry.move);
  return `set ${entry.settings.map(writeSetting).join(" ")}`;
}

function print(args: Arguments, result: Replay): void {
  const log = logOf(result.session);
  const lines = result.hashes.map((hash, step) => {
    const entry = log[step - 1];
    return { step, move: entry === undefined ? "" : textOf(entry, result.session), hash };
  });
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
