import type { World } from "../engine/index.ts";
import type { Answer } from "./answers.ts";

/** What a decision rule counts: members with a vote, and how they answered. */
export interface Tally {
  /** Members with a vote, present or not. */
  readonly voters: number;
  /** Of them: support or accept. */
  readonly yes: number;
  readonly objections: number;
  /** Per cent of the budget behind the yes, and behind everybody who votes. */
  readonly yesWeight: number;
  readonly weight: number;
  /** Whether the chair is among the yes. */
  readonly chairYes: boolean;
}

const YES: readonly string[] = ["support", "accept"];

/** Counts the answers of members with a vote; who is absent and has objected in writing objects. */
export function tallyOf(world: World, answers: readonly Answer[], item: number): Tally {
  const written = world.writtenObjections[item] as number;
  const voting = answers.flatMap((answer, member) =>
    (world.voteMask >> member) & 1 ? [{ answer, member }] : [],
  );
  const yes = voting.filter(({ answer }) => YES.includes(answer.response));
  const weightOf = (some: typeof voting): number =>
    some.reduce((sum, { member }) => sum + (world.weight[member] as number), 0);
  return {
    voters: voting.length,
    yes: yes.length,
    objections: voting.filter(
      ({ answer, member }) => answer.response === "object" || (written >> member) & 1,
    ).length,
    yesWeight: weightOf(yes),
    weight: weightOf(voting),
    chairYes: yes.some(({ member }) => member === world.chair),
  };
}
