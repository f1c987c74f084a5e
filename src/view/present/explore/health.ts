import type { Setting, World } from "../../../engine/index.ts";
import type { Check, Finding, Health, Severity } from "../../../explorer/index.ts";
import type { Values } from "../../words/index.ts";
import type { Tone } from "../canvas-model.ts";
import type { Figure, FigureTable } from "../figure.ts";
import { list, type Voice } from "../voice.ts";
import { type DeskChange, presentChanges } from "./desk-changes.ts";
import { healthFigures } from "./health-figures.ts";
import { type Language, nameOf, percent, titleOf } from "./health-names.ts";
import { tablesOn } from "./health-tables.ts";

/** A check-up in words: a certificate, a line for each question, what was found and what to do. */
export interface HealthSheet {
  readonly verdict: Verdict;
  readonly sum: string;
  /** What it was made with, and with which changes of the scenario. */
  readonly origin: string;
  readonly changes: readonly DeskChange[];
  readonly checks: readonly HealthCheck[];
}

export interface Verdict {
  readonly severity: Severity;
  readonly word: string;
  readonly tone: Tone;
}

export interface HealthCheck {
  readonly check: Check;
  readonly question: string;
  readonly verdict: Verdict;
  /** The numbers in a sentence. */
  readonly summary: string;
  readonly findings: readonly FindingLine[];
  readonly tables: readonly { readonly title: string; readonly table: FigureTable }[];
  readonly figures: readonly Figure[];
}

export interface FindingLine {
  readonly id: string;
  readonly mark: Verdict;
  readonly text: string;
  /** What can be done about it; "" where the next finding says the same. */
  readonly advice: string;
  /** Where in the scenario file. */
  readonly place: string;
}

export const TONE_OF_SEVERITY: Readonly<Record<Severity, Tone>> = {
  ok: "support",
  notice: "accept",
  warning: "abstain",
  broken: "object",
};

/** `changes` is what was changed in the scenario of `world` before the check-up. */
export function presentHealth(
  world: World,
  health: Health,
  changes: readonly Setting[],
  voice: Voice,
): HealthSheet {
  const { say } = voice;
  const { settings, verdict, version, notice, warning, broken } = health;
  return {
    verdict: presentVerdict(verdict, voice),
    sum: say(`health.sum.${verdict}`, { notice, warning, broken }),
    origin: say("health.certificate.of", {
      version,
      bargaining: health.bargaining ? "yes" : "no",
      runs: settings.runs,
      lot: settings.wanderings,
      trials: trialsIn(health),
      seed: settings.seed,
      noise: settings.noise,
    }),
    changes: presentChanges(world, changes, voice),
    checks: health.checks.map((one) => ({
      check: one.check,
      question: say(`health.check.${one.check}`),
      verdict: presentVerdict(one.verdict, voice),
      summary: say(`health.of.${one.check}`, summaryValues(health)[one.check]),
      findings: adviseOnce(health.findings.filter(({ check }) => check === one.check)).map(
        ({ finding, advised }) => lineOf(world, finding, advised, voice),
      ),
      tables: tablesOn(world, health, one.check, voice),
      figures: one.check === "balance" ? healthFigures(world, health, changes, voice) : [],
    })),
  };
}

export const presentVerdict = (severity: Severity, { say }: Voice): Verdict => ({
  severity,
  word: say(`health.verdict.${severity}`),
  tone: TONE_OF_SEVERITY[severity],
});

const trialsIn = ({ lines }: Health): number =>
  lines.reduce((sum, seat) => sum + seat.trials * seat.lines.length, 0);

/** What the sentence under each question says. */
function summaryValues(health: Health): Readonly<Record<Check, Values>> {
  const { settings, roles, minutes, balance } = health;
  const decides = roles
    .filter(({ present, vote }) => present && vote)
    .map(({ decisive, questions }) => percent(decisive, questions));
  const better = balance.seats.map((seat) => percent(seat.better, settings.runs));
  const games = settings.runs + settings.wanderings + trialsIn(health);
  return {
    roles: {
      questions: roles[0]?.questions ?? 0,
      percent: lowest(decides),
      most: -lowest(decides.map((one) => -one)),
    },
    lines: { trials: settings.trials },
    outcomes: { games },
    minutes: { alone: minutes.alone, together: minutes.together, stated: minutes.stated },
    balance: {
      games: settings.runs,
      against: balance.against,
      low: lowest(better),
      high: -lowest(better.map((one) => -one)),
    },
  };
}

const lowest = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((low, one) => (one < low ? one : low));

/** Where several findings of a kind stand together, the last says what can be done about them. */
const adviseOnce = (findings: readonly Finding[]) =>
  findings.map((finding, at) => ({ finding, advised: findings[at + 1]?.code !== finding.code }));

function lineOf(world: World, finding: Finding, advised: boolean, voice: Voice): FindingLine {
  const { code, severity, path } = finding;
  const { say } = voice;
  return {
    id: `${code} ${path} ${finding.facts.outcome ?? ""}`,
    mark: { severity, word: say(`health.mark.${severity}`), tone: TONE_OF_SEVERITY[severity] },
    text: say(`health.${code}`, factsInWords(world, finding, voice)).trim(),
    advice: advised ? say(`health.${code}.advice`) : "",
    place: say("health.place", { path }),
  };
}

/** Ids among the facts of a finding, as a person knows them. */
function factsInWords(world: World, { facts, path }: Finding, voice: Voice): Values {
  const { say, language } = voice;
  const named: Record<string, string | number> = { text: "", ...facts };
  for (const key of ["seat", "low", "high"]) {
    if (key in facts) named[key] = nameOf(world, String(facts[key]), language);
  }
  if ("item" in facts) named.item = titleOf(world, String(facts.item), language);
  if ("items" in facts) named.items = titlesOf(world, String(facts.items), language);
  if ("line" in facts) named.line = say(`health.line.${facts.line as "support"}`);
  if ("outcome" in facts) named.outcome = say(`outcome.${facts.outcome as "adopted"}`);
  if ("rung" in facts) named.rung = rungOf(world, facts, language);
  if ("aim" in facts) named.text = aimOf(world, path, language);
  if ("reaction" in facts) named.reaction = reactionOf(world, String(facts.reaction), language);
  return named;
}

const titlesOf = (world: World, ids: string, language: Language): string =>
  `${list(ids.split(",").map((id) => titleOf(world, id, language)))}.`;

function rungOf({ items }: World, facts: Finding["facts"], language: Language): string {
  const item = items.find(({ id }) => id === facts.item);
  return item?.options.find(({ value }) => value === facts.rung)?.label[language] ?? "";
}

/** `actors.KAZ.aims.2`: the text of the aim that stands there. */
function aimOf({ scenario }: World, path: string, language: Language): string {
  const [, seat, , aim] = path.split(".");
  return scenario.actors.find(({ id }) => id === seat)?.aims[Number(aim)]?.text[language] ?? "";
}

const reactionOf = ({ scenario }: World, id: string, language: Language): string =>
  scenario.reactions.find((one) => one.id === id)?.told[language] ?? id;
