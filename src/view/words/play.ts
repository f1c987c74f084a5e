import type { Dictionary } from "./entry.ts";

export const play = {} as const satisfies Dictionary;
