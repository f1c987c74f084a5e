import type { Actor, Scenario } from "../../../engine/index.ts";
import { flagOf, type Language, type SourceModel } from "../../present/index.ts";

const LOCALES: Readonly<Record<Language, string>> = { en: "en-GB", ru: "ru-RU" };

/** "2005-06-22", "2005-06" or "2005" as one reads it; anything else stays as it is. */
export function dateText(date: string, language: Language): string {
  if (!/^\d{4}-\d{2}(-\d{2})?$/.test(date)) return date;
  const day = date.length === 10;
  const parts: Intl.DateTimeFormatOptions = { month: "long", year: "numeric", timeZone: "UTC" };
  const format = new Intl.DateTimeFormat(
    LOCALES[language],
    day ? { ...parts, day: "numeric" } : parts,
  );
  const when = new Date(day ? date : `${date}-01`);
  // Russian adds the abbreviation of "year", which a heading does not need.
  return Number.isNaN(when.getTime()) ? date : format.format(when).replace(/\sг\.$/, "");
}

/** "A", "A and B", "A, B and C". */
export const listText = (names: readonly string[], language: Language): string =>
  new Intl.ListFormat(LOCALES[language], { type: "conjunction" }).format(names);

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
