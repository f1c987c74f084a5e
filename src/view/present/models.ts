/**
 * What a screen shows, in words: made from a session by the functions beside this file, read by
 * the text view and, for the map and the chamber, by the canvas. No rule is decided here.
 */
import type { Account, EvidenceModel, SourceModel } from "./basics.ts";
import type { Tone } from "./canvas-model.ts";
import type { CorridorModel, DealModel, ReactionLine } from "./corridor/models.ts";

export type * from "./basics.ts";

/** Something the delegation whose turn it is may do: one button, one card. */
export interface ActionModel {
  /** Its line in a transcript, less the member: "object", "put arrears 100", "defer". */
  readonly id: string;
  readonly label: string;
  /** The label where there is little room: on a card. */
  readonly short: string;
  /** What it leads to, one short sentence. */
  readonly hint: string;
  readonly tone: Tone;
  /** `answer`, `ballot` and `table` are the main buttons; `motion` and `amendment` are folded away. */
  readonly group: "answer" | "ballot" | "table" | "amendment" | "motion" | "pass";
}

/** A member's line in the list of delegations and in the roll call. */
export interface RollLine {
  readonly actor: string;
  readonly name: string;
  readonly flag: string;
  readonly tone: Tone;
  /** "supports", "abstains", "has answered", "is thinking", "absent". */
  readonly word: string;
  /** The same beside a number: "object", "have answered". */
  readonly countWord: string;
  /** Why, where the viewer may know: the value, the cost of standing alone, the rule in a sentence. */
  readonly reason?: {
    readonly account: Account;
    readonly standAloneCost: number;
    readonly sentence: string;
    readonly estimate: boolean;
  };
}

/** A rung of the ladder. */
export interface RungModel {
  readonly value: number;
  readonly label: string;
  /** "reversion", "tabled", "amendment, not moved", "amendment, moved", "study", "put and failed". */
  readonly marks: readonly string[];
  readonly inQuestion: boolean;
  readonly inForce: boolean;
  /** What it is worth to the viewer's delegation. */
  readonly own?: Account;
}

/** A delegation's place on the ladder. */
export interface PlaceModel {
  readonly actor: string;
  readonly name: string;
  readonly flag: string;
  readonly position: number;
  readonly salience: number;
  readonly evidence: EvidenceModel;
}

export interface ItemSheet {
  readonly id: string;
  readonly number: number;
  readonly count: number;
  readonly title: string;
  readonly text: string;
  readonly background: string;
  readonly body: string;
  readonly sponsor: string;
  readonly kinds: readonly string[];
  readonly rungs: readonly RungModel[];
  readonly places: readonly PlaceModel[];
  readonly evidence?: EvidenceModel;
  /** The rule in force in a sentence. */
  readonly rule: string;
  /** Where the weight of the room pulls: no forecast. 0..100, and the sentence that says so. */
  readonly pressure: { readonly value: number; readonly sentence: string };
}

/** What happened at a step: shown before the game goes on. */
export interface TurningModel {
  readonly title: string;
  readonly tone: Tone;
  /** Why it passed or failed, one or two sentences. */
  readonly sentences: readonly string[];
  readonly roll: readonly RollLine[];
  /** Registers that changed. */
  readonly changes: readonly ChangeModel[];
  /** Why an agent answered an offer as it did, or made it. */
  readonly why?: { readonly sentence: string; readonly account: Account };
  /** The deal that was struck; promises that were settled. */
  readonly deal?: DealModel;
}

export interface ChangeModel {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  readonly actor?: string;
  readonly before: string;
  readonly after: string;
  readonly changed: boolean;
  readonly evidence: EvidenceModel;
}

export interface AgendaLine {
  readonly id: string;
  readonly title: string;
  readonly state: "done" | "floor" | "pending";
  readonly outcome?: string;
  readonly tone: Tone;
}

export interface SittingLine {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly date: string;
  readonly state: "done" | "now" | "ahead";
  readonly closed: boolean;
  readonly items: readonly AgendaLine[];
}

