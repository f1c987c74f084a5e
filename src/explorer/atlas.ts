import { pairAt, readCell } from "./cells.ts";
import { type Census, KEPT } from "./census.ts";
import { agreedIn, apart, nearer, type Profile } from "./profile.ts";
import type { SweepFrame } from "./setup.ts";
import { type Estimate, shareOf } from "./share.ts";

/** One way in which games ended, and how often. */
export interface AtlasProfile extends Estimate {
  readonly profile: Profile;
  readonly runs: number;
  /** Items agreed on. */
  readonly agreed: number;
  /** Mean payoffs by member, value units. */
  readonly payoffs: readonly number[];
}

/** Where the runs lie on two axes: 0 for the items agreed on, m+1 for the payoff of member m. */
export interface Grid {
  readonly x: number;
  readonly y: number;
  /** Steps on both axes and the runs there, in order. */
  readonly cells: readonly (readonly [number, number, number])[];
}

/** All ways in which the games of a sweep ended. */
export interface Atlas {
  /** The game without noise; profiles nearest to it are kept where there are too many. */
  readonly middle: Profile;
  /** The most frequent first. */
  readonly profiles: readonly AtlasProfile[];
  /** The kept profile that is furthest from the middle, where others were left out. */
  readonly rim: Profile | undefined;
  /** Runs whose profiles were left out. */
  readonly rest: number;
  /** Items of which an outcome is reported. */
  readonly reported: number;
  /** Runs by the number of items that ended otherwise than is reported. */
  readonly away: readonly number[];
  readonly grids: readonly Grid[];
}

export function atlasOf(frame: SweepFrame, census: Census, runs: number): Atlas {
  const all = [...census.profiles].sort(([a], [b]) => nearer(frame.middle, a, b));
  const kept = all.slice(0, KEPT);
  const profiles = kept.map(([profile, one]) => ({
    profile,
    runs: one.runs,
    ...shareOf(one.runs, runs),
    agreed: agreedIn(profile),
    payoffs: one.sums.map((sum) => sum / one.runs),
  }));
  const rest = runs - profiles.reduce((sum, one) => sum + one.runs, 0);
  return {
    middle: frame.middle,
    // Sorting keeps the order of equals: of two as frequent the one nearer to the middle is first.
    profiles: profiles.sort((a, b) => b.runs - a.runs),
    rim: rest === 0 ? undefined : kept.at(-1)?.[0],
    rest,
    reported: frame.reported.filter((mask) => mask !== 0).length,
    away: census.away,
    grids: gridsOf(frame.members.length + 1, census.cells),
  };
}

function gridsOf(axes: number, cells: ReadonlyMap<number, number>): Grid[] {
  const pairs = new Map<number, [number, number, number][]>();
  for (const number of [...cells.keys()].sort((a, b) => a - b)) {
    const { pair, atX, atY } = readCell(number);
    const inPair = pairs.get(pair) ?? [];
    inPair.push([atX, atY, cells.get(number) ?? 0]);
    pairs.set(pair, inPair);
  }
  const grids: Grid[] = [];
  for (let x = 0; x < axes; x++) {
    for (let y = x + 1; y < axes; y++) {
      grids.push({ x, y, cells: pairs.get(pairAt(axes, x, y)) ?? [] });
    }
  }
  return grids;
}

/** Where a game lies among the playouts. */
export interface Placement {
  readonly profile: Profile;
  readonly agreed: number;
  /** Runs that ended in the same way; absent where its profile is beyond those that were kept. */
  readonly runs: number | undefined;
  /** The profiles that differ in the fewest items, the more frequent first; itself left out. */
  readonly nearest: readonly { readonly at: AtlasProfile; readonly apart: number }[];
}

/** Places a game by its profile; `count` of its neighbours are told. */
export function placeIn(atlas: Atlas, profile: Profile, count: number): Placement {
  const known = atlas.profiles.find((one) => one.profile === profile);
  const inReach = atlas.rim === undefined || nearer(atlas.middle, profile, atlas.rim) <= 0;
  const nearest = atlas.profiles
    .filter((one) => one !== known)
    .map((at) => ({ at, apart: apart(at.profile, profile) }))
    .sort((a, b) => a.apart - b.apart)
    .slice(0, count);
  return {
    profile,
    agreed: agreedIn(profile),
    runs: known?.runs ?? (inReach ? 0 : undefined),
    nearest,
  };
}
