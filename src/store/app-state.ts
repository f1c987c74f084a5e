import type { CampaignGame, Scenarios } from "../campaign/index.ts";
import type { Campaign, Setting, Text, World } from "../engine/index.ts";
import type {
  ExperimentName,
  Failure,
  HealthSummary,
  InputOf,
  OutputOf,
} from "../laboratory/index.ts";
import type { KeptRest, Session, Tree } from "../session/index.ts";
import type { CanvasScreen, Language, Rect, Voice } from "../view/present/index.ts";
import type { PackChoice } from "./pack-choice.ts";

/** Where one is in the program. */
export type Place =
  | "start"
  | "briefing"
  | "play"
  | "result"
  | "year"
  | "closing"
  | "explore"
  | "pack";

/** The pages of the place "explore", by the name that an address gives them. */
export const EXPLORE_TABS = [
  "questions",
  "what-if",
  "branches",
  "look-back",
  "flip",
  "sensitivity",
  "playouts",
  "power",
  "fit",
  "health",
] as const;
export type ExploreTab = (typeof EXPLORE_TABS)[number];

/** What the side panel of the play screen shows; on a phone, the tab. */
export type Panel = "item" | "dossier" | "agenda" | "digest" | "systems";

/** Something to tell the person: a key of the dictionary and its values. */
export interface Notice {
  readonly kind: "error" | "info";
  readonly key: Parameters<Voice["say"]>[0];
  readonly values?: Readonly<Record<string, string | number>>;
}

/** What the list of scenarios says of one, so that none need be loaded to choose. */
export interface ScenarioEntry {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  readonly place: Text;
  /** First and last day of the sittings. */
  readonly days: readonly [string, string];
  readonly minutes: number;
  /** Flags of the members, in the order of the seats. */
  readonly flags: readonly string[];
  readonly items: number;
  /** Whether it teaches the game while it is played. */
  readonly lessons: boolean;
  /** Of the items with a reported outcome, how many the model ends in the same way. */
  readonly fit: { readonly same: number; readonly all: number };
  /** SHA-256 of its file's bytes, hexadecimal: by it a certificate says what it is about. */
  readonly sha256: string;
  /** The verdict of its check-up; absent where the scenario has changed since. */
  readonly health?: HealthSummary;
}

/** What the list says of a campaign. */
export interface CampaignEntry {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  /** First and last day of all its sittings. */
  readonly days: readonly [string, string];
  readonly sessions: number;
  /** All sessions together. */
  readonly minutes: number;
  /** Flags of whoever is a member in any session. */
  readonly flags: readonly string[];
}

/** A campaign with the scenarios of its sessions, as they were read. */
export interface CampaignFile {
  readonly campaign: Campaign;
  readonly scenarios: Scenarios;
}

/** An experiment that a page has asked for, as far as it is. */
export interface ExperimentRun<Name extends ExperimentName> {
  readonly status: "running" | "done" | "cancelled" | "refused" | "failed";
  readonly input: InputOf<Name>;
  readonly done: number;
  /** 0 while nothing is known of how long it takes. */
  readonly total: number;
  /** The result; while it runs, what is found so far, or the result before. */
  readonly output: OutputOf<Name> | undefined;
  /** Of a refused or failed one. */
  readonly failure: Exclude<Failure, { readonly kind: "cancelled" }> | undefined;
}

export type Experiments = { readonly [Name in ExperimentName]?: ExperimentRun<Name> };

/** How the games on the what-if desk are played: everybody only answers, or agents bargain. */
export const DESK_PLAYS = ["answers", "tactical", "strategic"] as const;

/** The what-if desk: changes to the scenario in hand, and the steps that led to them. */
export interface Desk {
  readonly settings: readonly Setting[];
  /** What lay there before, the last last; and what was taken back, the last first. */
  readonly past: readonly (readonly Setting[])[];
  readonly future: readonly (readonly Setting[])[];
  readonly play: (typeof DESK_PLAYS)[number];
  /** Whether the changes are made at the step on the screen of the game in hand, not from the start. */
  readonly now: boolean;
}

