import { compileWorld, isWithBargaining, readTranscript, settingsInHead } from "../engine/index.ts";
import { checkDocument } from "../scenario/index.ts";
import { type Rewrite, replay, type Session } from "../session/index.ts";
import { RefusedSubject, type Subject } from "./subject.ts";

/** What makes changes to the scenario that a subject is about, as its file has it. */
export const rewriteOf =
  ({ scenario }: Pick<Subject, "scenario">): Rewrite =>
  (settings) =>
    checkDocument(structuredClone(scenario), { settings });

/**
 * The game of a transcript. Throws a `RefusedSubject` where its settings make no valid scenario, and
 * an error with the code of the problem where it is none.
 */
export function reopen(text: string, rewrite: Rewrite): Session {
  const scenario = rewrite(settingsInHead(text));
  if (!scenario.ok) throw new RefusedSubject(scenario.problem);
  const world = compileWorld(scenario.value, { bargaining: isWithBargaining(text) });
  const read = readTranscript(world, text);
  if (!read.ok) throw new Error(`${read.problem.code}: ${read.problem.detail}`);
  return replay(world, read.value, rewrite).session;
}
