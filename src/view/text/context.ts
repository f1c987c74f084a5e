import { createContext } from "preact";
import { useSyncExternalStore } from "preact/compat";
import { useCallback, useContext } from "preact/hooks";
import type { App, AppActions, AppState } from "../../store/index.ts";
import type { Language } from "../present/index.ts";
import type { Say } from "../words/index.ts";

/** Puts the canvas into an element; the returned function takes it out again. */
export type CanvasPort = (parent: HTMLElement) => () => void;

export interface Shell extends App {
  readonly say: Say;
  readonly language: Language;
  readonly canvas: CanvasPort | undefined;
}

export const ShellContext = createContext<Shell | undefined>(undefined);

/** Store, actions, words and language of the moment. Throws outside the shell. */
export function useShell(): Shell {
  const shell = useContext(ShellContext);
  if (shell === undefined) throw new Error("A component stands outside the shell.");
  return shell;
}

/** A part of the state; the component is drawn anew when that part changes. */
export function useApp<Part>(select: (state: AppState) => Part): Part {
  const { store } = useShell();
  const subscribe = useCallback((tell: () => void) => store.subscribe(() => tell()), [store]);
  return useSyncExternalStore(subscribe, () => select(store.getState()));
}

export const useActions = (): AppActions => useShell().actions;
export const useSay = (): Say => useShell().say;
