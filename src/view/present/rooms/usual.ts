import type { RoomGame } from "../../../debrief/index.ts";
import { OUTCOMES, type World } from "../../../engine/index.ts";
import { outcomeIn, placeIn, type Sweep } from "../../../explorer/index.ts";
import { current, isEnded } from "../../../session/index.ts";
import {
  type Ending,
  endingOf,
  historicalEnding,
  presentSweepShares,
} from "../explore/playouts.ts";
import { type AtlasAxes, type AtlasMarks, presentAtlas } from "../explore/playouts-atlas.ts";
import { percentOf } from "../explore/shares.ts";
import type { Figure } from "../figure.ts";
import { list, type Voice } from "../voice.ts";
import { outcomeText, titleOf } from "./acts.ts";

/** Where the rooms lie among many games of agents from the same start. */
export interface UsualModel {
  /** A sentence for each room whose game came to its end. */
  readonly lines: readonly string[];
  readonly shares: Figure;
}

/** A room's game that came to its end, as the atlas places it. */
type Placed = NonNullable<AtlasMarks["rooms"]>[number];

/** The letters of the rooms go on counting where one of them did not come to its end. */
const placedOf = (games: readonly RoomGame[]): Placed[] =>
  [...games]
    .sort(byRoom)
    .flatMap(({ room, session }, course) =>
      isEnded(session) ? [{ name: room, course, ending: endingOf(current(session)) }] : [],
    );

const byRoom = (one: RoomGame, other: RoomGame): number => (one.room < other.room ? -1 : 1);

export function presentUsual(
  world: World,
  sweep: Sweep,
  games: readonly RoomGame[],
  voice: Voice,
): UsualModel {
  const placed = placedOf(games);
  return {
    lines: placed.map((one) => lineOf(world, sweep, one, voice)),
    shares: sharesOf(world, sweep, placed, voice),
  };
}

/** All endings on two axes, with the rooms and history among them. */
export const presentRoomsAtlas = (
  world: World,
  sweep: Sweep,
  axes: AtlasAxes,
  games: readonly RoomGame[],
  voice: Voice,
): Figure =>
  presentAtlas(
    world,
    sweep,
    axes,
    { rooms: placedOf(games), history: historicalEnding(world) },
    voice,
  );

/** From here on an outcome is no rarity. */
const COMMON = 0.5;

function lineOf(world: World, sweep: Sweep, { name: room, ending }: Placed, voice: Voice): string {
  const { say } = voice;
  const { runs } = placeIn(sweep.atlas, ending.profile, 0);
  const { id, share } = rarestIn(sweep, ending);
  const at = world.items.findIndex((item) => item.id === id);
  const outcome = OUTCOMES[outcomeIn(ending.profile, at)] ?? "pending";
  const rare = percentOf(share);
  const whole =
    runs === undefined
      ? say("rooms.usual.far", { room })
      : say("rooms.usual.whole", { room, runs, percent: percentOf(runs / sweep.runs) });
  const single =
    share >= COMMON
      ? say("rooms.usual.common", { rare })
      : say("rooms.usual.rare", {
          item: titleOf(world, id, voice),
          outcome: outcomeText({ outcome }, voice),
          rare,
        });
  return `${whole} ${single}`;
}

/** In how many of the games an item ended as in a room; 0..1. */
const shareOf = ({ items }: Sweep, { profile }: Ending, item: number): number => {
  const outcome = OUTCOMES[outcomeIn(profile, item)];
  return items[item]?.shares.find((one) => one.outcome === outcome)?.share ?? 0;
};

function rarestIn(sweep: Sweep, ending: Ending): { readonly id: string; readonly share: number } {
  const all = sweep.items.map(({ id }, item) => ({ id, share: shareOf(sweep, ending, item) }));
  return all.reduce((rarest, one) => (one.share < rarest.share ? one : rarest));
}

/** The outcome shares of every item, with the letters of the rooms under their outcomes. */
function sharesOf(world: World, sweep: Sweep, placed: readonly Placed[], voice: Voice): Figure {
  const { say } = voice;
  const figure = presentSweepShares(world, sweep, voice);
  if (figure.kind !== "shares") return figure;
  const pinsOf = (item: number) =>
    placed.map(({ name, course, ending }) => {
      const outcome = OUTCOMES[outcomeIn(ending.profile, item)] ?? "pending";
      return { name, course, part: say(`outcome.${outcome}`) };
    });
  const rows = figure.rows.map((row, item) => ({ ...row, pins: pinsOf(item) }));
  return {
    ...figure,
    name: `${sweep.frame.scenario}-rooms-usual`,
    title: say("rooms.usual.shares"),
    note: say("rooms.usual.shares.note"),
    rows,
    table: {
      head: [...figure.table.head, say("rooms.usual.rooms")],
      rows: tableRows(figure.table.rows, rows),
    },
  };
}

type Rows = Figure["table"]["rows"];

interface PinnedRow {
  readonly label: string;
  readonly parts: readonly { readonly label: string }[];
  readonly pins: readonly { readonly name: string; readonly part: string }[];
}

/** The rows of the shares with the rooms of each; and a row for each outcome that only a room came to. */
function tableRows(rows: Rows, pinned: readonly PinnedRow[]): Rows {
  const roomsOf = (label: string, part: string): string =>
    list(
      (pinned.find((row) => row.label === label)?.pins ?? [])
        .filter((pin) => pin.part === part)
        .map(({ name }) => name),
    );
  const known = rows.map((row) => [...row, roomsOf(String(row[0]), String(row[1]))]);
  const alone = pinned.flatMap(({ label, parts, pins }) => {
    const missing = pins.filter(({ part }) => parts.every((one) => one.label !== part));
    return [...new Set(missing.map(({ part }) => part))].map((part) => [
      ...[label, part, 0, 0, 0],
      roomsOf(label, part),
    ]);
  });
  return [...known, ...alone];
}
