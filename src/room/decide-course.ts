import type { Setting } from "../engine/index.ts";
import { changeNow, current, isEnded, type Session, undo } from "../session/index.ts";
import { agentEntry, firstAwaited, isAsking, substituteEntry } from "./agents.ts";
import { applyEntry } from "./apply.ts";
import { heldByPeople, memberIn, type Room, roomOf } from "./classroom.ts";
import { isPaused } from "./clock.ts";
import type { InstructorCommand } from "./commands.ts";
import { type Decision, done, refuse, type Scene } from "./decision.ts";
import type { Entry } from "./entries.ts";

type CourseCommand = Extract<
  InstructorCommand,
  {
    do:
      | "start"
      | "pause"
      | "resume"
      | "undo"
      | "stepBack"
      | "fork"
      | "hand"
      | "inject"
      | "injectPrepared"
      | "tell"
      | "closePhase"
      | "cutToVote"
      | "deadline"
      | "extend"
      | "end"
      | "disclose"
      | "page";
  }
>;

/** The course of a room's game, in the instructor's hands. Every act is in the log with what follows. */
export function decideCourse(scene: Scene, room: Room, command: CourseCommand): Decision {
  // Turning pages is no act that anybody asks about afterwards.
  if (command.do === "page") return turnPage(room, command.page);
  const made = decideAct(scene, room, command);
  if (!made.ok) return made;
  const act: Entry = { e: "act", room: room.letter, act: command.do, about: aboutOf(command) };
  return { ...made, entries: [act, ...made.entries] };
}

type Act = Exclude<CourseCommand, { do: "page" }>;

/** What is not on the projector yet has no pages. */
function turnPage({ letter: room, disclosed, page: shown }: Room, page: string): Decision {
  if (!disclosed) return refuse("notNow");
  return done(page === shown ? [] : [{ e: "page", room, page }]);
}

/** A seat, with whom it was handed to; a number or a text. */
function aboutOf(command: Act): string {
  if (command.do === "hand") return `${command.seat} ${command.to}`;
  if ("to" in command) return command.to;
  if ("text" in command) return command.text;
  const { do: _, ...rest } = command;
  return Object.values(rest).join(" ");
}

function decideAct(scene: Scene, room: Room, command: Act): Decision {
  const { letter } = room;
  switch (command.do) {
    case "start":
      if (room.stage !== "lobby") return refuse("notNow");
      if (heldByPeople(scene.classroom, room).length === 0) return refuse("nobody");
      return done([{ e: "started", room: letter }]);
    case "tell":
      return tell(room, command.to, command.text);
    case "hand":
      return hand(room, command.seat, command.to === "agent");
    case "disclose":
      if (room.stage !== "debrief" || room.disclosed) return refuse("notNow");
      return done([{ e: "disclosed", room: letter }]);
    default:
      if (room.stage !== "playing" || room.session === undefined) return refuse("notNow");
      return decideInPlay(scene, room, command);
  }
}

type InPlay = Exclude<Act, { do: "start" | "tell" | "hand" | "disclose" }>;

function decideInPlay(scene: Scene, room: Room, command: InPlay): Decision {
  const { letter } = room;
  const paused = isPaused(room.clock);
  switch (command.do) {
    case "pause":
      return paused ? refuse("notNow") : done([{ e: "paused", room: letter }]);
    case "resume":
      return paused ? done([{ e: "resumed", room: letter }]) : refuse("notNow");
    case "undo":
      return takeBack(room);
    case "stepBack":
      return stepBack(room, command.step);
    case "fork":
      return fork(scene, room, command.step);
    case "inject":
      return inject(scene, room, command.text, command.settings);
    case "injectPrepared":
      return injectPrepared(room, command.event);
    case "deadline":
      return done([{ e: "deadline", room: letter, until: untilOf(scene.now, command.seconds) }]);
    case "extend":
      return done([{ e: "extended", room: letter, by: command.minutes * 60_000 }]);
    case "end":
      return done([{ e: "debrief", room: letter }]);
    case "closePhase":
      return paused ? refuse("paused") : done(closePhase(scene, room));
    case "cutToVote":
      if (paused) return refuse("paused");
      // It is on the table already; to end it is to close the phase.
      if (isAsking(current(room.session as Session))) return refuse("notNow");
      return done(cutToVote(scene, room));
  }
}

const untilOf = (now: number, seconds: number): number | null =>
  seconds === 0 ? null : now + seconds * 1000;

