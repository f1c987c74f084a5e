import { floorDiv } from "../engine/index.ts";

/** Times as people and other programs read them; made of integers, since pure layers know no calendar. */

const DAY = 86_400_000;

const padded = (number: number, width: number): string => String(number).padStart(width, "0");

/** Milliseconds since 1970 as ISO 8601 in UTC: "2026-11-30T06:12:00.000Z". For years 0 to 9999. */
export function isoOf(ms: number): string {
  const days = floorDiv(ms, DAY);
  const rest = ms - days * DAY;
  const part = (unit: number, of: number): number => floorDiv(rest, unit) % of;
  const [hours, minutes, seconds] = [part(3_600_000, 24), part(60_000, 60), part(1000, 60)];
  const clock = [hours, minutes, seconds].map((one) => padded(one, 2)).join(":");
  return `${dateOf(days)}T${clock}.${padded(rest % 1000, 3)}Z`;
}

/** Days since 1970 as a date; in eras of 400 years from a March, so that leap days come last (Hinnant 2013). */
function dateOf(days: number): string {
  const since = days + 719_468;
  const era = floorDiv(since, 146_097);
  const day = since - era * 146_097;
  const year = floorDiv(
    day - floorDiv(day, 1460) + floorDiv(day, 36_524) - floorDiv(day, 146_096),
    365,
  );
  const ofYear = day - (365 * year + floorDiv(year, 4) - floorDiv(year, 100));
  const month = floorDiv(5 * ofYear + 2, 153);
  const ofMonth = ofYear - floorDiv(153 * month + 2, 5) + 1;
  const isNext = month >= 10;
  const number = isNext ? month - 9 : month + 3;
  const civil = year + era * 400 + (isNext ? 1 : 0);
  return `${padded(civil, 4)}-${padded(number, 2)}-${padded(ofMonth, 2)}`;
}
