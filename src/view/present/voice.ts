import type { Evidence, Scenario, Source, Text, World } from "../../engine/index.ts";
import type { Say } from "../words/index.ts";
import type { EvidenceModel, Language, SourceModel } from "./models.ts";

/** The language of the moment and its dictionary. */
export interface Voice {
  readonly say: Say;
  readonly language: Language;
}

/** A scenario's text in the language of the moment. */
export const read = (text: Text, voice: Voice): string => text[voice.language];

/** Names in a row, for use after a colon. */
export const list = (names: readonly string[]): string => names.join(", ");

/** Whatever lists sources. */
type Sourced = Pick<Scenario, "sources">;

/** Evidence is the file's and stands on many pages: by object and language, what was made of it. */
const made = {
  en: new WeakMap<Evidence, EvidenceModel>(),
  ru: new WeakMap<Evidence, EvidenceModel>(),
};

/** Where something is known from, and how well. */
export function presentEvidence(
  evidence: Evidence,
  world: { readonly scenario: Sourced },
  voice: Voice,
): EvidenceModel {
  const known = made[voice.language].get(evidence) ?? evidenceModel(evidence, world, voice);
  made[voice.language].set(evidence, known);
  return known;
}

function evidenceModel(
  evidence: Evidence,
  world: { readonly scenario: Sourced },
  voice: Voice,
): EvidenceModel {
  const source =
    evidence.source === undefined ? undefined : sourceOf(evidence.source, world.scenario, voice);
  return {
    grade: evidence.grade,
    gradeWord: voice.say(`evidence.${evidence.grade}`),
    ...(source === undefined ? {} : { source }),
    ...(evidence.note === undefined ? {} : { note: read(evidence.note, voice) }),
  };
}

/** The source with this key; absent where the scenario has none. */
export function sourceOf(key: string, scenario: Sourced, voice: Voice): SourceModel | undefined {
  const source: Source | undefined = scenario.sources[key];
  if (source === undefined) return undefined;
  const by = [source.author, source.publisher].filter((part) => part !== undefined);
  return {
    key,
    title: source.title,
    by: by.join(", "),
    ...(source.date === undefined ? {} : { date: source.date }),
    ...(source.url === undefined ? {} : { url: source.url }),
    ...(source.note === undefined ? {} : { note: read(source.note, voice) }),
  };
}

/** Members of a mask, by name. */
export const namesOf = (mask: number, world: World, voice: Voice): string[] =>
  world.members.flatMap((member, index) => ((mask >> index) & 1 ? [read(member.name, voice)] : []));

/** The name of the flag's file; the id where the scenario names none. */
export const flagOf = (actor: { readonly id: string; readonly flag?: string }): string =>
  actor.flag ?? actor.id.toLowerCase();
