import type { Voice } from "../voice.ts";

/** A share 0..1 in per cent, to a tenth. */
export const percentOf = (share: number): number => Math.round(1000 * share) / 10;

/** A share 0..1 as one reads it: "33.4 %", "33,4 %". */
export const percentText = (share: number, { say }: Voice): string =>
  say("explore.percent", { percent: 100 * share });
