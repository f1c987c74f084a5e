import type { State } from "../../../engine/index.ts";
import { presentSheet } from "../sheet.ts";
import { presentSittings } from "../sittings.ts";
import { read, sourceOf, type Voice } from "../voice.ts";
import type { PackAgenda, PackSitting } from "./models.ts";

/** What it is about, and the drafts sitting by sitting, as the game opens. */
export function presentPackAgenda(state: State, voice: Voice): PackAgenda {
  const { scenario } = state.world;
  return {
    summary: read(scenario.summary, voice),
    background: scenario.briefing.map(({ text, source }) => {
      const known = sourceOf(source, scenario, voice);
      return { text: read(text, voice), ...(known === undefined ? {} : { source: known }) };
    }),
    sittings: sittingsOf(state, voice),
  };
}

function sittingsOf(state: State, voice: Voice): PackSitting[] {
  const { scenario, items } = state.world;
  return presentSittings(state, voice).map((sitting) => {
    const body = scenario.sittings.find(({ id }) => id === sitting.id)?.body;
    const named = scenario.bodies.find(({ id }) => id === body);
    const sheets = sitting.items.flatMap(({ id }) => {
      const at = items.findIndex((item) => item.id === id);
      return presentSheet(state, at, "public", voice) ?? [];
    });
    return {
      id: sitting.id,
      title: sitting.title,
      date: sitting.date,
      closed: scenario.sittings.find(({ id }) => id === sitting.id)?.closed ?? false,
      body: named === undefined ? "" : read(named.name, voice),
      items: sheets,
    };
  });
}
