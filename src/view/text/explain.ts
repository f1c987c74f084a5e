import { createSay } from "../say/index.ts";

/** Where no game can be shown at all: why, in both languages. */
export function explain(root: HTMLElement, id: string): void {
  for (const language of ["en", "ru"] as const) {
    const line = document.createElement("p");
    line.lang = language;
    line.textContent = createSay(language)("notice.scenario.failed", { id });
    root.append(line);
  }
}