/** The play screen at a step. */
export interface TableModel {
  readonly sitting: string;
  readonly doors: string;
  readonly phase: string;
  /** Whose turn it is, as a question to them; absent where the game waits for nobody. */
  readonly prompt?: string;
  readonly actions: readonly ActionModel[];
  readonly sheet?: ItemSheet;
  /** What the chair's soundings tell. */
  readonly soundings?: string;
  readonly tally: readonly { readonly tone: Tone; readonly word: string; readonly count: number }[];
  readonly roll: readonly RollLine[];
  /** Whether the roll is of answers or ballots that lie open on the table. */
  readonly opened: boolean;
  readonly turning?: TurningModel;
  /** What is between the sittings; absent at the table. */
  readonly corridor?: CorridorModel;
  readonly step: number;
  readonly steps: number;
}

/** What a tutorial says at this moment. */
export interface LessonModel {
  /** The seat that learns and the number of the lesson in the file. */
  readonly id: string;
  readonly text: string;
}

export interface DigestLine {
  readonly id: string;
  readonly date: string;
  readonly text: string;
  readonly source?: SourceModel;
}

export interface DossierModel {
  readonly actor: string;
  readonly name: string;
  readonly flag: string;
  readonly kind: string;
  readonly profile: string;
  readonly posts: readonly {
    readonly title: string;
    readonly holder: string;
    readonly evidence?: EvidenceModel;
  }[];
  readonly facts: readonly {
    readonly label: string;
    readonly value: string;
    readonly evidence: EvidenceModel;
  }[];
  readonly figures: readonly { readonly label: string; readonly value: string }[];
  readonly aims: readonly { readonly text: string; readonly secret: boolean }[];
  /** For its own delegation's eyes alone; absent for others. */
  readonly brief?: string;
  readonly stances: readonly {
    readonly item: string;
    readonly title: string;
    readonly position: number;
    readonly salience: number;
    readonly evidence: EvidenceModel;
  }[];
  /** How it stands between the sittings; absent where the game knows no bargaining. */
  readonly corridor?: {
    readonly capital: number;
    readonly trust?: number;
    readonly said: readonly string[];
    readonly deals: readonly DealModel[];
  };
}

export interface ResultLine {
  readonly item: string;
  readonly title: string;
  readonly mine: string;
  readonly mineTone: Tone;
  /** What is reported to have happened; absent where nothing is. */
  readonly history?: string;
  readonly historyNote?: string;
  readonly source?: SourceModel;
  readonly same: boolean;
  /** What differed and why, in sentences; empty where nothing did. */
  readonly why: readonly string[];
  readonly roll: readonly RollLine[];
  /** The wording that the roll answers; absent where nothing was put. */
  readonly wording?: string;
  readonly step: number;
}

export interface ScoreLine {
  readonly actor: string;
  readonly name: string;
  readonly flag: string;
  readonly account: Account;
  /** What the historical outcomes would have brought this delegation. */
  readonly history: number;
  readonly difference: number;
  /** Its own measure: what it would have had with nothing agreed, and at the most. */
  readonly scale: string;
  readonly played: boolean;
}

/** What a delegation was sent for, and what of it is done. */
export interface MandateLine {
  readonly actor: string;
  readonly name: string;
  readonly flag: string;
  readonly points: number;
  readonly all: number;
  /** What history, and no agreement at all, would have brought. */
  readonly beside: string;
  readonly played: boolean;
  readonly aims: readonly {
    readonly text: string;
    readonly secret: boolean;
    readonly weight: number;
    readonly met: boolean;
  }[];
}

export interface ResultModel {
  readonly headline: string;
  readonly lines: readonly ResultLine[];
  readonly same: number;
  readonly scores: readonly ScoreLine[];
  readonly changes: readonly ChangeModel[];
  readonly limits: readonly string[];
  /** Empty where no aims are scored. */
  readonly mandates: readonly MandateLine[];
  /** Absent where the game knows no bargaining. */
  readonly deals?: readonly DealModel[];
  readonly outside: readonly ReactionLine[];
}
