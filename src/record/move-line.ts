import {
  BALLOT,
  itemOfOption,
  MOVE,
  MOVE_NAMES,
  type Move,
  PHASE,
  RESPONSES,
  type State,
  writeMove,
} from "../engine/index.ts";
import { type Classroom, type Entry, inCharge, type Room } from "../room/index.ts";
import { current } from "../session/index.ts";
import type { MoveLine } from "./line-schema.ts";

type MoveEntry = Extract<Entry, { e: "move" }>;

/** A move as it stands in the record; `room` as it was before the move. */
export function moveLine(
  classroom: Classroom,
  room: Room,
  { move: [kind, actor, arg], by }: MoveEntry,
  at: string,
): MoveLine | undefined {
  const { session } = room;
  if (session === undefined) return undefined;
  const state = current(session);
  const move = { kind, actor, arg };
  return {
    ...{ what: "move", at, by, room: room.letter },
    step: session.moves.length + 1,
    seat: state.world.members[actor]?.id ?? "",
    move: writeMove(state.world, move),
    kind: MOVE_NAMES[kind] as MoveLine["kind"],
    ...aboutOf(state, move),
    floor: floorOf(classroom, room, actor, state),
  };
}

type About = Pick<MoveLine, "answer" | "motion" | "item" | "option">;

function aboutOf(state: State, move: Move): About {
  const { world, question } = state;
  const { kind, arg } = move;
  const value = (option: number) => world.optionValue[option];
  if (kind === MOVE.put || kind === MOVE.amend) {
    return itemAndOption(state, itemOfOption(world, arg), value(arg));
  }
  if (kind === MOVE.declare || kind === MOVE.leak)
    return itemAndOption(state, lastNamed(state, move));
  const item = kind === MOVE.reorder || kind === MOVE.bundle ? arg : itemOnFloor(state);
  if (kind === MOVE.answer) {
    const answer = RESPONSES[arg] as NonNullable<MoveLine["answer"]>;
    return { answer, ...itemAndOption(state, item, value(question)) };
  }
  if (kind === MOVE.ballot) {
    const motion = MOVE_NAMES[state.motion] as NonNullable<MoveLine["motion"]>;
    const answer = arg === BALLOT.yes ? "yes" : "no";
    return { answer, motion, ...itemAndOption(state, item) };
  }
  return itemAndOption(state, item);
}

/** What is said in public names its item at the end of its line. */
function lastNamed({ world }: State, move: Move): number {
  const last = writeMove(world, move).split(" ").at(-1);
  return world.items.findIndex(({ id }) => id === last);
}

/** Between the sittings there is none. */
const itemOnFloor = ({ phase, item }: State): number =>
  phase === PHASE.corridor || phase === PHASE.drafting ? -1 : item;

function itemAndOption({ world }: State, item: number, option?: number): About {
  const id = world.items[item]?.id;
  return {
    ...(id === undefined ? {} : { item: id }),
    ...(option === undefined ? {} : { option }),
  };
}

/** The people who could have made the move; nobody where an agent openly answers for the seat. */
function floorOf(classroom: Classroom, room: Room, actor: number, state: State): string[] {
  if (room.handed.includes(actor)) return [];
  return inCharge(classroom, room, actor, state).map(({ id }) => id);
}
