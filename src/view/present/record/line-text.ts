import type { ClassRecord, Line, RoomRecord } from "../../../record/index.ts";
import { actWords } from "../room/acts.ts";
import { read, type Voice } from "../voice.ts";
import { moveText } from "./move-text.ts";
import { nameOf, postName, seatName } from "./names.ts";

type Of<What extends Line["what"]> = Extract<Line, { what: What }>;
type OfPeople = Of<"joined" | "moved" | "removed" | "sat" | "stood">;

/** A line of the record in a sentence. */
export function lineText(record: ClassRecord, line: Line, voice: Voice): string {
  const letter = "room" in line ? line.room : "";
  const room = record.rooms.find((one) => one.letter === letter);
  switch (line.what) {
    case "move":
      return moveText(room, line, voice);
    case "joined":
    case "moved":
    case "removed":
    case "sat":
    case "stood":
      return personText(record, room, line, voice);
    case "act":
      return withoutStop(actWords(line, nameIn(record, room, voice), voice));
    case "told":
      return toldText(room, line, voice);
    default:
      return courseText(room, line, voice);
  }
}

function personText(
  { people }: ClassRecord,
  room: RoomRecord | undefined,
  line: OfPeople,
  voice: Voice,
): string {
  const person = people.find(({ id }) => id === line.person);
  const name = person === undefined ? line.person : nameOf(person, voice);
  if (line.what === "moved") return voice.say("record.line.moved", { name, room: line.room });
  if (line.what !== "sat") return voice.say(`record.line.${line.what}`, { name });
  return voice.say("record.line.sat", {
    name,
    seat: seatName(room, line.seat, voice),
    post: postName(room, line.seat, line.post, voice),
  });
}

/** In a table no line ends with one. */
const withoutStop = (sentence: string): string => sentence.replace(/\.$/, "");

/** Whom an act is about: a delegation, or somebody of the class. */
const nameIn =
  ({ people }: ClassRecord, room: RoomRecord | undefined, voice: Voice) =>
  (id: string): string => {
    const person = people.find((one) => one.id === id);
    if (person !== undefined) return nameOf(person, voice);
    return id === "" ? "empty" : seatName(room, id, voice);
  };

function toldText(
  room: RoomRecord | undefined,
  { kind, text, seat, event }: Of<"told">,
  voice: Voice,
): string {
  const prepared = event === undefined ? undefined : room?.events[event];
  const words = prepared === undefined ? text : read(prepared, voice);
  if (kind === "event") return voice.say("record.line.event", { text: words });
  if (seat === undefined) return voice.say("record.line.message", { text: words });
  return voice.say("record.line.messageTo", {
    text: words,
    seat: seatName(room, seat, voice),
  });
}

type OfCourse = Exclude<Line, OfPeople | Of<"move" | "act" | "told">>;

function courseText(room: RoomRecord | undefined, line: OfCourse, voice: Voice): string {
  const { say } = voice;
  switch (line.what) {
    case "room":
      return say("record.line.room", { title: room === undefined ? "" : read(room.title, voice) });
    case "forked":
      return say("record.line.forked", { from: line.from, step: line.step });
    case "locked":
      return say(line.locked ? "record.line.locked" : "record.line.unlocked");
    case "handed":
      return say(line.to === "agent" ? "record.line.handed" : "record.line.back", {
        seat: seatName(room, line.seat, voice),
      });
    case "cut":
      return say("record.line.cut", { step: line.step });
    case "change":
      return say("record.line.change", { settings: settingsText(line.settings) });
    case "deadline":
      return line.until === null
        ? say("record.line.noDeadline")
        : say("record.line.deadline", { until: line.until });
    case "extended":
      return withoutStop(actWords({ act: "extend", about: String(line.minutes) }, String, voice));
    case "away":
      return say("record.line.away", { n: line.seconds });
    default:
      return say(`record.line.${line.what}`);
  }
}

const settingsText = (settings: Of<"change">["settings"]): string =>
  settings.map(({ path, value }) => `${path} = ${JSON.stringify(value)}`).join("; ");
