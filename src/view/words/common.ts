import type { Dictionary } from "./entry.ts";

export const common = {} as const satisfies Dictionary;
