import type { ResponseName } from "../engine/index.ts";
import type { AnswerChange, Ending, Sides } from "./sides.ts";
import type { Tally } from "./tally.ts";

/** Why an item came out otherwise in one of two games. */
export type Cause =
  /** It is on one agenda only. */
  | { readonly kind: "agenda" }
  /** The answers are counted by another rule; the tally is that of the first game. */
  | { readonly kind: "rule"; readonly rule: Sides<string>; readonly tally: Tally }
  /** Another text came to the decision. */
  | { readonly kind: "text"; readonly option: Sides<number> }
  /** The text was put in one game only. */
  | { readonly kind: "put"; readonly put: Sides<boolean> }
  /** Somebody is at the table, or has a vote, in one game only. */
  | { readonly kind: "voters"; readonly voters: Sides<number> }
  | {
      readonly kind: "answer";
      readonly actor: string;
      readonly response: Sides<ResponseName | undefined>;
      /** The term that differs most; absent where none does. */
      readonly term: string | undefined;
    }
  /** The same answers to the same text: what was decided before it, or a motion, differs. */
  | { readonly kind: "course" };

/** The causes, the plainest first; at least one. */
export function causesOf(
  { before, after }: Sides<Ending | undefined>,
  answers: readonly AnswerChange[],
  rule: Sides<string>,
): Cause[] {
  if (before === undefined || after === undefined) return [{ kind: "agenda" }];
  const causes: Cause[] = [];
  if (rule.before !== rule.after) causes.push({ kind: "rule", rule, tally: before.tally });
  if (before.asked !== after.asked) {
    causes.push({ kind: "text", option: { before: before.asked, after: after.asked } });
  } else if (before.put !== after.put) {
    causes.push({ kind: "put", put: { before: before.put, after: after.put } });
  }
  if (before.tally.voters !== after.tally.voters) {
    const voters = { before: before.tally.voters, after: after.tally.voters };
    causes.push({ kind: "voters", voters });
  }
  for (const change of answers) {
    const { actor, response } = change;
    if (response.before === response.after) continue;
    causes.push({ kind: "answer", actor, response, term: mainTerm(change) });
  }
  return causes.length > 0 ? causes : [{ kind: "course" }];
}

/** The term, of value or price, that differs most between the two games. */
function mainTerm({ terms, priceTerms }: AnswerChange): string | undefined {
  let main: { readonly term: string; readonly size: number } | undefined;
  for (const { term, difference } of [...terms, ...priceTerms]) {
    const size = difference < 0 ? -difference : difference;
    if (size > (main?.size ?? 0)) main = { term, size };
  }
  return main?.term;
}
