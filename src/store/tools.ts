import { type CampaignGame, withSession, writeCampaign } from "../campaign/index.ts";
import type { World } from "../engine/index.ts";
import type { Laboratory } from "../laboratory/index.ts";
import {
  type Rewrite,
  type Session,
  type Tree,
  transcriptOf,
  treeOf,
  withCurrent,
  writeTree,
} from "../session/index.ts";
import type { Language } from "../view/present/index.ts";
import type { AppState, CampaignEntry, CampaignFile, Notice, ScenarioEntry } from "./app-state.ts";
import type { Keep } from "./keep.ts";
import { latestYear } from "./years.ts";

export interface AppOptions {
  /** The scenario in hand at first. */
  readonly world: World;
  readonly scenarios: readonly ScenarioEntry[];
  /** The world of a scenario; absent where there is none of this id. Rejects where it cannot be had. */
  readonly loadWorld: (id: string) => Promise<World | undefined>;
  /**
   * The file of a scenario for making changes to it, with the check of scenarios; absent where there is
   * none of this id. Loaded when somebody changes something: the check is not in the page otherwise.
   */
  readonly loadRewrite?: (id: string) => Promise<Rewrite | undefined>;
  readonly campaigns?: readonly CampaignEntry[];
  /** A campaign with its scenarios; absent where there is none of this id. */
  readonly loadCampaign?: (id: string) => Promise<CampaignFile | undefined>;
  /** The campaign in hand at first; `world` is then its first session's. */
  readonly campaign?: CampaignFile | undefined;
  readonly language: Language;
  readonly reducedMotion: boolean;
  readonly keep: Keep;
  /** Where the pages of "explore" have things computed; absent: without threads. */
  readonly laboratory?: Laboratory;
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
      const game = "game" in part ? part.game : gameWith(get().game, part.session);
      // Whatever was still being loaded comes too late.
      const year = latestYear({ game });
      const tree = treeWith("tree" in part ? part.tree : get().tree, part.session);
      const { world } = part.session;
      set({ ...part, game, year, world, tree, path: "", opening: undefined });
      const text = game === undefined ? writeBranches(tree) : textOf(game, part.session);
      if (options.keep.save(KEPT.game, text)) set({ resumable: true });
      else if (isNew) tell({ kind: "info", key: "notice.storage" });
    },
  };
}

const gameWith = (game: CampaignGame | undefined, session: Session) =>
  game === undefined ? undefined : withSession(game, session);

const treeWith = (tree: Tree | undefined, session: Session): Tree =>
  tree === undefined ? treeOf(session) : withCurrent(tree, session);

/** A game with its branches as text; where there is one alone, as the transcript of that. */
export const writeBranches = (tree: Tree): string => {
  const [only, other] = tree.branches;
  return only !== undefined && other === undefined ? transcriptOf(only.session) : writeTree(tree);
};

/** A game as text: the whole campaign where it is part of one. */
export const textOf = (game: CampaignGame | undefined, session: Session | undefined): string =>
  game !== undefined ? writeCampaign(game) : session === undefined ? "" : transcriptOf(session);

/** What is told once a game has been opened. */
export const OPENED: Notice = { kind: "info", key: "notice.transcript.opened" };

/** A scenario in hand, and no game yet. */
export const NO_GAME = {
  campaign: undefined,
  game: undefined,
  year: 0,
  about: undefined,
  experiments: {},
  desk: { settings: [], past: [], future: [], play: "answers", now: false },
  session: undefined,
  tree: undefined,
  uncut: undefined,
  rest: undefined,
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
    tab: "questions",
    from: "start",
    scenarios: options.scenarios,
    campaigns: options.campaigns ?? [],
    world: options.world,
    filed: options.world,
    ...NO_GAME,
    pack: { preset: "75", bargaining: false, code: "" },
    campaign: options.campaign,
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
