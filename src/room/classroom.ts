import type { Move, Result, Scenario, Setting, World } from "../engine/index.ts";
import type { Rewrite, Session } from "../session/index.ts";
import type { ActName, Opening } from "./commands.ts";

/**
 * A class as its log tells it: rooms, people, and a game in each room. Plain data; `applyEntry` gives a
 * new one. It knows no clock and no chance: times and random words come with the entries.
 */
export interface Classroom {
  readonly id: string;
  /** What students type; changes when the instructor wants another. */
  readonly code: string;
  /** SHA-256 of the tokens, base64url. */
  readonly instructor: string;
  readonly projector: string;
  /** By letter, in the order in which they were opened. */
  readonly rooms: readonly Room[];
  readonly people: readonly Person[];
  /** The time of the last entry, ms. */
  readonly at: number;
}

export interface Person {
  readonly id: string;
  /** As they want to be called; empty where they do not say. */
  readonly name: string;
  /** SHA-256 of the seat token, base64url. */
  readonly token: string;
  readonly room: string;
  /** Member index; absent while they stand. */
  readonly seat: number | undefined;
  /** Id of the post; empty while they stand. */
  readonly post: string;
  readonly removed: boolean;
}

export type Stage = "lobby" | "playing" | "debrief";

export interface Room {
  /** "A", "B", ... */
  readonly letter: string;
  readonly opening: Opening;
  readonly world: World;
  /** The scenario as its file has it, which every change is made to. */
  readonly filed: Scenario;
  readonly stage: Stage;
  readonly locked: boolean;
  readonly session: Session | undefined;
  /** Members whom agents answer for although people sit there. */
  readonly handed: readonly number[];
  /** Offers being written, by member: moves that are made when it is sent, and seen by nobody before. */
  readonly drafts: readonly Draft[];
  readonly clock: RoomClock;
  /** How often the game has been taken back. */
  readonly epoch: number;
  readonly messages: readonly Message[];
  /** Prepared events that have been told, by their number in the scenario. */
  readonly told: readonly number[];
  readonly acts: readonly Act[];
  /** Whether everybody may read the whole game, now that it is over. */
  readonly disclosed: boolean;
  /** The page of the debrief that the projector shows; empty: what became of each item. */
  readonly page: string;
  /** The room that it was forked from, and after how many moves. */
  readonly from: { readonly room: string; readonly step: number } | undefined;
}

export interface Draft {
  readonly member: number;
  readonly moves: readonly Move[];
}

export interface Message {
  readonly at: number;
  readonly text: string;
  /** Absent: to everybody. */
  readonly seat: number | undefined;
  readonly kind: "message" | "event";
  /** The number of the scenario's event, whose text is told. */
  readonly event: number | undefined;
}

/** What the instructor did, for the page and the debrief. */
export interface Act {
  readonly at: number;
  readonly act: ActName;
  /** A seat, a number or a text; empty where it is about nothing in particular. */
  readonly about: string;
  readonly step: number;
}

/** Host's times, ms. */
export interface RoomClock {
  readonly started: number | undefined;
  readonly pausedAt: number | undefined;
  /** End of play, and of the class; moved on by pauses. */
  readonly playEnds: number | undefined;
  readonly ends: number | undefined;
  readonly deadline: number | undefined;
  /** Since when the game waits where it is. */
  readonly since: number | undefined;
  /** Breaks between the parts of the preset that are still to come: when, ms. */
  readonly breaks: readonly number[];
}

/** Where scenarios come from; the host reads the files. */
export interface Library {
  /** The checked scenario, or absent where there is none of this id. */
  readonly scenario: (id: string) => Scenario | undefined;
  readonly rewrite: (id: string) => Rewrite;
  /** The world of an opening; the same object for the same opening, for it is shared by rooms. */
  readonly world: (opening: Opening) => Result<World, string>;
}

export const roomOf = ({ rooms }: Classroom, letter: string): Room | undefined =>
  rooms.find((room) => room.letter === letter);

/** A delegation's number by its id; absent where the room has none of this name. */
export function memberIn({ world }: Room, id: string): number | undefined {
  const member = world.members.findIndex((one) => one.id === id);
  return member < 0 ? undefined : member;
}

/** Those who are in a room now. */
export const peopleIn = ({ people }: Classroom, letter: string): Person[] =>
  people.filter((one) => one.room === letter && !one.removed);

export const personOf = ({ people }: Classroom, id: string): Person | undefined =>
  people.find((one) => one.id === id && !one.removed);

/** Members for whom people answer: somebody sits there, and the seat is not handed to the agent. */
export function heldByPeople(classroom: Classroom, room: Room): number[] {
  const seated = peopleIn(classroom, room.letter).map(({ seat }) => seat);
  return room.world.members.flatMap((_, member) =>
    seated.includes(member) && !room.handed.includes(member) ? [member] : [],
  );
}

export type { Setting };
