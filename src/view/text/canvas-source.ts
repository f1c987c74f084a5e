import type { App, AppState } from "../../store/index.ts";
import {
  type CanvasModel,
  type CanvasSource,
  presentChamber,
  presentMap,
  presentTable,
  type Voice,
} from "../present/index.ts";
import { createSay } from "../say/index.ts";
import { EMPTY_CANVAS } from "./canvas-commands.ts";
import type { LookLimits } from "./look-limits.ts";

/** What of the state the drawing depends on. */
const PARTS = [
  "session",
  "cursor",
  "settled",
  "holder",
  "language",
  "screen",
  "layers",
  "selected",
  "free",
  "path",
  "reducedMotion",
  "place",
] as const satisfies readonly (keyof AppState)[];

function pictures(
  state: AppState,
  limits: LookLimits,
  voice: Voice,
): Pick<CanvasModel, "map" | "chamber"> {
  const { session, cursor: step, settled, holder, path } = state;
  if (session === undefined) return EMPTY_CANVAS;
  const look = { session, step, settled, viewer: holder ?? ("public" as const), path, ...limits };
  const table = presentTable(look, voice);
  return {
    map: presentMap(look, table, state, voice),
    chamber: presentChamber(look, table, voice),
  };
}

function modelOf(state: AppState, limits: LookLimits, voice: Voice): CanvasModel {
  const { screen, free, reducedMotion } = state;
  return { screen, free, reducedMotion, ...pictures(state, limits, voice) };
}

/** The canvas's window on the store: the model of the moment, and word when it changed. */
export function canvasSource({ store }: App, limits: LookLimits = {}): CanvasSource {
  const says = { en: createSay("en"), ru: createSay("ru") };
  let seen: AppState | undefined;
  let model: CanvasModel | undefined;
  return {
    getModel() {
      const state = store.getState();
      if (model !== undefined && (!isShown(state) || isSame(seen, state, PARTS))) return model;
      const { language, free, screen } = state;
      // What only moves the pictures leaves them as they are: scenes compare them by identity.
      model =
        model !== undefined && isSame(seen, state, PICTURED)
          ? { ...model, free, screen }
          : modelOf(state, limits, { say: says[language], language });
      seen = state;
      return model;
    },
    subscribe(listener) {
      return store.subscribe((state, before) => {
        if (isShown(state) && !isSame(before, state, PARTS)) listener();
      });
    },
  };
}

/** Away from the table the drawing stays as it was: it has neither a game nor a size then. */
const isShown = ({ session, free }: AppState): boolean => session !== undefined && free.w > 0;

type Part = (typeof PARTS)[number];
const PICTURED = PARTS.filter((part) => part !== "free" && part !== "screen");

const isSame = (a: AppState | undefined, b: AppState, parts: readonly Part[]): boolean =>
  a !== undefined && parts.every((part) => a[part] === b[part]);
