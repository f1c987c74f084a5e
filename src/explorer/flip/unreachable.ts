import { OUTCOME, OUTCOMES, type Outcome, type World } from "../../engine/index.ts";
import { askedOptions } from "./alike.ts";

/** Why an outcome can never be had by other stances, with the rule of the rulebook that says so. */
export interface Unreachable {
  readonly rule: string;
  readonly reason:
    | "withdrawn"
    | "heldOver"
    | "noQuorum"
    | "unspecified"
    | "noOtherText"
    | "onlyAmendments"
    | "noStudy"
    | "notStatement"
    | "isStatement"
    | "notMandatory"
    | "isMandatory";
}

/** Why sincere play of the item never comes to the outcome; absent where other stances may. */
export function unreachableFor(world: World, to: Outcome): Unreachable | undefined {
  if (to === "withdrawn") return { rule: "6.1", reason: "withdrawn" };
  const mandatory = world.mandatory[0] === 1;
  if (world.presenceNeeded && world.absentMask !== 0) {
    const held = mandatory ? "reverted" : "deferred";
    return to === held ? undefined : { rule: "5.3", reason: "heldOver" };
  }
  if (to === "announced" || to === "reverted" || to === "deferred" || to === "defeated") {
    return withoutText(world, to);
  }
  if (!world.hasQuorum) return { rule: "5.7", reason: "noQuorum" };
  const wished = OUTCOMES.indexOf(to);
  if (askedOptions(world).some((option) => outcomeOfTaking(world, option) === wished)) {
    return undefined;
  }
  return whyNoText(world, wished);
}

function withoutText(world: World, to: Outcome): Unreachable | undefined {
  if (world.statement[0]) {
    return to === "announced" ? undefined : { rule: "6.3", reason: "isStatement" };
  }
  if (to === "announced") return { rule: "5.17", reason: "notStatement" };
  if (world.mandatory[0]) {
    return to === "reverted" ? undefined : { rule: "6.4", reason: "isMandatory" };
  }
  return to === "reverted" ? { rule: "6.4", reason: "notMandatory" } : undefined;
}

function whyNoText(world: World, wished: number): Unreachable {
  const there = world.options.map((_, option) => option);
  const named = (option: number): number => nameOf(world, option);
  const such = there.filter((option) => named(option) === wished && !isReversion(world, option));
  if (such.some((option) => world.putable[option])) {
    return { rule: "1.4", reason: "onlyAmendments" };
  }
  if (such.length > 0) return { rule: "5.13", reason: "unspecified" };
  return { rule: "6.2", reason: wished === OUTCOME.tasked ? "noStudy" : "noOtherText" };
}

const isReversion = (world: World, option: number): boolean =>
  world.optionValue[option] === world.reversionPoint[0];

/** What taking an option of the item is called (Rule 6.2); pending for one that cannot be put. */
export const outcomeOfTaking = (world: World, option: number): number =>
  world.putable[option] === 1 ? nameOf(world, option) : OUTCOME.pending;

function nameOf(world: World, option: number): number {
  if (option === world.tabled[0]) return OUTCOME.adopted;
  return option === world.study[0] ? OUTCOME.tasked : OUTCOME.amended;
}
