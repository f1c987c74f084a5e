import type { World } from "../../engine/index.ts";
import type { Finding } from "./finding.ts";
import { THRESHOLDS } from "./settings.ts";
import type { Study } from "./study.ts";
import { SECONDS, TASKS, type Task, taskAt, type Work } from "./work.ts";

/** What somebody has to decide before or in a sitting, on the mean of the games among agents. */
export interface SittingWork {
  /** "" for the drafts under silence, counted after the last sitting. */
  readonly sitting: string;
  readonly texts: number;
  readonly seats: readonly {
    readonly seat: string;
    readonly tasks: Readonly<Record<Task, number>>;
  }[];
  /** Minutes if a person sits in every seat: all answer at once, the busiest corridor counts. */
  readonly minutes: number;
}

export interface Minutes {
  /** What the scenario itself says. */
  readonly stated: number;
  /** For one person among agents: on the mean of the seats, and by seat. */
  readonly alone: number;
  readonly seats: readonly {
    readonly seat: string;
    readonly decisions: number;
    readonly minutes: number;
  }[];
  /** For a person in every seat. */
  readonly together: number;
  readonly sittings: readonly SittingWork[];
  /** The estimates it all rests on, seconds. */
  readonly seconds: typeof SECONDS;
}

export function minutesOf({ world, work }: Study): { minutes: Minutes; findings: Finding[] } {
  const sittings = sittingsOf(world, work);
  const seats = world.members.flatMap(({ id, present }) =>
    present ? [seatMinutes(id, sittings)] : [],
  );
  const alone = seats.reduce((sum, one) => sum + one.minutes, 0) / (seats.length || 1);
  const together = SECONDS.brief / 60 + sittings.reduce((sum, one) => sum + one.minutes, 0);
  const { minutes: stated } = world.scenario;
  const minutes = { stated, alone, seats, together, sittings, seconds: SECONDS };
  return { minutes, findings: work.games === 0 ? [] : findingsOn(stated, alone) };
}

function sittingsOf(world: World, work: Work): SittingWork[] {
  const names = [...world.scenario.sittings.map(({ id }) => id), ""];
  return names.map((sitting, at) => {
    const texts = meanOf(work, work.texts[at] as number);
    const seats = world.members.flatMap(({ id, present }, member) =>
      present ? [{ seat: id, tasks: tasksOf(world, work, at, member) }] : [],
    );
    return {
      sitting,
      texts,
      seats,
      minutes: togetherIn(
        texts,
        seats.map(({ tasks }) => tasks),
      ),
    };
  });
}

const meanOf = ({ games }: Work, count: number): number => (games === 0 ? 0 : count / games);

function tasksOf(world: World, work: Work, sitting: number, member: number): Record<Task, number> {
  const count = (task: Task): number =>
    meanOf(work, work.counts[taskAt(world, sitting, member, task)] as number);
  return Object.fromEntries(TASKS.map((task) => [task, count(task)])) as Record<Task, number>;
}

/** Everybody answers at once, so the busiest counts; texts are tabled one after another. */
function togetherIn(texts: number, seats: readonly Readonly<Record<Task, number>>[]): number {
  const most = (tasks: readonly Task[]): number =>
    seats.reduce((high, seat) => {
      const seconds = secondsFor(seat, tasks);
      return seconds > high ? seconds : high;
    }, 0);
  const tabling = seats.reduce((sum, seat) => sum + secondsFor(seat, ["put"]), 0);
  const seconds =
    texts * SECONDS.text +
    tabling +
    most(["answer", "ballot"]) +
    most(["corridor", "offer", "reply", "word"]);
  return seconds / 60;
}

const secondsFor = (seat: Readonly<Record<Task, number>>, tasks: readonly Task[]): number =>
  tasks.reduce((sum, task) => sum + seat[task] * SECONDS[task], 0);

function seatMinutes(seat: string, sittings: readonly SittingWork[]) {
  let decisions = 0;
  let seconds: number = SECONDS.brief;
  for (const { texts, seats } of sittings) {
    const own = seats.find((one) => one.seat === seat);
    seconds += texts * SECONDS.text;
    if (own === undefined) continue;
    seconds += secondsFor(own.tasks, TASKS);
    decisions += TASKS.reduce((sum, task) => sum + own.tasks[task], 0);
  }
  return { seat, decisions, minutes: seconds / 60 };
}

function findingsOn(stated: number, alone: number): Finding[] {
  const percent = (100 * alone) / stated;
  const code =
    percent < THRESHOLDS.short ? "minutesShort" : percent > THRESHOLDS.long ? "minutesLong" : "";
  if (code === "") return [];
  const facts = { stated, alone };
  return [{ check: "minutes", code, severity: "warning", path: "minutes", facts }];
}
