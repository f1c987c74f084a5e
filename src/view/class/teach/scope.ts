import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** Whether what the instructor orders goes to all rooms, or to the one on the screen. */
export interface Scope {
  readonly all: boolean;
  readonly setAll: (all: boolean) => void;
}

export const ScopeContext = createContext<Scope>({ all: false, setAll: () => undefined });

export const useScope = (): Scope => useContext(ScopeContext);
