import {
  compileWorld,
  isWithBargaining,
  isWithSettings,
  readTranscript,
  settingsInHead,
  type World,
} from "../engine/index.ts";
import {
  advance,
  type Branch,
  type Rewrite,
  readTree,
  replay,
  type Session,
  type Tree,
} from "../session/index.ts";
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

/** Reads games of one scenario, which it has loaded for them; a game is left as its text leaves it. */
type Reader = (text: string) => ReadGame | Refused;

/** What reads the games in a text, one or several; absent where something else was opened meanwhile. */
async function readerOf(tools: Tools, text: string): Promise<Reader | Refused | undefined> {
  const filed = await filedWorld(tools, text);
  if (filed === undefined || "notice" in filed) return filed;
  // The same scenario, with or without bargaining: the text itself says which.
  const plain: Reader = (one) => sessionOf(filed, worldWith(filed, isWithBargaining(one)), one);
  if (!isWithSettings(text)) return plain;
  const fetched = await fetchRewrite(tools, filed.scenario.id);
  if (fetched === undefined || "notice" in fetched) return fetched;
  return (one) => {
    const scenario = fetched.thing(settingsInHead(one));
    if (!scenario.ok)
      return refuse("badStart", { line: 1, detail: scenario.problem[0]?.path ?? "" });
    const world = compileWorld(scenario.value, { bargaining: isWithBargaining(one) });
    return sessionOf(filed, world, one, fetched.thing);
  };
}

/** Reads a transcript and lets the agents go on; absent where something else was opened meanwhile. */
export async function readGame(
  tools: Tools,
  text: string,
): Promise<ReadGame | Refused | undefined> {
  const read = await readRecord(tools, text);
  if (read === undefined || "notice" in read) return read;
  return { ...read, session: advance(read.session) };
}

/** Reads a transcript and leaves the game where its text leaves it; absent as in `readGame`. */
export async function readRecord(
  tools: Tools,
  text: string,
): Promise<ReadGame | Refused | undefined> {
  const reader = await readerOf(tools, text);
  return typeof reader === "function" ? reader(text) : reader;
}

/** A tree of games, each recomputed, and the scenario as its file has it. */
export interface ReadBranches {
  readonly tree: Tree;
  readonly filed: World;
}

/** Reads the text of a tree; absent where something else was opened meanwhile. */
export async function readBranches(
  tools: Tools,
  text: string,
): Promise<ReadBranches | Refused | undefined> {
  const read = readTree(text);
  if (!read.ok) {
    const { code, ...values } = read.problem;
    return refuse(code, values);
  }
  const first = read.value.branches[0]?.transcript ?? "";
  const reader = await readerOf(tools, isWithSettings(text) ? `${first}\n${text}` : first);
  if (typeof reader !== "function") return reader;
  const branches: Branch[] = [];
  let filed: World | undefined;
  for (const { transcript, offset, ...branch } of read.value.branches) {
    const game = reader(transcript);
    if ("notice" in game) return inBranch(game.notice, offset, branch);
    branches.push({ ...branch, session: game.session });
    ({ filed } = game);
  }
  return { tree: { branches, current: read.value.current }, filed: filed as World };
}

/** The same refusal with the line in the tree's text, and the branch it is in. */
function inBranch(
  { key, values, ...notice }: Notice,
  offset: number,
  { id, name }: Pick<Branch, "id" | "name">,
): Refused {
  const line = Number(values?.line ?? 0) + offset;
  const branch = name === "" ? String(id) : name;
  return { notice: { ...notice, key, values: { ...values, line, branch } } };
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

const refuse = (code: Code, values: NonNullable<Notice["values"]>): Refused => ({
  notice: { kind: "error", key: `notice.transcript.${code}`, values },
});

function sessionOf(
  filed: World,
  world: World,
  text: string,
  rewrite?: Rewrite,
): ReadGame | Refused {
  const read = readTranscript(world, text);
  if (!read.ok) {
    const { code, ...values } = read.problem;
    return refuse(code, values);
  }
  const result = replay(world, read.value, rewrite);
  if (result.ok) return { session: result.session, filed };
  const { reason, line, step, detail } = result;
  const own = reason === "hashDiffers" || reason === "cannotChange";
  // What the check says is English; the place alone is in no language.
  return refuse(own ? reason : "illegal", { line, step, detail: detail.split(":")[0] ?? "" });
}
