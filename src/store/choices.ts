import type { AppActions } from "./app-state.ts";
import { KEPT, type Tools } from "./tools.ts";
import { latestYear } from "./years.ts";

type Choices = Pick<
  AppActions,
  | "setLanguage"
  | "go"
  | "explore"
  | "showPack"
  | "showYear"
  | "openDossier"
  | "hover"
  | "setScreen"
  | "toggleLayer"
  | "setPanel"
  | "setFree"
  | "setCanvas"
  | "setReducedMotion"
  | "setKeys"
  | "setBargaining"
  | "setLessons"
  | "readLesson"
  | "tell"
  | "dismiss"
>;

/** What a person chooses to look at, and what the page says of itself. */
export const choices = ({ options, get, set, tell }: Tools): Choices => ({
  setLanguage(language) {
    options.keep.save(KEPT.language, language);
    set({ language });
  },
  // Whoever comes back to the table has looked at earlier years enough.
  go: (place) => set({ place, year: latestYear(get()) }),
  explore(tab, about = get().about) {
    const { place, from } = get();
    set({ place: "explore", tab, about, from: place === "explore" ? from : place });
  },
  showPack: (choice) => set({ place: "pack", pack: { ...get().pack, ...choice } }),
  showYear: (year, place) => set({ year, place }),
  openDossier: (selected) => set({ selected, panel: "dossier" }),
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
  setKeys(keys) {
    options.keep.save(KEPT.keys, keys ? "on" : "off");
    set({ keys });
  },
  setBargaining: (bargaining) => set({ bargaining }),
  setLessons(lessons) {
    options.keep.save(KEPT.lessons, lessons ? "on" : "off");
    set({ lessons });
  },
  readLesson: (id) => set({ lessonsRead: [...get().lessonsRead, id] }),
  tell,
  dismiss: () => set({ notice: undefined }),
});
