import { addCensus, type Census } from "./census.ts";
import type { SweepFrame } from "./setup.ts";
import { chunkStarts, emptySweep, type Job, type Sweep, sweepOf } from "./sweep.ts";

/** The `index`-th of `count` shards of a sweep, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** What one shard of a sweep came to. */
export interface Part {
  /** Version of the program that played it. */
  readonly program: string;
  readonly frame: SweepFrame;
  readonly shard: Shard;
  readonly census: Census;
}

/** A part, and the file or whatever else it came from. */
export interface NamedPart extends Part {
  readonly name: string;
}

/** The chunks of a shard: every `count`-th, so that shards take about as long. May be none. */
export const jobsOf = (runs: number, { index, count }: Shard): Job[] =>
  chunkStarts(runs).filter((_, chunk) => chunk % count === index - 1);

/** Why parts do not make a whole. */
export type Misfit =
  | { readonly kind: "none" }
  | {
      /** `name` is not of the sweep that `than` is of: `field` says this there and that here. */
      readonly kind: "foreign";
      readonly name: string;
      readonly than: string;
      readonly field: string;
      readonly here: string;
      readonly there: string;
    }
  | { readonly kind: "doubled"; readonly shard: Shard; readonly names: readonly string[] }
  | { readonly kind: "missing"; readonly shards: readonly Shard[] };

/**
 * Everything that keeps the parts from making a whole: parts of another sweep; where there are none,
 * shards that are there twice and shards that are not there. Empty where they fit.
 */
export function misfitsOf(parts: readonly NamedPart[]): Misfit[] {
  const [first, ...others] = parts;
  if (first === undefined) return [{ kind: "none" }];
  const foreign = others.flatMap((one) => foreignTo(first, one) ?? []);
  return foreign.length > 0 ? foreign : [...doubledIn(parts), ...missingIn(parts)];
}

/** The first thing in which a part is not of another's sweep. */
function foreignTo(first: NamedPart, one: NamedPart): Misfit | undefined {
  const [there, here] = [first, one].map(({ program, frame, shard }) => ({
    program,
    ...frame,
    shards: shard.count,
  }));
  for (const field of Object.keys(there ?? {}) as (keyof NonNullable<typeof there>)[]) {
    const [a, b] = [String(there?.[field]), String(here?.[field])];
    if (a === b) continue;
    return { kind: "foreign", name: one.name, than: first.name, field, here: b, there: a };
  }
  return undefined;
}

function doubledIn(parts: readonly NamedPart[]): Misfit[] {
  const names = new Map<number, string[]>();
  for (const { shard, name } of parts) {
    names.set(shard.index, [...(names.get(shard.index) ?? []), name]);
  }
  const count = parts[0]?.shard.count ?? 0;
  return [...names]
    .filter(([, inThem]) => inThem.length > 1)
    .map(([index, inThem]) => ({ kind: "doubled", shard: { index, count }, names: inThem }));
}

function missingIn(parts: readonly NamedPart[]): Misfit[] {
  const count = parts[0]?.shard.count ?? 0;
  const there = new Set(parts.map(({ shard }) => shard.index));
  const shards: Shard[] = [];
  for (let index = 1; index <= count; index++) {
    if (!there.has(index)) shards.push({ index, count });
  }
  return shards.length === 0 ? [] : [{ kind: "missing", shards }];
}

/** The whole of parts that fit, in whatever order they come: that of the sweep in one piece. */
export function mergeParts(frame: SweepFrame, parts: readonly Part[]): Sweep {
  const whole = emptySweep(frame);
  for (const { census } of parts) addCensus(whole, census, frame.middle);
  return sweepOf(frame, whole);
}
