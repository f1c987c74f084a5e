/**
 * A class of students: rooms, people and a game in each room, as a fold over what happened. `decide`
 * turns a command into entries, `applyRow` makes them so; the host keeps the log and the time.
 */
export { applyEntry, applyRow, BrokenLog, emptyClassroom } from "./apply.ts";
export {
  type Act,
  type Classroom,
  heldByPeople,
  type Library,
  type Message,
  type Person,
  peopleIn,
  personOf,
  type Room,
  type RoomClock,
  roomOf,
  type Stage,
} from "./classroom.ts";
export { isPaused } from "./clock.ts";
export * from "./commands.ts";
export { decide } from "./decide.ts";
export { type ClassNames, openClass } from "./decide-class.ts";
export { MOST_ROOMS } from "./decide-course.ts";
export { freePlaces, isPlayable } from "./decide-seats.ts";
export {
  afterAbsence,
  agentStep,
  join,
  MOST_IN_ROOM,
  nextWake,
  timeStep,
} from "./decide-unasked.ts";
export type { Chance, Decision, Scene, Who } from "./decision.ts";
export { draftOf, sessionFor, staleDrafts } from "./drafts.ts";
export type { Entry, LogRow } from "./entries.ts";
export { keyOf } from "./moments.ts";
export { inCharge, postOfAim, postOfItem, postOnFloor, postsCovered, postsOf } from "./posts.ts";
