import type { World } from "../../../engine/index.ts";
import { PRESETS, type PresetName } from "../../../room/index.ts";
import { read, type Voice } from "../voice.ts";
import type { PlanLesson, PlanRow } from "./models.ts";
import { shareOut } from "./share.ts";

/** Part of the play that is kept free, for what took longer. */
const RESERVE = 0.1;
/** Weights in one unit: an item on the floor, and the corridor before a sitting. */
const ITEM = 2;
const CORRIDOR = 5;
/** Of the talk, in minutes of a quarter of an hour: how it was, what happened, the world, the questions again. */
const TALK = { feelings: 3, facts: 6, transfer: 4, beforeAndAfter: 2 } as const;
type TalkPart = keyof typeof TALK;

type Row = Omit<PlanRow, "from">;

/** The time by the clock of the preset, lesson by lesson; every lesson adds up. */
export function presentPlan(world: World, preset: PresetName, voice: Voice): PlanLesson[] {
  const { play, debrief } = PRESETS[preset];
  const all = play.reduce<number>((sum, one) => sum + one, 0);
  let rows = playRows(world, all, voice);
  return play.map((minutes, at) => {
    const { now, later } = cutAt(rows, minutes, voice);
    rows = later;
    const last = at === play.length - 1;
    const parts = last ? [...now, ...talkRows(debrief, voice)] : now;
    const lesson = minutes + (last ? debrief : 0);
    const title =
      play.length === 1
        ? voice.say("pack.plan.lesson", { minutes: lesson })
        : voice.say("pack.plan.lessonOf", { n: at + 1, minutes: lesson });
    return { title, minutes: lesson, rows: timed(parts) };
  });
}

function timed(rows: readonly Row[]): PlanRow[] {
  let from = 0;
  return rows.map((row) => {
    const start = from;
    from += row.minutes;
    return { ...row, from: start };
  });
}

/** The sittings by how much there is to do in them, and a reserve. */
function playRows(world: World, minutes: number, voice: Voice): Row[] {
  const reserve = Math.max(1, Math.round(minutes * RESERVE));
  const steps = stepsOf(world, voice);
  const parts = shareOut(
    minutes - reserve,
    steps.map(({ weight }) => weight),
  );
  const rows = steps.map(({ weight: _, ...row }, at) => ({ ...row, minutes: parts[at] as number }));
  const rest = {
    id: "reserve",
    minutes: reserve,
    what: voice.say("pack.plan.reserve"),
    how: voice.say("pack.plan.reserve.how", { cut: voice.say("teach.cutToVote") }),
  };
  return [...rows.filter((row) => row.minutes > 0), rest];
}

type Step = Omit<Row, "minutes"> & { readonly weight: number };

function stepsOf(world: World, voice: Voice): Step[] {
  const { scenario, homeSitting } = world;
  return scenario.sittings.flatMap((sitting, at) => {
    const items = homeSitting.reduce((count, one) => (one === at ? count + 1 : count), 0);
    const title = read(sitting.title, voice);
    const corridor = {
      id: `corridor-${sitting.id}`,
      weight: CORRIDOR,
      what: voice.say("corridor.title", { title }),
      how: voice.say("pack.plan.corridor.how"),
    };
    const table = {
      id: sitting.id,
      weight: items * ITEM,
      what: title,
      how: voice.say("pack.plan.sitting.how", { n: items }),
    };
    const before = world.bargaining === undefined || items === 0 ? [] : [corridor];
    return items === 0 ? [] : [...before, table];
  });
}

function talkRows(minutes: number, voice: Voice): Row[] {
  const names = Object.keys(TALK) as TalkPart[];
  const parts = shareOut(
    minutes,
    names.map((name) => TALK[name]),
  );
  return names.map((id, at) => ({
    id,
    minutes: parts[at] as number,
    what: voice.say(`lookBack.ask.${id}`),
    how: voice.say(`pack.plan.talk.${id}`),
  }));
}

/** The rows of the first so many minutes, and those after them; one that runs across is cut in two. */
function cutAt(
  rows: readonly Row[],
  minutes: number,
  voice: Voice,
): { readonly now: Row[]; readonly later: Row[] } {
  const now: Row[] = [];
  const later: Row[] = [];
  let left = minutes;
  for (const row of rows) {
    const here = Math.min(left, row.minutes);
    left -= here;
    if (here > 0) now.push({ ...row, minutes: here });
    const rest = row.minutes - here;
    if (rest === 0) continue;
    const what = here > 0 ? voice.say("pack.plan.goesOn", { what: row.what }) : row.what;
    later.push({ ...row, what, minutes: rest });
  }
  return { now, later };
}
