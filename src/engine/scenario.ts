/**
 * The checked shape of a scenario file, format 1. What a file may look like before it is checked
 * is the business of the `scenario` layer; from here on every id is known and every number in range.
 */

import type {
  Aim,
  Instrument,
  Lesson,
  PublicStand,
  Reaction,
  TrustEntry,
} from "./bargaining-facts.ts";
import type { Evidence, Fact, Measure, Place, Source, Text } from "./facts.ts";
import type { Outcome } from "./outcomes.ts";

export type * from "./bargaining-facts.ts";
export { LESSON_PHASES } from "./bargaining-facts.ts";
export type * from "./facts.ts";
export { OUTCOMES, type Outcome } from "./outcomes.ts";

export const DECISION_RULES = [
  "consensus",
  "consensusMinusOne",
  "majority",
  "twoThirds",
  "majorityWithCastingVote",
  "budgetWeighted",
  "limitedFormat",
  "unanimity",
] as const;
export type DecisionRule = (typeof DECISION_RULES)[number];

export const ABSENCE_RULES = ["officialObjection", "presenceNeeded"] as const;
export type AbsenceRule = (typeof ABSENCE_RULES)[number];

export interface Rules {
  readonly substantive: DecisionRule;
  readonly procedural: "majority";
  readonly absence: AbsenceRule;
  /** Numerator and denominator of the share of members who must be present. */
  readonly quorum: readonly [number, number];
  /** Value units (1/10 000) that a wholly dependent actor loses by objecting alone. */
  readonly standAloneCost: number;
  /** Per cent of a side payment that reaches the receiver. */
  readonly efficiency: number;
  /** Per cent of a joint text's value that a unilateral announcement is worth to its author. */
  readonly announcementWorth: number;
  /** Whether members may accept a text and opt out of its duties and costs. */
  readonly reservations: boolean;
  /** Per cent of the tabled text's value that a deferral keeps for its sponsor (Rule 12.20). */
  readonly deferralWorth: number;
  /** Whether a promise can be broken at a price, or not at all (Rule 12.12). */
  readonly promises: "voluntary" | "binding";
  /** Value units that a broken promise costs its maker. */
  readonly breachCost: number;
  /** Value units that backing down from a public statement costs. */
  readonly statementCost: number;
  /** Value units that one point of political capital is worth. */
  readonly capitalWorth: number;
  /** Per cent of the cost of standing alone that a leak makes the blocker pay once more. */
  readonly exposure: number;
  /** Offers a delegation may send before one sitting. */
  readonly offersPerCorridor: number;
}

export interface Post {
  readonly id: string;
  readonly title: Text;
  readonly holder: Text;
  readonly acting?: boolean;
  readonly evidence?: Evidence;
}

/** The Russian forms of a name that whole sentences need. */
export interface NameForms {
  readonly gender: "m" | "f" | "n" | "pl";
  readonly gen: string;
  readonly dat: string;
  readonly ins: string;
}

export interface Actor {
  readonly id: string;
  readonly name: Text;
  readonly forms: NameForms;
  readonly kind: "member" | "outsider";
  readonly present: boolean;
  readonly vote: boolean;
  /** Items to which an absent member has objected in writing. */
  readonly writtenObjections: readonly string[];
  /** 0..100, the strongest actor has 100. */
  readonly capability: number;
  /** 0..100, on the sponsor. */
  readonly dependence: number;
  /** Per cent of the organisation's budget. */
  readonly budgetShare: number;
  readonly capital?: Place;
  /** Value units it can spend on side payments during the summit. */
  readonly treasury: number;
  /** Points of political capital it starts with. */
  readonly influence: number;
  /** File name in assets/flags, without the ending; as of the scenario's date. */
  readonly flag?: string;
  readonly posts: readonly Post[];
  /** What an informed stranger would be told. */
  readonly profile: Text;
  /** One page for this delegation's eyes only. */
  readonly brief: Text;
  readonly aims: readonly Aim[];
  readonly facts: readonly Fact[];
}

export interface Body {
  readonly id: string;
  readonly name: Text;
  readonly short: Text;
  /** The post that sits in it. */
  readonly post: string;
  /** Where it may refer what it cannot settle; absent for the highest body. */
  readonly refersTo?: string;
}

export interface Sitting {
  readonly id: string;
  readonly body: string;
  readonly title: Text;
  readonly format: "restricted" | "plenary";
  /** In a closed sitting the outcome is public, who blocked is not. */
  readonly closed: boolean;
  readonly date: string;
}

export interface Option {
  readonly value: number;
  readonly label: Text;
  /** Offered only once somebody moves it. */
  readonly amendment: boolean;
  /** Per cent of the stance's cost that this option carries. */
  readonly costShare: number;
}

