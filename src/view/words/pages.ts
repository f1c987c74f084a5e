import type { Dictionary } from "./entry.ts";
import { briefingPage } from "./pages-briefing.ts";
import { helpPage } from "./pages-help.ts";
import { registerPages } from "./pages-registers.ts";
import { resultPage } from "./pages-result.ts";
import { savePage } from "./pages-save.ts";
import { startPage } from "./pages-start.ts";

/** Words of the pages around the table. */
export const pages = {
  ...startPage,
  ...savePage,
  ...briefingPage,
  ...registerPages,
  ...resultPage,
  ...helpPage,
} as const satisfies Dictionary;
