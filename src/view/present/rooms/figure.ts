import type { ItemAcross, RoomEnding, RoomGame, RoomsTogether } from "../../../debrief/index.ts";
import { OUTCOMES, type Outcome, type World } from "../../../engine/index.ts";
import { originOf } from "../explore/origin.ts";
import type { CourseEnding, CourseRow, CoursesFigure, Figure } from "../figure.ts";
import { toneOfOutcomeName } from "../tones.ts";
import { list, type Voice } from "../voice.ts";
import { countText, outcomeText, textOf, titleOf } from "./acts.ts";
import type { PartingModel } from "./models.ts";

/** The courses of the rooms through the items, with what made them part. */
export function presentCourses(
  group: RoomsTogether,
  games: readonly RoomGame[],
  partings: readonly PartingModel[],
  voice: Voice,
): Figure {
  const { say } = voice;
  const { start, rooms, items } = group;
  const { world } = (games[0] as RoomGame).session;
  const letters = rooms.map(({ room }) => room);
  const shared = sharedSoFar(items, letters);
  const picture: CoursesFigure = {
    kind: "courses",
    courses: rooms.map(({ room, begins, from }) => ({
      name: room,
      from: begins,
      ...(from === undefined ? {} : { parent: letters.indexOf(from.room) }),
    })),
    rows: items.map((item, at) => ({
      ...rowOf(world, item, { rooms, at, partings }, voice),
      shared: shared[at] as number[],
    })),
  };
  return {
    ...picture,
    name: `${start.scenario}-rooms`,
    title: say("rooms.figure"),
    note: say("rooms.figure.note"),
    table: {
      head: [
        say("explore.item"),
        ...letters.map((room) => say("class.room", { room })),
        say("playouts.reported"),
      ],
      rows: items.map(({ item, endings, reported }) => [
        titleOf(world, item, voice),
        ...endings.map((ending) => cellText(world, item, ending, endings, voice)),
        reportedText(reported, voice),
      ]),
    },
    origin: originOf(world, {
      seed: start.seed,
      noise: start.noise,
      rooms: letters.join(" "),
      ...Object.fromEntries(start.settings.map(({ path, value }) => [path, JSON.stringify(value)])),
    }),
  };
}

/** By item and room: a number that two rooms share as long as they have come to the same so far. */
function sharedSoFar(items: readonly ItemAcross[], letters: readonly string[]): number[][] {
  let keys = letters.map(() => "");
  return items.map(({ endings }) => {
    keys = keys.map((key, at) => {
      const { outcome, option } = endings[at] as RoomEnding;
      return `${key} ${outcome} ${option}`;
    });
    return keys.map((key) => keys.indexOf(key));
  });
}

interface Place {
  readonly rooms: RoomsTogether["rooms"];
  readonly at: number;
  readonly partings: readonly PartingModel[];
}

function rowOf(
  world: World,
  { item, endings, reported, same }: RoomsTogether["items"][number],
  { rooms, at, partings }: Place,
  voice: Voice,
): Omit<CourseRow, "shared"> {
  const here = partings.filter((one) => one.item === item);
  const there = endings.filter((_, index) => (rooms[index] as { begins: number }).begins <= at);
  const groups = groupsOf(there);
  const ways = here.flatMap((one) => one.ways);
  const known = groups.some(([first]) => reported.includes((first as RoomEnding).outcome));
  const history = reported.length === 0 || known ? undefined : reportedText(reported, voice);
  return {
    label: titleOf(world, item, voice),
    ...(here.length === 0 ? {} : { parts: partings[0]?.item === item ? "first" : "again" }),
    ...(here.length === 0
      ? {}
      : { heading: voice.say(partings[0]?.item === item ? "rooms.first" : "rooms.again") }),
    endings: groups.map((group): CourseEnding => {
      const first = group[0] as RoomEnding;
      const names = group.map(({ room }) => room);
      const outcome = cellText(world, item, first, there, voice);
      const way = ways.find((one) => names.some((room) => one.rooms.includes(room)));
      return {
        courses: names.map((room) => rooms.findIndex((one) => one.room === room)),
        tone: toneOfOutcomeName(first.outcome),
        text: same ? outcome : voice.say("rooms.ending", { rooms: list(names), outcome }),
        starred: reported.includes(first.outcome),
        ...(same ? {} : { note: way?.act ?? lastText(world, item, first, voice) }),
      };
    }),
    ...(history === undefined ? {} : { history: voice.say("rooms.history", { outcome: history }) }),
  };
}

/** The rooms by how the item ended, the way of most first. */
function groupsOf(endings: readonly RoomEnding[]): RoomEnding[][] {
  const groups = new Map<string, RoomEnding[]>();
  for (const ending of endings) {
    const key = `${ending.outcome} ${ending.option}`;
    groups.set(key, [...(groups.get(key) ?? []), ending]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

/** Who stopped it, where it was last put and did not pass; else empty. */
function lastText(
  world: World,
  item: string,
  { last, objected }: RoomEnding,
  voice: Voice,
): string {
  if (last?.kind !== "counted" || last.carried) return "";
  const answers = last.answers.filter(({ actor }) => objected.includes(actor));
  return countText({ ...last, answers }, item, world, voice);
}

/** The outcome; with the text in force where others have the same outcome with another text. */
function cellText(
  world: World,
  item: string,
  ending: RoomEnding,
  all: readonly RoomEnding[],
  voice: Voice,
): string {
  const outcome = outcomeText(ending, voice);
  const isOther = (one: RoomEnding): boolean =>
    one.outcome === ending.outcome && one.option !== ending.option;
  if (ending.outcome === OUTCOMES[0] || !all.some(isOther)) return outcome;
  const text = textOf(world, item, ending.option, voice);
  return voice.say("rooms.outcome.text", { outcome, text });
}

const reportedText = (reported: readonly Outcome[], { say }: Voice): string =>
  reported.map((outcome) => say(`outcome.${outcome}`)).join(" / ");
