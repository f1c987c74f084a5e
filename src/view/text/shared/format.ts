import type { Language } from "../../present/index.ts";

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

/** "22–23 June 2005": the first and the last of some days. */
export function datesText(dates: readonly string[], language: Language): string {
  const days = [...dates].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return "";
  if (first === last) return dateText(first, language);
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  const range = format.formatRange(new Date(first), new Date(last));
  return range.replace(/\sг\.$/, "").replace(/^(\d+)\s*–\s*(\d+)/, "$1–$2");
}

/** "A", "A and B", "A, B and C". */
export const listText = (names: readonly string[], language: Language): string =>
  new Intl.ListFormat(LOCALES[language], { type: "conjunction" }).format(names);

/** An amount with its sign, a true minus, and thousands parted as the language has it. */
export function amountText(amount: number, language: Language): string {
  const digits = new Intl.NumberFormat(LOCALES[language]).format(Math.abs(amount));
  return amount < 0 ? `−${digits}` : amount > 0 ? `+${digits}` : digits;
}
