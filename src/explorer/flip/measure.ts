import { abs, floorDiv } from "../../engine/index.ts";
import { givenAt, type Probe, put } from "../probe.ts";
import { Kinds } from "./alike.ts";

/**
 * In what a package is measured. `position` and `salience`: points that the members concerned move,
 * added up; `stance`: points of either; `payment`: value units that the sponsor pays, of which
 * `efficiency` per cent arrive (Rule 12.8) and which come off what it gains by the text.
 */
export const MEASURES = ["position", "salience", "stance", "payment"] as const;
export type Measure = (typeof MEASURES)[number];

/** One number that a package changes; a payment's `value` is what is paid, from 0. */
export interface Change {
  readonly member: number;
  readonly lever: "position" | "salience" | "payment";
  readonly from: number;
  readonly value: number;
}

/** What one member could be moved to, and what that costs in the measure. */
export interface Alternative {
  readonly cost: number;
  readonly changes: readonly Change[];
}

const POINTS = 101;

/** The cheapest alternatives of every kind for a member, cheapest first; `most` is the highest cost. */
export function alternativesOf(
  probe: Probe,
  measure: Measure,
  member: number,
  most: number,
): Alternative[] {
  const kinds = new Kinds(probe);
  const found = new Map<string, Alternative>();
  const offer = (key: string, alternative: Alternative): void => {
    const known = found.get(key);
    if (known === undefined || alternative.cost < known.cost) found.set(key, alternative);
  };
  if (measure === "payment") offerPayments(probe, kinds, member, most, offer);
  else if (measure === "stance") offerStances(probe, kinds, member, offer);
  else offerPoints(probe, kinds, measure, member, offer);
  return [...found.values()]
    .filter(({ cost }) => cost <= most)
    .sort((a, b) => a.cost - b.cost || a.changes.length - b.changes.length);
}

type Offer = (key: string, alternative: Alternative) => void;

function offerPoints(
  probe: Probe,
  kinds: Kinds,
  lever: "position" | "salience",
  member: number,
  offer: Offer,
): void {
  const from = givenAt(probe, lever, member);
  const now = kinds.of(member);
  for (let value = 0; value < POINTS; value++) {
    put(probe, lever, member, value);
    const kind = kinds.of(member);
    if (kind === now) continue;
    offer(`${lever} ${kind}`, {
      cost: abs(value - from),
      changes: [{ member, lever, from, value }],
    });
  }
  put(probe, lever, member, from);
}

/**
 * Positions, saliences, and both. A change of both is of the kind of the whole and of each half:
 * whether it could be had with one half alone is asked of every package.
 */
function offerStances(probe: Probe, kinds: Kinds, member: number, offer: Offer): void {
  offerPoints(probe, kinds, "position", member, offer);
  offerPoints(probe, kinds, "salience", member, offer);
  const position = givenAt(probe, "position", member);
  const salience = givenAt(probe, "salience", member);
  const now = kinds.of(member);
  const kindAt = (x: number, s: number): number => {
    put(probe, "position", member, x);
    put(probe, "salience", member, s);
    return kinds.of(member);
  };
  const halves = Array.from({ length: POINTS }, (_, s) => kindAt(position, s));
  for (let x = 0; x < POINTS; x++) {
    if (x === position) continue;
    const half = kindAt(x, salience);
    for (let s = 0; s < POINTS; s++) {
      if (s === salience) continue;
      const kind = kindAt(x, s);
      if (kind === now || kind === half || kind === halves[s]) continue;
      offer(`both ${kind} ${half} ${halves[s]}`, {
        cost: abs(x - position) + abs(s - salience),
        changes: [
          { member, lever: "position", from: position, value: x },
          { member, lever: "salience", from: salience, value: s },
        ],
      });
    }
  }
  kindAt(position, salience);
}

/** What the sponsor could pay a member; nobody pays itself. */
function offerPayments(
  probe: Probe,
  kinds: Kinds,
  member: number,
  most: number,
  offer: Offer,
): void {
  if (member === probe.world.sponsor[0]) return;
  const { efficiency } = probe.world.scenario.rules;
  const from = givenAt(probe, "transfer", member);
  const now = kinds.of(member);
  let arrived = 0;
  for (let paid = 1; paid <= most; paid++) {
    const arrives = floorDiv(paid * efficiency, 100);
    if (arrives === arrived) continue;
    arrived = arrives;
    put(probe, "transfer", member, from + arrives);
    const kind = kinds.of(member);
    if (kind === now) continue;
    const change = { member, lever: "payment", from: 0, value: paid } as const;
    offer(`payment ${kind}`, { cost: paid, changes: [change] });
  }
  put(probe, "transfer", member, from);
}

/**
 * Puts changes into the numbers as they stand; payments come off what the sponsor has, unless they
 * are only hoped for.
 */
export function apply(probe: Probe, changes: readonly Change[], isPaid = true): void {
  const { world } = probe;
  const sponsor = world.sponsor[0] as number;
  for (const { member, lever, value } of changes) {
    if (lever !== "payment") {
      put(probe, lever, member, value);
      continue;
    }
    const arrives = floorDiv(value * world.scenario.rules.efficiency, 100);
    put(probe, "transfer", member, (world.transfer[member] as number) + arrives);
    if (isPaid) put(probe, "transfer", sponsor, (world.transfer[sponsor] as number) - value);
  }
}
