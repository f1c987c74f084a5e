import type * as z from "zod";
import type { Step } from "./problem.ts";
import { type ScenarioFile, scenarioSchema } from "./schema.ts";

/**
 * A file of a wrong shape may be wrong in what it refers to as well, and its author wants to hear
 * of both at once. So the wrong places are filled with something of the right shape and the rest is
 * checked as if it were whole; nothing is ever played from it.
 */

type Place = readonly Step[];

/** The mended file, and where it was mended. */
export interface Mended {
  readonly file: ScenarioFile;
  readonly places: readonly Place[];
}

/** What was filled may lack fields itself, which the next round fills. */
const ROUNDS = 6;

/** A whole file from a document of a wrong shape; absent where too much of it is wrong. */
export function mend(document: unknown): Mended | undefined {
  const root: Open = { document: JSON.parse(JSON.stringify(document)) };
  const places: Place[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const parsed = scenarioSchema.safeParse(root["document"]);
    if (parsed.success) return { file: parsed.data, places };
    for (const issue of parsed.error.issues) {
      const at = issue.path as Step[];
      if (issue.code !== "unrecognized_keys") {
        if (isFundamental(at)) return undefined;
        places.push(at);
      }
      if (!fill(root, ["document", ...at], issue)) return undefined;
    }
  }
  return undefined;
}

type Open = { [step: Step]: unknown };

const isOpen = (value: unknown): value is Open => typeof value === "object" && value !== null;

/** What stands at a step; never what every object inherits. */
const ownOf = (value: unknown, step: Step): unknown =>
  isOpen(value) && Object.hasOwn(value, step) ? value[step] : undefined;

function fill(root: Open, steps: Place, issue: z.core.$ZodIssue): boolean {
  let here: unknown = root;
  for (const step of steps.slice(0, -1)) here = ownOf(here, step);
  const last = steps.at(-1) as Step;
  if (!isOpen(here) || last === "__proto__") return false;
  const inside = here[last];
  if (issue.code === "unrecognized_keys" && isOpen(inside)) {
    for (const key of issue.keys) delete inside[key];
    return true;
  }
  const value = rightShape(issue);
  // Without it, it has its default or, next round, what a missing field is filled with.
  if (value === undefined) delete here[last];
  else here[last] = value;
  return true;
}

/** Something of the shape that was asked for; absent where no simple thing has it. */
function rightShape(issue: z.core.$ZodIssue): unknown {
  const bounded = "origin" in issue && (issue.origin === "number" || issue.origin === "int");
  if (issue.code === "invalid_type") return SIMPLE[issue.expected];
  if (issue.code === "invalid_value") return issue.values[0];
  if (issue.code === "too_big" && bounded) return Number(issue.maximum);
  if (issue.code === "too_small" && bounded) return Number(issue.minimum);
  return undefined;
}

const SIMPLE: { readonly [expected: string]: unknown } = {
  // A date, and an id.
  string: "2000-01-01",
  number: 0,
  int: 0,
  boolean: true,
  object: {},
  record: {},
  array: [],
};

const LISTS: readonly Step[] = ["actors", "bodies", "sittings", "items", "registers"];

/** Whether the rest of the file hangs on a place: whole entries, ids, who is a member. */
function isFundamental(place: Place): boolean {
  const last = place.at(-1) ?? "";
  if (place.length === 0) return true;
  if (!LISTS.includes(place[0] ?? "")) return false;
  return place.length <= 2 || (place.length === 3 && (last === "id" || last === "kind"));
}

const LADDER: readonly Step[] = ["options", "tabled", "reversion", "studyOption"];

/** Whether a finding may come of the mending: it stands at, above or below it, or on its ladder. */
export const isSuspect = (at: Place, places: readonly Place[]): boolean =>
  places.some(
    (place) =>
      startsWith(at, place) ||
      startsWith(place, at) ||
      (startsWith(at, place.slice(0, 2)) && isLadder(at) && isLadder(place)),
  );

const isLadder = (at: Place): boolean => at[0] === "items" && LADDER.includes(at[2] ?? "");

const startsWith = (at: Place, head: Place): boolean =>
  head.every((step, index) => at[index] === step);
