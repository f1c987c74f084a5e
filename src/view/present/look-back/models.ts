import type { DeedName } from "../../../debrief/index.ts";
import type { DeskModel } from "../explore/what-if.ts";

/** Looking back at a game that has ended. */
export interface LookBackModel {
  readonly points: readonly TurningPointModel[];
  readonly seats: readonly SeatBackModel[];
  readonly questions: readonly QuestionGroup[];
}

/** A move that turned the game, and the game without it. */
export interface TurningPointModel {
  /** The step before which the table stood; where the other game parts. */
  readonly step: number;
  /** The item, or the pause in which it was. */
  readonly about: string;
  readonly who: string;
  readonly flag: string;
  readonly did: string;
  readonly could: string;
  /** What speaks for the other move, in a sentence. */
  readonly why: string;
  /** How the other game was played on, in a sentence. */
  readonly how: string;
  readonly games: DeskModel;
  /** The other game, as a transcript. */
  readonly transcript: string;
}

/** What a delegation did, for whoever has to mark it; the marking is left to that person. */
export interface SeatBackModel {
  readonly actor: string;
  readonly name: string;
  readonly flag: string;
  /** Whether a person sat there. */
  readonly played: boolean;
  readonly criteria: readonly CriterionModel[];
}

export interface CriterionModel {
  readonly id: Criterion;
  readonly title: string;
  /** What the record shows, counted, in one line. */
  readonly line: string;
  readonly evidence: readonly DeedLine[];
}

export interface DeedLine {
  readonly step: number;
  readonly text: string;
}

export interface QuestionGroup {
  readonly id: "feelings" | "facts" | "transfer" | "beforeAndAfter";
  readonly title: string;
  readonly hint: string;
  readonly questions: readonly string[];
}

/** What a seat is looked at for, and which deeds show it; the brief is shown by its aims. */
export const CRITERIA = {
  brief: [],
  rules: ["put", "amended", "moved"],
  bargaining: ["offered", "dealt"],
  word: ["kept", "broke", "declared", "backedDown"],
  weight: ["stopped", "needed"],
} as const satisfies Readonly<Record<string, readonly DeedName[]>>;
export type Criterion = keyof typeof CRITERIA;
