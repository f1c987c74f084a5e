import type { Measure } from "../engine/index.ts";

/** The quantity that a place on the ladder, 0..100, stands for. */
export const measuredAt = ({ at0, at100 }: Measure, rung: number): number =>
  at0 + (rung * (at100 - at0)) / 100;
