import {
  abs,
  floorDiv,
  OUTCOME,
  OUTCOMES,
  type Outcome,
  valueOf,
  type World,
} from "../../engine/index.ts";
import { type Account, accountOf } from "../account-of.ts";
import { criticalValues, playAt, rangeOf } from "../critical-values.ts";
import { givenAt, type Lever, type Probe, play, put, restore, rungInForce } from "../probe.ts";
import { nearestWhere, stretchesOver } from "../steps.ts";

/** The smallest change of one number that gives the wished outcome, everything else as it is. */
export interface Alone {
  /** Whose number it is; absent for one of the item or of the rules. */
  readonly actor?: string;
  readonly lever: Lever;
  readonly unit: Unit;
  readonly from: number;
  /** Absent where no value gives the outcome. */
  readonly to?: number;
  readonly change?: number;
  /** The rung then in force. */
  readonly option?: number;
  /** Lowest and highest value that were tried, all between included. */
  readonly tried: readonly [number, number];
  /** Why nothing can be had by this number, where one thing says it: a red line of the actor. */
  readonly reason?: "redLine";
  /** Of a transfer: what the sponsor would pay for it to arrive, if anybody does. */
  readonly payment?: Payment;
  /** The actor's answer to the text before and after. */
  readonly before?: Account;
  readonly after?: Account;
}

/** A payment by the sponsor beside what it gains by the text, value units. */
export interface Payment {
  /** Rule 12.8: of this `efficiency` per cent arrive. */
  readonly paid: number;
  readonly gain: number;
  /** The sponsor's ways of paying this member, and what they come to in all. */
  readonly instruments: readonly string[];
  readonly room: number;
}

export type Unit = "points" | "value units" | "per cent";

export const unitOf = (lever: Lever): Unit =>
  lever === "costScale"
    ? "per cent"
    : lever === "transfer" || lever === "cost" || lever === "standAloneCost"
      ? "value units"
      : "points";

export const OF_MEMBERS = ["position", "salience", "transfer", "cost", "dependence"] as const;
export const OF_ALL = ["costScale", "standAloneCost"] as const;

/** Every number of the item and its smallest change; what is possible first, small before large. */
export function aloneChanges(probe: Probe, to: number): Alone[] {
  const { members } = probe.world;
  const ofMembers = members.flatMap((_, member) =>
    OF_MEMBERS.map((lever) => aloneChange(probe, lever, member, to)),
  );
  const ofAll = OF_ALL.map((lever) => aloneChange(probe, lever, -1, to));
  return [...ofMembers, ...ofAll].sort(
    (a, b) => rank(a) - rank(b) || (a.change ?? 0) - (b.change ?? 0),
  );
}

const UNITS: readonly Unit[] = ["points", "per cent", "value units"];

const rank = ({ unit, to }: Alone): number =>
  UNITS.indexOf(unit) + (to === undefined ? UNITS.length : 0);

function aloneChange(probe: Probe, lever: Lever, member: number, to: number): Alone {
  const { world } = probe;
  const from = givenAt(probe, lever, member);
  const values = criticalValues(probe, lever, member);
  const stretches = stretchesOver(values, (value) => [
    playAt(probe, lever, member, value),
    rungInForce(probe),
  ]);
  const wished = OUTCOMES[to] as Outcome;
  const value = nearestWhere(stretches, from, ({ outcome }) => outcome === wished);
  const actor = world.members[member]?.id;
  const base = {
    ...(actor === undefined ? {} : { actor }),
    lever,
    unit: unitOf(lever),
    from,
    tried: rangeOf(lever, from),
  };
  if (value === undefined) {
    return hasRedLine(world, member, to) ? { ...base, reason: "redLine" } : base;
  }
  const payment = lever === "transfer" ? paymentOf(probe, member, value - from) : undefined;
  return {
    ...base,
    to: value,
    change: abs(value - from),
    ...told(probe, lever, member, value),
    ...(payment === undefined ? {} : { payment }),
  };
}

/** What the sponsor would have to pay so that so much arrives; nobody is paid less than nothing. */
function paymentOf(probe: Probe, member: number, arrives: number): Payment | undefined {
  const { world, state } = probe;
  const { efficiency } = world.scenario.rules;
  const sponsor = world.sponsor[0] as number;
  if (arrives <= 0 || efficiency === 0 || member === sponsor) return undefined;
  play(probe);
  return {
    paid: -floorDiv(-arrives * 100, efficiency),
    gain: valueOf(state, sponsor, 0, world.tabled[0] as number),
    ...waysToPay(world, member),
  };
}

/** The sponsor's instruments toward a member, and what it can get by them in all (Rule 12.4). */
export function waysToPay(world: World, member: number): Pick<Payment, "instruments" | "room"> {
  const sponsor = world.items[0]?.sponsor;
  const id = world.members[member]?.id ?? "";
  const ways = world.scenario.instruments.filter(
    ({ giver, to }) => giver === sponsor && to.includes(id),
  );
  return {
    instruments: ways.map((one) => one.id),
    room: ways.reduce((sum, { limit }) => sum + limit, 0),
  };
}

/** The rung in force, and the member's answer before and after. */
function told(probe: Probe, lever: Lever, member: number, value: number) {
  const { world, state } = probe;
  play(probe);
  const tabled = world.tabled[0] as number;
  const before = member < 0 ? undefined : accountOf(state, member, tabled);
  put(probe, lever, member, value);
  play(probe);
  const option = rungInForce(probe);
  const taken = state.force[0] as number;
  const text = taken === world.reversion[0] ? tabled : taken;
  const after = member < 0 ? undefined : accountOf(state, member, text);
  restore(probe);
  return { option, ...(before && after ? { before, after } : {}) };
}

/** Whether every text that would give the outcome lies inside the member's red line (Rule 4.3). */
export function hasRedLine(world: World, member: number, to: number): boolean {
  if (member < 0 || to !== OUTCOME.adopted) return false;
  return world.redLine[(world.tabled[0] as number) * world.memberCount + member] === 1;
}
