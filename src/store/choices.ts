import type { AppActions } from "./app-state.ts";
import { KEPT, type Tools } from "./tools.ts";

type Choices = Pick<
  AppActions,
  | "setLanguage"
  | "go"
  | "select"
  | "hover"
  | "setScreen"
  | "toggleLayer"
  | "setPanel"
  | "setFree"
  | "setCanvas"
  | "setReducedMotion"
  | "tell"
  | "dismiss"
>;

/** What a person chooses to look at, and what the page says of itself. */
export const choices = ({ options, get, set, tell }: Tools): Choices => ({
  setLanguage(language) {
    options.keep.save(KEPT.language, language);
    set({ language });
  },
  go: (place) => set({ place }),
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
  tell,
  dismiss: () => set({ notice: undefined }),
});
