import type { World } from "../../../engine/index.ts";
import type { Forecast } from "../../../explorer/index.ts";
import type { Tone } from "../canvas-model.ts";
import type { Figure } from "../figure.ts";
import { toneOfOutcomeName } from "../tones.ts";
import type { Voice } from "../voice.ts";
import { type Preset, rulePreset, strongestObjection } from "./desk-presets.ts";
import { originOf } from "./origin.ts";

/** A page of Explore, and what it answers. */
export interface QuestionLine {
  readonly tab:
    | "what-if"
    | "branches"
    | "look-back"
    | "flip"
    | "sensitivity"
    | "playouts"
    | "power"
    | "fit"
    | "health";
  readonly question: string;
  /** The item that it is about. */
  readonly item?: string;
  /** What it lays on the what-if desk. */
  readonly preset?: Preset;
}

/** What one may ask of a scenario: first about the objection that most is behind. */
export function presentQuestions(
  { scenario, members }: World,
  forecast: Forecast,
  voice: Voice,
): QuestionLine[] {
  const { say, language } = voice;
  const strongest = strongestObjection(forecast);
  const title = scenario.items.find(({ id }) => id === strongest?.item)?.title[language];
  const name = members.find(({ id }) => id === strongest?.actor)?.name[language];
  const about: QuestionLine[] = [];
  if (strongest !== undefined && title !== undefined && name !== undefined) {
    const values = { name, title };
    const { item } = strongest;
    about.push(
      { tab: "flip", question: say("explore.ask.why", values), item },
      { tab: "flip", question: say("explore.ask.least", values), item },
      { tab: "sensitivity", question: say("explore.ask.hangs", values), item },
    );
  }
  const preset = rulePreset(scenario, voice);
  return [
    ...about,
    { tab: "what-if", question: preset.question, preset },
    { tab: "what-if", question: say("explore.ask.else") },
    { tab: "branches", question: say("explore.ask.branches") },
    { tab: "look-back", question: say("explore.ask.turned") },
    { tab: "playouts", question: say("explore.ask.usually") },
    { tab: "power", question: say("explore.ask.power") },
    { tab: "fit", question: say("explore.ask.sure") },
    { tab: "health", question: say("explore.ask.sound") },
  ];
}

/** What becomes of an item where everybody only answers. */
export interface BaselineLine {
  readonly item: string;
  readonly title: string;
  readonly outcome: string;
  readonly tone: Tone;
  /** Names of those who object; to the text that was taken, or to the tabled one where none was. */
  readonly objectors: readonly string[];
}

/** The forecast in words, in the order of the agenda. */
export function presentBaseline(
  { scenario, members }: World,
  forecast: Forecast,
  { say, language }: Voice,
): BaselineLine[] {
  return forecast.items.map(({ id, outcome, responses }) => ({
    item: id,
    title: scenario.items.find((item) => item.id === id)?.title[language] ?? id,
    outcome: say(`outcome.${outcome}`),
    tone: toneOfOutcomeName(outcome),
    objectors: responses
      .filter(({ response }) => response === "object")
      .map(({ actor }) => members.find(({ id: one }) => one === actor)?.name[language] ?? actor),
  }));
}

/** How many items of the agenda each delegation objects to, where everybody only answers. */
export function presentObjections(world: World, forecast: Forecast, voice: Voice): Figure {
  const { say, language } = voice;
  const rows = world.members.map(({ id, name }) => ({
    label: name[language],
    value: forecast.items.filter(({ responses }) =>
      responses.some(({ actor, response }) => actor === id && response === "object"),
    ).length,
    tone: "object" as const,
  }));
  return {
    kind: "bars",
    name: `${world.scenario.id}-objections`,
    title: say("explore.questions.objections"),
    note: say("explore.questions.objections.note", { n: forecast.items.length }),
    axis: say("explore.questions.objections.axis"),
    rows,
    table: {
      head: [say("explore.delegation"), say("explore.questions.objections.axis")],
      rows: rows.map(({ label, value }) => [label, value]),
    },
    origin: originOf(world, {}),
  };
}
