import { measuredAt, type RulePower } from "../../../analysis/index.ts";
import type { DecisionRule, World } from "../../../engine/index.ts";
import type { PowerReport } from "../../../explorer/index.ts";
import type { Figure } from "../figure.ts";
import type { Voice } from "../voice.ts";
import { originOf } from "./origin.ts";
import { percentText } from "./shares.ts";

/** A rule as a choice, and how its shares are to be read. */
export interface RuleChoice {
  readonly rule: DecisionRule;
  readonly label: string;
}

const ruleName = (rule: DecisionRule, { say }: Voice): string => say(`explore.power.rule.${rule}`);

/** The decision rules, the one in force first. */
export const presentRules = ({ rules }: PowerReport, voice: Voice): RuleChoice[] =>
  rules.map(({ rule, inForce }) => {
    const name = ruleName(rule, voice);
    return {
      rule,
      label: inForce ? voice.say("explore.power.rule.inForce", { rule: name }) : name,
    };
  });

const memberNames = ({ members }: World, { language }: Voice): Map<string, string> =>
  new Map(members.map((member) => [member.id, member.name[language]]));

/** Both indices of every member under one rule. */
export function presentShares(
  world: World,
  report: PowerReport,
  rule: DecisionRule,
  voice: Voice,
): Figure {
  const { say } = voice;
  const chosen = report.rules.find((one) => one.rule === rule) ?? (report.rules[0] as RulePower);
  const names = memberNames(world, voice);
  const nameOf = (id: string): string => names.get(id) ?? id;
  return {
    kind: "bars",
    name: `${world.scenario.id}-power-${rule}`,
    title: say("explore.power.shares", { rule: ruleName(rule, voice) }),
    note: say(`explore.power.reading.${chosen.reading}`),
    axis: say("explore.power.shapley.axis"),
    rows: chosen.members.map(({ actor, shapley }) => ({
      label: nameOf(actor),
      value: 100 * shapley.value,
      text: `${percentText(shapley.value, voice)} (${shapley.fraction})`,
    })),
    table: {
      head: [
        say("explore.power.delegation"),
        say("explore.power.shapley"),
        say("explore.power.fraction"),
        say("explore.power.banzhaf"),
        say("explore.power.banzhaf.fraction"),
      ],
      rows: chosen.members.map(({ actor, shapley, banzhaf }) => [
        nameOf(actor),
        percentText(shapley.value, voice),
        shapley.fraction,
        percentText(banzhaf.value, voice),
        banzhaf.fraction,
      ]),
    },
    origin: originOf(world, { rule }),
  };
}

/** One member's share under every rule. */
export function presentAcross(
  world: World,
  report: PowerReport,
  actor: string,
  voice: Voice,
): Figure {
  const { say } = voice;
  const powers = report.rules.flatMap(({ rule, winning, members }) => {
    const member = members.find((one) => one.actor === actor);
    return member === undefined ? [] : [{ label: ruleName(rule, voice), winning, member }];
  });
  const winning = powers.map((one) => Number(one.winning));
  return {
    kind: "bars",
    name: `${world.scenario.id}-power-${actor}`,
    title: say("explore.power.across", { name: memberNames(world, voice).get(actor) ?? actor }),
    note: say("explore.power.across.note", {
      easy: Math.max(...winning),
      hard: Math.min(...winning),
      all: report.rules[0]?.coalitions ?? "",
    }),
    axis: say("explore.power.shapley.axis"),
    rows: powers.map(({ label, member }) => ({
      label,
      value: 100 * member.shapley.value,
      text: `${percentText(member.shapley.value, voice)} (${member.shapley.fraction})`,
    })),
    table: {
      head: [
        say("explore.power.rule"),
        say("explore.power.shapley"),
        say("explore.power.fraction"),
        say("explore.power.banzhaf"),
        say("explore.power.banzhaf.fraction"),
        say("explore.power.winning"),
      ],
      rows: powers.map(({ label, winning: count, member: { shapley, banzhaf } }) => [
        label,
        percentText(shapley.value, voice),
        shapley.fraction,
        percentText(banzhaf.value, voice),
        banzhaf.fraction,
        count,
      ]),
    },
    origin: originOf(world, { delegation: actor }),
  };
}

