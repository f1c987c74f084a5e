import { OUTCOMES, type World } from "../../../engine/index.ts";

/** The order of `SET, ADD, ROTATE` in world.h. */
const EFFECT_KINDS = ["set", "add", "rotate"] as const;

/** The compiled scenario as plain numbers, a list a line: what world.h reads. */
export function numbersOf(world: World): string {
  const lists: Readonly<Record<string, ArrayLike<number>>> = {
    scalars: scalarsOf(world),
    weight: world.weight,
    aloneCost: world.aloneCost,
    successor: world.successor,
    sponsor: world.sponsor,
    reversionPoint: world.reversionPoint,
    firstOption: world.firstOption,
    tabled: world.tabled,
    study: world.study,
    reversion: world.reversion,
    statement: world.statement,
    mandatory: world.mandatory,
    deferredBefore: world.deferredBefore,
    essential: world.essential,
    homeSitting: world.homeSitting,
    writtenObjections: world.writtenObjections,
    optionValue: world.optionValue,
    putable: world.putable,
    amendment: world.amendment,
    cost: world.cost,
    redLine: world.redLine,
    position: world.position,
    salience: world.salience,
    transfer: world.transfer,
    sittingClosed: world.sittingClosed,
    registers: world.registers,
    ...effectsOf(world),
  };
  const lines = Object.entries(lists).map(([name, list]) =>
    [name, list.length, ...Array.from(list)].join(" "),
  );
  return `${lines.join("\n")}\n`;
}

const scalarsOf = (world: World): number[] => [
  world.memberCount,
  world.itemCount,
  world.sittingCount,
  world.registerCount,
  world.rule,
  Number(world.presenceNeeded),
  Number(world.hasQuorum),
  world.chair,
  world.totalWeight,
  world.presentMask,
  world.absentMask,
  world.voteMask,
  world.seatedMask,
];

/** All effects in one row, and where those of each item * outcomes + outcome begin. */
function effectsOf({ effects, itemCount }: World): Record<string, number[]> {
  const all = effects.flat();
  const starts = Array.from({ length: itemCount * OUTCOMES.length + 1 }, (_, at) =>
    effects.slice(0, at).reduce((sum, list) => sum + list.length, 0),
  );
  return {
    effectStart: starts,
    effectRungs: all.map((effect) => effect.optionMask),
    effectRegister: all.map((effect) => effect.register),
    effectKind: all.map((effect) => EFFECT_KINDS.indexOf(effect.kind)),
    effectAmount: all.map((effect) => effect.amount),
    effectMember: all.map((effect) => effect.member),
  };
}
