import {
  MOVE,
  OUTCOMES,
  type Outcome,
  RESPONSES,
  type ResponseName,
  type World,
} from "../../../engine/index.ts";

/**
 * The scenario as plain objects, as somebody would write it who builds the same game on a library
 * for turn-based games or for immutable data. The numbers are those the engine plays with.
 */
export interface Agenda {
  readonly members: number;
  /** Bit i for member i. */
  readonly everybody: number;
  readonly items: readonly AgendaItem[];
  /** Items in the order in which they are taken: by sitting, then as numbered. */
  readonly order: readonly number[];
  readonly sittingClosed: readonly boolean[];
  /** Numbers that the engine's events use for names. */
  readonly codes: {
    readonly response: Readonly<Record<ResponseName, number>>;
    readonly outcome: Readonly<Record<Outcome, number>>;
    readonly defer: number;
  };
  /** By member, then by the number of others who lose. */
  readonly aloneCost: readonly (readonly number[])[];
  readonly registers: readonly number[];
  readonly successor: readonly number[];
}

export interface AgendaItem {
  readonly sponsor: number;
  readonly sitting: number;
  /** The engine's number of the first rung: events name rungs by it. */
  readonly firstOption: number;
  /** Rungs are counted from 0 within their item. */
  readonly reversion: number;
  readonly tabled: number;
  readonly study: number;
  readonly statement: boolean;
  readonly mandatory: boolean;
  readonly deferredBefore: boolean;
  readonly rungs: readonly Rung[];
  readonly stances: readonly Stance[];
  readonly effects: Readonly<Record<Outcome, readonly Effect[]>>;
}

export interface Rung {
  readonly value: number;
  readonly putable: boolean;
  readonly cost: readonly number[];
  readonly redLine: readonly boolean[];
}

export interface Stance {
  readonly position: number;
  readonly salience: number;
  readonly transfer: number;
}

export type Effect = World["effects"][number][number];

/** The agenda of a world in which everybody is present; amendments are nobody's to put. */
export function agendaOf(world: World): Agenda {
  const indices = world.items.map((_, item) => item);
  const homeOf = (item: number): number => world.homeSitting[item] as number;
  return {
    members: world.memberCount,
    everybody: world.presentMask,
    items: indices.map((item) => itemOf(world, item)),
    order: [...indices].sort((a, b) => homeOf(a) - homeOf(b) || a - b),
    codes: {
      response: numbered(RESPONSES),
      outcome: numbered(OUTCOMES),
      defer: MOVE.defer,
    },
    sittingClosed: Array.from(world.sittingClosed, Boolean),
    aloneCost: rowsOf(world.aloneCost, world.memberCount),
    registers: [...world.registers],
    successor: [...world.successor],
  };
}

function itemOf(world: World, item: number): AgendaItem {
  const first = world.firstOption[item] as number;
  const end = world.firstOption[item + 1] as number;
  const options = Array.from({ length: end - first }, (_, rung) => first + rung);
  const local = (option = -1): number => (option < 0 ? -1 : option - first);
  return {
    sponsor: world.sponsor[item] as number,
    sitting: world.homeSitting[item] as number,
    firstOption: first,
    reversion: local(world.reversion[item]),
    tabled: local(world.tabled[item]),
    study: local(world.study[item]),
    statement: world.statement[item] === 1,
    mandatory: world.mandatory[item] === 1,
    deferredBefore: world.deferredBefore[item] === 1,
    rungs: options.map((option) => rungOf(world, option)),
    stances: stancesOf(world, item),
    effects: effectsOf(world, item),
  };
}

const rungOf = (world: World, option: number): Rung => ({
  value: world.optionValue[option] as number,
  putable: world.putable[option] === 1 && world.amendment[option] === 0,
  cost: sliceOf(world.cost, option, world.memberCount),
  redLine: sliceOf(world.redLine, option, world.memberCount).map(Boolean),
});

function stancesOf(world: World, item: number): Stance[] {
  return world.members.map((_, member) => {
    const at = item * world.memberCount + member;
    return {
      position: world.position[at] as number,
      salience: world.salience[at] as number,
      transfer: world.transfer[at] as number,
    };
  });
}

const effectsOf = (world: World, item: number): AgendaItem["effects"] =>
  Object.fromEntries(
    OUTCOMES.map((outcome, code) => [outcome, world.effects[item * OUTCOMES.length + code] ?? []]),
  ) as unknown as AgendaItem["effects"];

const numbered = <Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> =>
  Object.fromEntries(names.map((name, code) => [name, code])) as Record<Name, number>;

const sliceOf = (grid: Int32Array, row: number, width: number): number[] => [
  ...grid.subarray(row * width, (row + 1) * width),
];

const rowsOf = (grid: Int32Array, width: number): number[][] =>
  Array.from({ length: grid.length / width }, (_, row) => sliceOf(grid, row, width));
