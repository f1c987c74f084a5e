import type { Evidence, World } from "../engine/index.ts";

/** How many numbers of a scenario file somebody had to choose: what a good fit has to be set against. */
export interface Parameters {
  /** A position and a salience for each member on each item that has a reported outcome. */
  readonly stances: number;
  /** Of those, numbers whose evidence is a document; all others are inferred or estimated. */
  readonly documented: number;
  /** Costs and promised payments that are not 0. */
  readonly costs: number;
  /** Two ends for each red line. */
  readonly redLines: number;
  /** One for each member: on the sponsor. */
  readonly dependences: number;
  /** Cost of standing alone, efficiency of payments, worth of an announcement. */
  readonly constants: number;
  readonly all: number;
}

const CONSTANTS = 3;

/** Counts the numbers behind the items whose outcome is reported. */
export function parametersOf({ items, members }: World): Parameters {
  const stances = items
    .filter((item) => item.history !== undefined)
    .flatMap((item) => members.map((member) => item.stances[member.id]));
  const count = (test: (stance: NonNullable<(typeof stances)[number]>) => boolean): number =>
    stances.filter((stance) => stance !== undefined && test(stance)).length;
  const parts = {
    stances: 2 * stances.length,
    costs: count(({ cost }) => cost !== 0) + count(({ transfer }) => transfer !== 0),
    redLines: 2 * count(({ redLine }) => redLine !== undefined),
    dependences: members.length,
    constants: CONSTANTS,
  };
  return {
    ...parts,
    documented: 2 * count(({ evidence }) => isDocumented(evidence)),
    all: Object.values(parts).reduce((sum, one) => sum + one, 0),
  };
}

const isDocumented = (evidence: Evidence | undefined): boolean => evidence?.grade === "documented";
