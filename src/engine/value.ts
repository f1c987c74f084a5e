import { RESPONSE } from "./moves.ts";
import { distance, imul } from "./numbers.ts";
import type { State } from "./state.ts";
import type { World } from "./world.ts";

/**
 * What options are worth and what standing alone costs: rulebook chapters 2 and 3. Unit: 1/10 000.
 * The model is a veto-player reading with a reversion point
 * (Romer & Rosenthal 1978; Tsebelis 2002) and a price on blocking.
 */

/** Rule 2.1: what nearness to one's position comes to, less what the text costs, and what comes with it. */
const worth = (
  salience: number,
  position: number,
  rung: number,
  reversion: number,
  cost: number,
  transfer: number,
): number =>
  (imul(salience, distance(reversion, position) - distance(rung, position)) - cost + transfer) | 0;

/** What an option of an item is worth to a member; 0 for the reversion point. */
export function valueOf(state: State, member: number, item: number, option: number): number {
  const { world } = state;
  const rung = world.optionValue[option] as number;
  const reversion = world.reversionPoint[item] as number;
  if (rung === reversion) return 0;
  const at = item * world.memberCount + member;
  return worth(
    state.salience[at] as number,
    state.position[at] as number,
    rung,
    reversion,
    world.cost[option * world.memberCount + member] as number,
    state.transfer[at] as number,
  );
}

/** The same by the file's numbers alone: what everybody takes the value to be (Rule 9.1). */
export function estimateOf(world: World, member: number, item: number, option: number): number {
  const rung = world.optionValue[option] as number;
  const reversion = world.reversionPoint[item] as number;
  if (rung === reversion) return 0;
  const at = item * world.memberCount + member;
  return worth(
    world.salience[at] as number,
    world.position[at] as number,
    rung,
    reversion,
    world.cost[option * world.memberCount + member] as number,
    world.transfer[at] as number,
  );
}

/**
 * Writes what an option is worth to each member into `values`, as `valueOf` has it; how many lose by
 * it. Every list is looked up once for all members: questions are asked more often than all else.
 */
export function valuesOf(state: State, item: number, option: number, values: Int32Array): number {
  const { world, salience, position, transfer } = state;
  const { cost, memberCount } = world;
  const rung = world.optionValue[option] as number;
  const reversion = world.reversionPoint[item] as number;
  const shift = imul(option - item, memberCount);
  let at = imul(item, memberCount);
  let losers = 0;
  for (let member = 0; member < values.length; member++) {
    const value =
      rung === reversion
        ? 0
        : worth(
            salience[at] as number,
            position[at] as number,
            rung,
            reversion,
            cost[(at + shift) | 0] as number,
            transfer[at] as number,
          );
    values[member] = value;
    losers += value >>> 31;
    at = (at + 1) | 0;
  }
  return losers;
}

/** The parts a value is made of; they add up to it exactly. */
export interface Term {
  readonly term:
    | "position"
    | "cost"
    | "transfer"
    | "standAlone"
    | "announcement"
    | "deferral"
    | "exposure"
    | "payment"
    | "breach"
    | "statement"
    | "capital";
  readonly amount: number;
}

/** The terms of `valueOf`; parts that are nothing are left out, `position` is always there. */
export function termsOf(state: State, member: number, item: number, option: number): Term[] {
  const { world } = state;
  const position = { term: "position", amount: 0 } as const;
  if (world.optionValue[option] === world.reversionPoint[item]) return [position];
  const cost = world.cost[option * world.memberCount + member] as number;
  const transfer = state.transfer[item * world.memberCount + member] as number;
  const terms: Term[] = [
    { ...position, amount: valueOf(state, member, item, option) + cost - transfer },
  ];
  if (cost !== 0) terms.push({ term: "cost", amount: -cost });
  if (transfer !== 0) terms.push({ term: "transfer", amount: transfer });
  return terms;
}

/** How many members lose by the option (value below 0), present or not. */
export function losersBy(state: State, item: number, option: number): number {
  let losers = 0;
  for (let member = 0; member < state.world.memberCount; member++) {
    if (valueOf(state, member, item, option) < 0) losers++;
  }
  return losers;
}

/** What objecting costs a member when `losers` members in all lose by the text (Rule 3). */
export function standAloneCost(
  state: State,
  member: number,
  value: number,
  losers: number,
): number {
  const { world } = state;
  const others = value < 0 ? losers - 1 : losers;
  const { bargaining, memberCount } = world;
  if (bargaining === undefined) return world.aloneCost[member * memberCount + others] as number;
  // What outsiders do changes how much a member depends on the sponsor (Rule 12.21).
  const row = (state.dependence[member] as number) * (memberCount + 2);
  return bargaining.aloneCost[row + others + 1] as number;
}

/** The sincere response to a value, red line apart. */
export function responseTo(state: State, member: number, value: number, losers: number): number {
  if (value > 0) return RESPONSE.support;
  if (value === 0) return RESPONSE.accept;
  return value >= -standAloneCost(state, member, value, losers)
    ? RESPONSE.acquiesce
    : RESPONSE.object;
}

/** Whether the option lies inside the member's red line: it objects whatever it is paid. */
export const crossesRedLine = (state: State, member: number, option: number): boolean =>
  state.world.redLine[option * state.world.memberCount + member] === 1;
