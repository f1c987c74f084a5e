import type { ComponentType } from "preact";
import type { AppActions, AppState } from "../../store/index.ts";
import type {
  ChamberModel,
  ChangeModel,
  DigestLine,
  DossierModel,
  LessonModel,
  ReactionLine,
  SittingLine,
  TableModel,
} from "../present/index.ts";

/** Puts the canvas into an element; the returned function takes it out again. */
export type CanvasPort = (parent: HTMLElement) => () => void;

/** How this screen is turned: nothing of it is known to the game. */
export type DeviceState = Pick<
  AppState,
  | "language"
  | "screen"
  | "layers"
  | "panel"
  | "selected"
  | "hovered"
  | "free"
  | "reducedMotion"
  | "keys"
  | "path"
  | "canvas"
  | "notice"
>;

/** What a person can ask for at the table, whoever keeps the game. */
export type DeviceActions = Pick<
  AppActions,
  | "setLanguage"
  | "act"
  | "choose"
  | "stepOut"
  | "goOn"
  | "undo"
  | "redo"
  | "openDossier"
  | "hover"
  | "setScreen"
  | "toggleLayer"
  | "setPanel"
  | "setFree"
  | "setKeys"
  | "readLesson"
  | "tell"
  | "dismiss"
> & {
  /** To an earlier or a later step of the game, as far as there is one. */
  walk(by: number): void;
};

/** The moment on the screen, in words. */
export interface Moment {
  readonly table: TableModel;
  readonly chamber: ChamberModel;
  /** Whether the table as it waits now is on the screen, and no verdict before it. */
  readonly live: boolean;
  /** Whether delegations bargain now: the first paper is then the corridor's. */
  readonly bargains: boolean;
}

/** The papers beside the item; each is made when it is first looked at. */
export interface PapersModel {
  readonly sittings: () => readonly SittingLine[];
  readonly digest: () => readonly DigestLine[];
  readonly changes: () => readonly ChangeModel[];
  readonly dossier: () => DossierModel | undefined;
  readonly outside: () => readonly ReactionLine[];
  /** Id of the member in the chair. */
  readonly chair: string | undefined;
}

/** Who speaks for a member in the present sitting. */
export interface Delegate {
  /** The office-holder's name; empty where it is not known. */
  readonly office: string;
  readonly mine: boolean;
  /** Whether a person answers for it, and no agent. */
  readonly person: boolean;
}

/** What the help of this game explains beside the words that every game has. */
export interface HelpModel {
  /** The rule under which the answers are explained; absent where the item's own sheet does it. */
  readonly answers?: Pick<AppState["world"]["scenario"]["rules"], "substantive" | "reservations">;
  readonly bargaining: boolean;
  /** Whether moves can be taken back here. */
  readonly undo: boolean;
}

export interface BelowProps {
  readonly table: TableModel;
  readonly live: boolean;
}

export interface MenuProps {
  readonly onClose: () => void;
  readonly onHelp: () => void;
}

/**
 * Where the play screen has its game from: the page itself, or a class server. The hooks are called
 * by the components that show what they give; the parts stand where the two differ.
 */
export interface Source {
  readonly store: {
    getState(): DeviceState;
    subscribe(listener: () => void): () => void;
  };
  readonly actions: DeviceActions;
  readonly canvas: CanvasPort | undefined;
  /** Absent before a game begins. */
  readonly useMoment: () => Moment | undefined;
  readonly usePapers: () => PapersModel;
  readonly useDelegate: (actor: string) => Delegate;
  readonly useLesson: () => LessonModel | undefined;
  readonly useHelp: () => HelpModel;
  /** Under the name of the program: what is going on. */
  readonly useOccasion: () => string;
  readonly parts: {
    /** In the bar, where there is room. */
    readonly Tools: ComponentType;
    /** Between the bar and the table. */
    readonly Strip: ComponentType;
    /** In the tray, where nothing is asked. */
    readonly Below: ComponentType<BelowProps>;
    readonly Menu: ComponentType<MenuProps>;
  };
}
