import type { Actor, Scenario } from "../../../engine/index.ts";
import { flagOf, type Language, type SourceModel } from "../../present/index.ts";
import { dateText } from "../shared/format.ts";

/** The first sentence of a paragraph. */
export function firstSentence(text: string): string {
  const end = /[.!?](?=\s)/.exec(text);
  return end === null ? text : text.slice(0, end.index + 1);
}

/** A source of the scenario as the screens show it; absent where the key is unknown. */
export function sourceOf(
  scenario: Scenario,
  key: string,
  language: Language,
): SourceModel | undefined {
  const source = scenario.sources[key];
  if (source === undefined) return undefined;
  const { title, author, publisher, date, url, note } = source;
  const when = date === undefined ? undefined : dateText(date, language);
  const imprint = [author, publisher, when].filter((part) => part !== undefined).join(", ");
  return {
    key,
    title,
    imprint,
    ...(url === undefined ? {} : { url }),
    ...(note === undefined ? {} : { note: note[language] }),
  };
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
