import type { Dictionary } from "./entry.ts";

export const model = {} as const satisfies Dictionary;
