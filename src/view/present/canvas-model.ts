/**
 * What the canvas is told and what it may ask for. The scenes know nothing else: no rules, no
 * store, no dictionary. Every text arrives in the language of the moment.
 */

/** A tone is never carried by colour alone: whoever shows it adds the word and the symbol. */
export type Tone = "support" | "accept" | "abstain" | "reserve" | "object" | "absent" | "neutral";

/** CSS pixels, relative to the canvas. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface MapCountry {
  /** ISO 3166-1 alpha-3 code of 2005 (SCG for Serbia and Montenegro). */
  readonly id: string;
  readonly tone: Tone;
  /** The tone in words, for the hover label: "objects", "возражает". */
  readonly toneWord: string;
  readonly name: string;
  readonly selected: boolean;
}

export interface MapBase {
  readonly id: string;
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly operator: "RUS" | "coalition" | "CSTO";
  /** `considered`: being studied; `agreed`: decided, not built. */
  readonly standing: "standing" | "considered" | "agreed";
}

export interface MapAirDefence {
  /** Country code. */
  readonly id: string;
  readonly system: "joint" | "united";
  readonly name: string;
}

export interface MapCapital {
  readonly id: string;
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly member: boolean;
}

export interface MapModel {
  /** Members and outsiders of the scenario; every other country is plain land. */
  readonly countries: readonly MapCountry[];
  /** Names of countries and seas drawn on the map: [code or sea id, name]. */
  readonly labels: Readonly<Record<string, string>>;
  readonly capitals: readonly MapCapital[];
  readonly bases: readonly MapBase[];
  readonly airDefence: readonly MapAirDefence[];
  readonly layers: { readonly bases: boolean; readonly airDefence: boolean };
  /** Country whose capital holds the meeting; the ways of the other members lead there. */
  readonly host?: string;
}

export interface SeatModel {
  readonly id: string;
  readonly name: string;
  /** Name of the flag's file. */
  readonly flag: string;
  readonly mine: boolean;
  readonly chair: boolean;
  readonly present: boolean;
  /** Whether the table waits for this seat. */
  readonly toMove: boolean;
  /** Whether a sealed answer lies before it. */
  readonly sealed: boolean;
  /** The move that begins an offer to it, where that can be done now. */
  readonly offer?: string;
  /** The card that lies open before it. */
  readonly card?: { readonly tone: Tone; readonly word: string };
}

/** A card in the hand of the player whose turn it is; playing it is the same as pressing its button. */
export interface HandCard {
  readonly id: string;
  readonly label: string;
  readonly tone: Tone;
}

export interface ChamberModel {
  /** In the order in which they sit, clockwise from the head of the table. */
  readonly seats: readonly SeatModel[];
  readonly hand: readonly HandCard[];
  /** The table's tally: a word and a number for each tone that occurs. */
  readonly tally: readonly { readonly tone: Tone; readonly word: string; readonly count: number }[];
  /** Shown on the table after the count: "Adopted", "Deferred". */
  readonly verdict?: { readonly word: string; readonly tone: Tone };
  /** A closed sitting shows its door shut. */
  readonly closed: boolean;
}

export type CanvasScreen = "map" | "chamber";

export interface CanvasModel {
  readonly screen: CanvasScreen;
  readonly map: MapModel;
  readonly chamber: ChamberModel;
  /** The part of the canvas that no panel covers. */
  readonly free: Rect;
  readonly reducedMotion: boolean;
}

/** What a hand on the canvas may ask for. */
export interface CanvasCommands {
  selectActor(id: string): void;
  hoverActor(id: string | null): void;
  playCard(id: string): void;
}

/** The canvas reads the model and is told when it changed. */
export interface CanvasSource {
  getModel(): CanvasModel;
  subscribe(listener: () => void): () => void;
}
