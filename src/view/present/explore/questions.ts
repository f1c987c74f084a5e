import type { World } from "../../../engine/index.ts";
import type { Forecast } from "../../../explorer/index.ts";
import type { Tone } from "../canvas-model.ts";
import { toneOfOutcomeName } from "../tones.ts";
import type { Voice } from "../voice.ts";

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
