import type { Scenario } from "../engine/index.ts";
import type { Step } from "./problem.ts";

/** A problem at a place of the document. */
export interface Finding {
  readonly at: readonly Step[];
  readonly message: string;
}

export const quote = (name: string): string => `"${name.slice(0, 60)}"`;

/** The finding that a name points nowhere; nothing where it is among the known ones. */
export function unknown(
  what: string,
  name: string,
  known: readonly string[],
  at: readonly Step[],
): Finding[] {
  if (known.includes(name)) return [];
  const some = known.slice(0, 8).join(", ");
  return [{ at, message: `${what} ${quote(name)} is not known; known: ${some}` }];
}

export const idsOf = (entries: readonly { readonly id: string }[]): string[] =>
  entries.map((entry) => entry.id);

export const memberIds = (scenario: Scenario): string[] =>
  idsOf(scenario.actors.filter((actor) => actor.kind === "member"));
