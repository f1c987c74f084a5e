import { type Condition, OUTCOME, OUTCOMES, type Outcome, type World } from "../../engine/index.ts";

/**
 * What no game can come to, whoever plays it, and the rule that says so. Where none does, a thing
 * that has not been seen is only that.
 */
export type RuleNumber = string;

/** The rule by which an item cannot end so; absent where no rule excludes it. */
export function outcomeExcludedBy(
  world: World,
  item: number,
  outcome: Outcome,
): RuleNumber | undefined {
  const code = OUTCOMES.indexOf(outcome);
  const mandatory = world.mandatory[item] === 1;
  if (code === OUTCOME.reverted) return mandatory ? undefined : "5.14";
  if (code === OUTCOME.deferred) return mandatory ? "5.14" : undefined;
  if (isHeldOver(world)) return "5.3";
  if (code === OUTCOME.defeated) return mandatory ? "5.14" : undefined;
  if (code === OUTCOME.announced) return world.statement[item] ? undefined : "5.17";
  if (code === OUTCOME.withdrawn) return withdrawalExcludedBy(world, item, mandatory);
  return takingExcludedBy(world, item, code);
}

const isHeldOver = ({ presenceNeeded, absentMask }: World): boolean =>
  presenceNeeded && absentMask !== 0;

function withdrawalExcludedBy(world: World, item: number, mandatory: boolean): string | undefined {
  const away = (world.absentMask >> (world.sponsor[item] as number)) & 1;
  return mandatory || away ? "1.3" : undefined;
}

/** Adopted, amended, tasked: some rung must be there to be taken, and somebody to put it. */
function takingExcludedBy(world: World, item: number, code: number): RuleNumber | undefined {
  if (code === OUTCOME.tasked && isReferable(world, item)) return undefined;
  const rungs = rungsOf(world, item).filter((option) => nameOfTaking(world, item, option) === code);
  if (rungs.length === 0) return code === OUTCOME.tasked ? "5.12" : "6.2";
  if (!rungs.some((option) => world.putable[option])) return "5.13";
  const silently = code === OUTCOME.adopted && !world.mandatory[item] && !world.statement[item];
  return world.hasQuorum || silently ? undefined : "5.7";
}

/** Rule 5.12: the study costs nobody anything, so that a motion will do. */
function isReferable(world: World, item: number): boolean {
  const study = world.study[item] as number;
  if (study < 0 || world.seatedMask === 0) return false;
  return world.members.every((_, member) => world.cost[study * world.memberCount + member] === 0);
}

/** Options of an item that are not its reversion point. */
export function rungsOf(world: World, item: number): number[] {
  const rungs: number[] = [];
  for (let option = world.firstOption[item] as number; option < endOf(world, item); option++) {
    if (option !== world.reversion[item]) rungs.push(option);
  }
  return rungs;
}

const endOf = (world: World, item: number): number => world.firstOption[item + 1] as number;

/** What taking the option at the table is called (Rule 6.2). */
function nameOfTaking(world: World, item: number, option: number): number {
  if (option === world.tabled[item]) return OUTCOME.adopted;
  return option === world.study[item] ? OUTCOME.tasked : OUTCOME.amended;
}

/** The rule by which a rung other than the reversion point can never be in force. */
export function rungExcludedBy(world: World, item: number, option: number): RuleNumber | undefined {
  if (isHeldOver(world)) return "5.3";
  if (option === world.study[item] && isReferable(world, item)) return undefined;
  if (!world.putable[option]) return "5.13";
  const silently =
    option === world.tabled[item] && !world.mandatory[item] && !world.statement[item];
  return world.hasQuorum || silently ? undefined : "5.7";
}

/** The rule by which a list of conditions can never hold: one of it that cannot is enough. */
export function conditionsExcludedBy(
  world: World,
  conditions: readonly Condition[],
): RuleNumber | undefined {
  for (const condition of conditions) {
    const rule = conditionExcludedBy(world, condition);
    if (rule !== undefined) return rule;
  }
  return undefined;
}

function conditionExcludedBy(world: World, condition: Condition): RuleNumber | undefined {
  if ("outcome" in condition) return endingExcludedBy(world, condition);
  if (condition.not) return undefined;
  if ("received" in condition) {
    if (condition.min <= 0) return undefined;
    const few = mostReceived(world, condition.received) < condition.min;
    return dealingExcludedBy(world, condition.received) ?? (few ? "12.4" : undefined);
  }
  if ("promisedBy" in condition) return dealingExcludedBy(world, condition.promisedBy);
  if ("brokenBy" in condition) return dealingExcludedBy(world, condition.brokenBy);
  if ("objected" in condition) return objectingExcludedBy(world, condition);
  return undefined;
}

/** The rule that leaves out whatever is done between the sittings, where a world has no corridors. */
export const NO_CORRIDOR: RuleNumber = "12.1";

/** Offers go between members that are present, and only where there is a corridor. */
function dealingExcludedBy({ bargaining, members }: World, id: string): RuleNumber | undefined {
  if (bargaining === undefined) return NO_CORRIDOR;
  return members.find((member) => member.id === id)?.present ? undefined : "12.3";
}

type Ending = Extract<Condition, { outcome: unknown }>;

/** Of an item's endings those that are asked for, or with `not` all others, are excluded. */
function endingExcludedBy(world: World, condition: Ending): RuleNumber | undefined {
  const item = world.items.findIndex(({ id }) => id === condition.item);
  if (item < 0) return "12.22";
  const asked = OUTCOMES.filter(
    (one) => one !== "pending" && condition.outcome.includes(one) !== (condition.not ?? false),
  );
  // Which rungs are asked for narrows the endings; with `not` it widens them, and nothing follows.
  if (condition.not && condition.options !== undefined) return undefined;
  const rules = asked.map((one) => outcomeExcludedBy(world, item, one));
  if (rules.length === 0) return "12.22";
  if (rules.every((rule) => rule !== undefined)) return rules[0];
  if (condition.options === undefined || condition.not) return undefined;
  const excluded = condition.options.map((value) => rungOfValueExcludedBy(world, item, value));
  return excluded.every((rule) => rule !== undefined) ? excluded[0] : undefined;
}

function rungOfValueExcludedBy(world: World, item: number, value: number): RuleNumber | undefined {
  if (value === world.reversionPoint[item]) return undefined;
  const option = rungsOf(world, item).find((one) => world.optionValue[one] === value);
  return option === undefined ? "12.22" : rungExcludedBy(world, item, option);
}

/** Value units that can reach a member: every instrument to its limit, less what is lost on the way. */
function mostReceived({ scenario }: World, id: string): number {
  return scenario.instruments.reduce((sum, { to, limit }) => {
    return to.includes(id) ? sum + (limit * scenario.rules.efficiency) / 100 : sum;
  }, 0);
}

function objectingExcludedBy(
  world: World,
  { objected, item }: Extract<Condition, { objected: unknown }>,
): RuleNumber | undefined {
  const member = world.members.findIndex(({ id }) => id === objected);
  if (member < 0 || (world.presentMask >> member) & 1) return undefined;
  return world.members[member]?.writtenObjections.includes(item) ? undefined : "4.6";
}
