import { readCorridorTarget, writeCorridorTarget } from "./corridor-notation.ts";
import { toHex } from "./hash.ts";
import { itemOfOption, optionAt } from "./ladder.ts";
import {
  BALLOT,
  isCorridorMove,
  isMotion,
  MOVE,
  MOVE_NAMES,
  type Move,
  type MoveName,
  RESPONSES,
  type ResponseName,
} from "./moves.ts";
import { LARGEST_NOISE, LARGEST_SEED } from "./start.ts";
import type { World } from "./world.ts";

/**
 * Moves and transcripts as text: `docs/notation.md`. A transcript is the save, the replay, the bug
 * report, the golden test and what a link carries. Read widely, write narrowly.
 */

export type Result<Value, Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

/** What is wrong with a text, and on which line (from 1). */
export interface Failure {
  readonly code:
    | "tooLong"
    | "notATranscript"
    | "unknownFormat"
    | "missingField"
    | "badField"
    | "otherScenario"
    | "otherVersion"
    | "otherBargaining"
    | "unknownActor"
    | "unknownMove"
    | "unknownTarget"
    | "badHash";
  readonly line: number;
  readonly detail: string;
}

export interface TranscriptStep {
  readonly move: Move;
  /** The hash after the move, where the text holds one. */
  readonly hash?: string;
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
  readonly steps: readonly TranscriptStep[];
}

/** Written only where it is another. */
export const USUAL_AGENTS = "sincere";
const TITLE = "eurasia-summit transcript 1";
/** A game of the largest scenario is a hundredth of this. */
const MAX_LENGTH = 1_000_000;

const refuse = (
  code: Failure["code"],
  line: number,
  detail: string,
): { readonly ok: false; readonly problem: Failure } => ({
  ok: false,
  problem: { code, line, detail: detail.slice(0, 80) },
});

/** Fingerprint of a scenario as transcripts carry it. */
export const versionOf = (world: World): string => toHex(Int32Array.of(world.digest)).slice(0, 8);

/** One move as a line: `KAZ object`, `RUS put 100`, `TJK defer`, `BLR yes`. */
export function writeMove(world: World, move: Move): string {
  const actor = world.members[move.actor]?.id ?? "?";
  const target = writeTarget(world, move);
  const verb = verbOf(move);
  return target === "" ? `${actor} ${verb}` : `${actor} ${verb} ${target}`;
}

function verbOf(move: Move): string {
  if (move.kind === MOVE.answer) return RESPONSES[move.arg] as string;
  if (move.kind === MOVE.ballot) return move.arg === BALLOT.yes ? "yes" : "no";
  return MOVE_NAMES[move.kind] as string;
}

function writeTarget(world: World, move: Move): string {
  if (move.kind === MOVE.put || move.kind === MOVE.amend) {
    const item = itemOfOption(world, move.arg);
    return `${world.items[item]?.id} ${world.optionValue[move.arg]}`;
  }
  if (move.kind === MOVE.reorder || move.kind === MOVE.bundle)
    return world.items[move.arg]?.id ?? "";
  return isCorridorMove(move.kind) ? writeCorridorTarget(world, move) : "";
}

/** Reads a line of `writeMove`. Says what is unknown; whether it is legal is `checkMove`'s. */
export function readMove(world: World, text: string, line = 1): Result<Move, Failure> {
  const [actorId = "", verb = "", ...rest] = text.trim().split(/\s+/);
  const actor = world.members.findIndex((member) => member.id === actorId);
  if (actor < 0) return refuse("unknownActor", line, actorId);
  const simple = readSimple(verb);
  if (simple !== undefined && rest.length === 0) return { ok: true, value: { actor, ...simple } };
  const kind = MOVE_NAMES.indexOf(verb as MoveName);
  if (kind < 0 || simple !== undefined) return refuse("unknownMove", line, text.trim());
  const arg = readTarget(world, kind, rest);
  if (arg === undefined) return refuse("unknownTarget", line, rest.join(" "));
  return { ok: true, value: { kind, actor, arg } };
}

function readSimple(verb: string): { kind: number; arg: number } | undefined {
  const response = RESPONSES.indexOf(verb as ResponseName);
  if (response >= 0 && verb !== "absent") return { kind: MOVE.answer, arg: response };
  if (verb === "yes") return { kind: MOVE.ballot, arg: BALLOT.yes };
  if (verb === "no") return { kind: MOVE.ballot, arg: BALLOT.no };
  return undefined;
}

