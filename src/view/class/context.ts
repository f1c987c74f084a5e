import { createContext } from "preact";
import { useSyncExternalStore } from "preact/compat";
import { useCallback, useContext } from "preact/hooks";
import type {
  ClassActions,
  ClassApp,
  ClassState,
  Outcome,
  Refusal,
} from "../../classroom/index.ts";
import type { Reply } from "../present/index.ts";
import { useDeviceActions } from "../text/index.ts";
import type { WordKey } from "../words/index.ts";

export const ClassContext = createContext<ClassApp | undefined>(undefined);

/** The device's side of the class. Throws outside its pages. */
export function useClassApp(): ClassApp {
  const app = useContext(ClassContext);
  if (app === undefined) throw new Error("A component stands outside the class.");
  return app;
}

/** A part of what the device knows of the class; drawn anew when that part changes. */
export function useClass<Part>(select: (state: ClassState) => Part): Part {
  const { store } = useClassApp();
  const subscribe = useCallback((tell: () => void) => store.subscribe(() => tell()), [store]);
  return useSyncExternalStore(subscribe, () => select(store.getState()));
}

export const useClassActions = (): ClassActions => useClassApp().actions;

/** What a refusal is called on the screen. */
export const refusalWord = ({ reason }: Refusal): WordKey => `class.refused.${reason}`;

/** Sends a command and tells the person if the host would not do it: what came of it where it is done. */
export function useCommand(): (asked: Promise<Outcome>) => Promise<Reply | undefined> {
  const { tell } = useDeviceActions();
  return async (asked) => {
    const outcome = await asked;
    if (outcome.ok) return outcome.reply;
    const { refusal } = outcome;
    tell({ kind: "error", key: refusalWord(refusal), values: { detail: refusal.detail } });
    return undefined;
  };
}