export interface AppState {
  readonly language: Language;
  readonly place: Place;
  /** The page of "explore" that is open, or was last. */
  readonly tab: ExploreTab;
  /** Where one was before one began to explore. */
  readonly from: Exclude<Place, "explore">;
  /** The item, by its id, that the pages of "explore" are about; absent: none was chosen yet. */
  readonly about: string | undefined;
  /** What was computed for these pages, and what is being computed. */
  readonly experiments: Experiments;
  readonly desk: Desk;
  readonly pack: PackChoice;
  /** Every scenario there is to choose, in the order in which they are listed. */
  readonly scenarios: readonly ScenarioEntry[];
  /** Every campaign there is to choose. */
  readonly campaigns: readonly CampaignEntry[];
  /** The scenario in hand, compiled: in a game as it has been changed, in a campaign as it is this year. */
  readonly world: World;
  /** The scenario in hand as its file has it: what new games begin with. */
  readonly filed: World;
  /** The campaign in hand; absent where a scenario is played by itself. */
  readonly campaign: CampaignFile | undefined;
  /** The campaign in progress; its last session is `session`. */
  readonly game: CampaignGame | undefined;
  /** The session, from 0, whose result or year is on the screen. */
  readonly year: number;
  /** The scenario or campaign that is being loaded; the one in hand stays until it is there. */
  readonly opening: { readonly id: string } | undefined;
  readonly session: Session | undefined;
  /** The branches of the game; `session` is the current one. In a campaign those of this session. */
  readonly tree: Tree | undefined;
  /** The branches before the last was taken out, for bringing it back. */
  readonly uncut: Tree | undefined;
  /** What became of another branch's moves when they were made again in a branch, by its id. */
  readonly rest:
    | (Omit<KeptRest, "session"> & { readonly id: number; readonly of: number })
    | undefined;
  /** The step on the screen, 0 .. session.moves.length; the last one is live. */
  readonly cursor: number;
  /** Whether what happened at the live step has been looked at; only then is the table to move. */
  readonly settled: boolean;
  /** The member whose person holds the device; undefined: behind the curtain. */
  readonly holder: number | undefined;
  /** What has been taken back, the last first. */
  readonly redo: readonly Session[];
  readonly selected: string | undefined;
  readonly hovered: string | undefined;
  readonly screen: CanvasScreen;
  readonly layers: { readonly bases: boolean; readonly airDefence: boolean };
  readonly panel: Panel;
  readonly free: Rect;
  readonly reducedMotion: boolean;
  /** Whether a new game is played with bargaining between the sittings. */
  readonly bargaining: boolean;
  /** Where in the choices of the corridor one stands: "give/vote", behind a colon the page. */
  readonly path: string;
  /** Whether single keys are commands; people who dictate to the machine switch them off. */
  readonly keys: boolean;
  /** Whether a tutorial's lessons are shown. */
  readonly lessons: boolean;
  /** Ids of the lessons that were put away in this game. */
  readonly lessonsRead: readonly string[];
  readonly canvas: "loading" | "ready" | "failed";
  /** Whether the browser keeps a game that can be resumed. */
  readonly resumable: boolean;
  readonly notice: Notice | undefined;
}

/** A seat's player at the start. */
export interface Beginning {
  /** Ids of the members played by persons; at least none. */
  readonly persons: readonly string[];
  readonly seed: number;
  readonly noise: number;
  /** Absent: as set on the first page. */
  readonly bargaining?: boolean;
  /** A changed scenario to begin in, and what has been changed in it; absent: as in its file. */
  readonly from?: { readonly world: World; readonly settings: readonly Setting[] };
}

