/** When a person answers the four statements. */
export type MarkedAt = "before" | "after";

/** Marks from 1 to 5 by statement; 0 where there is none yet. */
export type Marks = Readonly<Record<MarkedAt, readonly number[]>>;

export const STATEMENTS = 4;
const UNMARKED: Marks = { before: [], after: [] };
const nameOf = (code: string): string => `eurasia-summit:marks:${code}`;

/** What this browser keeps of a class; nobody is sent it. */
export function keptMarks(code: string): Marks {
  try {
    return { ...UNMARKED, ...JSON.parse(localStorage.getItem(nameOf(code)) ?? "{}") };
  } catch {
    return UNMARKED;
  }
}

/** The marks with another one, kept if the browser will. */
export function withMark(marks: Marks, code: string, at: MarkedAt, index: number, mark: number) {
  const row = Array.from({ length: STATEMENTS }, (_, one) =>
    one === index ? mark : (marks[at][one] ?? 0),
  );
  const next: Marks = { ...marks, [at]: row };
  try {
    localStorage.setItem(nameOf(code), JSON.stringify(next));
  } catch {
    // Then they are there as long as the page is.
  }
  return next;
}
