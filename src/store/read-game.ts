import {
  compileWorld,
  isWithBargaining,
  isWithSettings,
  readTranscript,
  settingsInHead,
  type World,
} from "../engine/index.ts";
import { advance, type Rewrite, replay, type Session } from "../session/index.ts";
import type { Notice } from "./app-state.ts";
import { fetchRewrite, fetchWorld } from "./scenarios.ts";
import type { Tools } from "./tools.ts";
import { worldWith } from "./worlds.ts";

type Refused = { readonly notice: Notice };

/** A game in the scenario that its text names, and that scenario as its file has it. */
export interface ReadGame {
  readonly session: Session;
  readonly filed: World;
}

/** Reads a transcript; absent where something else was opened meanwhile. */
export async function readGame(
  tools: Tools,
  text: string,
): Promise<ReadGame | Refused | undefined> {
  const filed = await filedWorld(tools, text);
  if (filed === undefined || "notice" in filed) return filed;
  if (!isWithSettings(text)) {
    // The same scenario, with or without bargaining: the text itself says which.
    return sessionOf(filed, worldWith(filed, isWithBargaining(text)), text);
  }
  const fetched = await fetchRewrite(tools, filed.scenario.id);
  if (fetched === undefined || "notice" in fetched) return fetched;
  const scenario = fetched.thing(settingsInHead(text));
  if (!scenario.ok) return refuse("badStart", 1, scenario.problem[0]?.path ?? "");
  const world = compileWorld(scenario.value, { bargaining: isWithBargaining(text) });
  return sessionOf(filed, world, text, fetched.thing);
}

async function filedWorld(tools: Tools, text: string): Promise<World | Refused | undefined> {
  const { filed, campaign } = tools.get();
  const id = scenarioOf(text) ?? filed.scenario.id;
  // In a campaign the scenario in hand has been changed by the years before.
  if (id === filed.scenario.id && campaign === undefined) return filed;
  const fetched = await fetchWorld(tools, id);
  return fetched === undefined || "notice" in fetched ? fetched : fetched.thing;
}

/** The scenario that a transcript names in its head; absent where it names none. */
function scenarioOf(text: string): string | undefined {
  if (!text.startsWith("eurasia-summit transcript")) return undefined;
  const [head = ""] = text.split(/\n\s*\n/, 1);
  return /^\s*scenario\s+(\S+)\s*$/m.exec(head)?.[1];
}

type TranscriptKey = Extract<Notice["key"], `notice.transcript.${string}`>;
type Code = TranscriptKey extends `notice.transcript.${infer Name}` ? Name : never;

const refuse = (code: Code, line: number, detail: string): Refused => ({
  notice: { kind: "error", key: `notice.transcript.${code}`, values: { line, detail } },
});

function sessionOf(
  filed: World,
  world: World,
  text: string,
  rewrite?: Rewrite,
): ReadGame | Refused {
  const read = readTranscript(world, text);
  if (!read.ok) return refuse(read.problem.code, read.problem.line, read.problem.detail);
  const result = replay(world, read.value, rewrite);
  if (result.ok) return { session: advance(result.session), filed };
  const { reason, line, detail } = result;
  const own = reason === "hashDiffers" || reason === "cannotChange";
  // What the check says is English; the place alone is in no language.
  return refuse(own ? reason : "illegal", line, detail.split(":")[0] ?? "");
}
