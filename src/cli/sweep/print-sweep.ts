import { OUTCOMES } from "../../engine/index.ts";
import {
  apart,
  type Estimate,
  outcomeIn,
  type Placement,
  type Profile,
  placeIn,
  type Sweep,
} from "../../explorer/index.ts";
import { table } from "../table.ts";

/** Profiles that are told; the rest are counted. */
const TOLD = 12;
const NEIGHBOURS = 3;

/** A game that is to be placed among the playouts. */
export interface Placed {
  readonly profile: Profile;
  readonly payoffs: readonly number[];
}

/** The sweep as one JSON document, or as tables; with the place of a game where one is given. */
export function printSweep(sweep: Sweep, json: boolean, game: Placed | undefined): void {
  const place = game === undefined ? undefined : placeIn(sweep.atlas, game.profile, NEIGHBOURS);
  process.stdout.write(
    json ? `${JSON.stringify(documentOf(sweep, place, game))}\n` : textOf(sweep, place),
  );
}

const nameOf = (code: number): string => OUTCOMES[code] ?? "?";

/** The items in which a profile ends otherwise than another, with its own outcomes. */
const differing = ({ frame }: Sweep, one: Profile, other: Profile): Record<string, string> =>
  Object.fromEntries(
    frame.items.flatMap((id, item) =>
      outcomeIn(one, item) === outcomeIn(other, item) ? [] : [[id, nameOf(outcomeIn(one, item))]],
    ),
  );

function documentOf(sweep: Sweep, place: Placement | undefined, game: Placed | undefined) {
  const { frame, runs, hash, atlas } = sweep;
  return {
    runs,
    seed: frame.seed,
    items: sweep.items.map(({ id, shares }) => ({
      id,
      shares: Object.fromEntries(shares.map((one) => [one.outcome, one.share])),
      intervals: Object.fromEntries(shares.map((one) => [one.outcome, [one.low, one.high]])),
    })),
    hash,
    scenario: frame.scenario,
    version: frame.version,
    noise: frame.noise,
    agents: frame.agents,
    bargaining: frame.bargaining,
    ...(frame.moment === "" ? {} : { moment: frame.moment }),
    seats: sweep.seats.map(({ bins, ...seat }) => seat),
    atlas: {
      middle: differing(sweep, atlas.middle, ""),
      reported: atlas.reported,
      away: atlas.away,
      profiles: atlas.profiles.slice(0, TOLD).map((one) => ({
        runs: one.runs,
        share: one.share,
        low: one.low,
        high: one.high,
        agreed: one.agreed,
        payoffs: byMember(sweep, one.payoffs),
        differs: differing(sweep, one.profile, atlas.middle),
      })),
      ways: atlas.profiles.length,
      rest: atlas.rest,
    },
    ...(place === undefined || game === undefined ? {} : { game: placeOf(sweep, place, game) }),
  };
}

const byMember = ({ frame }: Sweep, payoffs: readonly number[]): Record<string, number> =>
  Object.fromEntries(frame.members.map((id, member) => [id, payoffs[member] ?? 0]));

const placeOf = (sweep: Sweep, place: Placement, game: Placed) => ({
  runs: place.runs ?? null,
  agreed: place.agreed,
  payoffs: byMember(sweep, game.payoffs),
  differs: differing(sweep, place.profile, sweep.atlas.middle),
  nearest: place.nearest.map(({ at, apart: items }) => ({
    apart: items,
    runs: at.runs,
    differs: differing(sweep, at.profile, place.profile),
  })),
});

const percent = (share: number): string => (100 * share).toFixed(1);
const interval = ({ share, low, high }: Estimate): string[] => [
  percent(share),
  percent(low),
  percent(high),
];

function textOf(sweep: Sweep, place: Placement | undefined): string {
  const { frame, runs, hash } = sweep;
  return [
    table([
      ["item", "outcome", "share %", "low", "high"],
      ...sweep.items.flatMap(({ id, shares }) =>
        shares.map((one) => [id, one.outcome, ...interval(one)]),
      ),
    ]),
    table([
      ["seat", "mean payoff", "low", "high", "9 in 10 from", "to"],
      ...sweep.seats.map((one) => [
        one.id,
        ...[one.mean, one.low, one.high, one.fifth, one.ninetyFifth].map((n) => n.toFixed(0)),
      ]),
    ]),
    waysOf(sweep),
    ...(place === undefined ? [] : [placeText(sweep, place)]),
    `${runs} runs, seed ${frame.seed}, noise ${frame.noise}, hash ${hash}\n`,
  ].join("\n");
}

/** The most frequent ways in which everything ended, by what sets them apart from the middle. */
function waysOf(sweep: Sweep): string {
  const { atlas } = sweep;
  const told = atlas.profiles.slice(0, TOLD);
  const rows = told.map((one) => [
    ...interval(one),
    String(one.agreed),
    apart(one.profile, atlas.middle) === 0
      ? "as without noise"
      : inWords(differing(sweep, one.profile, atlas.middle)),
  ]);
  const others = atlas.profiles.length - told.length;
  const rest = atlas.rest === 0 ? "" : `; ${atlas.rest} runs ended further off`;
  const more = others + atlas.rest === 0 ? "" : `and ${others} other ways${rest}\n`;
  return `${table([["share %", "low", "high", "agreed", "the whole ended"], ...rows])}${more}`;
}

const inWords = (outcomes: Record<string, string>): string =>
  Object.entries(outcomes)
    .map(([id, outcome]) => `${id} ${outcome}`)
    .join(", ");

function placeText(sweep: Sweep, { runs, nearest, profile }: Placement): string {
  const same = runs === undefined ? "unknown in how many runs" : `in ${runs} of ${sweep.runs} runs`;
  const lines = nearest.map(
    ({ at, apart: items }) =>
      `  ${items} apart, in ${at.runs} runs: ${inWords(differing(sweep, at.profile, profile))}`,
  );
  return [`the game ended the same way ${same}; nearest other ways:`, ...lines, ""].join("\n");
}
