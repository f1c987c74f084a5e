import { floorDiv } from "./numbers.ts";
import { type CompiledReaction, compileReactions } from "./reaction-world.ts";
import type { Actor, Scenario } from "./scenario.ts";
import { priceOfStandingAlone } from "./standing-alone.ts";

/** What bargaining needs of a scenario, as integers. Indices as in the World. */
export interface BargainingWorld {
  readonly efficiency: number;
  readonly deferralWorth: number;
  readonly binding: boolean;
  readonly breachCost: number;
  readonly statementCost: number;
  readonly capitalWorth: number;
  readonly exposure: number;
  /**
   * dependence * (members + 2) + other losers + 1: what objecting costs, value units (Rule 3.1). A
   * seat may imagine one loser less, or more, than can be: it knows their number, not who they are.
   */
  readonly aloneCost: Int32Array;
  readonly offersPerCorridor: number;
  /** Rows of the table of offers. */
  readonly capacity: number;
  /** By member: what it starts with. */
  readonly treasury: Int32Array;
  readonly influence: Int32Array;
  readonly dependence: Int32Array;
  /** from * members + to, 0..100. */
  readonly trust: Int32Array;
  /** item * members + member: 1 for, -1 against, 0 nothing said. */
  readonly stand: Int32Array;
  /** By instrument. */
  readonly instrumentGiver: Int32Array;
  readonly instrumentReceivers: Int32Array;
  readonly instrumentLimit: Int32Array;
  readonly instrumentCount: number;
  readonly reactions: readonly CompiledReaction[];
}

const USUAL_TRUST = 50;
const MOST_OFFERS = 64;

/** Compiles the part of a scenario that chapter 12 of the rulebook reads. */
export function compileBargaining(
  scenario: Scenario,
  members: readonly Actor[],
  indexOf: (id: string) => number,
): BargainingWorld {
  const { rules, instruments } = scenario;
  const column = (read: (actor: Actor) => number) => Int32Array.from(members, read);
  const wanted = members.length * rules.offersPerCorridor * scenario.sittings.length;
  return {
    efficiency: rules.efficiency,
    deferralWorth: rules.deferralWorth,
    binding: rules.promises === "binding",
    breachCost: rules.breachCost,
    statementCost: rules.statementCost,
    capitalWorth: rules.capitalWorth,
    exposure: rules.exposure,
    aloneCost: compileAloneCost(rules.standAloneCost, members.length),
    offersPerCorridor: rules.offersPerCorridor,
    capacity: wanted < MOST_OFFERS ? wanted : MOST_OFFERS,
    treasury: column((actor) => actor.treasury),
    influence: column((actor) => actor.influence),
    dependence: column((actor) => actor.dependence),
    trust: compileTrust(scenario, members),
    stand: compileStands(scenario, members),
    instrumentGiver: Int32Array.from(instruments, (one) => indexOf(one.giver)),
    instrumentReceivers: Int32Array.from(instruments, (one) =>
      one.to.reduce((mask, id) => mask | (1 << indexOf(id)), 0),
    ),
    instrumentLimit: Int32Array.from(instruments, (one) => one.limit),
    instrumentCount: instruments.length,
    reactions: compileReactions(scenario, members, indexOf),
  };
}

function compileAloneCost(most: number, members: number): Int32Array {
  const width = members + 2;
  return Int32Array.from({ length: (LARGEST_DEPENDENCE + 1) * width }, (_, at) => {
    const others = (at % width) - 1;
    const dependence = (at - (at % width)) / width;
    return priceOfStandingAlone(most, dependence, members, others);
  });
}

const LARGEST_DEPENDENCE = 100;

const compileTrust = (scenario: Scenario, members: readonly Actor[]): Int32Array =>
  Int32Array.from(
    members.flatMap((from) =>
      members.map(
        (to) =>
          scenario.trust.find((one) => one.from === from.id && one.to === to.id)?.value ??
          USUAL_TRUST,
      ),
    ),
  );

const compileStands = (scenario: Scenario, members: readonly Actor[]): Int32Array =>
  Int32Array.from(
    scenario.items.flatMap((item) =>
      members.map((member) => {
        const said = scenario.statements.find(
          (one) => one.actor === member.id && one.item === item.id,
        );
        return said === undefined ? 0 : said.stand === "for" ? 1 : -1;
      }),
    ),
  );

/** Value units of a payment that reach the receiver (Rule 12.8). */
export const arriving = (bargaining: BargainingWorld, amount: number): number =>
  floorDiv(amount * bargaining.efficiency, 100);
