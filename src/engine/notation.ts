import { readCorridorTarget, writeCorridorTarget } from "./corridor-notation.ts";
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
import type { World } from "./world.ts";

/** Moves as text: `docs/notation.md`. */

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
    | "badSetting"
    | "badHash";
  readonly line: number;
  readonly detail: string;
}

export const refuse = (
  code: Failure["code"],
  line: number,
  detail: string,
): { readonly ok: false; readonly problem: Failure } => ({
  ok: false,
  problem: { code, line, detail: detail.slice(0, 80) },
});

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
