import { createStore, type StoreApi } from "zustand/vanilla";
import type { ClassApp, Outcome } from "../../classroom/index.ts";
import type { Language } from "../present/index.ts";
import type { DeviceActions, DeviceState } from "../text/index.ts";
import { refusalWord } from "./context.ts";

export interface DeviceOptions {
  readonly language: Language;
  readonly reducedMotion: boolean;
  readonly keepLanguage: (language: Language) => void;
}

/** How this screen is turned, and the moves that are made on it. */
export interface ClassDevice {
  readonly store: StoreApi<DeviceState>;
  readonly actions: DeviceActions & {
    setCanvas(state: DeviceState["canvas"]): void;
    setReducedMotion(reduced: boolean): void;
    /** The delegation that moves are made for; of the instructor. */
    actFor(seat: string | undefined): void;
  };
}

export function createDevice(app: ClassApp, options: DeviceOptions): ClassDevice {
  const store = createStore<DeviceState>(() => ({
    ...{ language: options.language, reducedMotion: options.reducedMotion },
    ...{ screen: "chamber", panel: "item", selected: undefined, hovered: undefined },
    layers: { bases: true, airDefence: false },
    free: { x: 0, y: 0, w: 0, h: 0 },
    ...{ keys: true, path: "", canvas: "loading", notice: undefined },
  }));
  const set = (part: Partial<DeviceState>): void => store.setState(part);
  return {
    store,
    actions: {
      ...moves(app, store),
      goOn() {
        turnTo(app, store, "");
        app.actions.goOn();
      },
      walk: app.actions.walk,
      // What has been done in a class is taken back by the instructor alone.
      undo: () => undefined,
      redo: () => undefined,
      readLesson: () => undefined,
      setLanguage(language) {
        set({ language });
        options.keepLanguage(language);
        app.actions.look({ language });
      },
      openDossier: (selected) => set({ selected, panel: "dossier" }),
      hover: (hovered) => set({ hovered }),
      setScreen: (screen) => set({ screen }),
      toggleLayer: (layer) =>
        store.setState(({ layers }) => ({ layers: { ...layers, [layer]: !layers[layer] } })),
      setPanel: (panel) => set({ panel }),
      setFree: (free) => set({ free }),
      setKeys: (keys) => set({ keys }),
      setCanvas: (canvas) => set({ canvas }),
      setReducedMotion: (reducedMotion) => set({ reducedMotion }),
      tell: (notice) => set({ notice }),
      dismiss: () => set({ notice: undefined }),
    },
  };
}

type Moves = Pick<ClassDevice["actions"], "act" | "choose" | "stepOut" | "actFor">;

function moves(app: ClassApp, store: StoreApi<DeviceState>): Moves {
  let seat: string | undefined;
  const act = (action: string): void => {
    const { moment, waiting } = app.store.getState();
    if (moment?.live !== true) return;
    const { key } = moment;
    // The same question is not answered twice while the first answer is on its way.
    const isAsked = waiting.some(
      (one) => one.t === "do" && "key" in one.command && one.command.key === key,
    );
    if (isAsked) return;
    const command =
      seat === undefined
        ? ({ do: "move", action, key } as const)
        : ({ do: "act", seat, action, key } as const);
    void app.actions.command(command).then((outcome) => settle(app, store, outcome));
  };
  return {
    act,
    choose(id) {
      if (id.startsWith(">")) turnTo(app, store, id.slice(1));
      else act(id);
    },
    stepOut() {
      const [path = ""] = store.getState().path.split(":");
      turnTo(app, store, path.split("/").slice(0, -1).join("/"));
    },
    actFor(next) {
      seat = next;
    },
  };
}

function turnTo(app: ClassApp, store: StoreApi<DeviceState>, path: string): void {
  if (store.getState().path === path) return;
  store.setState({ path });
  app.actions.look({ path });
}

function settle(app: ClassApp, store: StoreApi<DeviceState>, outcome: Outcome): void {
  if (outcome.ok) return turnTo(app, store, "");
  const { refusal } = outcome;
  const values = { detail: refusal.detail };
  store.setState({ notice: { kind: "error", key: refusalWord(refusal), values } });
}
