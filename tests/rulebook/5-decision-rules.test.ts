import { describe, expect } from "vitest";
import type { DecisionRule, ResponseName } from "../../src/engine/index.ts";
import { isCarried, table } from "../support/game.ts";
import { type Case, rule } from "../support/rule.ts";
import type { SceneSpec } from "../support/scene.ts";

const AWAY = { present: false };
const WROTE = { present: false, writtenObjections: ["text"] };

/** Answers in seating order: Russia, Belarus, Armenia, Kazakhstan, Kyrgyzstan, Tajikistan. */
const SHORT: Readonly<Record<string, ResponseName>> = {
  s: "support",
  a: "accept",
  q: "acquiesce",
  r: "reserve",
  o: "object",
};

function passes(name: DecisionRule, letters: string, spec: SceneSpec = {}): boolean {
  const ids = ["RUS", "BLR", "ARM", "KAZ", "KGZ", "TJK"];
  const answers = Object.fromEntries(
    [...letters].flatMap((letter, at) =>
      SHORT[letter] === undefined ? [] : [[ids[at] as string, SHORT[letter]]],
    ),
  );
  return isCarried(table(answers, { ...spec, rule: name }));
}

interface Row {
  readonly answers: string;
  readonly passes: boolean;
  readonly spec?: SceneSpec;
}

function decisionRule(number: string, name: DecisionRule, claim: Case, rows: readonly Row[]): void {
  rule(number, `${name}: ${claim.expectation}`, claim, () => {
    const found = rows.map(({ answers, spec }) => ({
      answers,
      passes: passes(name, answers, spec),
    }));
    expect(found).toEqual(rows.map(({ answers, passes: wanted }) => ({ answers, passes: wanted })));
  });
}

const away = (id: string): SceneSpec => ({ members: { [id]: AWAY } });
const voteless = (...ids: string[]): SceneSpec => ({
  members: Object.fromEntries(ids.map((id) => [id, { vote: false }])),
});

describe("Chapter 5: the eight decision rules (s support, a accept, q acquiesce, r reserve, o object)", () => {
  decisionRule(
    "5.20",
    "consensus",
    {
      situation: "Six answers, in seating order; - is an absent member.",
      expectation: "passes unless somebody objects.",
      reason: "The rule of 2005.",
    },
    [
      { answers: "ssssss", passes: true },
      { answers: "qqqqqq", passes: true },
      { answers: "sqarqs", passes: true },
      { answers: "sssoss", passes: false },
      { answers: "sss-ss", spec: away("KAZ"), passes: true },
      { answers: "sss-ss", spec: { members: { KAZ: WROTE } }, passes: false },
      { answers: "sssoss", spec: voteless("KAZ"), passes: true },
    ],
  );

  decisionRule(
    "5.21",
    "consensusMinusOne",
    {
      situation: "One objection, then two; a written one counts.",
      expectation: "one objection is overridden, two are not.",
      reason: "No state alone can stop the others.",
    },
    [
      { answers: "sssoss", passes: true },
      { answers: "sssoos", passes: false },
      { answers: "sss-os", spec: { members: { KAZ: WROTE } }, passes: false },
      { answers: "sssoos", spec: voteless("KGZ"), passes: true },
    ],
  );

  decisionRule(
    "5.22",
    "majority",
    {
      situation: "Yes is support or acceptance; everybody with a vote is counted, present or not.",
      expectation: "more than half of all votes must be yes.",
      reason: "The absent do not lower the bar.",
    },
    [
      { answers: "ssaaoo", passes: true },
      { answers: "sssooo", passes: false },
      { answers: "sssqqq", passes: false },
      { answers: "ssssrr", passes: true },
      { answers: "sss-oo", spec: away("KAZ"), passes: false },
      { answers: "sssooo", spec: voteless("TJK"), passes: true },
    ],
  );

  decisionRule(
    "5.23",
    "twoThirds",
    {
      situation: "Four of six, then three; four of six with an absence.",
      expectation: "two thirds of all votes must be yes.",
      reason: "Exactly two thirds is enough.",
    },
    [
      { answers: "ssssoo", passes: true },
      { answers: "sssqqq", passes: false },
      { answers: "ssss-o", spec: away("KGZ"), passes: true },
      { answers: "ssssoo", spec: voteless("RUS"), passes: false },
    ],
  );

  decisionRule(
    "5.24",
    "majorityWithCastingVote",
    {
      situation: "Half of the votes are yes; the chair, Russia, is on one side or the other.",
      expectation: "as majority, and an even split goes with the chair.",
      reason: "Somebody must be able to break a tie.",
    },
    [
      { answers: "sssooo", passes: true },
      { answers: "ooosss", passes: false },
      { answers: "qaaaoo", passes: false },
      { answers: "ossssq", passes: true },
      { answers: "ssoooo", passes: false },
      { answers: "-sssoo", spec: away("RUS"), passes: false },
    ],
  );

  decisionRule(
    "5.25",
    "budgetWeighted",
    {
      situation: "Russia pays 50 per cent, the others 10 each.",
      expectation: "more than half of the money must be yes.",
      reason: "Who pays decides; exactly half does not.",
    },
    [
      { answers: "sooooo", passes: false },
      { answers: "saoooo", passes: true },
      { answers: "osssss", passes: false },
      { answers: "sooooo", spec: voteless("TJK"), passes: true },
    ],
  );

  decisionRule(
    "5.26",
    "limitedFormat",
    {
      situation: "Some stay out; then one objects to there being a limited format.",
      expectation: "passes unless somebody objects to the format.",
      reason: "Rule 5.8 says whom it binds.",
    },
    [
      { answers: "ssqqqq", passes: true },
      { answers: "sssoss", passes: false },
      { answers: "sss-ss", spec: { members: { KAZ: WROTE } }, passes: false },
    ],
  );

  decisionRule(
    "5.27",
    "unanimity",
    {
      situation: "Acceptance is a yes; abstaining, reserving and being away are not.",
      expectation: "everybody with a vote must say yes.",
      reason: "The difference from consensus is what silence means.",
    },
    [
      { answers: "ssaass", passes: true },
      { answers: "sssqss", passes: false },
      { answers: "sssrss", passes: false },
      { answers: "sss-ss", spec: away("KAZ"), passes: false },
      { answers: "sssoss", spec: voteless("KAZ"), passes: true },
    ],
  );
});
