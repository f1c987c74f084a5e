import type { StoreApi } from "zustand/vanilla";
import type { AppActions, AppState } from "./app-state.ts";

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
