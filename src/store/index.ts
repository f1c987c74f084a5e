import { subscribeWithSelector } from "zustand/middleware";
import { createStore, type StoreApi } from "zustand/vanilla";
import { hash, type Move, readTranscript, type World } from "../engine/index.ts";
import {
  advance,
  awaitedPersons,
  current,
  isEnded,
  play,
  replay,
  type Session,
  startSession,
  transcriptOf,
  undo as undoMove,
} from "../session/index.ts";
import { type Language, moveOf } from "../view/present/index.ts";
import type { AppActions, AppState, Notice } from "./app-state.ts";
import { afterMove, holderAt, stopFrom } from "./flow.ts";
import type { Keep } from "./keep.ts";
import { packTranscript, unpackTranscript } from "./link.ts";

export type { AppActions, AppState, Beginning, Notice, Panel, Place } from "./app-state.ts";
export { USUAL_SEED } from "./flow.ts";
export { type Keep, localKeep } from "./keep.ts";

export interface App {
  readonly store: StoreApi<AppState> & Subscribing;
  readonly actions: AppActions;
}

/** `subscribeWithSelector`: the only bridge between the game and what shows it. */
interface Subscribing {
  subscribe: {
    (listener: (state: AppState, before: AppState) => void): () => void;
    <Part>(
      selector: (state: AppState) => Part,
      listener: (part: Part, before: Part) => void,
      options?: { equalityFn?: (a: Part, b: Part) => boolean; fireImmediately?: boolean },
    ): () => void;
  };
}

export interface AppOptions {
  readonly world: World;
  readonly language: Language;
  readonly reducedMotion: boolean;
  readonly keep: Keep;
}

const GAME = "game";
const LANGUAGE = "language";

/** The language chosen last time, if one was. */
export function keptLanguage(keep: Keep): Language | undefined {
  const kept = keep.load(LANGUAGE);
  return kept === "en" || kept === "ru" ? kept : undefined;
}

