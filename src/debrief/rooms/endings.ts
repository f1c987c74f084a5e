import { OUTCOMES, type Outcome, type State } from "../../engine/index.ts";
import { minutesOf } from "../../explorer/index.ts";
import { current, type Session } from "../../session/index.ts";
import { type Act, actsOf } from "./acts.ts";

/** How an item ended in one room. Plain data. */
export interface RoomEnding {
  readonly room: string;
  /** "pending" where the game was ended before. */
  readonly outcome: Outcome;
  /** The rung in force afterwards. */
  readonly option: number;
  /** The step that decided it; absent where none did. */
  readonly step: number | undefined;
  /** What was last done about it at the table; absent where nothing was. */
  readonly last: Act | undefined;
  /** Who objected when the text was last put; empty where nobody did, and where nobody put it. */
  readonly objected: readonly string[];
}

/** The endings of all items of a game, in the scenario's order. */
export function endingsOf(room: string, session: Session): RoomEnding[] {
  const { items } = minutesOf(session.states, session.moves);
  const { outcome, world, force } = current(session);
  const acts = actsOf(session);
  return items.map(({ id, decisive }, item) => ({
    room,
    outcome: OUTCOMES[outcome[item] as number] as Outcome,
    option: world.optionValue[force[item] as number] as number,
    step: outcome[item] === 0 ? undefined : stepOf(session, item),
    last: acts.filter((one) => one.item === id).at(-1)?.act,
    objected: decisive.put
      ? decisive.answers.flatMap(({ actor, response }) => (response === "object" ? [actor] : []))
      : [],
  }));
}

/** The step at which the item was settled for good. */
function stepOf({ events }: Session, item: number): number {
  const isIts = (step: number): boolean =>
    (events[step] ?? []).some((event) => event.kind === "resolved" && event.item === item);
  let step = events.length - 1;
  while (step > 0 && !isIts(step)) step--;
  return step;
}

/** Whether an item came to the same in two rooms: the outcome, and the text in force. */
export const isSameEnding = (one: RoomEnding, other: RoomEnding): boolean =>
  one.outcome === other.outcome && one.option === other.option;

/**
 * The items in the order in which the rooms decided them: by their mean place, and where that is the same
 * by the agenda. What a room left open comes after what it decided.
 */
export function itemsInOrder(
  states: readonly State[],
  endings: readonly (readonly RoomEnding[])[],
) {
  const items = (states[0] as State).world.items.map((_, item) => item);
  const places = endings.map((ends) => {
    const stepAt = (item: number): number => ends[item]?.step ?? 1_000_000;
    const order = [...items].sort((a, b) => stepAt(a) - stepAt(b) || a - b);
    return items.map((item) => order.indexOf(item));
  });
  const sum = (item: number): number =>
    places.reduce((all, place) => all + (place[item] as number), 0);
  return [...items].sort((a, b) => sum(a) - sum(b) || a - b);
}
