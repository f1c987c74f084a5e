import type { EvidenceModel } from "../basics.ts";
import type { Tone } from "../canvas-model.ts";
import type { ChangeModel } from "../models.ts";

/** The years of a campaign in a row, for going from one to another. */
export interface YearLine {
  readonly index: number;
  readonly session: string;
  /** "2005": when it opened. */
  readonly year: string;
  readonly title: string;
  /** First and last day of its sittings, as the file has them. */
  readonly days: readonly [string, string];
  readonly state: "done" | "now" | "ahead";
}

/** Something that is otherwise when the next session opens. */
export interface YearChange {
  readonly id: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** Sentences; never empty. */
  readonly because: readonly string[];
  /** Whether only this delegation knows of it. */
  readonly own: boolean;
}

export interface YearChanges {
  readonly id: string;
  readonly name: string;
  readonly changes: readonly YearChange[];
}

export interface YearEvent {
  readonly id: string;
  readonly date: string;
  readonly as: "told" | "otherwise" | "nothing";
  /** What happened; where nothing did, the rule that was not met. */
  readonly text: string;
  readonly evidence: EvidenceModel;
}

/** How the next session opens. */
export interface YearOpening {
  readonly year: string;
  readonly title: string;
  readonly intro: string;
  readonly chair: string;
  /** Whoever is at the table. */
  readonly seats: readonly {
    readonly id: string;
    readonly name: string;
    readonly flag: string;
    readonly chair: boolean;
    readonly played: boolean;
    readonly away: boolean;
  }[];
  /** Who is not at the table and why not, who came after all. */
  readonly table: readonly string[];
  readonly returning: readonly string[];
  readonly leaving: readonly string[];
}

/** The page of a year: what it came to, and with what the next one begins. */
export interface YearModel {
  readonly index: number;
  readonly year: string;
  readonly title: string;
  readonly headline: string;
  readonly intro: string;
  readonly decisions: readonly {
    readonly item: string;
    readonly title: string;
    readonly outcome: string;
    readonly tone: Tone;
  }[];
  readonly groups: readonly YearChanges[];
  readonly events: readonly YearEvent[];
  /** Absent after the last session. */
  readonly next?: YearOpening;
}

/** A delegation's mandate through the years. */
export interface CampaignMandate {
  readonly actor: string;
  readonly name: string;
  readonly flag: string;
  readonly played: boolean;
  /** Points by session; absent where it was not at the table or nothing was scored. */
  readonly points: readonly (number | undefined)[];
  readonly mean: number;
}

/** The end of a campaign. */
export interface ClosingModel {
  readonly title: string;
  readonly headline: string;
  readonly years: readonly (YearLine & { readonly summary: string })[];
  readonly mandates: readonly CampaignMandate[];
  readonly systems: readonly ChangeModel[];
  readonly limits: readonly string[];
}
