import type { Outcome, ResponseName, Scenario, World } from "../../../engine/index.ts";
import type {
  AnswerChange,
  Cause,
  Ending,
  ItemChange,
  Sides,
  TermChange,
  WhatIf,
} from "../../../explorer/index.ts";
import type { Tone } from "../canvas-model.ts";
import { toneOfOutcomeName, toneOfResponseName } from "../tones.ts";
import { flagOf, read, type Voice } from "../voice.ts";

/** A word with its tone, as on a badge. */
export interface Badge {
  readonly tone: Tone;
  readonly word: string;
}

/** How an item ended: the outcome, and the text in force where one was taken. */
export interface EndingModel extends Badge {
  readonly text: string | undefined;
}

export interface DeskTerm extends Sides<number> {
  readonly label: string;
  readonly difference: number;
}

/** A delegation's answer in both games, opened into its terms. */
export interface DeskAnswer {
  readonly actor: string;
  readonly name: string;
  readonly flag: string;
  readonly before: Badge;
  readonly after: Badge;
  readonly changed: boolean;
  /** What the text is worth to it, and what objecting to it costs; value units. */
  readonly value: Sides<number>;
  readonly terms: readonly DeskTerm[];
  readonly price: Sides<number>;
  readonly priceTerms: readonly DeskTerm[];
  readonly redLine: boolean;
}

export interface DeskItem {
  readonly id: string;
  readonly title: string;
  readonly changed: boolean;
  readonly before: EndingModel;
  readonly after: EndingModel;
  readonly why: readonly string[];
  /** The text that the answers are to, in either game. */
  readonly asked: Sides<string>;
  /** Delegations whose answer or terms differ, those with another answer first. */
  readonly answers: readonly DeskAnswer[];
}

export interface DeskSeat {
  readonly name: string;
  readonly flag: string;
  readonly payoff: Sides<number>;
  readonly difference: number;
  readonly terms: readonly DeskTerm[];
}

/** What the changes on the desk come to. */
export interface DeskModel {
  readonly all: number;
  readonly changed: readonly DeskItem[];
  /** The outcome stays; answers or terms differ. */
  readonly touched: readonly DeskItem[];
  readonly seats: readonly DeskSeat[];
}

/** Two games side by side in words. `world` is that of the scenario as it is. */
export function presentWhatIf({ scenario }: World, games: WhatIf, voice: Voice): DeskModel {
  const items = games.items.map((item) => presentItem(scenario, item, voice));
  return {
    all: items.length,
    changed: items.filter(({ changed }) => changed),
    touched: items.filter(({ changed, answers }) => !changed && answers.length > 0),
    seats: games.seats
      .filter(({ payoff, seated }) => payoff.before !== payoff.after || !seated.after)
      .map(({ actor, payoff, terms }) => ({
        ...nameOf(scenario, actor, voice),
        payoff,
        difference: payoff.after - payoff.before,
        terms: termsIn(terms, voice),
      })),
  };
}

function nameOf({ actors }: Scenario, id: string, voice: Voice) {
  const actor = actors.find((one) => one.id === id);
  if (actor === undefined) return { name: id, flag: id.toLowerCase() };
  return { name: read(actor.name, voice), flag: flagOf(actor) };
}

function presentItem(scenario: Scenario, item: ItemChange, voice: Voice): DeskItem {
  const title = scenario.items.find(({ id }) => id === item.id)?.title;
  const asked = (ending: Ending | undefined): string =>
    ending === undefined ? "" : rungOf(scenario, item.id, ending.asked, voice);
  return {
    id: item.id,
    title: title === undefined ? item.id : read(title, voice),
    changed: item.changed,
    before: presentEnding(scenario, item.id, item.before, voice),
    after: presentEnding(scenario, item.id, item.after, voice),
    why: item.causes.map((cause) => causeText(scenario, item, cause, voice)),
    asked: { before: asked(item.before), after: asked(item.after) },
    answers: item.answers
      .map((answer) => presentAnswer(scenario, answer, voice))
      .filter(isDifferent)
      .sort((a, b) => Number(b.changed) - Number(a.changed)),
  };
}

const isDifferent = ({ changed, terms, priceTerms }: DeskAnswer): boolean =>
  changed || [...terms, ...priceTerms].some(({ difference }) => difference !== 0);

