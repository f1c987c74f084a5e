import { toHex } from "./hash.ts";
import type { Move } from "./moves.ts";
import { type Failure, type Result, readMove, refuse, writeMove } from "./notation.ts";
import { readSetting, type Setting, writeSetting } from "./setting.ts";
import { LARGEST_NOISE, LARGEST_SEED } from "./start.ts";
import type { World } from "./world.ts";

/**
 * Transcripts as text: `docs/notation.md`. A transcript is the save, the replay, the bug report, the
 * golden test and what a link carries. Read widely, write narrowly.
 */

export interface TranscriptStep {
  readonly move: Move;
  /** The hash after the move, or its first two digits, where the text holds one. */
  readonly hash?: string;
  readonly line: number;
}

/** Settings that hold from a moment of the game on. */
export interface TranscriptChange {
  /** How many moves come before it. */
  readonly at: number;
  readonly settings: readonly Setting[];
  /** The hash after the change, where the text holds one. */
  readonly hash?: string;
  /** The line of its last setting. */
  readonly line: number;
}

export interface Transcript {
  readonly scenario: string;
  /** Fingerprint of the scenario's content, 8 hexadecimal digits. */
  readonly version: string;
  readonly seed: number;
  readonly noise: number;
  /** Whether there are corridors between the sittings (Rulebook, chapter 12). */
  readonly bargaining: boolean;
  /** The policy of the seats that agents play. */
  readonly agents: string;
  /** Members played by persons; the others are agents. */
  readonly persons: readonly string[];
  /** What the scenario's document was changed in before the game. */
  readonly settings: readonly Setting[];
  readonly steps: readonly TranscriptStep[];
  /** In the order of the moves between which they stand; at most one at each place. */
  readonly changes: readonly TranscriptChange[];
}

/** Written only where it is another. */
export const USUAL_AGENTS = "sincere";
const TITLE = "eurasia-summit transcript 1";
/** A game of the largest scenario is a hundredth of this. */
const MAX_LENGTH = 1_000_000;

/** Fingerprint of a scenario as transcripts carry it. */
export const versionOf = (world: World): string => toHex(Int32Array.of(world.digest)).slice(0, 8);

type Written = Pick<Transcript, "seed" | "noise" | "persons" | "steps"> &
  Partial<Pick<Transcript, "agents" | "settings" | "changes">>;

/** The text of a transcript that begins in this world, with the hash after every move and change. */
export function writeTranscript(world: World, transcript: Written): string {
  const { agents = USUAL_AGENTS, settings = [] } = transcript;
  const head = [
    TITLE,
    `scenario ${world.scenario.id}`,
    `version ${versionOf(world)}`,
    `seed ${transcript.seed}`,
    `noise ${transcript.noise}`,
    `persons ${transcript.persons.join(" ")}`.trim(),
    ...(world.bargaining === undefined ? [] : ["bargaining on"]),
    ...(agents === USUAL_AGENTS ? [] : [`agents ${agents}`]),
    ...settings.map(settingLine),
    "",
  ];
  return `${[...head, ...bodyOf(world, transcript)].join("\n")}\n`;
}

const settingLine = (setting: Setting): string => `set ${writeSetting(setting)}`;

function bodyOf(world: World, { steps, changes = [] }: Written): string[] {
  const changesAt = (place: number): string[] =>
    changes.flatMap(({ at, settings, hash }) =>
      at === place ? withHash(settings.map(settingLine), hash) : [],
    );
  return [
    ...changesAt(0),
    ...steps.flatMap(({ move, hash }, index) => [
      ...withHash([writeMove(world, move)], hash),
      ...changesAt(index + 1),
    ]),
  ];
}

const withHash = (lines: readonly string[], hash: string | undefined): string[] =>
  hash === undefined ? [...lines] : [...lines.slice(0, -1), `${lines.at(-1)} #${hash}`];

/** The lines of a text's head. */
const headOf = (text: string): string => text.split(/\r?\n\s*\r?\n/, 1)[0] ?? "";

/** Whether a text says that it is of a game with bargaining: which world it must be read with. */
export const isWithBargaining = (text: string): boolean =>
  /^bargaining on\s*$/m.test(headOf(text.slice(0, HEAD_LENGTH)));

/** Characters in which the head of a transcript ends, up to its settings. */
const HEAD_LENGTH = 4000;

/** Whether a text changes its scenario, at the start or on the way: it is then read with `rewrite`. */
export const isWithSettings = (text: string): boolean => /^[ \t]*set\s/m.test(text);

/** The settings in a text's head, with which the world it must be read with is made. */
export const settingsInHead = (text: string): Setting[] =>
  headOf(text)
    .split(/\r?\n/)
    .flatMap((line) => readSettingLine(line.trim()) ?? []);

const isSettingLine = (line: string): boolean => /^set\s/.test(line);

const readSettingLine = (line: string): Setting | undefined =>
  isSettingLine(line) ? readSetting(line.slice("set".length).trim()) : undefined;

