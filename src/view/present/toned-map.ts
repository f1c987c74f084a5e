import type { MapModel } from "./canvas-model.ts";
import type { TableModel } from "./models.ts";

/** The map with the roll of a table upon it, and what the viewer has chosen to see. */
export const tonedMap = (
  map: MapModel,
  { roll }: Pick<TableModel, "roll">,
  chosen: { readonly selected: string | undefined; readonly layers: MapModel["layers"] },
): MapModel => ({
  ...map,
  layers: chosen.layers,
  countries: map.countries.map((country) => {
    const line = roll.find((one) => one.actor === country.id);
    const selected = country.id === chosen.selected;
    if (line === undefined) return { ...country, selected };
    return { ...country, selected, tone: line.tone, toneWord: line.word };
  }),
});
