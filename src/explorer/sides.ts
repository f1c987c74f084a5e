import type { Outcome, ResponseName } from "../engine/index.ts";
import type { Answer } from "./answers.ts";
import type { Tally } from "./tally.ts";

/** What two games are compared by: plain data, each thing as it is in the one and in the other. */

/** The same thing in both games. */
export interface Sides<Thing> {
  readonly before: Thing;
  readonly after: Thing;
}

/** A term in both games; 0 where it is not there. `difference` is after less before. */
export interface TermChange extends Sides<number> {
  readonly term: string;
  readonly difference: number;
}

/** How an item ended, without the answers. */
export interface Ending {
  readonly outcome: Outcome;
  readonly option: number;
  /** The text that the answers are to. */
  readonly asked: number;
  readonly put: boolean;
  readonly carried: boolean;
  readonly tally: Tally;
}

export interface AnswerChange {
  readonly actor: string;
  readonly response: Sides<ResponseName | undefined>;
  readonly value: Sides<number>;
  readonly price: Sides<number>;
  readonly redLine: Sides<boolean>;
  /** Terms of the value, then of the price; the differences add up to those of the two. */
  readonly terms: readonly TermChange[];
  readonly priceTerms: readonly TermChange[];
}

/** The order of the first list, then what the second has besides. */
export function idsOf<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  idOf: (thing: Thing) => string,
): string[] {
  return [...new Set([...before, ...after].map(idOf))];
}

/** The answers of whoever sits in either game. */
export const answerChanges = (
  before: readonly Answer[],
  after: readonly Answer[],
): AnswerChange[] =>
  idsOf(before, after, (one) => one.actor).map((actor) => {
    const one = before.find((answer) => answer.actor === actor);
    const other = after.find((answer) => answer.actor === actor);
    return {
      actor,
      response: { before: one?.response, after: other?.response },
      value: { before: one?.value ?? 0, after: other?.value ?? 0 },
      price: { before: one?.price ?? 0, after: other?.price ?? 0 },
      redLine: { before: one?.redLine ?? false, after: other?.redLine ?? false },
      terms: termChanges(one?.terms ?? [], other?.terms ?? []),
      priceTerms: termChanges(one?.priceTerms ?? [], other?.priceTerms ?? []),
    };
  });

interface AnyTerm {
  readonly term: string;
  readonly amount: number;
}

/** Every kind of term of either side; the differences add up to the difference of the sums. */
export function termChanges(before: readonly AnyTerm[], after: readonly AnyTerm[]): TermChange[] {
  const amountIn = (terms: readonly AnyTerm[], term: string): number =>
    terms.reduce((sum, one) => (one.term === term ? sum + one.amount : sum), 0);
  return idsOf(before, after, ({ term }) => term).map((term) => {
    const [was, is] = [amountIn(before, term), amountIn(after, term)];
    return { term, before: was, after: is, difference: is - was };
  });
}
