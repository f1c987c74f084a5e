import type { Outcome } from "../../engine/index.ts";
import { isSameEnding, type RoomEnding } from "./endings.ts";
import type { RoomGame } from "./game.ts";
import { type Parting, partingAt, waysOf } from "./parting.ts";

/** A stretch that rooms have in common, and how they part at its end. Plain data. */
export interface Stretch {
  readonly rooms: readonly string[];
  /** What became of the items of the stretch, in the order in which they were decided. */
  readonly items: readonly { readonly item: string; readonly outcome: Outcome }[];
  /** Absent at the end of the agenda. */
  readonly parting: Parting | undefined;
  /** One for each way of the parting, in its order; it begins with the item that they part at. */
  readonly branches: readonly Stretch[];
}

/** How an item ended in every room. */
export interface ItemAcross {
  readonly item: string;
  readonly endings: readonly RoomEnding[];
  /** Whether it came to the same in all. */
  readonly same: boolean;
}

/**
 * The tree of rooms that began alike. Two rooms are in one stretch as long as every item so far came to the
 * same in both: the outcome and the text in force. Not their states are compared: these differ as soon as
 * one answer under seal is another, or an offer is written that nobody takes, and a class that asks where
 * its rooms parted means neither.
 */
export function stretchFrom(
  items: readonly ItemAcross[],
  games: readonly RoomGame[],
  rooms: readonly string[],
  from = 0,
): Stretch {
  const ours = (at: number): RoomEnding[] =>
    (items[at] as ItemAcross).endings.filter(({ room }) => rooms.includes(room));
  const isCommon = (at: number): boolean => {
    const [first, ...rest] = ours(at);
    return rest.every((one) => isSameEnding(one, first as RoomEnding));
  };
  let to = from;
  while (to < items.length && isCommon(to)) to++;
  const common = items.slice(from, to).map(({ item }, at) => ({
    item,
    outcome: (ours(from + at)[0] as RoomEnding).outcome,
  }));
  if (to === items.length) return { rooms, items: common, parting: undefined, branches: [] };
  const { item } = items[to] as ItemAcross;
  const branches = waysOf(ours(to)).map((way) =>
    stretchFrom(
      items,
      games,
      way.map(({ room }) => room),
      to,
    ),
  );
  return { rooms, items: common, parting: partingAt(item, ours(to), games), branches };
}