function rungOf(scenario: Scenario, id: string, rung: number, voice: Voice): string {
  const item = scenario.items.find((one) => one.id === id);
  const label = item?.options.find(({ value }) => value === rung)?.label;
  return label === undefined ? String(rung) : read(label, voice);
}

export function presentEnding(
  scenario: Scenario,
  id: string,
  ending: Pick<Ending, "outcome" | "option"> | undefined,
  voice: Voice,
): EndingModel {
  if (ending === undefined) {
    return { tone: "absent", word: voice.say("whatIf.offAgenda"), text: undefined };
  }
  const reversion = scenario.items.find((one) => one.id === id)?.reversion;
  const taken = ending.option !== reversion;
  return {
    ...outcomeBadge(ending.outcome, voice),
    text: taken ? rungOf(scenario, id, ending.option, voice) : undefined,
  };
}

const outcomeBadge = (outcome: Outcome, { say }: Voice): Badge => ({
  tone: toneOfOutcomeName(outcome),
  word: say(`outcome.${outcome}`),
});

/** What somebody answered, as on a badge; absent: it has no seat. */
export const responseBadge = (response: ResponseName | undefined, { say }: Voice): Badge =>
  response === undefined
    ? { tone: "absent", word: say("whatIf.noSeat") }
    : { tone: toneOfResponseName(response), word: say(`response.${response}`) };

function presentAnswer(scenario: Scenario, answer: AnswerChange, voice: Voice): DeskAnswer {
  const { actor, response, value, price, redLine } = answer;
  return {
    actor,
    ...nameOf(scenario, actor, voice),
    before: responseBadge(response.before, voice),
    after: responseBadge(response.after, voice),
    changed: response.before !== response.after,
    value,
    terms: termsIn(answer.terms, voice),
    price,
    priceTerms: termsIn(answer.priceTerms, voice),
    redLine: redLine.before || redLine.after,
  };
}

type TermKey = Parameters<Voice["say"]>[0];
const termLabel = (term: string, { say }: Voice): string => say(`term.${term}` as TermKey);

const termsIn = (terms: readonly TermChange[], voice: Voice): DeskTerm[] =>
  terms
    .filter(({ before, after }) => before !== 0 || after !== 0)
    .map(({ term, before, after, difference }) => ({
      label: termLabel(term, voice),
      before,
      after,
      difference,
    }));

/** A cause as a sentence. */
function causeText(scenario: Scenario, item: ItemChange, cause: Cause, voice: Voice): string {
  const { say } = voice;
  switch (cause.kind) {
    case "agenda":
      return say(item.after === undefined ? "whatIf.why.offAgenda" : "whatIf.why.onAgenda");
    case "rule":
      return ruleText(cause, item.after, voice);
    case "text": {
      const text = (rung: number): string => rungOf(scenario, item.id, rung, voice);
      const { before, after } = cause.option;
      return say("whatIf.why.text", { before: text(before), after: text(after) });
    }
    case "put":
      return say(cause.put.after ? "whatIf.why.put" : "whatIf.why.unput");
    case "voters":
      return say("whatIf.why.voters", { before: cause.voters.before, after: cause.voters.after });
    case "answer":
      return answerText(scenario, cause, voice);
    case "course":
      return say("whatIf.why.course");
  }
}

function ruleText(
  { rule, tally }: Extract<Cause, { kind: "rule" }>,
  after: Ending | undefined,
  { say }: Voice,
): string {
  const carried = after?.carried ? "yes" : "no";
  const weighed = rule.after === "budgetWeighted";
  return say(weighed ? "whatIf.why.weights" : "whatIf.why.rule", {
    yes: weighed ? tally.yesWeight : tally.yes,
    all: weighed ? tally.weight : tally.voters,
    objections: tally.objections,
    rule: say(`ruleName.${rule.after}` as TermKey),
    carried,
  });
}

function answerText(
  scenario: Scenario,
  { actor, response, term }: Extract<Cause, { kind: "answer" }>,
  voice: Voice,
): string {
  const { name } = nameOf(scenario, actor, voice);
  const values = {
    name,
    before: responseBadge(response.before, voice).word,
    after: responseBadge(response.after, voice).word,
  };
  if (response.after === undefined) return voice.say("whatIf.why.left", values);
  if (response.before === undefined) return voice.say("whatIf.why.joined", values);
  if (term === undefined) return voice.say("whatIf.why.answer", values);
  return voice.say("whatIf.why.answerBy", { ...values, term: termLabel(term, voice) });
}
