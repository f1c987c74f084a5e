import { floorDiv, OUTCOMES, type Outcome } from "../../engine/index.ts";
import { type Account, answersOf } from "../account-of.ts";
import { type Probe, play, restore, rungInForce } from "../probe.ts";
import { waysToPay } from "./alone.ts";
import { apply, type Change, type Measure } from "./measure.ts";
import type { Found, Package, ProofCounts, ProofNode } from "./search.ts";

/** One number of a package. */
export interface PackageChange {
  readonly actor: string;
  readonly lever: Change["lever"];
  readonly from: number;
  /** A payment's `to` is what the sponsor pays, value units. */
  readonly to: number;
  /** Of a payment: what arrives (Rule 12.8). */
  readonly arrives?: number;
  /** Of a payment: the scenario's ways of making it, and what they come to in all. */
  readonly instruments?: readonly string[];
  readonly room?: number;
}

export interface ToldPackage {
  readonly cost: number;
  readonly changes: readonly PackageChange[];
  readonly outcome: Outcome;
  readonly option: number;
  /** How each member then answers the text, in the scenario's order. */
  readonly accounts: readonly (Account & { readonly actor: string })[];
}

export interface PackageResult {
  readonly measure: Measure;
  readonly unit: "points" | "value units";
  readonly budget: number | null;
  readonly best: ToldPackage | null;
  readonly runnerUp: ToldPackage | null;
  /** What was exhausted: every package that costs less than `below`. */
  readonly exhausted: ProofCounts & { readonly below: number; readonly everything: boolean };
  /** Of payments: what the sponsor gains by its best text, which no package can exceed. */
  readonly gain?: number;
  readonly proof: ProofNode;
}

export function presentFound(
  probe: Probe,
  measure: Measure,
  found: Found,
  budget: number | undefined,
  gain: number | undefined,
): PackageResult {
  const told = (one: Package | undefined) => (one === undefined ? null : tell(probe, one));
  const { below, counts, proof, runnerUp } = found;
  const everything = runnerUp === undefined && (budget === undefined || below <= budget);
  return {
    measure,
    unit: measure === "payment" ? "value units" : "points",
    budget: budget ?? null,
    best: told(found.best),
    runnerUp: told(runnerUp),
    exhausted: { below, everything, ...counts },
    ...(gain === undefined ? {} : { gain }),
    proof,
  };
}

function tell(probe: Probe, { cost, changes }: Package): ToldPackage {
  restore(probe);
  apply(probe, changes);
  const outcome = OUTCOMES[play(probe)] as Outcome;
  const accounts = answersOf(probe);
  const option = rungInForce(probe);
  restore(probe);
  return { cost, changes: changes.map((one) => tellChange(probe, one)), outcome, option, accounts };
}

function tellChange({ world }: Probe, { member, lever, from, value }: Change): PackageChange {
  const actor = world.members[member]?.id ?? "";
  if (lever !== "payment") return { actor, lever, from, to: value };
  return {
    actor,
    lever,
    from,
    to: value,
    arrives: floorDiv(value * world.scenario.rules.efficiency, 100),
    ...waysToPay(world, member),
  };
}