/** Reads a transcript that begins in this world; every failure names its line. */
export function readTranscript(world: World, text: string): Result<Transcript, Failure> {
  if (text.length > MAX_LENGTH) return refuse("tooLong", 1, String(text.length));
  const lines = text.split(/\r?\n/);
  if (!lines[0]?.startsWith("eurasia-summit transcript")) {
    return refuse("notATranscript", 1, lines[0] ?? "");
  }
  if (lines[0].trim() !== TITLE) return refuse("unknownFormat", 1, lines[0]);
  const head = readHead(world, lines);
  if (!head.ok) return head;
  const { end, ...fields } = head.value;
  const body = readBody(world, lines, end);
  return body.ok ? { ok: true, value: { ...fields, ...body.value } } : body;
}

type Body = Pick<Transcript, "steps" | "changes">;

function readBody(world: World, lines: readonly string[], from: number): Result<Body, Failure> {
  const steps: TranscriptStep[] = [];
  const changes: TranscriptChange[] = [];
  for (let at = from; at < lines.length; at++) {
    const bare = (lines[at] as string).trim();
    if (bare === "" || bare.startsWith("//")) continue;
    if (isSettingLine(bare)) {
      const change = readChange(bare, at + 1, steps.length, changes.at(-1));
      if (!change.ok) return change;
      if (changes.at(-1)?.at === steps.length) changes.pop();
      changes.push(change.value);
      continue;
    }
    const step = readStep(world, bare, at + 1);
    if (!step.ok) return step;
    steps.push(step.value);
  }
  return { ok: true, value: { steps, changes } };
}

/** A hash behind a setting, and nothing that JSON would end with. */
const HASH_AT_END = /\s#([0-9a-f]{32}|[0-9a-f]{2})$/;

/** A setting on the way; those between the same two moves are one change. */
function readChange(
  text: string,
  line: number,
  at: number,
  last: TranscriptChange | undefined,
): Result<TranscriptChange, Failure> {
  const hash = HASH_AT_END.exec(text)?.[1];
  const setting = readSettingLine(text.replace(HASH_AT_END, ""));
  if (setting === undefined) return refuse("badSetting", line, text);
  const before = last?.at === at ? last : undefined;
  // One change has one hash, that of its last line.
  if (before?.hash !== undefined) return refuse("badHash", before.line, before.hash);
  const change = { at, settings: [...(before?.settings ?? []), setting], line };
  return { ok: true, value: hash === undefined ? change : { ...change, hash } };
}

function readStep(world: World, text: string, line: number): Result<TranscriptStep, Failure> {
  const [bare = "", mark] = text.split("#");
  if (mark !== undefined && !/^([0-9a-f]{32}|[0-9a-f]{2})$/.test(mark.trim()))
    return refuse("badHash", line, mark);
  const move = readMove(world, bare, line);
  if (!move.ok) return move;
  const step = { move: move.value, line };
  return { ok: true, value: mark === undefined ? step : { ...step, hash: mark.trim() } };
}

type Head = Omit<Transcript, "steps" | "changes"> & { readonly end: number };

function readHead(world: World, lines: readonly string[]): Result<Head, Failure> {
  const fields = new Map<string, { value: string; line: number }>();
  const settings: Setting[] = [];
  let end = 1;
  for (; end < lines.length && (lines[end] as string).trim() !== ""; end++) {
    const bare = (lines[end] as string).trim();
    if (isSettingLine(bare)) {
      const setting = readSettingLine(bare);
      if (setting === undefined) return refuse("badSetting", end + 1, bare);
      settings.push(setting);
      continue;
    }
    const [name = "", ...rest] = bare.split(/\s+/);
    fields.set(name, { value: rest.join(" "), line: end + 1 });
  }
  const field = (name: string) => fields.get(name);
  for (const name of ["scenario", "version", "seed", "noise", "persons"]) {
    if (field(name) === undefined) return refuse("missingField", 1, name);
  }
  const at = (name: string) => field(name) as { value: string; line: number };
  const { id } = world.scenario;
  if (at("scenario").value !== id)
    return refuse("otherScenario", at("scenario").line, at("scenario").value);
  const bargaining = field("bargaining")?.value ?? "off";
  if (bargaining !== (world.bargaining === undefined ? "off" : "on")) {
    return refuse("otherBargaining", field("bargaining")?.line ?? 1, bargaining);
  }
  if (at("version").value !== versionOf(world)) {
    return refuse("otherVersion", at("version").line, at("version").value);
  }
  const seed = readNumber(at("seed").value, LARGEST_SEED);
  if (seed === undefined) return refuse("badField", at("seed").line, `seed ${at("seed").value}`);
  const noise = readNumber(at("noise").value, LARGEST_NOISE);
  if (noise === undefined)
    return refuse("badField", at("noise").line, `noise ${at("noise").value}`);
  const agents = field("agents")?.value ?? USUAL_AGENTS;
  if (!/^[a-z]{1,20}$/.test(agents)) {
    return refuse("badField", field("agents")?.line ?? 1, `agents ${agents}`);
  }
  const persons = at("persons")
    .value.split(" ")
    .filter((one) => one !== "");
  const unknown = persons.find((one) => !world.members.some((member) => member.id === one));
  if (unknown !== undefined) return refuse("unknownActor", at("persons").line, unknown);
  return {
    ok: true,
    value: {
      scenario: id,
      version: at("version").value,
      seed,
      noise,
      bargaining: world.bargaining !== undefined,
      agents,
      persons,
      settings,
      end,
    },
  };
}

function readNumber(text: string, most: number): number | undefined {
  if (!/^\d{1,10}$/.test(text)) return undefined;
  const value = Number(text);
  return value <= most ? value : undefined;
}