function readTarget(world: World, kind: number, words: readonly string[]): number | undefined {
  const [id, value] = words;
  const item = world.items.findIndex((one) => one.id === id);
  if (kind === MOVE.put || kind === MOVE.amend) {
    if (item < 0 || words.length !== 2 || !/^\d{1,3}$/.test(value ?? "")) return undefined;
    return optionAt(world, item, Number(value));
  }
  if (kind === MOVE.reorder || kind === MOVE.bundle) {
    return item < 0 || words.length !== 1 ? undefined : item;
  }
  if (isCorridorMove(kind)) return readCorridorTarget(world, kind, words);
  const bare = isMotion(kind) || kind >= MOVE.rest;
  return bare && words.length === 0 ? 0 : undefined;
}

/** The text of a transcript, a line for each move with the hash after it. */
export function writeTranscript(
  world: World,
  transcript: Omit<Transcript, "scenario" | "version" | "bargaining" | "agents"> & {
    readonly agents?: string;
  },
): string {
  const head = [
    TITLE,
    `scenario ${world.scenario.id}`,
    `version ${versionOf(world)}`,
    `seed ${transcript.seed}`,
    `noise ${transcript.noise}`,
    `persons ${transcript.persons.join(" ")}`.trim(),
    ...(world.bargaining === undefined ? [] : ["bargaining on"]),
    ...agentsLine(transcript.agents ?? USUAL_AGENTS),
    "",
  ];
  const lines = transcript.steps.map((step) => {
    const text = writeMove(world, step.move);
    return step.hash === undefined ? text : `${text} #${step.hash}`;
  });
  return `${[...head, ...lines].join("\n")}\n`;
}

const agentsLine = (agents: string): string[] =>
  agents === USUAL_AGENTS ? [] : [`agents ${agents}`];

/** Whether a text says that it is of a game with bargaining: which world it must be read with. */
export const isWithBargaining = (text: string): boolean =>
  /^bargaining on\s*$/m.test(text.slice(0, HEAD_LENGTH).split(/\r?\n\s*\r?\n/)[0] ?? "");

/** Characters in which the head of a transcript ends. */
const HEAD_LENGTH = 4000;

/** Reads a transcript of this world; every failure names its line. */
export function readTranscript(world: World, text: string): Result<Transcript, Failure> {
  if (text.length > MAX_LENGTH) return refuse("tooLong", 1, String(text.length));
  const lines = text.split(/\r?\n/);
  if (!lines[0]?.startsWith("eurasia-summit transcript")) {
    return refuse("notATranscript", 1, lines[0] ?? "");
  }
  if (lines[0].trim() !== TITLE) return refuse("unknownFormat", 1, lines[0]);
  const head = readHead(world, lines);
  if (!head.ok) return head;
  const steps: TranscriptStep[] = [];
  for (let at = head.value.end; at < lines.length; at++) {
    const bare = (lines[at] as string).trim();
    if (bare === "" || bare.startsWith("//")) continue;
    const step = readStep(world, bare, at + 1);
    if (!step.ok) return step;
    steps.push(step.value);
  }
  const { end: _, ...fields } = head.value;
  return { ok: true, value: { ...fields, steps } };
}

function readStep(world: World, text: string, line: number): Result<TranscriptStep, Failure> {
  const [bare = "", mark] = text.split("#");
  if (mark !== undefined && !/^[0-9a-f]{32}$/.test(mark.trim()))
    return refuse("badHash", line, mark);
  const move = readMove(world, bare, line);
  if (!move.ok) return move;
  const step = { move: move.value, line };
  return { ok: true, value: mark === undefined ? step : { ...step, hash: mark.trim() } };
}

type Head = Omit<Transcript, "steps"> & { readonly end: number };

function readHead(world: World, lines: readonly string[]): Result<Head, Failure> {
  const fields = new Map<string, { value: string; line: number }>();
  let end = 1;
  for (; end < lines.length && (lines[end] as string).trim() !== ""; end++) {
    const [name = "", ...rest] = (lines[end] as string).trim().split(/\s+/);
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
      end,
    },
  };
}

function readNumber(text: string, most: number): number | undefined {
  if (!/^\d{1,10}$/.test(text)) return undefined;
  const value = Number(text);
  return value <= most ? value : undefined;
}
