import * as z from "zod";
import { AGENT_NAMES, type AgentName } from "../agents/index.ts";
import { DEEDS } from "../debrief/index.ts";
import { LARGEST_NOISE, LARGEST_SEED, OUTCOMES } from "../engine/index.ts";
import { PRESETS, type PresetName } from "../room/index.ts";
import { lineSchema } from "./line-schema.ts";
import { count, id, letter, person, settings, text, time, uuid } from "./primitives.ts";

/**
 * The record of a class as a file: what happened in it, in its order, and from what everything can be
 * computed again. No token, no code, no address; names only where they were asked for.
 */

const opening = z.strictObject({
  scenario: id,
  preset: z.enum(Object.keys(PRESETS) as PresetName[]),
  bargaining: z.boolean(),
  agents: z.enum(AGENT_NAMES as AgentName[]),
  seed: z.int().min(0).max(LARGEST_SEED),
  noise: z.int().min(0).max(LARGEST_NOISE),
  choosing: z.boolean(),
  settings,
});

const delegation = z.strictObject({
  id,
  name: text,
  posts: z.array(z.strictObject({ id, title: text })),
});

const item = z.strictObject({
  id,
  title: text,
  options: z.array(z.strictObject({ value: count, label: text })),
});

const outcome = z.strictObject({
  item: id,
  outcome: z.enum(OUTCOMES),
  force: count.describe("the text that holds then, by its value on the ladder"),
});

const deed = z.strictObject({
  seat: id,
  deed: z.enum(DEEDS),
  step: count.describe("the move of the transcript that shows it, from 1"),
  item: id.exactOptional(),
  came: z.boolean().describe("of texts: in force in the end; of motions: carried"),
});

const aims = z.strictObject({
  seat: id,
  met: count,
  of: count,
  points: count,
  most: count,
});

const room = z.strictObject({
  letter,
  opened: time,
  started: time.exactOptional(),
  ended: time.exactOptional().describe("play ended, and the talk about it began"),
  from: z.strictObject({ room: letter, step: count }).exactOptional(),
  opening,
  version: z
    .string()
    .regex(/^[0-9a-f]{8}$/)
    .describe("fingerprint of the scenario as it was at the start"),
  title: text,
  delegations: z.array(delegation),
  items: z.array(item),
  events: z.array(text).describe("what the scenario has ready to be told, in its order"),
  finished: z.boolean().describe("the game came to its end"),
  outcomes: z.array(outcome),
  deeds: z.array(deed),
  aims: z.array(aims).describe("of a finished game whose scenario scores its seats"),
  transcript: z.string().max(2_000_000).exactOptional(),
});

const stay = z.strictObject({
  room: letter,
  seat: id,
  post: id,
  from: time,
  till: time.exactOptional().describe("absent: to the end of the record"),
  minutes: count.describe("of play that passed meanwhile, begun ones counted"),
});

const participant = z.strictObject({
  id: person,
  name: z.string().max(200).exactOptional(),
  joined: time,
  removed: time.exactOptional(),
  stays: z.array(stay),
});

export const recordSchema = z.strictObject({
  record: z.literal("eurasia-summit class"),
  format: z.literal(1),
  program: z.string().max(40).exactOptional().describe("version of the program"),
  class: uuid.describe("names the class and tells nothing about it"),
  opened: time,
  until: time.describe("of the last line"),
  rooms: z.array(room).min(1).max(12),
  people: z.array(participant).max(5000),
  log: z.array(lineSchema).max(200_000),
});

export type ClassRecord = z.infer<typeof recordSchema>;
export type RoomRecord = ClassRecord["rooms"][number];
export type PersonRecord = ClassRecord["people"][number];
export type Stay = PersonRecord["stays"][number];

/** JSON Schema of the file. */
export const recordJsonSchema = (): object => z.toJSONSchema(recordSchema, { io: "input" });
