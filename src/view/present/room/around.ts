import type { Text, Viewer } from "../../../engine/index.ts";
import { type Classroom, isPaused, peopleIn, type Room } from "../../../room/index.ts";
import { awaitedPersons } from "../../../session/index.ts";
import { read, type Voice } from "../voice.ts";
import type { ClassModel, ClockModel, RoomMessageModel } from "./models.ts";

/** What stands around the table: the time, what the instructor said, the rooms of the class. */

export function presentClock({ opening, clock }: Room): ClockModel {
  const { playEnds, ends, deadline, pausedAt } = clock;
  const paused = isPaused(clock);
  const model = { preset: opening.preset, paused };
  if (playEnds === undefined || ends === undefined) return model;
  if (pausedAt === undefined) {
    return { ...model, playEnds, ends, ...(deadline === undefined ? {} : { deadline }) };
  }
  const left = (time: number): number => (time > pausedAt ? time - pausedAt : 0);
  const question = deadline === undefined ? {} : { question: left(deadline) };
  return { ...model, left: { play: left(playEnds), ...question } };
}

/** What the viewer has been told, the newest last. */
export function presentMessages(room: Room, viewer: Viewer, voice: Voice): RoomMessageModel[] {
  const mine = room.messages.filter(({ seat }) => seat === undefined || seat === viewer);
  return mine.map(({ text, seat, kind, event }, index) => {
    const prepared = event === undefined ? undefined : room.world.scenario.events[event];
    return {
      id: `message-${index + 1}`,
      text: prepared === undefined ? text : read(prepared.text, voice),
      toAll: seat === undefined,
      kind,
    };
  });
}

const waitsIn = ({ session, stage, clock }: Room): number =>
  session === undefined || stage !== "playing" || isPaused(clock)
    ? 0
    : awaitedPersons(session).length;

export const presentClass = (
  classroom: Classroom,
  { letter, opening }: Room,
  words: (text: Text) => string,
  staff: boolean,
): ClassModel => ({
  code: classroom.code,
  rooms: classroom.rooms.map((one) => ({
    room: one.letter,
    title: words(one.world.scenario.title),
    stage: one.stage,
    people: peopleIn(classroom, one.letter).length,
    ...(staff ? { waits: waitsIn(one) } : {}),
  })),
  room: letter,
  bargaining: opening.bargaining,
});
