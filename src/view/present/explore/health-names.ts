import type { World } from "../../../engine/index.ts";
import type { Voice } from "../voice.ts";

/** Whole per cent. */
export const percent = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((100 * part) / whole);

export type Language = Voice["language"];

/** Of a seat, also of one that only the changes of a check-up have given a seat. */
export const nameOf = ({ scenario }: World, id: string, language: Language): string =>
  scenario.actors.find((one) => one.id === id)?.name[language] ?? id;

export const titleOf = ({ items }: World, id: string, language: Language): string =>
  items.find((one) => one.id === id)?.title[language] ?? id;
