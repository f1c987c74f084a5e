import { hasMandates } from "../../../analysis/index.ts";
import type { State, World } from "../../../engine/index.ts";
import { PRESETS, type PresetName } from "../../../room/index.ts";
import { CRITERIA, type Criterion } from "../look-back/models.ts";
import { CORRIDOR_TERMS, TABLE_TERMS } from "../terms.ts";
import { read, type Voice } from "../voice.ts";
import { presentExpected, presentHistory } from "./expected.ts";
import type { PackGuide, PackStep, PlanLesson } from "./models.ts";
import { presentPlan } from "./plan.ts";
import { presentPackSeats } from "./seats.ts";

const BEFOREHAND = ["before", "brief", "rules", "agenda"] as const;
const TROUBLES = ["late", "gone", "quarrel", "wrong", "slow", "early", "phone", "network"] as const;
const PAPER = ["need", "chair", "empty", "vote", "amend", "motion", "time", "after"] as const;

/** The instructor's guide. `start`: as the game opens; `end`: as it ends when all answer by interest. */
export function presentGuide(
  start: State,
  end: State,
  preset: PresetName,
  voice: Voice,
): PackGuide {
  const { world } = start;
  const { say } = voice;
  const expected = presentExpected(start, end, voice);
  const lessons = presentPlan(world, preset, voice);
  const seats = presentPackSeats(world, expected, voice);
  return {
    aims: aimsOf(world, voice),
    beforehand: BEFOREHAND.map((name) => say(`pack.beforehand.${name}`)),
    length: lengthOf(world, preset, lessons, voice),
    lessons,
    seats,
    steps: stepsOf(world, preset, seats.places, voice),
    troubles: TROUBLES.map((name) => ({
      when: say(`pack.trouble.${name}`),
      advice: say(`pack.trouble.${name}.then`, buttons(voice)),
    })),
    paper: [
      ...PAPER.map((name) => say(`pack.paper.${name}`)),
      ...(world.bargaining === undefined ? [] : [say("pack.paper.corridor")]),
    ],
    expected,
    history: presentHistory(start, voice),
    criteria: criteriaOf(world, voice),
    limits: world.scenario.limits.map((text) => read(text, voice)),
    terms: [...TABLE_TERMS, ...(world.bargaining === undefined ? [] : CORRIDOR_TERMS)].map(
      (term) => ({ word: say(`pages.word.${term}`), is: say(`pages.word.${term}.is`) }),
    ),
  };
}

/** Buttons by the names that stand on them. */
const buttons = ({ say }: Voice) => ({
  open: say("teach.open.button"),
  draw: say("teach.draw"),
  start: say("teach.start"),
  projector: say("teach.projector"),
  pause: say("teach.pause"),
  resume: say("teach.resume"),
  longer: say("teach.longer"),
  shorter: say("teach.shorter"),
  minute: say("teach.time.question"),
  close: say("teach.closePhase"),
  cut: say("teach.cutToVote"),
  undo: say("teach.undo"),
  fork: say("teach.fork"),
  act: say("teach.act"),
  agent: say("teach.toAgent"),
  end: say("teach.end"),
  run: say("class.run"),
  remove: say("teach.delete"),
  more: say("teach.open.more"),
  pass: say("teach.pass"),
  disclose: say("debrief.disclose"),
  pages: say("debrief.pages"),
  record: say("teach.record"),
});

function aimsOf(world: World, { say }: Voice): PackGuide["aims"] {
  const { substantive: rule } = world.scenario.rules;
  const bargains = world.bargaining !== undefined;
  const names = ["rule", "interests", bargains ? "bargain" : "amend", "compare", "model"] as const;
  return names.map((name) => ({
    text: say(`pack.aim.${name}`, { rule }),
    seen: say(`pack.aim.${name}.seen`),
  }));
}

/** Less than this in a corridor is no time to bargain, minutes. */
const SHORT = 4;

/** How the scenario's own minutes, of people who know the game, go with those of the plan. */
function lengthOf(
  { scenario }: World,
  preset: PresetName,
  lessons: readonly PlanLesson[],
  { say }: Voice,
): string {
  const play = PRESETS[preset].play.reduce<number>((sum, one) => sum + one, 0);
  const { minutes } = scenario;
  const short = lessons.some(({ rows }) =>
    rows.some((row) => row.id.startsWith("corridor-") && row.minutes < SHORT),
  );
  return [
    minutes > play ? say("pack.length.tight", { minutes, play }) : "",
    minutes * 2 <= play ? say("pack.length.twice", { minutes, play }) : "",
    short ? say("pack.length.corridor") : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** The course in order, with the buttons by their names. */
function stepsOf(world: World, preset: PresetName, places: number, voice: Voice): PackStep[] {
  const values = {
    places,
    ...buttons(voice),
    preset: voice.say(`teach.preset.${preset}`),
    title: read(world.scenario.title, voice),
    bargaining: voice.say("teach.open.bargaining"),
    debrief: PRESETS[preset].debrief,
    parts: PRESETS[preset].play.length,
  };
  const bargains = world.bargaining !== undefined ? "yes" : "no";
  return STEPS.map(([when, count]) => ({
    when: voice.say(`pack.step.${when}`),
    does: Array.from({ length: count }, (_, at) =>
      voice.say(`pack.step.${when}.${at + 1}` as "pack.step.before.1", { ...values, bargains }),
    ).filter((text) => text !== ""),
  }));
}

/** Parts of the course, and how many things there are to do in each. */
const STEPS = [
  ["before", 3],
  ["open", 4],
  ["gather", 4],
  ["play", 5],
  ["talk", 4],
] as const;

function criteriaOf(world: World, { say }: Voice): PackGuide["criteria"] {
  const names = Object.keys(CRITERIA) as Criterion[];
  return names.flatMap((id) => {
    if (id === "brief" && !hasMandates(world)) return [];
    if (world.bargaining === undefined && (id === "bargaining" || id === "word")) return [];
    return [{ title: say(`lookBack.criterion.${id}`), shown: say(`pack.criterion.${id}`) }];
  });
}
