import { z } from "zod";
import { AGENT_NAMES, type AgentName } from "../agents/index.ts";
import { LARGEST_NOISE, LARGEST_SEED } from "../engine/index.ts";
import { MOST_ROOMS, PRESETS, type PresetName } from "../room/index.ts";
import { type ClientMessage, PROTOCOL } from "../view/present/index.ts";
import { cleanLine, LONGEST_MESSAGE, LONGEST_NAME } from "./clean-text.ts";

/** Every message a device may send; what is not one of these, to the last key, is refused. */

const short = z.string().max(64);
const line = (most: number) =>
  z
    .string()
    .max(most * 8)
    .transform((text) => cleanLine(text, most));
const count = (most: number) => z.int().min(0).max(most);

const setting = z.strictObject({ path: z.string().min(1).max(200), value: z.json() });
const settings = z.array(setting).max(50);

const opening = z.strictObject({
  scenario: z.string().regex(/^[a-z0-9-]{1,60}$/),
  preset: z.enum(Object.keys(PRESETS) as PresetName[]),
  bargaining: z.boolean(),
  agents: z.enum(AGENT_NAMES as AgentName[]),
  seed: count(LARGEST_SEED),
  noise: count(LARGEST_NOISE),
  choosing: z.boolean(),
  settings,
});

const bare = (...names: readonly string[]) =>
  names.map((name) => z.strictObject({ do: z.literal(name) }));
const command = <Shape extends z.ZodRawShape>(name: string, shape: Shape) =>
  z.strictObject({ do: z.literal(name), ...shape });

const move = { action: z.string().min(1).max(200), key: short };

const ofStudents = [
  command("name", { name: line(LONGEST_NAME) }),
  command("sit", { seat: short, post: short }),
  command("move", move),
  ...bare("stand"),
];

const MOST_STEPS = 100_000;
const LONGEST_DEADLINE = 3600;

const ofInstructors = [
  command("lock", { locked: z.boolean() }),
  command("seat", { person: short, seat: short, post: short }),
  command("swap", { one: short, other: short }),
  command("unseat", { person: short }),
  command("remove", { person: short }),
  command("transfer", { person: short, to: short }),
  command("stepBack", { step: count(MOST_STEPS) }),
  command("fork", { step: count(MOST_STEPS) }),
  command("act", { seat: short, ...move }),
  command("hand", { seat: short, to: z.enum(["agent", "people"]) }),
  command("inject", { text: line(LONGEST_MESSAGE), settings }),
  command("injectPrepared", { event: count(1000) }),
  command("tell", { to: short, text: line(LONGEST_MESSAGE) }),
  command("deadline", { seconds: count(LONGEST_DEADLINE) }),
  command("page", { page: short }),
  command("extend", { minutes: z.int().min(-120).max(120) }),
  ...bare("draw", "start", "pause", "resume", "undo", "closePhase", "cutToVote", "end", "disclose"),
];

const ofClasses = [
  command("openRoom", { opening: opening.optional() }),
  command("everywhere", { command: z.union(ofInstructors) }),
  ...bare("newCode"),
];

const language = z.enum(["en", "ru"]);
const id = z.string().regex(/^[\w-]{8,64}$/);

const message = z.union([
  z.strictObject({ t: z.literal("ping") }),
  z.strictObject({
    t: z.literal("do"),
    id,
    command: z.union([...ofStudents, ...ofInstructors, ...ofClasses]),
    room: short.optional(),
  }),
  z.strictObject({
    t: z.literal("look"),
    path: z.string().max(200).optional(),
    advice: z.boolean().optional(),
    room: short.optional(),
    seat: short.optional(),
    language: language.optional(),
  }),
  z.strictObject({
    t: z.literal("hello"),
    v: z.literal(PROTOCOL),
    as: z.enum(["student", "instructor", "projector", "host"]),
    language,
    code: z.string().max(32).optional(),
    token: z.string().max(128).optional(),
    have: z.record(z.string().max(16), z.string().max(16)).optional(),
  }),
  z.strictObject({ t: z.literal("open"), id, opening, rooms: z.int().min(1).max(MOST_ROOMS) }),
  z.strictObject({ t: z.literal("past"), turning: z.int().min(1).max(MOST_STEPS) }),
  z.strictObject({ t: z.literal("classes"), id }),
  z.strictObject({
    t: z.literal("renew"),
    id,
    of: z.enum(["instructor", "projector"]),
    class: short.optional(),
  }),
  z.strictObject({ t: z.literal("pass"), id, person: short }),
  z.strictObject({
    t: z.literal("delete"),
    id,
    code: z.string().max(32),
    class: short.optional(),
  }),
  z.strictObject({ t: z.literal("record"), id, names: z.boolean() }),
]);

/** Bytes; an improvised event with many changes is the longest message there is. */
export const LONGEST_FRAME = 16_384;

/** A message; absent where it is none. */
export function readMessage(text: string): ClientMessage | undefined {
  const parsed = message.safeParse(parseJson(text));
  return parsed.success ? (parsed.data as ClientMessage) : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
