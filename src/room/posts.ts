import { PHASE, type State, type World } from "../engine/index.ts";
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
