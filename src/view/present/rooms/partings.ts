import type { RoomGame, RoomsTogether, Stretch } from "../../../debrief/index.ts";
import type { World } from "../../../engine/index.ts";
import { presentChanges } from "../explore/desk-changes.ts";
import { toneOfOutcomeName } from "../tones.ts";
import { list, type Voice } from "../voice.ts";
import { outcomeText, titleOf, wayText } from "./acts.ts";
import type { PartingModel } from "./models.ts";

/** Every parting of a tree, in the order of the items. */
export function presentPartings(
  { tree, items }: RoomsTogether,
  games: readonly RoomGame[],
  voice: Voice,
): PartingModel[] {
  const places = items.map(({ item }) => item);
  return partingsIn(tree, games, voice).sort(
    (a, b) => places.indexOf(a.item) - places.indexOf(b.item),
  );
}

function partingsIn(
  { rooms, parting, branches }: Stretch,
  games: readonly RoomGame[],
  voice: Voice,
): PartingModel[] {
  if (parting === undefined) return [];
  const { item, ways, changed } = parting;
  const gameOf = (room: string | undefined) => games.find((one) => one.room === room) as RoomGame;
  const { world } = gameOf(rooms[0]).session;
  const own: PartingModel = {
    item,
    title: titleOf(world, item, voice),
    rooms,
    ways: ways.map((way) => ({
      rooms: way.rooms,
      outcome: outcomeText(way, voice),
      tone: toneOfOutcomeName(way.outcome),
      act: wayText(way, item, gameOf(way.rooms[0]), voice),
      step: way.step,
    })),
    changed: changed.flatMap((one) => changeText(world, one, voice)),
  };
  return [own, ...branches.flatMap((branch) => partingsIn(branch, games, voice))];
}

type Changed = NonNullable<Stretch["parting"]>["changed"][number];

function changeText(world: World, { room, settings }: Changed, voice: Voice): string[] {
  if (settings.length === 0) return [];
  const lines = presentChanges(world, settings, voice).map(
    ({ label, after }) => `${label} — ${after}`,
  );
  return [voice.say("rooms.changed", { room, list: list(lines) })];
}
