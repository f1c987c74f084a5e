import type { Result, Scenario, Setting } from "../engine/index.ts";
import { complete } from "./complete.ts";
import { crossChecks } from "./cross-checks.ts";
import { withoutEntries } from "./leaving.ts";
import { isSuspect, mend } from "./mend.ts";
import { type Locate, parseDocument, refuse, say } from "./parse.ts";
import { type Problem, pathOf, type Step } from "./problem.ts";
import { scenarioSchema } from "./schema.ts";
import { applySettings } from "./settings.ts";

export interface ReadOptions {
  readonly settings?: readonly Setting[];
  /** Keep these items alone. */
  readonly only?: readonly string[];
}

export type ReadResult = Result<Scenario, readonly Problem[]>;

/** Reads a scenario file. Either a scenario in which every id is known, or every problem. */
export function readScenario(text: string, options: ReadOptions = {}): ReadResult {
  const parsed = parseDocument(text);
  if (!parsed.ok) return parsed;
  return checkDocument(parsed.value.document, options, parsed.value.locate);
}

/**
 * The text of a scenario for reading it again and again with other settings, which come after those of
 * the options; its places are those of the text.
 */
export function rewriter(
  text: string,
  options: ReadOptions = {},
): (settings: readonly Setting[]) => ReadResult {
  const parsed = parseDocument(text);
  if (!parsed.ok) return () => parsed;
  const { locate } = parsed.value;
  return (settings) => {
    const all = { ...options, settings: [...(options.settings ?? []), ...settings] };
    // Settings change the document that they are given.
    return checkDocument(JSON.parse(text), all, locate);
  };
}

/** As `readScenario`, for a document that is already parsed. */
export function checkDocument(
  document: unknown,
  options: ReadOptions = {},
  locate: Locate = () => undefined,
): ReadResult {
  const { problems, leaving } = applySettings(document, options.settings ?? []);
  if (problems.length > 0) return refuse(problems);
  const report = (at: readonly Step[], message: string): Problem => {
    return { path: pathOf(document, at), message, ...locate(at) };
  };
  const parsed = scenarioSchema.safeParse(document);
  if (!parsed.success) {
    const shape = parsed.error.issues.map((issue) => report(issue.path as Step[], say(issue)));
    return refuse([...shape, ...findingsBeside(document, report)]);
  }
  const scenario = complete(parsed.data);
  const findings = crossChecks(scenario);
  if (findings.length > 0) return refuse(findings.map((one) => report(one.at, one.message)));
  if (leaving.length === 0) return keepOnly(scenario, options.only);
  const rest = withoutEntries(scenario, leaving);
  const left = crossChecks(rest);
  if (left.length === 0) return keepOnly(rest, options.only);
  return refuse(left.map((one) => ({ path: pathOf(rest, one.at), message: one.message })));
}

/** What else is wrong with a document of a wrong shape. */
function findingsBeside(
  document: unknown,
  report: (at: readonly Step[], message: string) => Problem,
): Problem[] {
  const mended = mend(document);
  if (mended === undefined) return [];
  return crossChecks(complete(mended.file))
    .filter((one) => !isSuspect(one.at, mended.places))
    .map((one) => report(one.at, one.message));
}

function keepOnly(scenario: Scenario, only: readonly string[] | undefined): ReadResult {
  if (only === undefined) return { ok: true, value: scenario };
  const kept = (id: string): boolean => only.includes(id);
  const missing = only.filter((id) => !scenario.items.some((item) => item.id === id));
  if (missing.length > 0) {
    return refuse(missing.map((id) => ({ path: `items.${id}`, message: "there is no such item" })));
  }
  const actors = scenario.actors.map((actor) => ({
    ...actor,
    writtenObjections: actor.writtenObjections.filter(kept),
  }));
  const items = scenario.items.filter((item) => kept(item.id));
  return { ok: true, value: { ...scenario, actors, items } };
}
