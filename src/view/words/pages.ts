import type { Dictionary } from "./entry.ts";

export const pages = {} as const satisfies Dictionary;
