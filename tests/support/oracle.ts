/**
 * A second, deliberately plain implementation of the sincere play of one item, written from the
 * decision model alone: no import, no integers packed into buffers, no phases. It is slow and
 * says the same thing in other words; where it and the engine differ, one of them is wrong.
 */
export type OracleResponse = "support" | "accept" | "acquiesce" | "object" | "absent";

export interface OracleActor {
  readonly id: string;
  readonly present: boolean;
  readonly vote: boolean;
  readonly dependence: number;
  readonly budgetShare: number;
  /** Whether it has objected to this item in writing. */
  readonly wrote: boolean;
  readonly position: number;
  readonly salience: number;
  readonly cost: number;
  readonly transfer: number;
  readonly redLine: readonly [number, number] | null;
}

export interface OracleItem {
  readonly sponsor: string;
  readonly reversion: number;
  readonly tabled: number;
  /** Rungs on the table: amendments are not, as nobody moves one in sincere play. */
  readonly rungs: readonly number[];
  readonly studyOption: number | null;
  readonly specified: boolean;
  readonly statement: boolean;
  readonly mandatory: boolean;
  readonly deferredBefore: boolean;
  readonly costScale: number;
  /** Per cent of the cost that a rung carries: Rule 2.3. The page itself knows only full costs. */
  readonly costShares: Readonly<Record<number, number>>;
}

export interface OracleRules {
  readonly rule: string;
  readonly absence: "officialObjection" | "presenceNeeded";
  readonly quorum: readonly [number, number];
  readonly standAloneCost: number;
  readonly chair: string;
}

export interface OracleVerdict {
  readonly outcome: string;
  /** What is in force afterwards. */
  readonly option: number;
  readonly responses: readonly {
    readonly actor: string;
    readonly response: OracleResponse;
    readonly value: number;
    readonly standAloneCost: number;
  }[];
}

function value(actor: OracleActor, item: OracleItem, rung: number): number {
  if (rung === item.reversion) return 0;
  const closer = Math.abs(item.reversion - actor.position) - Math.abs(rung - actor.position);
  const bill = Math.floor((actor.cost * item.costScale) / 100);
  const cost = Math.floor((bill * (item.costShares[rung] ?? 100)) / 100);
  return actor.salience * closer - cost + actor.transfer;
}

function standAlone(
  actor: OracleActor,
  actors: readonly OracleActor[],
  item: OracleItem,
  rules: OracleRules,
  rung: number,
): number {
  const company = actors.filter((one) => one !== actor && value(one, item, rung) < 0).length;
  const others = actors.length - 1;
  const alone = Math.floor((rules.standAloneCost * actor.dependence) / 100);
  return Math.floor((alone * (others - company)) / others);
}

function respond(
  actor: OracleActor,
  actors: readonly OracleActor[],
  item: OracleItem,
  rules: OracleRules,
  rung: number,
): OracleResponse {
  if (!actor.present) return "absent";
  const line = actor.redLine;
  if (line !== null && line[0] <= rung && rung <= line[1]) return "object";
  const worth = value(actor, item, rung);
  if (worth > 0) return "support";
  if (worth === 0) return "accept";
  return worth >= -standAlone(actor, actors, item, rules, rung) ? "acquiesce" : "object";
}

/** Whether the responses to a rung satisfy the rule. */
function passes(
  actors: readonly OracleActor[],
  item: OracleItem,
  rules: OracleRules,
  rung: number,
): boolean {
  const voters = actors.filter((actor) => actor.vote);
  const answers = voters.map((actor) => ({
    actor,
    response: respond(actor, actors, item, rules, rung),
  }));
  const yes = answers.filter(({ response }) => response === "support" || response === "accept");
  const objections = answers.filter(
    ({ actor, response }) => response === "object" || (response === "absent" && actor.wrote),
  );
  const weigh = (list: readonly OracleActor[]): number =>
    list.reduce((sum, actor) => sum + actor.budgetShare, 0);
  switch (rules.rule) {
    case "consensus":
    case "limitedFormat":
      return objections.length === 0;
    case "consensusMinusOne":
      return objections.length <= 1;
    case "majority":
      return yes.length * 2 > voters.length;
    case "twoThirds":
      return yes.length * 3 >= voters.length * 2;
    case "majorityWithCastingVote":
      if (yes.length * 2 === voters.length) {
        return yes.some(({ actor }) => actor.id === rules.chair);
      }
      return yes.length * 2 > voters.length;
    case "budgetWeighted":
      return weigh(yes.map(({ actor }) => actor)) * 2 > weigh(voters);
    case "unanimity":
      return yes.length === voters.length;
    default:
      throw new Error(`no such rule: ${rules.rule}`);
  }
}

function isQuorate(actors: readonly OracleActor[], rules: OracleRules): boolean {
  const present = actors.filter((actor) => actor.present).length;
  return present * rules.quorum[1] >= actors.length * rules.quorum[0];
}

/** Rungs that can be put: not the reversion point, and no further than what is specified allows. */
function rungsWithin(item: OracleItem): readonly number[] {
  const real = item.rungs.filter((rung) => rung !== item.reversion);
  if (item.specified) return real;
  if (item.studyOption === null) return [];
  const furthest = Math.abs(item.studyOption - item.reversion);
  return real.filter((rung) => Math.abs(rung - item.reversion) <= furthest);
}

function deferral(
  actors: readonly OracleActor[],
  item: OracleItem,
  rules: OracleRules,
): "deferred" | "defeated" {
  const seated = actors.filter((actor) => actor.present && actor.vote);
  const no = seated.filter(
    (actor) => respond(actor, actors, item, rules, item.tabled) === "object",
  ).length;
  const yes = seated.length - no;
  if (yes === 0) return "defeated";
  if (item.deferredBefore) return no === 0 ? "deferred" : "defeated";
  return yes > no ? "deferred" : "defeated";
}

function verdict(
  actors: readonly OracleActor[],
  item: OracleItem,
  rules: OracleRules,
): { outcome: string; option: number } {
  const nothing = (outcome: string) => ({ outcome, option: item.reversion });
  if (rules.absence === "presenceNeeded" && actors.some((actor) => !actor.present)) {
    return nothing(item.mandatory ? "reverted" : "deferred");
  }
  const sponsor = actors.find((actor) => actor.id === item.sponsor) as OracleActor;
  const gain = (rung: number): number => value(sponsor, item, rung);
  const candidates = isQuorate(actors, rules)
    ? rungsWithin(item).filter((rung) => gain(rung) > 0 && passes(actors, item, rules, rung))
    : [];
  const [taken] = [...candidates].sort((a, b) => gain(b) - gain(a) || b - a);
  if (taken !== undefined) {
    if (taken === item.tabled) return { outcome: "adopted", option: taken };
    const study = taken === item.studyOption;
    return { outcome: study ? "tasked" : "adopted-amended", option: taken };
  }
  if (item.statement) return nothing("announced");
  if (item.mandatory) return nothing("reverted");
  return nothing(deferral(actors, item, rules));
}

/** The sincere play of one item: its outcome, what is in force, and everybody's response. */
export function oracle(
  actors: readonly OracleActor[],
  item: OracleItem,
  rules: OracleRules,
): OracleVerdict {
  const { outcome, option } = verdict(actors, item, rules);
  const shown = option === item.reversion ? item.tabled : option;
  const responses = actors.map((actor) => ({
    actor: actor.id,
    response: respond(actor, actors, item, rules, shown),
    value: value(actor, item, shown),
    standAloneCost: standAlone(actor, actors, item, rules, shown),
  }));
  return { outcome, option, responses };
}
