import type { EvidenceModel, SourceModel } from "../basics.ts";
import type { Tone } from "../canvas-model.ts";
import type { DossierModel, ItemSheet } from "../models.ts";

/** What is printed for a class before it begins. */
export interface PackModel {
  readonly title: string;
  readonly place: string;
  /** Days of the sittings, as the file has them: 2005-06-22. */
  readonly days: readonly string[];
  readonly bargaining: boolean;
  readonly agenda: PackAgenda;
  readonly rules: PackRules;
  readonly delegations: readonly PackDelegation[];
  readonly guide: PackGuide;
}

/** What everybody may know: what it is about, the sittings, the drafts. */
export interface PackAgenda {
  readonly summary: string;
  readonly background: readonly { readonly text: string; readonly source?: SourceModel }[];
  readonly sittings: readonly PackSitting[];
}

export interface PackSitting {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly closed: boolean;
  /** Who sits: the name of the body. */
  readonly body: string;
  readonly items: readonly ItemSheet[];
}

/** How it is decided, on one page. */
export interface PackRules {
  /** The rule in force, what one objection does, how motions are decided, what an absence does. */
  readonly sentences: readonly string[];
  readonly answers: readonly PackCard[];
  /** What one does in turn when an item is called. */
  readonly steps: readonly string[];
  /** What else may be asked for, each with what it leads to. */
  readonly motions: readonly { readonly name: string; readonly hint: string }[];
  /** How one bargains between the sittings; empty where the class is played without. */
  readonly corridor: readonly string[];
}

/** A card that is laid on the table. */
export interface PackCard {
  readonly id: string;
  readonly tone: Tone;
  /** What it is for: an answer to a text, a motion. */
  readonly kind: string;
  readonly word: string;
  readonly hint: string;
}

/** A delegation's own papers. The brief is for its eyes alone. */
export interface PackDelegation {
  readonly actor: string;
  readonly name: string;
  readonly flag: string;
  readonly chair: boolean;
  /** Absent delegations have a sign at the table, and nobody to read a brief or to lay a card. */
  readonly present: boolean;
  readonly brief?: PackBrief;
  /** Empty where nobody sits for it. */
  readonly cards: readonly PackCard[];
}

export interface PackBrief {
  readonly dossier: DossierModel;
  readonly posts: readonly PackPost[];
  readonly aims: readonly PackAim[];
  readonly wishes: readonly PackWish[];
  readonly means: PackMeans | undefined;
}

/** A post, and what it answers for. */
export interface PackPost {
  readonly id: string;
  readonly title: string;
  readonly holder: string;
  /** The body it sits in; empty where it sits in none. */
  readonly body: string;
  /** Numbers of the items that are its matter. */
  readonly items: readonly number[];
}

export interface PackAim {
  readonly text: string;
  readonly secret: boolean;
  /** Points of the mandate; 0 where it is not scored. */
  readonly weight: number;
  /** The post that it is given to. */
  readonly post: string;
}

/** What a delegation wants of an item. */
export interface PackWish {
  readonly item: string;
  readonly number: number;
  readonly title: string;
  readonly own: boolean;
  /** The wording nearest to its position. */
  readonly wants: string;
  readonly position: number;
  readonly salience: number;
  readonly salienceWord: string;
  /** What the tabled text is worth to it, value units. */
  readonly worth: number;
  /** Wordings that it refuses whatever it is offered. */
  readonly refuses: readonly string[];
  readonly evidence: EvidenceModel;
}

/** What a delegation can bargain with. */
export interface PackMeans {
  readonly purse: number;
  readonly capital: number;
  readonly offers: number;
  readonly payments: readonly {
    readonly label: string;
    readonly to: string;
    readonly limit: number;
    readonly evidence: EvidenceModel;
  }[];
  readonly said: readonly string[];
}

/** For whoever gives the class; nothing of it is for students. */
export interface PackGuide {
  readonly aims: readonly { readonly text: string; readonly seen: string }[];
  readonly beforehand: readonly string[];
  /** How the scenario's own length goes with the time there is, where it does not. */
  readonly length: string;
  readonly lessons: readonly PlanLesson[];
  readonly seats: PackSeats;
  readonly steps: readonly PackStep[];
  readonly troubles: readonly { readonly when: string; readonly advice: string }[];
  readonly paper: readonly string[];
  readonly expected: readonly ExpectedLine[];
  readonly history: readonly HistoryLine[];
  readonly criteria: readonly { readonly title: string; readonly shown: string }[];
  readonly limits: readonly string[];
  readonly terms: readonly { readonly word: string; readonly is: string }[];
}

/** A lesson by the clock; the rows' minutes add up to its own. */
export interface PlanLesson {
  readonly title: string;
  readonly minutes: number;
  readonly rows: readonly PlanRow[];
}

export interface PlanRow {
  readonly id: string;
  /** Minutes from the beginning of the lesson. */
  readonly from: number;
  readonly minutes: number;
  readonly what: string;
  readonly how: string;
}

/** How people are shared out over the delegations. */
export interface PackSeats {
  /** Seats that a room has: a post each. */
  readonly places: number;
  /** Delegations to fill first. */
  readonly first: readonly string[];
  readonly bands: readonly SeatBand[];
  /** Who is not there, and what that means. */
  readonly absent: string;
}

export interface SeatBand {
  readonly from: number;
  readonly to: number;
  readonly how: string;
}

/** A step of the course: what to do, and what to press for it where something is pressed. */
export interface PackStep {
  readonly when: string;
  readonly does: readonly string[];
}

/** What the model expects: the answers to the tabled text by interest alone, and what comes of the item. */
export interface ExpectedLine {
  readonly item: string;
  readonly number: number;
  readonly title: string;
  readonly answers: readonly {
    readonly actor: string;
    readonly tone: Tone;
    readonly word: string;
  }[];
  readonly outcome: string;
}

export interface HistoryLine {
  readonly item: string;
  readonly number: number;
  readonly title: string;
  /** Absent where nothing is reported. */
  readonly outcome?: string;
  readonly note?: string;
  readonly source?: SourceModel;
  readonly evidence?: EvidenceModel;
}
