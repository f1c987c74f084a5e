/** The five questions of a check-up. */
export const CHECKS = ["roles", "lines", "outcomes", "minutes", "balance"] as const;
export type Check = (typeof CHECKS)[number];

/**
 * How bad it is. `notice`: as the author may well mean it; `warning`: look at it; `broken`: the
 * scenario cannot be played as it stands, and the project's tests refuse it.
 */
export const SEVERITIES = ["ok", "notice", "warning", "broken"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What has been found; each has a sentence in the words of the page, and one of advice. */
export const FINDING_CODES = [
  "roleAbsent",
  "roleVoteless",
  "rolePowerless",
  "roleRarelyDecides",
  "roleWithoutChoice",
  "roleWithoutSecret",
  "roleMandateFixed",
  "roleIdle",
  "lineFixed",
  "lineFixedPayoff",
  "lineLevel",
  "lineSame",
  "itemsFormality",
  "outcomeUnseen",
  "rungImpossible",
  "rungUnseen",
  "itemsAlike",
  "aimImpossible",
  "aimUnseen",
  "aimSeldom",
  "aimAlways",
  "reactionImpossible",
  "reactionUnseen",
  "reactionAlways",
  "minutesShort",
  "minutesLong",
  "seatCannotWin",
  "seatCannotLose",
  "mandatesUnequal",
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

export interface Finding {
  readonly check: Check;
  readonly code: FindingCode;
  readonly severity: Exclude<Severity, "ok">;
  /** Dotted place in the scenario file, members of lists by their id: `actors.KAZ.aims.2`. */
  readonly path: string;
  /** Ids, counts and shares behind it; what the sentence is made with. */
  readonly facts: Readonly<Record<string, string | number>>;
}

/** The worst of some findings. */
export const worst = (findings: readonly Finding[]): Severity =>
  findings.reduce<Severity>((so, { severity }) => {
    return SEVERITIES.indexOf(severity) > SEVERITIES.indexOf(so) ? severity : so;
  }, "ok");

/** How many findings of each kind. */
export const countOf = (findings: readonly Finding[]): Record<Finding["severity"], number> => {
  const of = (one: Severity): number => findings.filter(({ severity }) => severity === one).length;
  return { notice: of("notice"), warning: of("warning"), broken: of("broken") };
};
