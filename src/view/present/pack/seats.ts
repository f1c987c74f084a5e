import type { World } from "../../../engine/index.ts";
import { isPlayable, MOST_IN_ROOM, MOST_ROOMS } from "../../../room/index.ts";
import { list, read, type Voice } from "../voice.ts";
import type { ExpectedLine, PackSeats, SeatBand } from "./models.ts";

/** How up to so many people are shared out: the order is that in which seats are drawn. */
export function presentPackSeats(
  world: World,
  expected: readonly ExpectedLine[],
  voice: Voice,
): PackSeats {
  const layers = layersOf(world);
  const places = layers.reduce((sum, { size }) => sum + size, 0);
  return {
    places,
    first: mostConcerned(world, expected).map((member) => nameOf(world, member, voice)),
    bands: [...roomBands(world, layers, voice), ...crowdBands(places, voice)],
    absent: absentText(world, voice),
  };
}

const playable = (world: World): number[] =>
  world.members.flatMap((_, member) => (isPlayable(world, member) ? [member] : []));

const nameOf = (world: World, member: number, voice: Voice): string =>
  read(world.members[member]?.name ?? { en: "", ru: "" }, voice);

interface Layer {
  /** Delegations that have a post in this place of their lists. */
  readonly size: number;
  /** Ids of these posts. */
  readonly posts: readonly string[];
}

/** Every delegation's first post, then every second one. */
function layersOf(world: World): Layer[] {
  const members = playable(world).map((member) => world.members[member]?.posts ?? []);
  const most = Math.max(...members.map((posts) => posts.length));
  return Array.from({ length: most }, (_, at) => {
    const there = members.flatMap((posts) => posts[at]?.id ?? []);
    return { size: there.length, posts: [...new Set(there)] };
  });
}

/** One room, from one person to a person for each post. */
function roomBands(world: World, layers: readonly Layer[], voice: Voice): SeatBand[] {
  const [first] = layers;
  const all = first?.size ?? 0;
  const bands: SeatBand[] = [
    { from: 1, to: all - 1, how: voice.say("pack.seats.some", { all }) },
    { from: all, to: all, how: voice.say("pack.seats.one", { all }) },
  ];
  let seated = all;
  for (const { size, posts } of layers.slice(1)) {
    const titles = list(posts.map((post) => bodyOf(world, post, voice)));
    const how = voice.say("pack.seats.posts", { post: titles });
    bands.push({ from: seated + 1, to: seated + size, how });
    seated += size;
  }
  return bands;
}

/** The body in which a post sits; where it sits in none, its title. */
function bodyOf({ scenario, members }: World, post: string, voice: Voice): string {
  const body = scenario.bodies.find((one) => one.post === post);
  if (body !== undefined) return read(body.name, voice);
  const named = members.flatMap(({ posts }) => posts).find(({ id }) => id === post);
  return named === undefined ? "" : read(named.title, voice);
}

/** More people than posts: rooms side by side; beyond the most rooms, posts are shared. */
function crowdBands(places: number, voice: Voice): SeatBand[] {
  const bands: SeatBand[] = [];
  for (let rooms = 2; (rooms - 1) * places < MOST_IN_ROOM && rooms <= MOST_ROOMS; rooms++) {
    const from = (rooms - 1) * places + 1;
    const to = Math.min(rooms * places, MOST_IN_ROOM);
    bands.push({ from, to, how: voice.say("pack.seats.rooms", { rooms, places }) });
  }
  return bands;
}

/** The delegations on whom most hangs: texts of their own, and objections that their interests suggest. */
function mostConcerned(world: World, expected: readonly ExpectedLine[]): number[] {
  const weight = (member: number): number =>
    world.items.reduce((sum, _, item) => {
      const answer = expected[item]?.answers.find(
        ({ actor }) => actor === world.members[member]?.id,
      );
      return sum + Number(world.sponsor[item] === member) + 2 * Number(answer?.tone === "object");
    }, 0);
  return playable(world)
    .map((member) => ({ member, weight: weight(member) }))
    .sort((a, b) => b.weight - a.weight || a.member - b.member)
    .slice(0, 3)
    .map(({ member }) => member);
}

function absentText(world: World, voice: Voice): string {
  const away = world.members.flatMap((_, member) =>
    isPlayable(world, member) ? [] : [nameOf(world, member, voice)],
  );
  return away.length === 0 ? "" : voice.say("pack.seats.absent", { names: list(away) });
}
