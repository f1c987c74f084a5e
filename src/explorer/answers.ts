import { sincereTo, wordsOn } from "../agents/index.ts";
import {
  losersBy,
  RESPONSE,
  RESPONSES,
  type ResponseName,
  type State,
  standAloneCost,
  type Term,
  termsOf,
  valueOf,
} from "../engine/index.ts";

/** A part of what an answer hangs on: of the text's value, or of the price of objecting to it. */
export interface AnswerTerm {
  /** `package`: what the other texts of a package are worth; `word`: promises and public words. */
  readonly term: Term["term"] | "package" | "word";
  readonly amount: number;
}

/** What a member answered, or would have answered, opened into its terms. Plain data. */
export interface Answer {
  readonly actor: string;
  readonly response: ResponseName;
  /** What the text is worth to it; value units. */
  readonly value: number;
  /** They add up to `value`. */
  readonly terms: readonly AnswerTerm[];
  /** What objecting would cost it. A member objects by itself where value + price is below 0. */
  readonly price: number;
  /** They add up to `price`. */
  readonly priceTerms: readonly AnswerTerm[];
  /** Whether the text lies inside its red line: it objects whatever the terms add up to. */
  readonly redLine: boolean;
}

/**
 * The answers of all members to the question in front of the table; `responses` are numbers of
 * `RESPONSE` by member, `item` and `option` the text on the floor or a part of its package.
 */
export const answersOf = (
  state: State,
  item: number,
  option: number,
  responses: readonly number[],
): Answer[] => responses.map((given, member) => answerOf(state, member, { item, option, given }));

/** The answers that would have been given to a text that nobody put: the same rules, at the end. */
export function unaskedAnswers(state: State, item: number, option: number): Answer[] {
  const { members, presentMask } = state.world;
  return members.map((_, member) => {
    const present = ((presentMask >> member) & 1) === 1;
    const given = present ? sincereTo(state, member, item, option) : RESPONSE.absent;
    return answerOf(state, member, { item, option, given });
  });
}

interface Given {
  readonly item: number;
  readonly option: number;
  readonly given: number;
}

function answerOf(state: State, member: number, { item, option, given }: Given): Answer {
  const { world } = state;
  const rest = packageRest(state, member, item, option);
  const terms: AnswerTerm[] = termsOf(state, member, item, option);
  if (rest !== 0) terms.push({ term: "package", amount: rest });
  const value = sumOf(terms);
  const losers = rest === 0 ? losersBy(state, item, option) : state.losers;
  const priceTerms = priceOf(state, member, { item, option, value, losers });
  return {
    actor: world.members[member]?.id ?? "",
    response: RESPONSES[given] as ResponseName,
    value,
    terms,
    price: sumOf(priceTerms),
    priceTerms,
    redLine: world.redLine[option * world.memberCount + member] === 1,
  };
}

const sumOf = (terms: readonly AnswerTerm[]): number =>
  terms.reduce((sum, { amount }) => sum + amount, 0);

/** What the other parts of a package are worth to a member; 0 where the text was put by itself. */
function packageRest(state: State, member: number, item: number, option: number): number {
  const inPackage = state.bundleSize > 0 && (item === state.item || state.bundled[item] === 1);
  if (!inPackage) return 0;
  return (state.value[member] as number) - valueOf(state, member, item, option);
}

interface Weighed {
  readonly item: number;
  readonly option: number;
  readonly value: number;
  readonly losers: number;
}

/** Rule 3.1, and where there is bargaining what one's word adds or takes (Rules 12.14, 12.16). */
function priceOf(state: State, member: number, { item, option, value, losers }: Weighed) {
  const alone = standAloneCost(state, member, value, losers);
  const terms: AnswerTerm[] = [{ term: "standAlone", amount: alone }];
  if (state.world.bargaining === undefined) return terms;
  const word = wordsOn(state, member, item, option);
  return word === 0 ? terms : [...terms, { term: "word" as const, amount: word }];
}
