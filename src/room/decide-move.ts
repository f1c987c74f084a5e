import { MOVE, type Move } from "../engine/index.ts";
import {
  current,
  isEnded,
  moveOf,
  nextOfSuggestion,
  play,
  type Session,
  suggestionsFor,
} from "../session/index.ts";
import { memberIn, personOf, type Room } from "./classroom.ts";
import { isPaused } from "./clock.ts";
import type { InstructorCommand, StudentCommand } from "./commands.ts";
import { type Decision, done, refuse, type Scene, type Who } from "./decision.ts";
import { draftOf, isWriting, sessionFor } from "./drafts.ts";
import type { Entry } from "./entries.ts";
import { keyOf } from "./moments.ts";
import { inCharge } from "./posts.ts";

type MoveCommand = Extract<StudentCommand | InstructorCommand, { do: "move" | "act" }>;

/** A delegation's move: from the person whose post has the floor, or from the instructor in its place. */
export function decideMove(scene: Scene, who: Who, room: Room, command: MoveCommand): Decision {
  const member = memberOf(scene, who, room, command);
  if (member === undefined) return refuse("notYours");
  const session = sessionFor(room, member);
  if (session === undefined || room.stage !== "playing" || isEnded(session))
    return refuse("notNow");
  if (isPaused(room.clock)) return refuse("paused");
  if (command.key !== keyOf(room, session)) return refuse("movedOn");
  if (who.as === "student") {
    const charged = inCharge(scene.classroom, room, member, current(session));
    if (!charged.some(({ id }) => id === who.person)) return refuse("notYours");
  }
  const by = who.as === "student" ? who.person : "instructor";
  if (command.action.startsWith("=")) return ready(room, session, member, command.action);
  const move = moveOf(current(session), member, command.action);
  if (move === undefined) return refuse("notLegal");
  const acts: Entry[] =
    who.as === "student"
      ? []
      : [
          {
            e: "act",
            room: room.letter,
            act: "act",
            about: session.world.members[member]?.id ?? "",
          },
        ];
  return done([...acts, ...entriesOf(room, session, move, by)]);
}

function memberOf({ classroom }: Scene, who: Who, room: Room, command: MoveCommand) {
  if (who.as === "student") return personOf(classroom, who.person)?.seat;
  if (command.do !== "act") return undefined;
  return memberIn(room, command.seat);
}

const triple = ({ kind, actor, arg }: Move) => [kind, actor, arg] as const;

/** Writing goes into the draft; sending makes all of its moves. */
function entriesOf(room: Room, session: Session, move: Move, by: string): Entry[] {
  const { letter } = room;
  if (isWriting(current(session), move)) return [{ e: "draft", room: letter, move: triple(move) }];
  if (move.kind === MOVE.discard) return [{ e: "undraft", room: letter, seat: move.actor }];
  const before = draftOf(room, move.actor);
  const moves = [...before, move].map(
    (one): Entry => ({
      ...{ e: "move", room: letter, by },
      move: triple(one),
    }),
  );
  return before.length === 0 ? moves : [...moves, { e: "undraft", room: letter, seat: move.actor }];
}

/** More lines than any offer has. */
const MOST_LINES = 12;

/** Writes what the delegation's advisers have ready into its draft; sending it is left to the person. */
function ready(room: Room, session: Session, member: number, action: string): Decision {
  const suggestion = suggestionsFor(session, member)[Number(action.slice(1)) - 1];
  if (suggestion === undefined) return refuse("notLegal");
  const entries: Entry[] = [];
  let now = session;
  for (let line = 0; line < MOST_LINES; line++) {
    const move = nextOfSuggestion(current(now), member, suggestion);
    if (move.kind === MOVE.send) return done(entries);
    const played = play(now, move);
    if (!played.ok) return refuse("notLegal");
    now = played.value;
    entries.push({ e: "draft", room: room.letter, move: triple(move) });
  }
  return refuse("notLegal");
}
