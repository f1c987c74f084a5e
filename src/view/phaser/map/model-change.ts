import type { CanvasModel, MapModel, Rect } from "../../present/index.ts";
import type { Highlight, TintedCountry } from "./picture.ts";

/** How strongly an outsider is coloured beside a member. */
const OUTSIDER = 0.42;

/** Codes of the members: the countries whose capitals the model marks so. */
export const membersOf = (map: MapModel): ReadonlySet<string> =>
  new Set(map.capitals.filter(({ member }) => member).map(({ id }) => id));

/** The countries as the tint layer wants them; an outsider without a tone stays plain land. */
export function tintedCountries(map: MapModel): readonly TintedCountry[] {
  const members = membersOf(map);
  return map.countries
    .filter(({ id, tone }) => members.has(id) || tone !== "neutral")
    .map(({ id, tone }) => ({ id, tone, weight: members.has(id) ? 1 : OUTSIDER }));
}

/** What shines in a model with a hovered country. */
export const highlightOf = (map: MapModel, hovered: string | null): Highlight => ({
  selected: map.countries.filter(({ selected }) => selected).map(({ id }) => id),
  hovered,
});

/** What a new model asks of the map, from the dearest to the cheapest. */
export interface ModelChange {
  /** Marks, names, borders: the picture is painted anew. */
  readonly content: boolean;
  readonly free: boolean;
  /** Countries with a new tone. */
  readonly tones: readonly TintedCountry[];
  /** Countries that gained or lost the selection. */
  readonly selection: readonly string[];
}

const sameRect = (a: Rect, b: Rect): boolean =>
  a.x === b.x && a.y === b.y && a.w === b.w && a.h === b.h;

function contentOf({ labels, capitals, bases, airDefence, layers, host }: MapModel): string {
  return JSON.stringify([labels, capitals, bases, airDefence, layers, host]);
}

/** Compares two models. Countries that appear or vanish from the tints count as content. */
export function compareModels(before: CanvasModel, after: CanvasModel): ModelChange {
  const free = !sameRect(before.free, after.free);
  if (before.map === after.map) return { content: false, free, tones: [], selection: [] };
  const old = new Map(tintedCountries(before.map).map((country) => [country.id, country]));
  const now = tintedCountries(after.map);
  const others = now.length !== old.size || now.some(({ id }) => !old.has(id));
  const wasSelected = new Set(highlightOf(before.map, null).selected);
  const isSelected = new Set(highlightOf(after.map, null).selected);
  return {
    content: others || contentOf(before.map) !== contentOf(after.map),
    free,
    tones: now.filter(({ id, tone }) => old.get(id)?.tone !== tone),
    selection: [...new Set([...wasSelected, ...isSelected])].filter(
      (id) => wasSelected.has(id) !== isSelected.has(id),
    ),
  };
}