/** The program's state and everything a person can ask of it. */
export function createApp(options: AppOptions): App {
  const { keep } = options;
  const store = createStore(subscribeWithSelector(() => initial(options)));
  const set = (part: Partial<AppState>) => store.setState(part);
  const get = () => store.getState();
  const tell = (notice: Notice) => set({ notice });

  /** Shows a session and keeps it in the browser. */
  const show = (part: Partial<AppState> & { readonly session: Session }) => {
    set(part);
    const kept = keep.save(GAME, transcriptOf(part.session));
    set(kept ? { resumable: true } : { notice: { kind: "info", key: "notice.storage" } });
  };

  const open = (text: string, silently: boolean): boolean => {
    const opened = openTranscript(get().world, text);
    if ("notice" in opened) {
      tell(opened.notice);
      return false;
    }
    const { session } = opened;
    const at = { cursor: session.moves.length, settled: true };
    const holder = holderAt(session, at, undefined);
    const place = isEnded(session) ? "result" : "play";
    show({ session, ...at, holder, redo: [], place, selected: undefined });
    if (!silently) tell({ kind: "info", key: "notice.transcript.opened" });
    return true;
  };

  const actions: AppActions = {
    setLanguage(language) {
      keep.save(LANGUAGE, language);
      set({ language });
    },
    go: (place) => set({ place }),
    begin({ persons, seed, noise }) {
      const { world } = get();
      const members = world.members.flatMap((one, index) =>
        persons.includes(one.id) ? [index] : [],
      );
      const session = advance(startSession(world, { seed, noise, persons: members }));
      const at = stopFrom(session, 1, undefined);
      const selected = persons[0];
      show({ session, ...at, redo: [], place: "briefing", selected, panel: "item" });
    },
    act(actionId) {
      const { session, holder, cursor, settled } = get();
      if (session === undefined || holder === undefined) return;
      if (!settled || cursor < session.moves.length) return;
      const move = moveOf(current(session), holder, actionId);
      const played = move === undefined ? undefined : play(session, move);
      if (!played?.ok) return tell({ kind: "error", key: "notice.move.refused" });
      show({ ...afterMove(played.value, holder), redo: [] });
    },
    undo() {
      const { session, redo, holder } = get();
      if (session === undefined) return;
      const before = undoMove(session);
      const undone = session.moves[before.moves.length];
      if (undone === undefined) return;
      const at = { cursor: before.moves.length, settled: true };
      const next = holderAt(before, at, holder);
      show({ session: before, ...at, holder: next, redo: [undone, ...redo], place: "play" });
    },
    redo() {
      const { session, redo, holder } = get();
      const [next, ...rest] = redo as [Move?, ...Move[]];
      if (session === undefined || next === undefined) return;
      const played = play(session, next);
      if (!played.ok) return set({ redo: [] });
      show({ ...afterMove(played.value, holder), redo: rest, place: "play" });
    },
    showStep(step) {
      const { session, holder } = get();
      if (session === undefined) return;
      const end = session.moves.length;
      const cursor = Math.max(0, Math.min(end, Math.round(step)));
      const at = { cursor, settled: cursor === end };
      set({ ...at, place: "play", holder: holderAt(session, at, holder) });
    },
    goOn() {
      const { session, cursor, settled, holder } = get();
      if (session === undefined) return;
      const next = stopFrom(session, cursor + 1, holder);
      const ended = isEnded(session) && (settled || next.settled);
      set({ ...next, place: ended ? "result" : "play" });
    },
    liftCurtain() {
      const { session } = get();
      if (session !== undefined) set({ holder: awaitedPersons(session)[0] ?? session.persons[0] });
    },
    select: (selected) => set({ selected }),
    hover: (hovered) => set({ hovered }),
    setScreen: (screen) => set({ screen }),
    toggleLayer(layer) {
      const { layers } = get();
      set({ layers: { ...layers, [layer]: !layers[layer] } });
    },
    setPanel: (panel) => set({ panel }),
    setFree: (free) => set({ free }),
    setCanvas: (canvas) => set({ canvas }),
    setReducedMotion: (reducedMotion) => set({ reducedMotion }),
    resume() {
      const text = keep.load(GAME);
      if (text === undefined || !open(text, true)) set({ resumable: false });
    },
    leave() {
      keep.forget(GAME);
      set({ ...initial({ ...options, language: get().language }), canvas: get().canvas });
    },
    openTranscript: (text) => open(text, false),
    async openLink(fragment) {
      const text = await unpackTranscript(fragment);
      if (text === undefined) return tell({ kind: "error", key: "notice.link.damaged" });
      open(text, false);
    },
    async link() {
      return packTranscript(actions.transcript());
    },
    transcript() {
      const { session } = get();
      return session === undefined ? "" : transcriptOf(session);
    },
    hash() {
      const { session } = get();
      return session === undefined ? "" : hash(current(session));
    },
    tell,
    dismiss: () => set({ notice: undefined }),
  };
  return { store, actions };
}

function initial(options: AppOptions): AppState {
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
    canvas: "loading",
    resumable: options.keep.load(GAME) !== undefined,
    notice: undefined,
  };
}

/** The session of a transcript, or what to tell its owner. */
function openTranscript(world: World, text: string): { session: Session } | { notice: Notice } {
  const refuse = (key: string, values: NonNullable<Notice["values"]>) => ({
    notice: { kind: "error", key: `notice.transcript.${key}`, values } as const,
  });
  const read = readTranscript(world, text);
  if (!read.ok) return refuse(read.problem.code, { line: read.problem.line, detail: read.problem.detail });
  const result = replay(world, read.value);
  if (result.ok) return { session: advance(result.session) };
  const key = result.reason === "hashDiffers" ? "hashDiffers" : "illegal";
  return refuse(key, { line: result.line, detail: "" });
}
