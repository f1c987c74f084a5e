import { test } from "vitest";

/** What a case claims, in words that can be argued with by somebody who does not program. */
export interface Case {
  readonly situation: string;
  readonly expectation: string;
  readonly reason: string;
}

/**
 * A numbered case of the rulebook. The number is a rule of docs/rulebook.md; that every rule there
 * has its case is checked by tests/rulebook/coverage.test.ts.
 */
export function rule(number: string, title: string, claim: Case, check: () => void): void {
  test(`Rule ${number}: ${title}`, () => {
    try {
      check();
    } catch (error) {
      const words = `${claim.situation} Expected: ${claim.expectation} Reason: ${claim.reason}`;
      throw new Error(words, { cause: error });
    }
  });
}
