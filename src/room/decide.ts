import { applyEntry } from "./apply.ts";
import { type Room, roomOf } from "./classroom.ts";
import type { Command, InstructorCommand, NotDone, RoomRefusal } from "./commands.ts";
import { decideClass } from "./decide-class.ts";
import { decideCourse } from "./decide-course.ts";
import { decideMove } from "./decide-move.ts";
import { decideSeats } from "./decide-seats.ts";
import { type Decision, done, refuse, type Scene, type Who } from "./decision.ts";
import type { Entry } from "./entries.ts";

const OF_STUDENTS: readonly Command["do"][] = ["name", "sit", "stand", "move"];

/**
 * What follows from a command in the room of this letter: entries for the log, or why there are none.
 * Changes nothing.
 */
export function decide(scene: Scene, who: Who, command: Command, letter: string): Decision {
  const ofStudents = OF_STUDENTS.includes(command.do);
  if (ofStudents !== (who.as === "student")) return refuse("notAllowed");
  switch (command.do) {
    case "openRoom":
    case "newCode":
      return decideClass(scene, command, letter);
    case "everywhere":
      return everywhere(scene, who, command.command);
    default: {
      const room = roomOf(scene.classroom, letter);
      return room === undefined ? refuse("notThere", letter) : inRoom(scene, who, room, command);
    }
  }
}

type RoomCommand = Exclude<Command, { do: "openRoom" | "newCode" | "everywhere" }>;

function inRoom(scene: Scene, who: Who, room: Room, command: RoomCommand): Decision {
  switch (command.do) {
    case "name":
    case "sit":
    case "stand":
    case "lock":
    case "seat":
    case "unseat":
    case "swap":
    case "draw":
    case "remove":
    case "transfer":
      return decideSeats(scene, who, room, command);
    case "move":
    case "act":
      return decideMove(scene, who, room, command);
    default:
      return decideCourse(scene, room, command);
  }
}

/**
 * The same in every room where it can be done, all of it in one row of the log or none; refused where it
 * can be done in none. The reply tells where it is done, and why not elsewhere.
 */
function everywhere(scene: Scene, who: Who, command: InstructorCommand): Decision {
  const entries: Entry[] = [];
  const letters: string[] = [];
  const not: NotDone[] = [];
  let { classroom } = scene;
  let refusal: Decision = refuse("notThere");
  for (const { letter } of scene.classroom.rooms) {
    const room = roomOf(classroom, letter) as Room;
    const made = inRoom({ ...scene, classroom }, who, room, command);
    if (made.ok) {
      for (const entry of made.entries) classroom = applyEntry(classroom, entry, scene.library);
      entries.push(...made.entries);
      letters.push(letter);
    } else {
      refusal = made;
      not.push({ room: letter, why: whyNot(room, made.refusal) });
    }
  }
  return entries.length > 0 ? done(entries, { everywhere: { done: letters, not } }) : refusal;
}

function whyNot({ stage }: Room, { reason }: RoomRefusal): NotDone["why"] {
  if (reason !== "notNow") return reason;
  if (stage === "debrief") return "over";
  return stage === "lobby" ? "notBegun" : reason;
}
