import { isOver, OUTCOME, type State } from "../../engine/index.ts";
import type { AgendaLine, SittingLine } from "./models.ts";
import { outcomeName, toneOfOutcome } from "./tones.ts";
import { read, type Voice } from "./voice.ts";

/** The agenda, sitting by sitting, as far as it has come. */
export function presentSittings(state: State, voice: Voice): SittingLine[] {
  const { scenario } = state.world;
  const lines = scenario.sittings.map((sitting, index): SittingLine => {
    const body = scenario.bodies.find((one) => one.id === sitting.body);
    return {
      id: sitting.id,
      title: read(sitting.title, voice),
      short: body === undefined ? "" : read(body.short, voice),
      date: sitting.date,
      state: stateOf(state, index),
      closed: index === state.sitting ? state.closed === 1 : sitting.closed,
      items: itemsOf(state, index, voice),
    };
  });
  const silent = itemsOf(state, scenario.sittings.length, voice);
  if (silent.length === 0) return lines;
  const title = voice.say("sitting.silence");
  const last = stateOf(state, scenario.sittings.length);
  return [
    ...lines,
    {
      id: "silence",
      title,
      short: title,
      date: scenario.date,
      state: last,
      closed: false,
      items: silent,
    },
  ];
}

function stateOf(state: State, sitting: number): SittingLine["state"] {
  if (isOver(state) || sitting < state.sitting) return "done";
  return sitting === state.sitting ? "now" : "ahead";
}

function itemsOf(state: State, sitting: number, voice: Voice): AgendaLine[] {
  return state.world.items.flatMap((item, index) => {
    if (state.itemSitting[index] !== sitting) return [];
    const outcome = state.outcome[index] as number;
    const done = outcome !== OUTCOME.pending;
    return [
      {
        id: item.id,
        title: read(item.title, voice),
        state: done ? "done" : index === state.item ? "floor" : "pending",
        tone: toneOfOutcome(outcome),
        ...(done ? { outcome: voice.say(`outcome.${outcomeName(outcome)}`) } : {}),
      },
    ];
  });
}
