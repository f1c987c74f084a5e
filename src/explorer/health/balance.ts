import type { Finding } from "./finding.ts";
import { THRESHOLDS } from "./settings.ts";
import { type Spread, spreadOf } from "./spread.ts";
import type { Result, Study } from "./study.ts";

/** How one seat fares in the games among agents, on its own scale. */
export interface SeatBalance {
  readonly seat: string;
  readonly payoff: Spread;
  readonly points: Spread;
  /** With the same draws and history's endings, on the mean; points likewise. */
  readonly historyPayoff: number;
  readonly historyPoints: number;
  /** With nothing agreed, by the file's numbers. */
  readonly nonePayoff: number;
  readonly nonePoints: number;
  /** Games in which its payoff is above, the same as, below what it is compared with. */
  readonly better: number;
  readonly same: number;
  readonly worse: number;
  readonly pointsBetter: number;
  readonly pointsWorse: number;
  /** The same over the trials, whatever it played there. */
  readonly trialsBetter: number;
  readonly trialsWorse: number;
}

export interface Balance {
  /** What seats are compared with: history where any is reported, else nothing agreed. */
  readonly against: "history" | "none";
  readonly seats: readonly SeatBalance[];
}

export function balanceOf(study: Study): { balance: Balance; findings: Finding[] } {
  const reported = study.world.items.some(({ history }) => history !== undefined);
  const against = reported ? "history" : "none";
  const seats = study.world.members.map((_, member) => seatBalance(study, member, against));
  const findings = seats.flatMap((seat, member) =>
    study.world.members[member]?.present ? seatFindings(study, seat) : [],
  );
  return { balance: { against, seats }, findings: [...findings, ...unequal(study, seats)] };
}

function seatBalance(study: Study, member: number, against: Balance["against"]): SeatBalance {
  const { results, history, none, trials, world } = study;
  const mine = results.map((row) => row[member] as Result);
  const then = history.map((row) => row[member] as Result);
  const nothing = none[member] as Result;
  const other = (run: number): Result => (against === "none" ? nothing : (then[run] ?? nothing));
  const count = (test: (one: Result, run: number) => boolean): number => mine.filter(test).length;
  const tried = (trials[member] ?? []).flatMap((row) =>
    row.map((one, trial) => compare(one, other(trial))),
  );
  return {
    seat: world.members[member]?.id ?? "",
    payoff: spreadOf(mine.map(({ payoff }) => payoff)),
    points: spreadOf(mine.map(({ points }) => points)),
    historyPayoff: spreadOf(then.map(({ payoff }) => payoff)).mean,
    historyPoints: spreadOf(then.map(({ points }) => points)).mean,
    nonePayoff: nothing.payoff,
    nonePoints: nothing.points,
    better: count((one, run) => one.payoff > other(run).payoff),
    same: count((one, run) => one.payoff === other(run).payoff),
    worse: count((one, run) => one.payoff < other(run).payoff),
    pointsBetter: count((one, run) => one.points > other(run).points),
    pointsWorse: count((one, run) => one.points < other(run).points),
    trialsBetter: tried.filter((one) => one > 0).length,
    trialsWorse: tried.filter((one) => one < 0).length,
  };
}

/** By payoff, and where that is equal by points. */
const compare = (one: Result, other: Result): number =>
  one.payoff - other.payoff || one.points - other.points;

/** A seat that never does better, or never worse, by either measure and whatever it plays. */
function seatFindings({ settings }: Study, seat: SeatBalance): Finding[] {
  const games = settings.runs;
  const say = (code: Finding["code"]): Finding => {
    const facts = { seat: seat.seat, games };
    return { check: "balance", code, severity: "warning", path: `actors.${seat.seat}`, facts };
  };
  if (games === 0) return [];
  if (seat.better + seat.pointsBetter + seat.trialsBetter === 0) return [say("seatCannotWin")];
  if (seat.worse + seat.pointsWorse + seat.trialsWorse === 0) return [say("seatCannotLose")];
  return [];
}

function unequal({ world }: Study, seats: readonly SeatBalance[]): Finding[] {
  const scored = seats.filter((_, member) => {
    const { aims = [], present } = world.members[member] ?? {};
    return present && aims.some(({ weight }) => weight > 0);
  });
  const ordered = [...scored].sort((a, b) => a.points.mean - b.points.mean);
  const [low, high] = [ordered[0], ordered.at(-1)];
  if (low === undefined || high === undefined) return [];
  if (high.points.mean - low.points.mean < THRESHOLDS.mandateGap) return [];
  const facts = {
    low: low.seat,
    lowPoints: low.points.mean,
    high: high.seat,
    highPoints: high.points.mean,
  };
  return [
    { check: "balance", code: "mandatesUnequal", severity: "warning", path: "actors", facts },
  ];
}
