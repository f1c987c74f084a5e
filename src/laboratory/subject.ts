import { compileWorld, type Scenario, type World } from "../engine/index.ts";
import { checkDocument, type Problem, type Setting } from "../scenario/index.ts";

/** What an experiment is about: a scenario, what is changed in it, and whether there are corridors. */
export interface Subject {
  readonly scenario: Scenario;
  /** As `--set` on the command line; the changed document is checked like a file. */
  readonly settings?: readonly Setting[];
  readonly bargaining: boolean;
}

/** A subject that the validator refuses, with every problem of it. */
export class RefusedSubject extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ path, message }) => `${path}: ${message}`).join("; "));
    this.problems = problems;
  }
}

/** The subject, compiled. Throws a `RefusedSubject` where its settings make no valid scenario. */
export function worldOf({ scenario, settings = [], bargaining }: Subject): World {
  if (settings.length === 0) return compileWorld(scenario, { bargaining });
  // A completed scenario is itself a document that the validator accepts unchanged.
  const checked = checkDocument(structuredClone(scenario), { settings });
  if (!checked.ok) throw new RefusedSubject(checked.problem);
  return compileWorld(checked.value, { bargaining });
}
