import type { Actor, Scenario } from "../../../engine/index.ts";
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
