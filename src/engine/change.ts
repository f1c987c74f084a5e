import { openTabling, soundAnew } from "./agenda.ts";
import { discardDraft, withdrawVoid } from "./corridor.ts";
import type { EventLog } from "./events.ts";
import { clamp } from "./numbers.ts";
import { OFFER } from "./offers.ts";
import type { Scenario } from "./scenario.ts";
import { names, type Setting } from "./setting.ts";
import { allocateState, CORRIDOR, copyInto, PHASE, type State } from "./state.ts";
import { closePhase } from "./step.ts";
import type { World } from "./world.ts";

/**
 * A game in progress in a changed scenario: Rules 13.1 to 13.7. What is decided stays decided, what
 * was drawn stays drawn; from here on the changed numbers hold.
 */

/**
 * The state in the world that `settings` make of its own; the state it is given stays as it was. Both
 * worlds must agree in what `fixedPlace` compares. The log takes what follows at once, as when
 * everybody who was waited for has gone.
 */
export function changeWorld(
  state: State,
  world: World,
  settings: readonly Setting[],
  log: EventLog | null = null,
): State {
  const next = allocateState(world);
  copyInto(next, state);
  takeStances(next, state.world, settings);
  takeRegisters(next, state.world);
  if (state.world.chair !== world.chair) next.chair = world.chair;
  if (world.bargaining !== undefined) takeBargaining(next, state.world, settings);
  takePresence(next, state.world);
  if (ASKED.includes(next.phase) && world.digest !== state.world.digest) soundAnew(next);
  if (next.phase === PHASE.corridor) withdrawVoid(next, log);
  while (next.waiting === 0 && next.phase !== PHASE.over) closePhase(next, log);
  return next;
}

/** Phases in which a question is in front of the table. */
const ASKED: readonly number[] = [PHASE.answering, PHASE.motion, PHASE.closing];

/**
 * The first place of the document in which two worlds differ that cannot change while a game runs:
 * who sits there, what is on the agenda with which texts, and what there is to count and to pay with.
 * Absent where a game can go on from the one in the other.
 */
export function fixedPlace(world: World, other: World): string | undefined {
  const places = fixedPlaces(world);
  const others = fixedPlaces(other);
  return [...places.keys(), ...others.keys()].find((at) => places.get(at) !== others.get(at));
}

function fixedPlaces({ scenario, members, bargaining }: World): Map<string, string> {
  const places = new Map<string, string>();
  const add = (place: string, ...what: unknown[]) => places.set(place, JSON.stringify(what));
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  add("id", scenario.id);
  add("actors", ids(members));
  add("registers", ids(scenario.registers));
  for (const one of scenario.sittings) add(`sittings.${one.id}`, one.body);
  add("sittings", ids(scenario.sittings));
  for (const item of scenario.items) addItem(item, add);
  add("items", ids(scenario.items));
  if (bargaining === undefined) return places;
  add("rules.offersPerCorridor", bargaining.capacity);
  add(
    "instruments",
    scenario.instruments.map(({ id, giver }) => [id, giver]),
  );
  add("reactions", ids(scenario.reactions));
  return places;
}

function addItem(
  item: Scenario["items"][number],
  add: (place: string, ...what: unknown[]) => void,
) {
  const at = `items.${item.id}`;
  add(`${at}.body`, item.body);
  add(`${at}.sitting`, item.sitting);
  add(`${at}.sponsor`, item.sponsor);
  add(`${at}.reversion`, item.reversion);
  add(
    `${at}.options`,
    item.options.map(({ value, amendment }) => [value, amendment]),
  );
}

/** Rule 13.2: a stance that is changed, or named, takes the new number; all others stay as drawn. */
function takeStances(state: State, before: World, settings: readonly Setting[]): void {
  const { world, position, salience, transfer } = state;
  for (let at = 0; at < position.length; at++) {
    const isNamed = (field: string): boolean =>
      settings.some((one) => names(one, stancePlace(world, at, field)));
    if (before.position[at] !== world.position[at] || isNamed("position")) {
      position[at] = world.position[at] as number;
    }
    if (before.salience[at] !== world.salience[at] || isNamed("salience")) {
      salience[at] = world.salience[at] as number;
    }
    transfer[at] = shifted(transfer, before.transfer, world.transfer, at);
  }
}