/** `to`: "" for all, a delegation's id. */
function tell(room: Room, to: string, text: string): Decision {
  const seat = memberIn(room, to);
  if (to !== "" && seat === undefined) return refuse("notThere", to);
  const kind = "message";
  return done([
    { e: "told", room: room.letter, text, kind, ...(seat === undefined ? {} : { seat }) },
  ]);
}

function hand(room: Room, id: string, agent: boolean): Decision {
  const seat = memberIn(room, id);
  if (seat === undefined) return refuse("notThere", id);
  return done([{ e: "handed", room: room.letter, seat, agent }]);
}

function takeBack({ session, letter }: Room): Decision {
  if (session === undefined) return refuse("notNow");
  const before = undo(session);
  if (before === session) return refuse("notNow");
  const step = before.moves.length;
  const change = before.changes.length < session.changes.filter(({ at }) => at <= step).length;
  return done([{ e: "cut", room: letter, step, change }]);
}

function stepBack({ session, letter }: Room, step: number): Decision {
  if (session === undefined || step > session.moves.length) return refuse("notThere", String(step));
  return done([{ e: "cut", room: letter, step, change: false }]);
}

/** As many rooms as one screen and one machine bear. */
export const MOST_ROOMS = 12;

function fork({ classroom }: Scene, { session, letter }: Room, step: number): Decision {
  if (session === undefined || step > session.moves.length) return refuse("notThere", String(step));
  const room = nextLetter(classroom.rooms.length);
  if (room === undefined) return refuse("full");
  return done([{ e: "forked", room, from: letter, step }], { room });
}

export const nextLetter = (rooms: number): string | undefined =>
  rooms < MOST_ROOMS ? "ABCDEFGHIJKL"[rooms] : undefined;

function inject(
  { library }: Scene,
  room: Room,
  text: string,
  settings: readonly Setting[],
): Decision {
  const { session, letter } = room;
  if (session === undefined || isEnded(session)) return refuse("notNow");
  const told: Entry = { e: "told", room: letter, text, kind: "event" };
  if (settings.length === 0) return done([told]);
  const changed = changeNow(session, settings, library.rewrite(room.opening.scenario));
  if (!changed.ok)
    return refuse("invalid", `${changed.problem.place} ${changed.problem.message}`.trim());
  return done([told, { e: "change", room: letter, settings }]);
}

/** An event of the scenario; its text is the scenario's, in the language of whoever reads it. */
function injectPrepared(room: Room, event: number): Decision {
  if (room.world.scenario.events[event] === undefined) return refuse("notThere", String(event));
  if (room.told.includes(event)) return refuse("notNow", String(event));
  return done([{ e: "told", room: room.letter, text: "", kind: "event", event }]);
}

/** More moves than any phase has. */
const MOST_MOVES = 400;

/** Entries made one after another, each from the room as the ones before have left it. */
function chain(scene: Scene, room: Room, next: (now: Room) => Entry | undefined) {
  const entries: Entry[] = [];
  let { classroom } = scene;
  for (let made = 0; made < MOST_MOVES; made++) {
    const now = roomOf(classroom, room.letter) as Room;
    const entry = next(now);
    if (entry === undefined) break;
    entries.push(entry);
    classroom = applyEntry(classroom, entry, scene.library);
  }
  return entries;
}

/** The question on the table is closed: whoever has not answered is answered for. */
export function closePhase(scene: Scene, room: Room): Entry[] {
  const start = room.session === undefined ? undefined : current(room.session);
  return chain(scene, room, ({ session }) => {
    if (session === undefined || start === undefined || isEnded(session)) return undefined;
    const { phase, sitting, item, question } = current(session);
    const same = phase === start.phase && sitting === start.sitting && item === start.item;
    if (!same || question !== start.question) return undefined;
    const actor = firstAwaited(session);
    return actor === undefined ? undefined : substituteEntry(room, session, actor);
  });
}

/** Everything up to the next question that is answered is done by agents, bargaining left out. */
function cutToVote(scene: Scene, room: Room): Entry[] {
  return chain(scene, room, ({ session }) => {
    if (session === undefined || isEnded(session) || isAsking(current(session))) return undefined;
    const actor = firstAwaited(session);
    return actor === undefined ? undefined : substituteEntry(room, session, actor);
  });
}

/** Time is up: agents play to the end what is left. */
export function finish(scene: Scene, room: Room): Entry[] {
  const moves = chain(scene, room, ({ session }) => {
    if (session === undefined || isEnded(session)) return undefined;
    const actor = firstAwaited(session);
    return actor === undefined ? undefined : agentEntry(room, session, actor);
  });
  return [...moves, { e: "debrief", room: room.letter }];
}
