import { compareRooms, type RoomGame, type RoomsTogether } from "../../../debrief/index.ts";
import { worldAtStart } from "../../../session/index.ts";
import { list, type Voice } from "../voice.ts";
import { titleOf } from "./acts.ts";
import { presentCourses } from "./figure.ts";
import type { RoomsGroup, RoomsModel } from "./models.ts";
import { presentPartings } from "./partings.ts";

export { compactCourses } from "./compact.ts";
export type { PartingModel, RoomsGroup, RoomsModel, RoomsWay } from "./models.ts";
export { presentRoomsAtlas, presentUsual, type UsualModel } from "./usual.ts";

/** Games of several rooms beside one another: those that began alike together, the others named. */
export function presentRooms(games: readonly RoomGame[], voice: Voice): RoomsModel {
  const all = compareRooms(games);
  const groups = all.filter(({ rooms }) => rooms.length > 1);
  const main = groups[0] ?? all[0];
  const apart = all.filter((one) => one !== main).map((one) => apartText(one, main, voice));
  return { groups: groups.map((one) => presentGroup(one, games, voice)), apart };
}

function presentGroup(group: RoomsTogether, games: readonly RoomGame[], voice: Voice): RoomsGroup {
  const rooms = group.rooms.map(({ room }) => room);
  const own = rooms.map((room) => games.find((one) => one.room === room) as RoomGame);
  const partings = presentPartings(group, own, voice);
  return {
    rooms,
    start: worldAtStart((own[0] as RoomGame).session),
    summary: summaryOf(group, own, voice),
    figure: presentCourses(group, own, partings, voice),
    partings,
  };
}

function summaryOf(
  { items, tree }: RoomsTogether,
  games: readonly RoomGame[],
  voice: Voice,
): string {
  const all = items.length;
  if (tree.parting === undefined) return voice.say("rooms.summary.same", { all });
  const { world } = (games[0] as RoomGame).session;
  return voice.say("rooms.summary.part", {
    all,
    same: items.filter(({ same }) => same).length,
    item: titleOf(world, tree.parting.item, voice),
  });
}

const DIFFERENCES = ["scenario", "bargaining", "version", "seed", "noise"] as const;

/** Why rooms cannot be compared with those of another start. */
function apartText(one: RoomsTogether, other: RoomsTogether | undefined, voice: Voice): string {
  const names = ({ rooms }: RoomsTogether) =>
    list(rooms.map(({ room }) => voice.say("class.room", { room })));
  const why = DIFFERENCES.find((name) => one.start[name] !== other?.start[name]) ?? "version";
  return voice.say("rooms.apart", {
    rooms: names(one),
    others: other === undefined ? "" : names(other),
    why: voice.say(`rooms.apart.${why}`),
  });
}
