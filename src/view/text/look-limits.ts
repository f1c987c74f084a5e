import type { Look } from "../present/index.ts";

/** What is not told to whoever looks at the table. */
export type LookLimits = Pick<Look, "veiled" | "idle" | "unadvised">;

/** A delegation that only looks on: it has nothing to choose, and others' reasons stay with them. */
export const VEILED: LookLimits = { veiled: true, idle: true, unadvised: true };