function stancePlace({ items, members, memberCount }: World, at: number, field: string) {
  const member = at % memberCount;
  const item = (at - member) / memberCount;
  const { id = "" } = items[item] ?? {};
  return [["items"], [id, String(item)], ["stances"], [members[member]?.id ?? ""], [field]];
}

/** What was used up or added stays so: an amount moves by as much as the file's has moved. */
const shifted = (now: Int32Array, before: Int32Array, after: Int32Array, at: number): number =>
  (now[at] as number) + (after[at] as number) - (before[at] as number);

/** Rule 13.3: a register that a decision has changed keeps what was decided. */
function takeRegisters(state: State, before: World): void {
  const { register, world } = state;
  for (let at = 0; at < register.length; at++) {
    if (register[at] === before.registers[at]) register[at] = world.registers[at] as number;
  }
}

/** Rule 13.4: levels take the new number, amounts move by the difference and never below nothing. */
function takeBargaining(state: State, before: World, settings: readonly Setting[]): void {
  const now = state.world.bargaining as NonNullable<World["bargaining"]>;
  const then = before.bargaining as typeof now;
  for (let member = 0; member < state.world.memberCount; member++) {
    const amount = (list: Int32Array, from: Int32Array, to: Int32Array): void => {
      list[member] = clamp(shifted(list, from, to, member), 0, LARGEST);
    };
    amount(state.purse, then.treasury, now.treasury);
    amount(state.influence, then.influence, now.influence);
    amount(state.repute, then.influence, now.influence);
    const named = settings.some((one) => names(one, dependencePlace(state.world, member)));
    if (named || then.dependence[member] !== now.dependence[member]) {
      state.dependence[member] = now.dependence[member] as number;
    }
  }
  takeLevels(state.trust, then.trust, now.trust);
  takeLevels(state.stand, then.stand, now.stand);
}

/** More than any file may say. */
const LARGEST = 0x3fffffff;

function dependencePlace({ scenario, members }: World, member: number) {
  const { id = "" } = members[member] ?? {};
  const index = scenario.actors.findIndex((one) => one.id === id);
  return [["actors"], [id, String(index)], ["dependence"]];
}

function takeLevels(list: Int32Array, before: Int32Array, after: Int32Array): void {
  for (let at = 0; at < list.length; at++) {
    if (before[at] !== after[at]) list[at] = after[at] as number;
  }
}

/** Rule 13.5: the table waits for those who come and no longer for those who go. */
function takePresence(state: State, before: World): void {
  const { world } = state;
  if (before.presentMask === world.presentMask && before.seatedMask === world.seatedMask) return;
  switch (state.phase) {
    case PHASE.over:
      return;
    case PHASE.tabling:
      return openTabling(state);
    case PHASE.drafting:
      return takeDrafting(state, before);
    case PHASE.motion:
      state.resumeWaiting = awaited(state.resumeWaiting, state.resumePhase, before, world);
  }
  state.waiting = awaited(state.waiting, state.phase, before, world);
}

function takeDrafting(state: State, before: World): void {
  const waiting = state.corridor[CORRIDOR.waiting] as number;
  state.corridor[CORRIDOR.waiting] = awaited(waiting, PHASE.corridor, before, state.world);
  const author = state.draft[OFFER.from] as number;
  if (!((state.world.presentMask >> author) & 1)) discardDraft(state);
}

/** Whom a phase waits for once others sit there: votes and motions for those with a vote alone. */
function awaited(waiting: number, phase: number, before: World, after: World): number {
  const voting = phase === PHASE.motion || phase === PHASE.closing;
  const mask = (world: World): number => (voting ? world.seatedMask : world.presentMask);
  return (waiting | (mask(after) & ~mask(before))) & mask(after);
}
