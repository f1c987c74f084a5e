import type { World } from "../engine/index.ts";
import {
  type Classroom,
  memberIn,
  type Person,
  peopleIn,
  personOf,
  type Room,
  roomOf,
} from "./classroom.ts";
import type { InstructorCommand, StudentCommand } from "./commands.ts";
import { type Decision, done, refuse, type Scene, type Who } from "./decision.ts";
import type { Entry } from "./entries.ts";
import { postsOf } from "./posts.ts";

type Named<Name extends string> = Extract<StudentCommand | InstructorCommand, { do: Name }>;
type SeatCommand = Named<
  "name" | "sit" | "stand" | "lock" | "seat" | "unseat" | "swap" | "draw" | "remove" | "transfer"
>;

/** Who sits where: before the start and at any moment after it. What the instructor did is told as such. */
export function decideSeats(scene: Scene, who: Who, room: Room, command: SeatCommand): Decision {
  const made = decideSeat(scene, who, room, command);
  if (!made.ok || !isInstructors(command)) return made;
  const act: Entry = { e: "act", room: room.letter, act: command.do, about: aboutOf(command) };
  return { ...made, entries: [act, ...made.entries] };
}

type Ordered = Exclude<SeatCommand, Named<"name" | "sit" | "stand">>;

const isInstructors = (command: SeatCommand): command is Ordered =>
  command.do !== "name" && command.do !== "sit" && command.do !== "stand";

/** A person first, or two seats. */
function aboutOf(command: Ordered): string {
  switch (command.do) {
    case "lock":
      return String(command.locked);
    case "swap":
      return `${command.one} ${command.other}`;
    case "transfer":
      return `${command.person} ${command.to}`;
    default:
      return "person" in command ? command.person : "";
  }
}

function decideSeat(scene: Scene, who: Who, room: Room, command: SeatCommand): Decision {
  const { classroom } = scene;
  const self = who.as === "student" ? who.person : "";
  switch (command.do) {
    case "name":
      return done([{ e: "named", person: self, name: command.name }]);
    case "sit":
      if (!room.opening.choosing) return refuse("notAllowed");
      return sit(classroom, room, self, command.seat, command.post, true);
    case "stand":
      if (!room.opening.choosing) return refuse("notAllowed");
      return done([{ e: "stood", person: self }]);
    case "lock":
      return done([{ e: "locked", room: room.letter, locked: command.locked }]);
    case "seat":
      return sit(classroom, room, command.person, command.seat, command.post, false);
    case "swap":
      return swap(classroom, room, command.one, command.other);
    case "draw":
      return draw(scene, room);
    default:
      return aboutOne(classroom, room, command);
  }
}

function aboutOne(
  classroom: Classroom,
  room: Room,
  command: Named<"unseat" | "remove" | "transfer">,
): Decision {
  const { person } = command;
  if (personOf(classroom, person)?.room !== room.letter) return refuse("notThere", person);
  if (command.do === "unseat") return done([{ e: "stood", person }]);
  if (command.do === "remove") return done([{ e: "removed", person }]);
  if (roomOf(classroom, command.to) === undefined) return refuse("notThere", command.to);
  return done([{ e: "moved", person, room: command.to }]);
}

/** Takes a post; a student one that is free, where there is a free one in the delegation. */
function sit(
  classroom: Classroom,
  room: Room,
  id: string,
  seatId: string,
  post: string,
  free: boolean,
): Decision {
  const person = personOf(classroom, id);
  const seat = memberIn(room, seatId);
  if (person?.room !== room.letter) return refuse("notThere", id);
  if (seat === undefined || !postsOf(room.world, seat).includes(post))
    return refuse("notThere", seatId);
  if (!isPlayable(room.world, seat)) return refuse("notNow", seatId);
  const others = peopleIn(classroom, room.letter).filter((one) => one.id !== id);
  const taken = others.some((one) => one.seat === seat && one.post === post);
  if (free && taken && freePlaces(room, others).length > 0) return refuse("taken", seatId);
  return done([{ e: "sat", person: id, seat, post }]);
}

/** Absent delegations are nobody's. */
export const isPlayable = ({ presentMask }: World, member: number): boolean =>
  ((presentMask >> member) & 1) === 1;

/** Everybody of one delegation goes to the same post of the other; where it has none, to its first. */
function swap(classroom: Classroom, room: Room, one: string, other: string): Decision {
  const [first, second] = [one, other].map((id) => memberIn(room, id));
  if (first === undefined || second === undefined || first === second) return refuse("notThere");
  if (![first, second].every((seat) => isPlayable(room.world, seat))) return refuse("notNow");
  const entries = peopleIn(classroom, room.letter).flatMap(
    ({ id: person, seat, post }): Entry[] => {
      const to = seat === first ? second : seat === second ? first : undefined;
      if (to === undefined) return [];
      const posts = postsOf(room.world, to);
      return [{ e: "sat", person, seat: to, post: posts.includes(post) ? post : (posts[0] ?? "") }];
    },
  );
  return entries.length === 0 ? refuse("nobody") : done(entries);
}

export interface SeatAndPost {
  readonly seat: number;
  readonly post: string;
}

/**
 * Free places in the order in which they are filled: every delegation's first post, then every second
 * one; so that few people hold many delegations, and many share them.
 */
export function freePlaces(room: Room, people: readonly Person[]): SeatAndPost[] {
  const { world } = room;
  const places: SeatAndPost[] = [];
  const most = world.members.reduce(
    (max, { posts }) => (posts.length > max ? posts.length : max),
    0,
  );
  for (let at = 0; at < most; at++) {
    world.members.forEach(({ posts }, seat) => {
      const post = posts[at]?.id;
      if (post === undefined || !isPlayable(world, seat)) return;
      const taken = people.some((one) => one.seat === seat && one.post === post);
      if (!taken) places.push({ seat, post });
    });
  }
  return places;
}

/** Draws places for all who stand, by lot; more people than places share posts. */
function draw({ classroom, chance }: Scene, room: Room): Decision {
  const people = peopleIn(classroom, room.letter);
  const standing = shuffled(
    people.filter(({ seat }) => seat === undefined),
    chance.number,
  );
  if (standing.length === 0) return refuse("nobody");
  const seated = people.filter(({ seat }) => seat !== undefined);
  const free = freePlaces(room, seated);
  const all = freePlaces(room, []);
  const entries = standing.map(({ id: person }, at): Entry => {
    const place = (free[at] ?? all[(at - free.length) % all.length]) as SeatAndPost;
    return { e: "sat", person, ...place };
  });
  return done(entries);
}

/** Fisher and Yates; each number draws one place. */
function shuffled<One>(list: readonly One[], number: () => number): One[] {
  const out = [...list];
  for (let at = out.length - 1; at > 0; at--) {
    const other = number() % (at + 1);
    [out[at], out[other]] = [out[other] as One, out[at] as One];
  }
  return out;
}
