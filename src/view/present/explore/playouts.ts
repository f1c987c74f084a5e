import { payoffs, type State, type World } from "../../../engine/index.ts";
import { outcomeIn, type Profile, profileOf, type Sweep } from "../../../explorer/index.ts";
import { historicalState } from "../../../session/index.ts";
import type { Figure, FigureOrigin } from "../figure.ts";
import { outcomeName, toneOfOutcomeName } from "../tones.ts";
import type { Voice } from "../voice.ts";
import { percentOf } from "./shares.ts";

/** Where the numbers of a sweep come from, for every file that is saved. */
export function originOfSweep({ frame, runs, hash }: Sweep): FigureOrigin {
  const { scenario, version, seed, noise, agents, bargaining, moment } = frame;
  const from = moment === "" ? {} : { moment };
  return { scenario, version, seed, settings: { runs, noise, agents, bargaining, ...from, hash } };
}

export const titleOf = ({ items }: World, id: string, { language }: Voice): string =>
  items.find((item) => item.id === id)?.title[language] ?? id;

/** Outcome shares of every item, with what history reports marked. */
export function presentSweepShares(world: World, sweep: Sweep, voice: Voice): Figure {
  const { say } = voice;
  const rows = sweep.items.map(({ id, shares }) => {
    const reported = world.items.find((item) => item.id === id)?.history?.outcome ?? [];
    const [marked] = shares
      .filter(({ outcome }) => reported.includes(outcome))
      .sort((a, b) => b.share - a.share);
    return {
      label: titleOf(world, id, voice),
      parts: shares.map(({ outcome, ...estimate }) => ({
        ...estimate,
        tone: toneOfOutcomeName(outcome),
        label: say(`outcome.${outcome}`),
      })),
      ...(marked === undefined ? {} : { marked: say(`outcome.${marked.outcome}`) }),
    };
  });
  return {
    kind: "shares",
    name: `${sweep.frame.scenario}-shares`,
    title: say("playouts.shares"),
    note: say("playouts.shares.note"),
    rows,
    table: {
      head: [
        say("explore.item"),
        say("explore.questions.outcome"),
        ...(["playouts.share", "playouts.from", "playouts.to"] as const).map((key) => say(key)),
      ],
      rows: rows.flatMap(({ label, parts }) =>
        parts.map((part) => [
          label,
          part.label,
          ...[part.share, part.low, part.high].map(percentOf),
        ]),
      ),
    },
    origin: originOfSweep(sweep),
  };
}

/** Mean payoffs by seat, with the range of nine games in ten. */
export function presentSweepSeats(world: World, sweep: Sweep, voice: Voice): Figure {
  const { say, language } = voice;
  const rows = sweep.seats.map((seat) => ({
    label: world.members.find(({ id }) => id === seat.id)?.name[language] ?? seat.id,
    value: Math.round(seat.mean),
    low: seat.fifth,
    high: seat.ninetyFifth,
    seat,
  }));
  const columns = [
    "playouts.mean",
    "playouts.mean.from",
    "playouts.mean.to",
    "playouts.nine.from",
    "playouts.nine.to",
    "playouts.least",
    "playouts.most",
  ] as const;
  return {
    kind: "bars",
    name: `${sweep.frame.scenario}-payoffs`,
    title: say("playouts.seats"),
    note: say("playouts.seats.note"),
    axis: say("playouts.seats.axis"),
    rows: rows.map(({ seat, ...row }) => row),
    table: {
      head: [say("explore.delegation"), ...columns.map((key) => say(key))],
      rows: rows.map(({ label, seat }) => [
        label,
        ...[seat.mean, seat.low, seat.high].map(Math.round),
        ...[seat.fifth, seat.ninetyFifth, seat.least, seat.most],
      ]),
    },
    origin: originOfSweep(sweep),
  };
}

/** A game to be placed among the playouts: how everything ended, and what each seat got. */
export interface Ending {
  readonly profile: Profile;
  readonly payoffs: readonly number[];
}

export const endingOf = (state: State): Ending => ({
  profile: profileOf(state),
  payoffs: payoffs(state),
});

/** History's own ending, where it tells of any item. */
export const historicalEnding = (world: World): Ending | undefined =>
  world.items.some(({ history }) => history !== undefined)
    ? endingOf(historicalState(world))
    : undefined;

/** One of the commonest endings. */
export interface WayLine {
  readonly profile: Profile;
  readonly share: string;
  readonly agreed: number;
  readonly differs: string;
}

const TOLD = 8;

/** The commonest endings, by what sets them apart from the game without error; and the rest. */
export function presentWays(world: World, { atlas, runs }: Sweep, voice: Voice) {
  const { say } = voice;
  const told = atlas.profiles.slice(0, TOLD);
  const lines = told.map((one): WayLine => {
    const differs = differencesOf(world, one.profile, atlas.middle, voice);
    return {
      profile: one.profile,
      share: say("playouts.ways.interval", {
        percent: percentOf(one.share),
        low: percentOf(one.low),
        high: percentOf(one.high),
      }),
      agreed: one.agreed,
      differs: differs === "" ? say("playouts.ways.middle") : differs,
    };
  });
  const n = atlas.profiles.length - told.length;
  const percent = percentOf(1 - told.reduce((sum, one) => sum + one.runs, 0) / runs);
  const others = n === 0 ? undefined : say("playouts.ways.others", { n, percent });
  return { lines, others };
}

/** The items in which an ending differs from another, with its own outcomes. */
export function differencesOf(world: World, one: Profile, other: Profile, voice: Voice): string {
  return world.items
    .flatMap(({ title }, item) => {
      if (one[item] === other[item]) return [];
      const outcome = outcomeName(outcomeIn(one, item));
      return [`${title[voice.language]}: ${voice.say(`outcome.${outcome}`)}`];
    })
    .join("; ");
}

/** What the heading of a sweep says. */
export function presentSummary(sweep: Sweep, { say }: Voice): string[] {
  const { atlas, runs } = sweep;
  const [first] = atlas.profiles;
  const ways = atlas.profiles.length;
  const [same = 0, one = 0] = atlas.away;
  const share = (count: number): number => percentOf(count / runs);
  const lines = [say("playouts.summary", { runs, ways, percent: percentOf(first?.share ?? 0) })];
  if (atlas.reported === 0) return lines;
  const { reported } = atlas;
  const values = { reported, same: share(same), one: share(one), more: share(runs - same - one) };
  return [...lines, say("playouts.history", values)];
}
