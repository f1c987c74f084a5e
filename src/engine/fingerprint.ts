import { imul } from "./numbers.ts";
import type { Scenario } from "./scenario.ts";

/**
 * A number that tells two scenarios apart by what the rules read of them. Texts, sources and notes
 * are not in it: a typing error mended must not make saved games unreadable.
 */
export function fingerprintOf(scenario: Scenario, bargaining: boolean): number {
  const read = bargaining ? [rulesOf(scenario), bargainOf(scenario)] : rulesOf(scenario);
  return fingerprintOfText(JSON.stringify(read));
}

/** Rules that only bargaining reads: without it they do not make another game. */
const OF_BARGAINING: readonly string[] = [
  "deferralWorth",
  "promises",
  "breachCost",
  "statementCost",
  "capitalWorth",
  "exposure",
  "offersPerCorridor",
];

const isOfBargaining = ([rule]: readonly [string, unknown]): boolean =>
  OF_BARGAINING.includes(rule);

/** Chapter 12; aims are not in it, for they score a game and do not change it. */
function bargainOf(scenario: Scenario): unknown {
  return {
    rules: Object.entries(scenario.rules).filter(isOfBargaining).sort(byName),
    members: scenario.actors.map((one) => [one.id, one.treasury, one.influence]),
    instruments: scenario.instruments.map((one) => [one.id, one.giver, one.to, one.limit]),
    trust: scenario.trust.map((one) => [one.from, one.to, one.value]),
    stands: scenario.statements.map((one) => [one.actor, one.item, one.stand]),
    reactions: scenario.reactions.map((one) => [one.id, one.at, one.when, one.changes]),
  };
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : 1;

function rulesOf(scenario: Scenario): unknown {
  return {
    id: scenario.id,
    chair: scenario.chair,
    rules: Object.entries(scenario.rules)
      .filter((entry) => !isOfBargaining(entry))
      .sort(byName),
    // The Russian name gives the order of the chair.
    members: scenario.actors
      .filter((actor) => actor.kind === "member")
      .map((one) => [
        one.id,
        one.name.ru,
        one.present,
        one.vote,
        one.writtenObjections,
        one.dependence,
        one.budgetShare,
      ]),
    bodies: scenario.bodies.map((one) => [one.id, one.refersTo]),
    sittings: scenario.sittings.map((one) => [one.id, one.body, one.closed]),
    registers: scenario.registers.map((one) => [one.id, one.initial]),
    items: scenario.items.map(itemOf),
  };
}

const itemOf = (item: Scenario["items"][number]): unknown => [
  [item.id, item.body, item.sitting, item.sponsor, item.reversion, item.tabled, item.studyOption],
  [item.specified, item.statement, item.mandatory, item.deferredBefore, item.costScale],
  [item.subjects, item.essential],
  item.options.map((one) => [one.value, one.amendment, one.costShare]),
  Object.entries(item.stances)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, one]) => [id, one.position, one.salience, one.cost, one.transfer, one.redLine]),
  item.effects.map((one) => [
    [one.on, one.options, one.register],
    [one.set, one.add, one.rotateAfter, one.actor],
  ]),
];

/** FNV-1a over UTF-16 code units. */
export function fingerprintOfText(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < text.length; at++) {
    hash = imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash;
}
