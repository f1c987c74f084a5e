import type { World } from "../engine/index.ts";
import { type Session, transcriptOf } from "../session/index.ts";
import type { Language } from "../view/present/index.ts";
import type { AppState, Notice, ScenarioEntry } from "./app-state.ts";
import type { Keep } from "./keep.ts";

export interface AppOptions {
  /** The scenario in hand at first. */
  readonly world: World;
  readonly scenarios: readonly ScenarioEntry[];
  /** The world of a scenario; absent where there is none of this id. Rejects where it cannot be had. */
  readonly loadWorld: (id: string) => Promise<World | undefined>;
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
export const KEPT = {
  game: "game",
  language: "language",
  keys: "keys",
  lessons: "lessons",
} as const;

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
      // Whatever was still being loaded comes too late.
      set({ ...part, world: part.session.world, path: "", opening: undefined });
      if (options.keep.save(KEPT.game, transcriptOf(part.session))) set({ resumable: true });
      else if (isNew) tell({ kind: "info", key: "notice.storage" });
    },
  };
}

/** A scenario in hand, and no game yet. */
export const NO_GAME = {
  session: undefined,
  cursor: 0,
  settled: true,
  holder: undefined,
  redo: [],
  selected: undefined,
  hovered: undefined,
  panel: "item",
  path: "",
  lessonsRead: [],
} as const satisfies Partial<AppState>;

/** The state before anything was chosen. */
export function initialAppState(options: AppOptions): AppState {
  return {
    language: options.language,
    place: "start",
    scenarios: options.scenarios,
    world: options.world,
    ...NO_GAME,
    opening: undefined,
    screen: "chamber",
    layers: { bases: true, airDefence: false },
    free: { x: 0, y: 0, w: 0, h: 0 },
    reducedMotion: options.reducedMotion,
    bargaining: options.bargaining ?? options.world.bargaining !== undefined,
    keys: options.keep.load(KEPT.keys) !== "off",
    lessons: options.keep.load(KEPT.lessons) !== "off",
    canvas: "loading",
    resumable: options.keep.load(KEPT.game) !== undefined,
    notice: undefined,
  };
}
