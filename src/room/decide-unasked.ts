import { nextAgentEntry } from "./agents.ts";
import { type Classroom, peopleIn, type Room } from "./classroom.ts";
import { isPaused, wakesAt } from "./clock.ts";
import { closePhase, finish } from "./decide-course.ts";
import { type Decision, done, refuse, type Scene } from "./decision.ts";
import type { Entry } from "./entries.ts";

/** What nobody's command brings about: people who come, agents who move, time that runs out. */

/** More than this share one room's table badly, and one class one code. */
export const MOST_IN_ROOM = 60;

/**
 * Lets somebody in: into the room named, or else into the one with the fewest people. `token` is the
 * hash of the seat token.
 */
export function join(classroom: Classroom, letter: string | undefined, token: string): Decision {
  const crowd = (room: Room): number => peopleIn(classroom, room.letter).length;
  const open = classroom.rooms.filter((room) => !room.locked && crowd(room) < MOST_IN_ROOM);
  const there = open.filter((room) => letter === undefined || room.letter === letter);
  const [first, ...rest] = there;
  if (first === undefined) return refuse(open.length > 0 ? "notThere" : "locked");
  const emptiest = rest.reduce((least, one) => (crowd(one) < crowd(least) ? one : least), first);
  const person = `p${classroom.people.length + 1}`;
  return done([{ e: "joined", person, room: emptiest.letter, token }], { room: emptiest.letter });
}

/** The next move of an agent anywhere in the class; absent where all rooms wait for people. */
export function agentStep(classroom: Classroom): Entry | undefined {
  for (const room of classroom.rooms) {
    const entry = nextAgentEntry(room);
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** When something is due next, ms; absent where nothing is. */
export function nextWake({ rooms }: Classroom): number | undefined {
  let first: number | undefined;
  for (const { stage, clock } of rooms) {
    const at = stage === "playing" ? wakesAt(clock) : undefined;
    if (at !== undefined && (first === undefined || at < first)) first = at;
  }
  return first;
}

/** What is due at the scene's time, in one room; nothing where nothing is. */
export function timeStep(scene: Scene): readonly Entry[] {
  for (const room of scene.classroom.rooms) {
    const entries = dueIn(scene, room);
    if (entries.length > 0) return entries;
  }
  return [];
}

function dueIn(scene: Scene, room: Room): readonly Entry[] {
  const { clock, letter } = room;
  const { now } = scene;
  const isDue = (time: number | undefined) => time !== undefined && time <= now;
  if (room.stage !== "playing" || isPaused(clock)) return [];
  if (isDue(clock.playEnds)) return finish(scene, room);
  if (clock.breaks.some(isDue)) return [{ e: "paused", room: letter }];
  if (!isDue(clock.deadline)) return [];
  return [...closePhase(scene, room), { e: "deadline", room: letter, until: null }];
}

/** After the host was away: what was left of every time is left now. */
export function afterAbsence(classroom: Classroom, now: number): readonly Entry[] {
  const by = now - classroom.at;
  const running = classroom.rooms.filter(
    ({ stage, clock }) => stage === "playing" && !isPaused(clock),
  );
  if (by <= 0) return [];
  return running.map(({ letter: room }) => ({ e: "away", room, by }));
}
