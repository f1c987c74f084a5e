/** What the screen shows of what is between the sittings. Read by the text view and the canvas. */
import type { Account, EvidenceModel } from "../basics.ts";
import type { Tone } from "../canvas-model.ts";

/** A delegation beside something: its name and flag. */
export interface PartyModel {
  readonly actor: string;
  readonly name: string;
  readonly flag: string;
}

/** One undertaking of an offer. */
export interface ClauseLine {
  /** "Payment", "Vote", "Text". */
  readonly kind: string;
  readonly text: string;
}

/** What an offer is worth to the one who looks, opened into its terms; how far one can tell. */
export interface WorthModel {
  readonly account: Account;
  readonly note: string;
}

/** An answer to an offer, as a button. */
export interface OfferAction {
  readonly id: string;
  readonly label: string;
  readonly short: string;
  readonly tone: Tone;
}

/** An offer that lies open. */
export interface OfferModel {
  /** From 1, as the transcript counts. */
  readonly number: number;
  readonly title: string;
  readonly party: PartyModel;
  readonly left: Side;
  readonly right: Side;
  /** Condition, expiry, who sees it, whether it can be accepted in parts. */
  readonly terms: readonly string[];
  readonly worth?: WorthModel;
  /** How far the viewer believes the other. */
  readonly trust?: string;
  readonly actions: readonly OfferAction[];
}

/** One column of an offer. */
export interface Side {
  readonly heading: string;
  readonly lines: readonly ClauseLine[];
}

export type PromiseState = "open" | "kept" | "broken" | "lapsed";

/** A promise of the books. */
export interface PromiseLine {
  readonly id: string;
  readonly maker: PartyModel;
  readonly text: string;
  readonly state: PromiseState;
  readonly word: string;
  readonly tone: Tone;
}

export interface DealModel {
  readonly number: number;
  readonly title: string;
  readonly terms: readonly string[];
  readonly promises: readonly PromiseLine[];
}

/** A delegation as everybody sees it between the sittings, and how far the viewer believes it. */
export interface StandingLine extends PartyModel {
  readonly mine: boolean;
  readonly capital: number;
  readonly trust?: number;
  /** What it has said in public. */
  readonly said: readonly string[];
}

/** A rule by which the world outside acts. */
export interface ReactionLine {
  readonly id: string;
  /** Who acts; absent for an event. */
  readonly name?: string;
  readonly text: string;
  readonly when: string;
  readonly state: "ahead" | "done" | "past";
  readonly word: string;
  /** The news, once it has happened. */
  readonly told?: string;
  readonly evidence: EvidenceModel;
}

/** An offer that the viewer's own advisers have ready. */
export interface PackageModel {
  /** "=1": as a choice it is written into a draft. */
  readonly id: string;
  readonly party: PartyModel;
  readonly title: string;
  readonly left: Side;
  readonly right: Side;
  /** What it is expected to bring, value units. */
  readonly hope: number;
  /** What would follow it; empty where nothing does. */
  readonly more: string;
}

/** One thing to choose: a move; what leads to more of them (its id begins with ">"); a package ("="). */
export interface Choice {
  readonly id: string;
  readonly label: string;
  /** On a card. */
  readonly short: string;
  readonly hint: string;
  readonly tone: Tone;
  readonly kind: "answer" | "partner" | "folder" | "line" | "back" | "main";
  readonly flag?: string;
  /** What it is worth to the viewer, where it is about a wording. */
  readonly worth?: number;
}

/** An amount to be paid, from `step` to `most` in steps. */
export interface AmountModel {
  readonly label: string;
  readonly hint: string;
  readonly step: number;
  readonly most: number;
  /** The action with the amount behind it. */
  readonly prefix: string;
  /** Per cent of it that arrive. */
  readonly arrives: number;
  /** Whether the viewer pays. */
  readonly paying: boolean;
}

/** What there is to choose where one stands; `hand` are the cards of it that lie open now. */
export interface ChoiceLevel {
  readonly path: string;
  readonly title: string;
  readonly choices: readonly Choice[];
  readonly hand: readonly Choice[];
  readonly amount?: AmountModel;
}

/** A line of the draft and the move that strikes it. */
export interface DraftLine extends ClauseLine {
  readonly strike: string;
  readonly strikeLabel: string;
}

/** One of the terms: what it is now, and what else it may be. */
export interface TermModel {
  readonly id: "when" | "until" | "show";
  readonly label: string;
  readonly now: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
}

export interface DraftModel {
  readonly party: PartyModel;
  readonly title: string;
  readonly trust: string;
  readonly gives: readonly DraftLine[];
  readonly gets: readonly DraftLine[];
  readonly mayGive: boolean;
  readonly mayGet: boolean;
  readonly terms: readonly TermModel[];
  /** Whether the parts may be accepted singly, where there are parts. */
  readonly severable?: boolean;
  readonly worth: WorthModel;
  readonly maySend: boolean;
}

export interface CorridorModel {
  readonly title: string;
  /** What has happened since the viewer's last move, as far as it may know. */
  readonly news: readonly string[];
  readonly incoming: readonly OfferModel[];
  readonly outgoing: readonly OfferModel[];
  readonly others: readonly OfferModel[];
  readonly deals: readonly DealModel[];
  /** The viewer's own means; absent for those who look on. */
  readonly own?: readonly { readonly label: string; readonly value: number }[];
  readonly standings: readonly StandingLine[];
  readonly outside: readonly ReactionLine[];
  readonly draft?: DraftModel;
  readonly packages: readonly PackageModel[];
  /** Moves that begin an offer now. */
  readonly partners: readonly string[];
  /** What the viewer may do; absent where it is not awaited. */
  readonly level?: ChoiceLevel;
}