/** Everything a person can ask for. No rule is decided here: moves are checked by the session. */
export interface AppActions {
  setLanguage(language: Language): void;
  /** Takes another scenario in hand once it is loaded; a failure becomes a notice. */
  openScenario(id: string): Promise<void>;
  /** Takes a campaign in hand, with all its scenarios. */
  openCampaign(id: string): Promise<void>;
  go(place: Place): void;
  /** Opens the pack that is printed for a class on the scenario in hand, or changes what it is for. */
  showPack(choice: Partial<PackChoice>): void;
  /** Goes to a page of "explore", if wished about an item. */
  explore(tab: ExploreTab, about?: string): void;
  /** Computes something in a thread of its own; a running one of the same name ends. */
  experiment<Name extends ExperimentName>(name: Name, input: InputOf<Name>): void;
  cancelExperiment(name: ExperimentName): void;
  /** Lays other changes on the what-if desk, in the place of those that lie there. */
  changeOnDesk(settings: readonly Setting[]): void;
  undoOnDesk(): void;
  redoOnDesk(): void;
  playOnDesk(play: Desk["play"]): void;
  /** Whether the desk is about the game in hand from its step on, or about the whole summit. */
  aimDesk(now: boolean): void;
  /** Shows what became of a finished session, or the page of the year that began with it. */
  showYear(index: number, place: "result" | "year"): void;
  /** Opens the next session of the campaign and goes to its briefing. */
  nextSession(): void;
  begin(beginning: Beginning): void;
  /** Begins the present game anew: the same seats, seed and scenario, changes of its start included. */
  again(): void;
  /** Begins in the scenario as settings make it; a refusal becomes a notice. True where it began. */
  beginChanged(beginning: Beginning, settings: readonly Setting[]): Promise<boolean>;
  /**
   * Changes the scenario of the game from the live moment on, and lets the agents go on; a refusal
   * becomes a notice. True where it was changed.
   */
  change(settings: readonly Setting[]): Promise<boolean>;
  /** Plays the action of the table model with this id for the holder. */
  act(actionId: string): void;
  /** A choice of the corridor: goes where it leads (">give/vote"), or plays it. */
  choose(id: string): void;
  /** One folder up in the choices. */
  stepOut(): void;
  /**
   * Leaves the game as it is in its branch and goes on in a new one, from the next moment after `step`
   * at which a person decides; where there is none from that very step, on the page of branches.
   */
  fork(step: number): void;
  /** Takes another branch in hand. */
  switchBranch(id: number): void;
  renameBranch(id: number, name: string): void;
  removeBranch(id: number): void;
  /** Brings back what `removeBranch` took out last. */
  restoreBranch(): void;
  /** Makes the rest of another branch's moves again in the current one, as far as they can be made. */
  keepRest(of: number): Promise<void>;
  /** Lets agents play the current branch to its end, persons' seats too. */
  finishBranch(): void;
  /** All branches as one text; that of the game alone where it has not been forked. */
  branches(): string;
  undo(): void;
  redo(): void;
  /** Shows a step of the game so far; the last one is live. */
  showStep(step: number): void;
  /** Goes on to the next turning point not yet shown, or to the live step. */
  goOn(): void;
  /** The device is in the hands of the next person. */
  liftCurtain(): void;
  /** Lays the dossier of an actor on top. */
  openDossier(actor: string): void;
  hover(actor: string | undefined): void;
  setScreen(screen: CanvasScreen): void;
  toggleLayer(layer: "bases" | "airDefence"): void;
  setPanel(panel: Panel): void;
  setFree(rect: Rect): void;
  setCanvas(state: AppState["canvas"]): void;
  setReducedMotion(reduced: boolean): void;
  setKeys(on: boolean): void;
  setBargaining(on: boolean): void;
  setLessons(on: boolean): void;
  /** Puts a lesson away for the rest of this game. */
  readLesson(id: string): void;
  /** Reopens the game the browser keeps, in its scenario. */
  resume(): Promise<void>;
  /** Forgets the game the browser keeps and goes to the start. */
  leave(): void;
  /** Opens a transcript in its scenario; a refusal becomes a notice and changes nothing. */
  openTranscript(text: string): Promise<void>;
  /** Opens a transcript just as it was left: no agent makes another move. A refusal becomes a notice. */
  openRecord(text: string): Promise<void>;
  /** Opens the game in a link's fragment ("#t=..."); a refusal becomes a notice. */
  openLink(fragment: string): Promise<void>;
  /** The fragment that reopens this game, or all its branches, without "#". */
  link(all?: boolean): Promise<string>;
  transcript(): string;
  hash(): string;
  tell(notice: Notice): void;
  dismiss(): void;
}
