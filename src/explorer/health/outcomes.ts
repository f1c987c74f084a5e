import { OUTCOMES, type Outcome, type World } from "../../engine/index.ts";
import type { Finding } from "./finding.ts";
import { outcomeExcludedBy, rungExcludedBy, rungsOf } from "./impossible.ts";
import type { Seen } from "./seen.ts";
import { THRESHOLDS } from "./settings.ts";
import { percentOf } from "./spread.ts";
import type { Study } from "./study.ts";

/** In how many games a thing was seen, and the rule that excludes it, if one does. */
export interface Sighting {
  readonly agents: number;
  readonly trials: number;
  readonly lot: number;
  readonly excludedBy?: string;
}

export interface ItemEndings {
  readonly item: string;
  readonly outcomes: readonly (Sighting & { readonly outcome: Outcome })[];
  /** Rungs other than the reversion point: in force at the end. */
  readonly rungs: readonly (Sighting & { readonly rung: number })[];
  /** Whether the games among agents ended it in one way. */
  readonly alike: boolean;
}

/** Sightings of one place in the counts of the three kinds of games. */
export const sightingOf = (
  { played, tried, wandered }: Study,
  count: (seen: Seen) => number,
  excludedBy: string | undefined,
): Sighting => ({
  agents: count(played),
  trials: count(tried),
  lot: count(wandered),
  ...(excludedBy === undefined ? {} : { excludedBy }),
});

/** Whether it was never seen although no rule excludes it. */
export const isUnseen = ({ agents, trials, lot, excludedBy }: Sighting): boolean =>
  agents + trials + lot === 0 && excludedBy === undefined;

export const gamesOf = ({ played, tried, wandered }: Study): number =>
  played.games + tried.games + wandered.games;

export function outcomesIn(study: Study): { outcomes: ItemEndings[]; findings: Finding[] } {
  const outcomes = study.world.items.map((_, item) => endingsOf(study, item));
  const games = gamesOf(study);
  const findings = outcomes.flatMap((one) => endingFindings(one, games));
  return { outcomes, findings: [...findings, ...alikeFindings(outcomes, study.settings.runs)] };
}

function endingsOf(study: Study, item: number): ItemEndings {
  const { world, played } = study;
  const named = OUTCOMES.slice(1).map((outcome) => {
    const at = item * OUTCOMES.length + OUTCOMES.indexOf(outcome);
    const rule = outcomeExcludedBy(world, item, outcome);
    return { outcome, ...sightingOf(study, (seen) => seen.outcomes[at] as number, rule) };
  });
  return {
    item: world.items[item]?.id ?? "",
    outcomes: named,
    rungs: rungsOf(world, item).map((option) => rungOf(study, world, item, option)),
    alike: played.games > 0 && named.some(({ agents }) => agents === played.games),
  };
}

function rungOf(study: Study, world: World, item: number, option: number) {
  const rule = rungExcludedBy(world, item, option);
  const count = (seen: Seen): number => seen.rungs[option] as number;
  return { rung: world.optionValue[option] as number, ...sightingOf(study, count, rule) };
}

function endingFindings({ item, outcomes, rungs }: ItemEndings, games: number): Finding[] {
  const path = `items.${item}`;
  const unseen = outcomes.filter(isUnseen).map(({ outcome }): Finding => {
    const facts = { item, outcome, games };
    return { check: "outcomes", code: "outcomeUnseen", severity: "warning", path, facts };
  });
  const missing = rungs.flatMap((one): Finding[] => {
    const place = `${path}.options.${one.rung}`;
    const facts = { item, rung: one.rung, games, rule: one.excludedBy ?? "" };
    if (one.excludedBy !== undefined) {
      return [
        { check: "outcomes", code: "rungImpossible", severity: "notice", path: place, facts },
      ];
    }
    if (!isUnseen(one)) return [];
    return [{ check: "outcomes", code: "rungUnseen", severity: "warning", path: place, facts }];
  });
  return [...unseen, ...missing];
}

function alikeFindings(outcomes: readonly ItemEndings[], runs: number): Finding[] {
  const items = outcomes.filter(({ alike }) => alike).map(({ item }) => item);
  if (items.length === 0) return [];
  const percent = percentOf(items.length, outcomes.length);
  const severity = percent >= THRESHOLDS.alike ? "warning" : "notice";
  const facts = {
    count: items.length,
    all: outcomes.length,
    percent,
    runs,
    items: items.join(","),
  };
  return [{ check: "outcomes", code: "itemsAlike", severity, path: "items", facts }];
}
