import { type Aim, PHASE, type State, type World } from "../engine/index.ts";
import { type Classroom, type Person, peopleIn, type Room } from "./classroom.ts";

/** Who of a delegation acts for it: each body of the alliance is one post's, drafts under silence the head's. */

/** The post that sits in the body whose sitting it is, or that comes next. */
export function postOnFloor({ world, sitting, phase }: State): string {
  if (phase === PHASE.over) return "";
  const body = world.scenario.sittings[sitting]?.body;
  const found = world.scenario.bodies.find(({ id }) => id === body)?.post;
  return found ?? headOf(world);
}

/** The post of the highest body: where a matter goes that others could not settle. */
export const headOf = ({ scenario }: World): string =>
  scenario.bodies.find(({ refersTo }) => refersTo === undefined)?.post ?? "head";

/** The posts of a delegation, in the order of the scenario. */
export const postsOf = (world: World, member: number): readonly string[] =>
  (world.members[member]?.posts ?? []).map(({ id }) => id);

/**
 * The people of a delegation who may act now: those of the post whose sitting it is; where it has
 * nobody the head; where that has nobody either, everybody of the delegation.
 */
export function inCharge(classroom: Classroom, room: Room, member: number, state: State): Person[] {
  const people = peopleIn(classroom, room.letter).filter(({ seat }) => seat === member);
  const of = (post: string) => people.filter((one) => one.post === post);
  const own = of(postOnFloor(state));
  if (own.length > 0) return own;
  const heads = of(headOf(room.world));
  return heads.length > 0 ? heads : people;
}

/**
 * The posts whose private papers a person reads: the own one; those that nobody of the delegation has go
 * to the head, and where there is no head to everybody of it.
 */
export function postsCovered(classroom: Classroom, room: Room, person: Person): readonly string[] {
  const { seat } = person;
  if (seat === undefined) return [];
  const people = peopleIn(classroom, room.letter).filter((one) => one.seat === seat);
  const head = headOf(room.world);
  const hasHead = people.some(({ post }) => post === head);
  return postsOf(room.world, seat).filter((post) => {
    if (people.some((one) => one.post === post)) return post === person.post;
    return person.post === head || !hasHead;
  });
}

/** The post whose matter an item is: that of the body which takes it. */
export function postOfItem({ scenario }: World, id: string): string | undefined {
  const body = scenario.items.find((item) => item.id === id)?.body;
  return scenario.bodies.find((one) => one.id === body)?.post;
}

/** The post that an aim is given to: that of the item which the aim is about, else the head. */
export function postOfAim(world: World, { test }: Aim): string {
  for (const condition of test) {
    const item = "item" in condition ? condition.item : itemSetting(world, condition);
    const post = item === undefined ? undefined : postOfItem(world, item);
    if (post !== undefined) return post;
  }
  return headOf(world);
}

/** The item whose outcome changes the register that a condition asks about. */
const itemSetting = ({ scenario }: World, condition: Aim["test"][number]): string | undefined =>
  "register" in condition
    ? scenario.items.find(({ effects }) =>
        effects.some(({ register }) => register === condition.register),
      )?.id
    : undefined;
