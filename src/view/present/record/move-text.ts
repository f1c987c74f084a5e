import type { MoveLine, RoomRecord } from "../../../record/index.ts";
import type { Voice } from "../voice.ts";
import { itemName, textName } from "./names.ts";

/** Motions, which are named alike wherever they are told of. */
export const MOTIONS = [
  "defer",
  "referToStaff",
  "referUp",
  "reorder",
  "doors",
  "divide",
  "classify",
] as const satisfies readonly MoveLine["kind"][];

/** What belongs to writing an offer; it is told of when the offer is sent. */
const WRITING = [
  "offer",
  "give",
  "get",
  "when",
  "until",
  "show",
  "severable",
  "strike",
  "discard",
  "counter",
] as const satisfies readonly MoveLine["kind"][];

const motionOf = (kind: MoveLine["kind"] | undefined) => MOTIONS.find((one) => one === kind);

/** What somebody did at the table or in the corridor, in a sentence. */
export function moveText(room: RoomRecord | undefined, line: MoveLine, voice: Voice): string {
  const { say } = voice;
  const { kind, item = "", option, answer } = line;
  const title = item === "" ? "" : itemName(room, item, voice);
  const text = option === undefined ? "" : textName(room, item, option, voice);
  const motion = motionOf(kind === "ballot" ? line.motion : kind);
  const word = answer === undefined ? "" : say(`response.${answer}`);
  if (kind === "ballot") {
    const about = motion === undefined ? "" : say(`motion.${motion}`);
    return say("record.move.ballot", { motion: about, item: title, answer: word });
  }
  if (motion !== undefined) {
    return say("record.move.motion", { motion: say(`motion.${motion}`), item: title });
  }
  if (WRITING.some((one) => one === kind)) return say("record.move.writing");
  return say(`record.move.${kind as Plain}`, { item: title, text, answer: word });
}

type Plain = Exclude<
  MoveLine["kind"],
  (typeof MOTIONS)[number] | (typeof WRITING)[number] | "ballot"
>;
