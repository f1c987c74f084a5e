import type { Evidence, Text } from "./facts.ts";
import type { Outcome } from "./outcomes.ts";

/** What a scenario file says of bargaining: rulebook chapter 12. */

/** Something a delegation wants; secret aims are shown to that delegation alone. */
export interface Aim {
  readonly text: Text;
  readonly secret: boolean;
  /** Points of the mandate, which add up to 100; 0 where the aim is not scored. */
  readonly weight: number;
  /** What the engine must have recorded at the end, all of it. */
  readonly test: readonly Condition[];
}

/** Something the engine records, asked for at a moment; `not` turns it round. */
export type Condition = { readonly not?: boolean } & (
  | {
      readonly item: string;
      readonly outcome: readonly Outcome[];
      readonly options?: readonly number[];
    }
  | { readonly register: string; readonly min?: number; readonly max?: number }
  /** The member objected to the last question counted on the item. */
  | { readonly objected: string; readonly item: string }
  /** The adopted text binds the member. */
  | { readonly bound: string; readonly item: string }
  | { readonly brokenBy: string }
  | { readonly promisedBy: string }
  /** Value units received by side payments. */
  | { readonly received: string; readonly min: number }
  | { readonly influence: string; readonly min: number }
  | { readonly dependence: string; readonly max: number }
);

/** What a reaction of the world changes. */
export type Consequence =
  | { readonly register: string; readonly set?: number; readonly add?: number }
  | { readonly actor: string; readonly dependence: number }
  | { readonly actor: string; readonly treasury: number }
  | { readonly actor: string; readonly influence: number }
  | {
      readonly actor: string;
      readonly item: string;
      readonly position?: number;
      readonly salience?: number;
    }
  | { readonly actor: string; readonly toward: string; readonly trust: number };

/** A rule by which an outsider, or the world, acts; every player can read it. */
export interface Reaction {
  readonly id: string;
  /** The outsider that acts; absent for an event. */
  readonly actor?: string;
  /** The rule, in one sentence. */
  readonly text: Text;
  /** The news when it happens, in one sentence. */
  readonly told: Text;
  /** The sitting before which it is asked; "end": after the last. */
  readonly at: string;
  readonly when: readonly Condition[];
  readonly changes: readonly Consequence[];
  readonly evidence: Evidence;
}

/** A kind of side payment that one member can make: arms, gas, debt relief, money. */
export interface Instrument {
  readonly id: string;
  readonly label: Text;
  readonly hint: Text;
  readonly giver: string;
  readonly to: readonly string[];
  /** Value units one receiver can get by it in all. */
  readonly limit: number;
  readonly evidence: Evidence;
}

/** How far one member believes the promises of another, 0..100. */
export interface TrustEntry {
  readonly from: string;
  readonly to: string;
  readonly value: number;
}

/** What a member had said in public before the summit. */
export interface PublicStand {
  readonly actor: string;
  readonly item: string;
  readonly stand: "for" | "against";
  readonly source: string;
}

export const LESSON_PHASES = [
  "corridor",
  "drafting",
  "tabling",
  "answering",
  "motion",
  "closing",
  "over",
] as const;

/** A hint of a tutorial, shown when the table first stands there. */
export interface Lesson {
  readonly phase: (typeof LESSON_PHASES)[number];
  readonly item?: string;
  readonly seat?: string;
  readonly text: Text;
}
