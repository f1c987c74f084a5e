import type { ClassRecord, PersonRecord, RoomRecord } from "../../../record/index.ts";
import { read, type Voice } from "../voice.ts";

/** What the ids of a record are called. */

/** As they wanted to be called, or "Participant 3". */
export const nameOf = ({ id, name }: PersonRecord, { say }: Voice): string =>
  name ?? say("room.someone", { n: Number(id.slice(1)) });

/** At whose doing something came about. */
export function doerName({ people }: ClassRecord, by: string, voice: Voice): string {
  const person = people.find(({ id }) => id === by);
  if (person !== undefined) return nameOf(person, voice);
  return voice.say(`record.by.${by === "instructor" || by === "agent" ? by : "host"}`);
}

export function seatName(room: RoomRecord | undefined, seat: string, voice: Voice): string {
  const found = room?.delegations.find(({ id }) => id === seat);
  return found === undefined ? seat : read(found.name, voice);
}

export function postName(
  room: RoomRecord | undefined,
  seat: string,
  post: string,
  voice: Voice,
): string {
  const delegation = room?.delegations.find(({ id }) => id === seat);
  const found = delegation?.posts.find(({ id }) => id === post);
  return found === undefined ? post : read(found.title, voice);
}

export function itemName(room: RoomRecord | undefined, item: string, voice: Voice): string {
  const found = room?.items.find(({ id }) => id === item);
  return found === undefined ? item : read(found.title, voice);
}

/** A text on the ladder of an item. */
export function textName(
  room: RoomRecord | undefined,
  item: string,
  option: number,
  voice: Voice,
): string {
  const ladder = room?.items.find(({ id }) => id === item)?.options;
  const found = ladder?.find(({ value }) => value === option);
  return found === undefined ? String(option) : read(found.label, voice);
}
