import type { Language } from "../../present/index.ts";

const LOCALES: Readonly<Record<Language, string>> = { en: "en-GB", ru: "ru-RU" };

/** Makes a formatter of each language once: to make one takes far longer than to use it. */
function once<Format>(make: (locale: string) => Format): (language: Language) => Format {
  const made = new Map<Language, Format>();
  return (language) => {
    const known = made.get(language) ?? make(LOCALES[language]);
    made.set(language, known);
    return known;
  };
}

const MONTH = { month: "long", year: "numeric", timeZone: "UTC" } as const;
const months = once((locale) => new Intl.DateTimeFormat(locale, MONTH));
const days = once((locale) => new Intl.DateTimeFormat(locale, { ...MONTH, day: "numeric" }));
const TIME = { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" } as const;
const times = once((locale) => new Intl.DateTimeFormat(locale, TIME));
const lists = once((locale) => new Intl.ListFormat(locale, { type: "conjunction" }));
const numbers = once((locale) => new Intl.NumberFormat(locale));

/** "2005-06-22", "2005-06" or "2005" as one reads it; anything else stays as it is. */
export function dateText(date: string, language: Language): string {
  if (!/^\d{4}-\d{2}(-\d{2})?$/.test(date)) return date;
  const day = date.length === 10;
  const format = (day ? days : months)(language);
  const when = new Date(day ? date : `${date}-01`);
  // Russian adds the abbreviation of "year", which a heading does not need.
  return Number.isNaN(when.getTime()) ? date : format.format(when).replace(/\sг\.$/, "");
}

/** "22–23 June 2005": the first and the last of some days. */
export function datesText(dates: readonly string[], language: Language): string {
  const sorted = [...dates].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return "";
  if (first === last) return dateText(first, language);
  const range = days(language).formatRange(new Date(first), new Date(last));
  return range.replace(/\sг\.$/, "").replace(/^(\d+)\s*–\s*(\d+)/, "$1–$2");
}

/** Day and time of the reader's own clock; `at`: ms since 1970. */
export const whenText = (at: number, language: Language): string =>
  times(language).format(new Date(at));

/** "A", "A and B", "A, B and C". */
export const listText = (names: readonly string[], language: Language): string =>
  lists(language).format(names);

/** An amount with its sign, a true minus, and thousands parted as the language has it. */
export function amountText(amount: number, language: Language): string {
  const digits = numbers(language).format(Math.abs(amount));
  return amount < 0 ? `−${digits}` : amount > 0 ? `+${digits}` : digits;
}
