import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Replay } from "../../../store/index.ts";

/** A replay on the screen, and the way out of it. */
export const ReplayContext = createContext<(Replay & { onEnd(): void }) | undefined>(undefined);

/** The replay on the screen. Throws outside it. */
export function useReplay(): Replay & { onEnd(): void } {
  const replay = useContext(ReplayContext);
  if (replay === undefined) throw new Error("A component stands outside the replay.");
  return replay;
}
