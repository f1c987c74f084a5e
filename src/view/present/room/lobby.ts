import {
  type Classroom,
  heldByPeople,
  inCharge,
  isPaused,
  isPlayable,
  type Person,
  peopleIn,
  postOnFloor,
  type Room,
} from "../../../room/index.ts";
import { current, isEnded } from "../../../session/index.ts";
import { flagOf, list, read, type Voice } from "../voice.ts";
import type {
  LobbyModel,
  MeModel,
  RoomPersonModel,
  RoomPostModel,
  RoomSeatModel,
} from "./models.ts";

/** A room, and whose devices are connected now. */
export interface Crowd {
  readonly classroom: Classroom;
  readonly room: Room;
  readonly here: ReadonlySet<string>;
}

export function presentPerson({ here }: Crowd, person: Person, voice: Voice): RoomPersonModel {
  const { id, name } = person;
  return {
    id,
    name: name === "" ? voice.say("room.someone", { n: Number(id.slice(1)) }) : name,
    here: here.has(id),
  };
}

export const presentSeats = (crowd: Crowd, voice: Voice): RoomSeatModel[] =>
  crowd.room.world.members.map((_, seat) => presentSeat(crowd, seat, voice));

export function presentSeat(crowd: Crowd, seat: number, voice: Voice): RoomSeatModel {
  const { classroom, room } = crowd;
  const actor = room.world.members[seat] as Room["world"]["members"][number];
  const people = peopleIn(classroom, room.letter).filter((one) => one.seat === seat);
  const held = !isPlayable(room.world, seat)
    ? "absent"
    : heldByPeople(classroom, room).includes(seat)
      ? "people"
      : "agent";
  const floor = room.session === undefined ? "" : postOnFloor(current(room.session));
  return {
    actor: actor.id,
    name: read(actor.name, voice),
    flag: flagOf(actor),
    held,
    heldWord: voice.say(`room.held.${held}`),
    posts: actor.posts.map(
      ({ id, title }): RoomPostModel => ({
        id,
        title: read(title, voice),
        people: people
          .filter(({ post }) => post === id)
          .map((one) => presentPerson(crowd, one, voice)),
        charge: id === floor,
      }),
    ),
  };
}

/** Who is here and who sits where. */
export function presentLobby(crowd: Crowd, voice: Voice): LobbyModel {
  const { classroom, room } = crowd;
  const { scenario } = room.world;
  const standing = peopleIn(classroom, room.letter).filter(({ seat }) => seat === undefined);
  return {
    room: room.letter,
    scenario: scenario.id,
    title: read(scenario.title, voice),
    place: read(scenario.place, voice),
    summary: read(scenario.summary, voice),
    stage: room.stage,
    paused: isPaused(room.clock),
    locked: room.locked,
    choosing: room.opening.choosing,
    seats: presentSeats(crowd, voice),
    standing: standing.map((one) => presentPerson(crowd, one, voice)),
  };
}

/** The person before the device: its place, and whether it is asked. */
export function presentMe(crowd: Crowd, me: Person, voice: Voice): MeModel {
  const { classroom, room } = crowd;
  const { session } = room;
  const asked = session !== undefined && me.seat !== undefined && !isEnded(session);
  const charged = asked ? inCharge(classroom, room, me.seat as number, current(session)) : [];
  const mine = charged.some(({ id }) => id === me.id);
  const names = list(charged.map((one) => presentPerson(crowd, one, voice).name));
  const own = room.world.members[me.seat ?? -1];
  return {
    person: me.id,
    name: me.name,
    ...(own === undefined ? {} : { seat: own.id, post: me.post }),
    charge: mine,
    chargeWord: charged.length === 0 || mine ? "" : voice.say("room.charge", { names }),
  };
}
