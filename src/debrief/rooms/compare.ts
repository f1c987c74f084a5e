import type { Outcome, State } from "../../engine/index.ts";
import { current, isEnded } from "../../session/index.ts";
import { endingsOf, isSameEnding, itemsInOrder, type RoomEnding } from "./endings.ts";
import { bySameStart, type RoomGame, type RoomStart, startOf } from "./game.ts";
import { type ItemAcross, type Stretch, stretchFrom } from "./tree.ts";

/** Rooms that began alike, side by side. Plain data. */
export interface RoomsTogether {
  readonly start: RoomStart;
  readonly rooms: readonly RoomInfo[];
  /** In the order in which the rooms decided them. */
  readonly items: readonly (ItemAcross & { readonly reported: readonly Outcome[] })[];
  readonly tree: Stretch;
}

export interface RoomInfo {
  readonly room: string;
  /** Members whom people played at the end. */
  readonly persons: readonly string[];
  /** Whether the agenda came to its end. */
  readonly ended: boolean;
  /** Absent where the game was begun in this room, or where the other room is not among these. */
  readonly from: RoomGame["from"];
  /** How many of the items had been decided when it began. */
  readonly begins: number;
}

/**
 * The games by their start, each group side by side; in the order of their rooms, whatever the order in
 * which they are given. A game whose start is like no other's is a group of its own.
 */
export const compareRooms = (games: readonly RoomGame[]): RoomsTogether[] =>
  bySameStart(games).map(together);

function together(games: readonly RoomGame[]): RoomsTogether {
  const ends = games.map(({ room, session }) => endingsOf(room, session));
  const states = games.map(({ session }) => current(session));
  const { world } = states[0] as State;
  const items = itemsInOrder(states, ends).map((item) => {
    const endings = ends.map((one) => one[item] as RoomEnding);
    const same = endings.every((one) => isSameEnding(one, endings[0] as RoomEnding));
    const { id, history } = world.items[item] as (typeof world.items)[number];
    return { item: id, endings, same, reported: history?.outcome ?? [] };
  });
  const names = games.map(({ room }) => room);
  return {
    start: startOf((games[0] as RoomGame).session),
    rooms: games.map((game) => infoOf(game, items, names)),
    items,
    tree: stretchFrom(items, games, names),
  };
}

function infoOf(
  { room, session, from }: RoomGame,
  items: readonly ItemAcross[],
  names: readonly string[],
): RoomInfo {
  const known = from !== undefined && names.includes(from.room) ? from : undefined;
  const stepIn = ({ endings }: ItemAcross): number =>
    endings.find((one) => one.room === room)?.step ?? session.moves.length + 1;
  return {
    room,
    persons: session.persons.map((member) => session.world.members[member]?.id ?? ""),
    ended: isEnded(session),
    from: known,
    begins: known === undefined ? 0 : items.filter((item) => stepIn(item) <= known.step).length,
  };
}