export interface Stance {
  /** Ideal point, 0..100. */
  readonly position: number;
  /** 0..100. */
  readonly salience: number;
  /** Value units that adopting costs this actor, before `costScale`. */
  readonly cost: number;
  /** Net side payments promised on this item, value units. */
  readonly transfer: number;
  /** Options from .. to inclusive that the actor objects to whatever it is paid. */
  readonly redLine?: readonly [number, number];
  readonly evidence?: Evidence;
}

/** Matters that are substantive whatever the chair rules (Rule 5.9). */
export const SUBSTANTIVE_SUBJECTS = [
  "money",
  "forces",
  "territory",
  "airspace",
  "membership",
  "sanctions",
  "chair",
  "third-states",
] as const;
export type SubstantiveSubject = (typeof SUBSTANTIVE_SUBJECTS)[number];

/** What an outcome changes. `actor`: the change is that actor's share, and falls away if it reserves. */
export interface Effect {
  readonly on: readonly Outcome[];
  /** Only where one of these rungs is in force; absent: whichever it is. */
  readonly options?: readonly number[];
  readonly register: string;
  readonly set?: number;
  readonly add?: number;
  /**
   * Sets the register to the member (1-based, in the file's order) who follows in the Russian
   * alphabet upon the actor named here, or upon the holder in the register named here.
   */
  readonly rotateAfter?: string;
  readonly actor?: string;
}

export interface Item {
  readonly id: string;
  readonly title: Text;
  /** What the draft says, one or two sentences. */
  readonly text: Text;
  readonly background: Text;
  readonly body: string;
  /** The sitting that takes it; by default the first of its body. */
  readonly sitting?: string;
  readonly sponsor: string;
  readonly reversion: number;
  readonly tabled: number;
  readonly options: readonly Option[];
  readonly measure?: Measure;
  readonly studyOption?: number;
  /** Whether a deployment's mission, size, armament and duration are stated. */
  readonly specified: boolean;
  readonly statement: boolean;
  readonly mandatory: boolean;
  readonly deferredBefore: boolean;
  readonly costScale: number;
  readonly subjects: readonly SubstantiveSubject[];
  /** Actors without whose territory or money the text is empty (Rule 5.2). */
  readonly essential: readonly string[];
  readonly stances: Readonly<Record<string, Stance>>;
  readonly effects: readonly Effect[];
  /** What is reported to have happened; absent where nothing did. */
  readonly history?: {
    readonly outcome: readonly Outcome[];
    /** The rung in force, and members it did not bind, where that is known. */
    readonly option?: number;
    readonly outside?: readonly string[];
    readonly source: string;
    readonly note?: Text;
  };
  readonly evidence?: Evidence;
}

export const REGISTER_GROUPS = [
  "budget",
  "air-defence",
  "bases",
  "forces",
  "arms",
  "chair",
  "docket",
] as const;
export type RegisterGroup = (typeof REGISTER_GROUPS)[number];

/** A number the world is described by and decisions change: a share, a readiness, who is in what. */
export interface Register {
  readonly id: string;
  readonly group: RegisterGroup;
  readonly label: Text;
  /** The state it belongs to, where it belongs to one. */
  readonly actor?: string;
  readonly unit?: Text;
  readonly initial: number;
  /** Words for particular values; absent for plain quantities. */
  readonly levels?: readonly { readonly value: number; readonly label: Text }[];
  readonly evidence: Evidence;
}

export interface Base {
  readonly id: string;
  readonly name: Text;
  readonly lon: number;
  readonly lat: number;
  /** Whose forces. */
  readonly operator: "RUS" | "coalition" | "CSTO";
  /** The register that says whether it stands; absent for one that simply does. */
  readonly register?: string;
  readonly note: Text;
  readonly evidence: Evidence;
}

/** Something that happened around the summit and that the press digest may tell. */
export interface ScenarioEvent {
  readonly date: string;
  readonly text: Text;
  readonly source: string;
  /** Told when this sitting opens; absent: before the summit. */
  readonly sitting?: string;
}

export interface Scenario {
  readonly format: 1;
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  readonly date: string;
  readonly place: Text;
  readonly chair: string;
  readonly minutes: number;
  readonly sources: Readonly<Record<string, Source>>;
  readonly rules: Rules;
  readonly actors: readonly Actor[];
  readonly bodies: readonly Body[];
  readonly sittings: readonly Sitting[];
  readonly items: readonly Item[];
  readonly registers: readonly Register[];
  readonly bases: readonly Base[];
  readonly briefing: readonly { readonly text: Text; readonly source: string }[];
  readonly events: readonly ScenarioEvent[];
  readonly instruments: readonly Instrument[];
  readonly trust: readonly TrustEntry[];
  readonly statements: readonly PublicStand[];
  readonly reactions: readonly Reaction[];
  readonly lessons: readonly Lesson[];
  /** Where the model misses history, by how much and why. */
  readonly fit: { readonly misses: readonly { readonly item: string; readonly text: Text }[] };
  /** What the model leaves out or only estimates, said to the player. */
  readonly limits: readonly Text[];
}