/** How often each member's objection alone stopped a text, over all items. */
export function presentStopped(world: World, { pivots }: PowerReport, voice: Voice): Figure {
  const { say } = voice;
  const names = memberNames(world, voice);
  const { runs, seed, noise } = pivots;
  return {
    kind: "bars",
    name: `${world.scenario.id}-pivots`,
    title: say("explore.power.stopped"),
    note: say("explore.power.stopped.note"),
    axis: say("explore.power.stopped.axis"),
    rows: pivots.members.map(({ actor, stopped }) => ({
      label: names.get(actor) ?? actor,
      value: 100 * stopped.share,
      low: 100 * stopped.low,
      high: 100 * stopped.high,
      tone: "object" as const,
      text: percentText(stopped.share, voice),
    })),
    table: {
      head: [
        say("explore.power.delegation"),
        say("explore.power.stopped.axis"),
        say("explore.power.low"),
        say("explore.power.high"),
        say("explore.power.needed"),
      ],
      rows: pivots.members.map(({ actor, stopped, needed }) => [
        names.get(actor) ?? actor,
        ...[stopped.share, stopped.low, stopped.high, needed.share].map((one) =>
          percentText(one, voice),
        ),
      ]),
    },
    origin: originOf(world, { seed, runs, noise }),
  };
}

/** An item that single members stop, and which, the most frequent first. */
export interface BlockedItem {
  readonly item: string;
  readonly title: string;
  readonly who: readonly string[];
}

/** From this share of games on a blocker is named. */
const WORTH_NAMING = 0.005;

export function presentBlocked(world: World, { pivots }: PowerReport, voice: Voice): BlockedItem[] {
  const names = memberNames(world, voice);
  return pivots.items.flatMap(({ id, members }) => {
    const who = members
      .filter(({ stopped }) => stopped.share >= WORTH_NAMING)
      .sort((a, b) => b.stopped.share - a.stopped.share)
      .map(({ actor, stopped }) =>
        voice.say("explore.power.blocker", {
          name: names.get(actor) ?? actor,
          percent: 100 * stopped.share,
        }),
      );
    const title = world.items.find((item) => item.id === id)?.title[voice.language] ?? id;
    return who.length === 0 ? [] : [{ item: id, title, who }];
  });
}

/** Where the positions pull, item by item; in the item's own measure where it has one. */
export function presentPull(world: World, { pressure }: PowerReport, voice: Voice): Figure {
  const { say, language } = voice;
  const lines = pressure.map(({ id, mean, median, bySalience, measure }) => {
    const write = (rung: number): string =>
      measure === undefined
        ? say("explore.power.rung", { value: rung })
        : say("explore.power.measured", {
            value: measuredAt(measure, rung),
            unit: measure.unit[language],
          });
    return {
      label: world.items.find((item) => item.id === id)?.title[language] ?? id,
      value: mean.value,
      text: write(mean.value),
      cells: [mean.value, median, bySalience.value].map(write),
    };
  });
  return {
    kind: "bars",
    name: `${world.scenario.id}-pressure`,
    title: say("explore.power.pull.figure"),
    axis: say("explore.power.pull.axis"),
    domain: [0, 100],
    rows: lines.map(({ label, value, text }) => ({ label, value, text })),
    table: {
      head: [
        say("explore.item"),
        say("explore.power.mean"),
        say("explore.power.median"),
        say("explore.power.bySalience"),
      ],
      rows: lines.map(({ label, cells }) => [label, ...cells]),
    },
    origin: originOf(world, {}),
  };
}
