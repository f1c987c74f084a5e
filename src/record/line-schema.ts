import * as z from "zod";
import { MOVE_NAMES, RESPONSES } from "../engine/index.ts";
import type { ActName } from "../room/index.ts";
import { count, id, letter, person, settings, time } from "./primitives.ts";

/** What happened, line by line. */

/** Every line: when, and at whose doing. */
const head = {
  at: time,
  by: z
    .union([person, z.enum(["instructor", "agent", "host"])])
    .describe("a person, the instructor, an agent, or the host where nobody asked for it"),
};

const line = <What extends string, Shape extends z.core.$ZodLooseShape>(what: What, shape: Shape) =>
  z.strictObject({ what: z.literal(what), ...head, ...shape });

const ACTS = [
  "start",
  "pause",
  "resume",
  "undo",
  "stepBack",
  "fork",
  "act",
  "hand",
  "inject",
  "injectPrepared",
  "tell",
  "closePhase",
  "cutToVote",
  "deadline",
  "extend",
  "end",
  "disclose",
  "lock",
  "seat",
  "unseat",
  "swap",
  "draw",
  "remove",
  "transfer",
  "reissue",
] as const satisfies readonly ActName[];

const inRoom = { room: letter };
const cut = z.literal(true).exactOptional().describe("taken back later on");
const step = count.describe("how many moves the game then had");

const move = line("move", {
  ...inRoom,
  step,
  seat: id,
  move: z.string().max(400).describe("as a line of the transcript"),
  kind: z.enum(MOVE_NAMES),
  answer: z.enum([...RESPONSES, "yes", "no"]).exactOptional(),
  motion: z.enum(MOVE_NAMES).exactOptional().describe("what a ballot is about"),
  item: id.exactOptional(),
  option: count.exactOptional().describe("the text's value on the ladder of the item"),
  floor: z.array(person).describe("who of the delegation could have made it"),
  cut,
});

export const lineSchema = z.discriminatedUnion("what", [
  line("room", inRoom),
  line("forked", { ...inRoom, from: letter, step }),
  line("code", {}),
  line("renewed", { of: z.enum(["instructor", "projector"]) }),
  line("joined", { ...inRoom, person }),
  line("moved", { ...inRoom, person }),
  line("removed", { person }),
  line("sat", { ...inRoom, person, seat: id, post: id }),
  line("stood", { ...inRoom, person }),
  line("locked", { ...inRoom, locked: z.boolean() }),
  line("handed", { ...inRoom, seat: id, to: z.enum(["agent", "people"]) }),
  line("started", inRoom),
  line("paused", inRoom),
  line("resumed", inRoom),
  line("ended", inRoom),
  line("disclosed", inRoom),
  line("page", {
    ...inRoom,
    page: z.string().max(200).describe("of the debrief, on the projector"),
  }),
  move,
  line("cut", { ...inRoom, step, change: z.boolean() }),
  line("change", { ...inRoom, step, settings, cut }),
  line("told", {
    ...inRoom,
    kind: z.enum(["message", "event"]),
    text: z.string().max(2000),
    seat: id.exactOptional().describe("whom; absent: everybody"),
    event: count.exactOptional().describe("the number of the scenario's event that was told"),
  }),
  line("deadline", { ...inRoom, until: time.nullable() }),
  line("extended", { ...inRoom, minutes: z.int() }),
  line("away", { ...inRoom, seconds: count.describe("the host did not run") }),
  line("act", {
    ...inRoom,
    act: z.enum(ACTS),
    about: z.string().max(2000).describe("delegations, people, a number, a text; empty: nothing"),
  }),
]);

export type Line = z.infer<typeof lineSchema>;
export type MoveLine = Extract<Line, { what: "move" }>;
