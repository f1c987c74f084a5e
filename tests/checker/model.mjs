/**
 * The sincere play of one item, read from the decision model alone (sections 2 to 6). Part of the
 * checker of certificates: a program of its own that shares nothing with src/ and is as plain as
 * its author could make it, so that it can be read in a quarter of an hour and believed.
 */

/** What the model reads of a scenario file, defaults filled in. */
export function factsOf(document, itemId) {
  const item = document.items.find((one) => one.id === itemId);
  if (item === undefined) throw new Error(`the scenario has no item ${itemId}`);
  const { rules } = document;
  const members = document.actors
    .filter((actor) => actor.kind === "member")
    .map((actor) => ({
      id: actor.id,
      present: actor.present ?? true,
      vote: actor.vote ?? true,
      dependence: actor.dependence ?? 0,
      budgetShare: actor.budgetShare ?? 0,
      wrote: (actor.writtenObjections ?? []).includes(itemId),
      redLine: item.stances[actor.id]?.redLine ?? null,
      position: item.stances[actor.id]?.position ?? 0,
      salience: item.stances[actor.id]?.salience ?? 0,
      cost: item.stances[actor.id]?.cost ?? 0,
      transfer: item.stances[actor.id]?.transfer ?? 0,
    }));
  const options = item.options.map((option) => ({
    rung: option.value,
    amendment: option.amendment ?? false,
    costShare: option.costShare ?? 100,
  }));
  return {
    members,
    rule: rules.substantive,
    presenceNeeded: rules.absence === "presenceNeeded",
    quorum: rules.quorum ?? [2, 3],
    efficiency: rules.efficiency ?? 50,
    standAloneCost: rules.standAloneCost,
    costScale: item.costScale ?? 100,
    chair: document.chair,
    sponsor: members.findIndex((one) => one.id === item.sponsor),
    reversion: item.reversion,
    tabled: item.tabled,
    study: item.studyOption ?? null,
    specified: item.specified ?? true,
    statement: item.statement ?? false,
    mandatory: item.mandatory ?? false,
    deferredBefore: item.deferredBefore ?? false,
    options,
  };
}

/** Section 2: what a text is worth to a member. */
export function worth(facts, member, option) {
  const { rung, costShare } = option;
  if (rung === facts.reversion) return 0;
  const nearer = Math.abs(facts.reversion - member.position) - Math.abs(rung - member.position);
  const bill = Math.floor((member.cost * facts.costScale) / 100);
  return member.salience * nearer - Math.floor((bill * costShare) / 100) + member.transfer;
}

/** Section 4: how a member answers a text by which so many others lose. */
export function answer(facts, member, option, others) {
  if (!member.present) return "absent";
  const { redLine } = member;
  if (redLine !== null && redLine[0] <= option.rung && option.rung <= redLine[1]) return "object";
  const value = worth(facts, member, option);
  if (value > 0) return "support";
  if (value === 0) return "accept";
  const rest = facts.members.length - 1;
  const most = Math.floor((facts.standAloneCost * member.dependence) / 100);
  const alone = Math.floor((most * (rest - others)) / rest);
  return value >= -alone ? "acquiesce" : "object";
}

/** Everybody's answer to a text. */
export function answersTo(facts, option) {
  const loses = facts.members.map((member) => worth(facts, member, option) < 0);
  const losers = loses.filter((one) => one).length;
  return facts.members.map((member, at) =>
    answer(facts, member, option, losers - (loses[at] ? 1 : 0)),
  );
}

/** Section 5: whether the answers satisfy the rule in force. */
function satisfies(facts, answers) {
  const { members } = facts;
  const voting = members.filter((member) => member.vote);
  const yes = members.filter(
    (member, at) => member.vote && (answers[at] === "support" || answers[at] === "accept"),
  );
  const objections = members.filter(
    (member, at) => member.vote && (answers[at] === "object" || (!member.present && member.wrote)),
  ).length;
  const weight = (list) => list.reduce((sum, one) => sum + one.budgetShare, 0);
  switch (facts.rule) {
    case "consensus":
    case "limitedFormat":
      return objections === 0;
    case "consensusMinusOne":
      return objections <= 1;
    case "majority":
      return 2 * yes.length > voting.length;
    case "twoThirds":
      return 3 * yes.length >= 2 * voting.length;
    case "majorityWithCastingVote":
      return (
        2 * yes.length > voting.length ||
        (2 * yes.length === voting.length && yes.some((one) => one.id === facts.chair))
      );
    case "budgetWeighted":
      return 2 * weight(yes) > weight(voting);
    case "unanimity":
      return yes.length === voting.length;
    default:
      throw new Error(`unknown rule ${facts.rule}`);
  }
}

/** Whether a text is carried if it is put. */
export const isCarried = (facts, option) => satisfies(facts, answersTo(facts, option));

/** Texts that the sponsor can put: on the table, and within what is specified. */
export function textsOf(facts) {
  const { members, quorum } = facts;
  const present = members.filter((one) => one.present).length;
  if (present * quorum[1] < members.length * quorum[0]) return [];
  const far = (rung) => Math.abs(rung - facts.reversion);
  return facts.options.filter(
    ({ rung, amendment }) =>
      rung !== facts.reversion &&
      !amendment &&
      (facts.specified || (facts.study !== null && far(rung) <= far(facts.study))),
  );
}

/** What taking a text is called. */
export function nameOf(facts, { rung }) {
  if (rung === facts.tabled) return "adopted";
  return rung === facts.study ? "tasked" : "adopted-amended";
}

/** The texts that the sponsor would gain by, the best first; of two as good the higher. */
export function wishesOf(facts) {
  const sponsor = facts.members[facts.sponsor];
  const gain = (option) => worth(facts, sponsor, option);
  return textsOf(facts)
    .filter((option) => gain(option) > 0)
    .sort((a, b) => gain(b) - gain(a) || b.rung - a.rung);
}

/** Whether the item is deferred where no text is taken; else it is defeated. */
export function isDeferred(facts) {
  const tabled = facts.options.find(({ rung }) => rung === facts.tabled);
  const answers = answersTo(facts, tabled);
  const seated = answers.filter((_, at) => facts.members[at].present && facts.members[at].vote);
  const no = seated.filter((one) => one === "object").length;
  const yes = seated.length - no;
  if (yes === 0) return false;
  return facts.deferredBefore ? no === 0 : yes > no;
}

/** Whether an absence settles the item before anything is put. */
export const isHeldOver = (facts) =>
  facts.presenceNeeded && facts.members.some((member) => !member.present);

/** Section 6: what becomes of the item. */
export function outcomeOf(facts) {
  if (isHeldOver(facts)) return facts.mandatory ? "reverted" : "deferred";
  const taken = wishesOf(facts).find((option) => isCarried(facts, option));
  if (taken !== undefined) return nameOf(facts, taken);
  if (facts.statement) return "announced";
  if (facts.mandatory) return "reverted";
  return isDeferred(facts) ? "deferred" : "defeated";
}
