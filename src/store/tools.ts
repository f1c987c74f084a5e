import type { World } from "../engine/index.ts";
import { type Session, transcriptOf } from "../session/index.ts";
import type { Language } from "../view/present/index.ts";
import type { AppState, Notice } from "./app-state.ts";
import type { Keep } from "./keep.ts";

export interface AppOptions {
  readonly world: World;
  readonly language: Language;
  readonly reducedMotion: boolean;
  readonly keep: Keep;
  /** Whether new games are played with bargaining; absent: as the world was compiled. */
  readonly bargaining?: boolean;
}

/** What the actions work with. */
export interface Tools {
  readonly options: AppOptions;
  get(): AppState;
  set(part: Partial<AppState>): void;
  tell(notice: Notice): void;
  /** Shows a session and keeps it in the browser; a game that cannot be kept is told of once. */
  show(part: Partial<AppState> & { readonly session: Session }): void;
}

/** Names under which the browser keeps things. */
export const KEPT = { game: "game", language: "language", keys: "keys" } as const;

/** The tools on a state that can be read and changed in part. */
export function createTools(options: AppOptions, state: Pick<Tools, "get" | "set">): Tools {
  const { get, set } = state;
  const tell = (notice: Notice): void => set({ notice });
  return {
    ...state,
    options,
    tell,
    show(part) {
      const isNew = get().session?.states[0] !== part.session.states[0];
      set({ ...part, world: part.session.world, path: "" });
      if (options.keep.save(KEPT.game, transcriptOf(part.session))) set({ resumable: true });
      else if (isNew) tell({ kind: "info", key: "notice.storage" });
    },
  };
}

/** The state before anything was chosen. */
export function initialAppState(options: AppOptions): AppState {
  return {
    language: options.language,
    place: "start",
    world: options.world,
    session: undefined,
    cursor: 0,
    settled: true,
    holder: undefined,
    redo: [],
    selected: undefined,
    hovered: undefined,
    screen: "chamber",
    layers: { bases: true, airDefence: false },
    panel: "item",
    free: { x: 0, y: 0, w: 0, h: 0 },
    reducedMotion: options.reducedMotion,
    bargaining: options.bargaining ?? options.world.bargaining !== undefined,
    path: "",
    keys: options.keep.load(KEPT.keys) !== "off",
    canvas: "loading",
    resumable: options.keep.load(KEPT.game) !== undefined,
    notice: undefined,
  };
}
