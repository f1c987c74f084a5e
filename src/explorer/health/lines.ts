import type { ResponseName, World } from "../../engine/index.ts";
import { dominantAnswer } from "./dominance.ts";
import type { Finding } from "./finding.ts";
import { THRESHOLDS } from "./settings.ts";
import { percentOf } from "./spread.ts";
import type { Result, Study } from "./study.ts";
import { isFixed, isLevel, type Line } from "./trials.ts";

/** How one line of play did in one seat. Counts are of trials. */
export interface LineScore {
  readonly line: Line;
  /** No other line brought more: by payoff, by points of the mandate, by both. */
  readonly bestPayoff: number;
  readonly bestPoints: number;
  readonly best: number;
  /** Every other line brought less payoff, and none more points. */
  readonly alone: number;
  readonly meanPayoff: number;
  readonly meanPoints: number;
}

export interface SeatLines {
  readonly seat: string;
  readonly trials: number;
  readonly lines: readonly LineScore[];
}

/** By item and member the answer that is best whatever the others answer; "" where it depends. */
export interface ItemAnswers {
  readonly item: string;
  /** Whether everybody at the table gains by the tabled text whatever the draws. */
  readonly formality: boolean;
  readonly answers: readonly { readonly seat: string; readonly answer: ResponseName | "" }[];
}

export function linesIn(study: Study) {
  const { world, settings } = study;
  const answers = world.items.map((_, item) => answersOn(world, item, settings.noise));
  const lines = study.trials.flatMap((rows, member) =>
    rows.length === 0 ? [] : [seatLines(study, rows, world.members[member]?.id ?? "")],
  );
  const findings = [...formalities(answers), ...lines.flatMap(seatFindings), ...sameLine(lines)];
  return { answers, lines, findings };
}

function answersOn(world: World, item: number, noise: number): ItemAnswers {
  const open = world.putable[world.tabled[item] as number] === 1;
  const found = world.members.flatMap(({ id, present }, member) =>
    open && present ? [{ seat: id, ...dominantAnswer(world, item, member, noise) }] : [],
  );
  return {
    item: world.items[item]?.id ?? "",
    formality: open && found.every(({ low }) => low > 0),
    answers: found.map(({ seat, answer }) => ({ seat, answer: answer ?? "" })),
  };
}

function formalities(answers: readonly ItemAnswers[]): Finding[] {
  const items = answers.filter(({ formality }) => formality).map(({ item }) => item);
  if (items.length === 0) return [];
  const percent = percentOf(items.length, answers.length);
  const all = items.length === answers.length;
  const facts = { count: items.length, all: answers.length, percent, items: items.join(",") };
  const severity = all ? "broken" : percent > THRESHOLDS.formalities ? "warning" : "notice";
  return [{ check: "lines", code: "itemsFormality", severity, path: "items", facts }];
}

function seatLines(
  { lines }: Study,
  rows: readonly (readonly Result[])[],
  seat: string,
): SeatLines {
  const trials = rows[0]?.length ?? 0;
  const count = (test: (trial: number) => boolean): number => {
    let sum = 0;
    for (let trial = 0; trial < trials; trial++) if (test(trial)) sum++;
    return sum;
  };
  const scores = lines.map((line, at) => {
    const mine = rows[at] as readonly Result[];
    const others = rows.filter((_, other) => other !== at);
    const most = (trial: number, of: keyof Result): boolean =>
      others.every((row) => (row[trial] as Result)[of] <= (mine[trial] as Result)[of]);
    const alone = (trial: number): boolean =>
      others.every((row) => (row[trial] as Result).payoff < (mine[trial] as Result).payoff);
    const mean = (of: keyof Result): number =>
      trials === 0 ? 0 : mine.reduce((sum, one) => sum + one[of], 0) / trials;
    return {
      line,
      bestPayoff: count((trial) => most(trial, "payoff")),
      bestPoints: count((trial) => most(trial, "points")),
      best: count((trial) => most(trial, "payoff") && most(trial, "points")),
      alone: count((trial) => alone(trial) && most(trial, "points")),
      meanPayoff: mean("payoff"),
      meanPoints: mean("points"),
    };
  });
  return { seat, trials, lines: scores };
}

/**
 * At most one finding a seat, the strongest. A seat is broken where an answer that reads no text is
 * better than everything else every time: whoever sits there has nothing to think about.
 */
function seatFindings({ seat, trials, lines }: SeatLines): Finding[] {
  if (trials === 0) return [];
  const reaches = (count: number): boolean => percentOf(count, trials) >= THRESHOLDS.dominant;
  const pick = (of: "best" | "bestPayoff" | "alone", level: boolean): LineScore | undefined =>
    lines
      .filter((one) => isLevel(one.line) === level && reaches(one[of]))
      .sort((a, b) => b[of] - a[of] || b.meanPayoff - a.meanPayoff)[0];
  const say = (
    code: Finding["code"],
    severity: Finding["severity"],
    of: LineScore,
    count: number,
  ) => {
    const facts = { seat, line: of.line, count, trials, percent: percentOf(count, trials) };
    return [{ check: "lines", code, severity, path: `actors.${seat}`, facts } as const];
  };
  const simple = pick("best", false);
  if (simple !== undefined) {
    const unread = isFixed(simple.line) && simple.alone === trials;
    return say("lineFixed", unread ? "broken" : "warning", simple, simple.best);
  }
  const level = pick("alone", true);
  if (level !== undefined) return say("lineLevel", "notice", level, level.alone);
  const payoff = pick("bestPayoff", false);
  return payoff === undefined ? [] : say("lineFixedPayoff", "notice", payoff, payoff.bestPayoff);
}

/** Whether one line is best in nearly every seat and trial. */
function sameLine(seats: readonly SeatLines[]): Finding[] {
  const trials = seats.reduce((sum, one) => sum + one.trials, 0);
  const names = seats[0]?.lines.map(({ line }) => line) ?? [];
  const same = names
    .map((line, at) => ({
      line,
      count: seats.reduce((sum, { lines }) => sum + (lines[at]?.best ?? 0), 0),
    }))
    .find(({ count }) => trials > 0 && percentOf(count, trials) >= THRESHOLDS.dominant);
  if (same === undefined) return [];
  const facts = { ...same, trials, percent: percentOf(same.count, trials) };
  return [{ check: "lines", code: "lineSame", severity: "warning", path: "items", facts }];
}
