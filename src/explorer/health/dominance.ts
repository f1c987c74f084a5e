import {
  abs,
  carriesIf,
  clamp,
  DECISION_RULES,
  RESPONSE,
  RESPONSES,
  type ResponseName,
  type State,
  type World,
} from "../../engine/index.ts";
import { eachAnswerOfOthers, kindsOfAnswer } from "./deciding.ts";

/**
 * Weak dominance on one question, by exhaustion. An answer is dominant for a member when, whatever
 * the others answer and wherever within the noise its stance lies, it brings at least as much as
 * each other answer, and sometimes more. Reckoned with what the text is worth to the member
 * (Rules 8.1, 8.2) and with the cost of standing alone (Rule 8.4); promises, public words and
 * mandates, which a seat may have besides, are left out.
 */
export interface Dominant {
  /** Absent where the best answer depends on the others or on the draw. */
  readonly answer: ResponseName | undefined;
  /** Lowest and highest value of the tabled text to the member within the noise, value units. */
  readonly low: number;
  readonly high: number;
}

/** The dominant answer of a member to the tabled text of an item. */
export function dominantAnswer(
  world: World,
  item: number,
  member: number,
  noise: number,
): Dominant {
  const [low, high] = valueRange(world, item, member, noise);
  const prices = [0, dearest(world, member)];
  const kinds = kindsOfAnswer(world);
  const situations = situationsOf(world, item, member, kinds);
  const worths = situations.flatMap((carried) =>
    [low, high].flatMap((value) =>
      prices.map((price) =>
        kinds.map((kind, at) => worthOf(world, kind, carried, at, value, price)),
      ),
    ),
  );
  const best = kinds.findIndex((_, mine) => isDominant(worths, mine));
  const kind = kinds[best];
  return { answer: kind === undefined ? undefined : RESPONSES[kind], low, high };
}

function isDominant(worths: readonly (readonly number[])[], mine: number): boolean {
  const least = worths.every((row) => row.every((other) => (row[mine] as number) >= other));
  return least && worths.some((row) => row.some((other) => (row[mine] as number) > other));
}

/** Whether the text is carried with each kind of answer: every combination that others can bring about. */
function situationsOf(
  world: World,
  item: number,
  member: number,
  kinds: readonly number[],
): number[] {
  const seen = new Set<number>();
  eachAnswerOfOthers(world, item, member, (state) => {
    seen.add(carriedBy(state, member, kinds));
    return seen.size === 1 << kinds.length;
  });
  return [...seen].sort((a, b) => a - b);
}

/** Bit k: carried with the k-th kind of answer. */
const carriedBy = (state: State, member: number, kinds: readonly number[]): number =>
  kinds.reduce((mask, kind, at) => (carriesIf(state, member, kind) ? mask | (1 << at) : mask), 0);

function worthOf(
  world: World,
  kind: number,
  carried: number,
  at: number,
  value: number,
  price: number,
): number {
  const limited = DECISION_RULES[world.rule] === "limitedFormat";
  const outside = kind === RESPONSE.reserve || (limited && kind === RESPONSE.acquiesce);
  const bound = (carried >> at) & 1 && !outside;
  return (bound ? value : 0) - (kind === RESPONSE.object ? price : 0);
}

/** What objecting costs the member when nobody else loses by the text (Rule 3.1). */
const dearest = (world: World, member: number): number =>
  world.aloneCost[member * world.memberCount] as number;

/**
 * The ends of what the tabled text can be worth within the noise. The value is linear in salience,
 * and in the position bends at the rung and at the reversion point alone: its ends lie there.
 */
function valueRange(world: World, item: number, member: number, noise: number): [number, number] {
  const at = item * world.memberCount + member;
  const option = world.tabled[item] as number;
  const rung = world.optionValue[option] as number;
  const reversion = world.reversionPoint[item] as number;
  const around = (n: number): [number, number] => [
    clamp(n - noise, 0, 100),
    clamp(n + noise, 0, 100),
  ];
  const [from, to] = around(world.position[at] as number);
  const bends = [rung, reversion].filter((one) => one > from && one < to);
  const fixed =
    (world.transfer[at] as number) - (world.cost[option * world.memberCount + member] as number);
  const values = [from, to, ...bends].flatMap((position) =>
    around(world.salience[at] as number).map(
      (salience) => salience * (abs(reversion - position) - abs(rung - position)) + fixed,
    ),
  );
  return [least(values), -least(values.map((one) => -one))];
}

const least = (values: readonly number[]): number =>
  values.reduce((low, one) => (one < low ? one : low));
