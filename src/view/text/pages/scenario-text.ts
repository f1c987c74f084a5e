import type { Actor, Scenario } from "../../../engine/index.ts";
import type { CampaignFile } from "../../../store/index.ts";
import { flagOf, type Language } from "../../present/index.ts";

/** The first sentence of a paragraph. */
export function firstSentence(text: string): string {
  const end = /[.!?](?=\s)/.exec(text);
  return end === null ? text : text.slice(0, end.index + 1);
}

/** A delegation as the pages before the game name it. */
export interface Delegation {
  readonly id: string;
  readonly name: string;
  /** In the genitive, for Russian sentences; in English the name. */
  readonly genitive: string;
  readonly flag: string;
  readonly profile: string;
  readonly chair: boolean;
  /** The first year in which it can be at the table; absent where that is the beginning. */
  readonly joins?: string;
}

export const delegationsOf = (
  scenario: Scenario,
  members: readonly Actor[],
  language: Language,
): readonly Delegation[] =>
  members.map((actor) => ({
    id: actor.id,
    name: actor.name[language],
    genitive: language === "ru" ? actor.forms.gen : actor.name.en,
    flag: flagOf(actor),
    profile: actor.profile[language],
    chair: actor.id === scenario.chair,
  }));

/** Whoever is a member in any session of a campaign, those of the first session first. */
export function delegationsThrough(
  { campaign, scenarios }: CampaignFile,
  language: Language,
): readonly Delegation[] {
  const found = new Map<string, Delegation>();
  campaign.sessions.forEach(({ scenario: id }, index) => {
    const scenario = scenarios.get(id);
    if (scenario === undefined) return;
    const members = scenario.actors.filter(({ kind }) => kind === "member");
    for (const one of delegationsOf(scenario, members, language)) {
      const later = { ...one, chair: false, joins: scenario.date.slice(0, 4) };
      if (!found.has(one.id)) found.set(one.id, index === 0 ? one : later);
    }
  });
  return [...found.values()];
}
