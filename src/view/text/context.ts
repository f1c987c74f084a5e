import { createContext } from "preact";
import { useSyncExternalStore } from "preact/compat";
import { useCallback, useContext } from "preact/hooks";
import type { App, AppActions, AppState } from "../../store/index.ts";
import type { Voice } from "../present/index.ts";
import type { Say } from "../words/index.ts";
import type { DeviceActions, DeviceState, Source } from "./source.ts";

export type Shell = App & Voice;

export const VoiceContext = createContext<Voice | undefined>(undefined);
export const SourceContext = createContext<Source | undefined>(undefined);
/** Of the pages that belong to a game in the page itself. */
export const ShellContext = createContext<Shell | undefined>(undefined);

function inside<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("A component stands outside the shell.");
  return value;
}

/** Store, actions, words and language of the moment. Throws outside the shell. */
export const useShell = (): Shell => inside(useContext(ShellContext));
/** Words and language of the moment. */
export const useVoice = (): Voice => inside(useContext(VoiceContext));
export const useSource = (): Source => inside(useContext(SourceContext));

function usePart<State, Part>(
  store: { getState(): State; subscribe(listener: () => void): () => void },
  select: (state: State) => Part,
): Part {
  const subscribe = useCallback((tell: () => void) => store.subscribe(() => tell()), [store]);
  return useSyncExternalStore(subscribe, () => select(store.getState()));
}

/** A part of the state; the component is drawn anew when that part changes. */
export const useApp = <Part>(select: (state: AppState) => Part): Part =>
  usePart(useShell().store, select);
/** The same of how the screen is turned, whoever keeps the game. */
export const useDevice = <Part>(select: (state: DeviceState) => Part): Part =>
  usePart(useSource().store, select);

export const useActions = (): AppActions => useShell().actions;
export const useDeviceActions = (): DeviceActions => useSource().actions;
export const useSay = (): Say => useVoice().say;
