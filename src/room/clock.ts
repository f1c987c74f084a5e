import type { RoomClock } from "./classroom.ts";
import type { Preset } from "./commands.ts";

/** The times of a room. Everything is reckoned from times that the log has; milliseconds. */

const MINUTE = 60_000;

export function startedClock({ play, debrief }: Preset, at: number): RoomClock {
  const ends: number[] = [];
  let end = at;
  for (const minutes of play) {
    end += minutes * MINUTE;
    ends.push(end);
  }
  return {
    started: at,
    pausedAt: undefined,
    playEnds: end,
    ends: end + debrief * MINUTE,
    deadline: undefined,
    since: at,
    breaks: ends.slice(0, -1),
  };
}

export const isPaused = ({ pausedAt }: RoomClock): boolean => pausedAt !== undefined;

/** A break that has come is over with the pause that it began. */
export const pausedClock = (clock: RoomClock, at: number): RoomClock => ({
  ...clock,
  pausedAt: at,
  breaks: clock.breaks.filter((one) => one > at),
});

/** What was left when the room was paused is left now. */
export function resumedClock(clock: RoomClock, at: number): RoomClock {
  const by = at - (clock.pausedAt ?? at);
  return { ...shiftedClock(clock, by, true), pausedAt: undefined, since: at };
}

/** Moves the ends on, with the question's own where `all`. */
export function shiftedClock(clock: RoomClock, by: number, all: boolean): RoomClock {
  const later = (time: number | undefined) => (time === undefined ? undefined : time + by);
  return {
    ...clock,
    playEnds: later(clock.playEnds),
    ends: later(clock.ends),
    deadline: all ? later(clock.deadline) : clock.deadline,
    breaks: clock.breaks.map((one) => one + by),
  };
}

/** When the room next has to be looked at without anybody's asking; absent where it need not be. */
export function wakesAt(clock: RoomClock): number | undefined {
  if (isPaused(clock)) return undefined;
  const times = [clock.deadline, clock.playEnds, ...clock.breaks];
  return times.reduce<number | undefined>(
    (first, one) => (one !== undefined && (first === undefined || one < first) ? one : first),
    undefined,
  );
}
