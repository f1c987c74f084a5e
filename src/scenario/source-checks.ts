import { type Finding, unknown } from "./known.ts";
import type { Step } from "./problem.ts";

/** Every `source` in the document must be a key of `sources`. */
export function sourceChecks(whole: { readonly sources: object }): Finding[] {
  const known = Object.keys(whole.sources);
  const findings: Finding[] = [];
  const walk = (value: unknown, at: readonly Step[]): void => {
    if (Array.isArray(value)) {
      for (const [index, entry] of value.entries()) walk(entry, [...at, index]);
    } else if (typeof value === "object" && value !== null) {
      for (const [key, entry] of Object.entries(value)) {
        if (key === "source" && typeof entry === "string") {
          findings.push(...unknown("the source", entry, known, [...at, key]));
        } else if (at.length > 0 || key !== "sources") walk(entry, [...at, key]);
      }
    }
  };
  walk(whole, []);
  return findings;
}
