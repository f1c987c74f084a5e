import type { Move, State } from "../engine/index.ts";
import { decideSincerely } from "./sincere.ts";

export { decideSincerely, sincereTo } from "./sincere.ts";

/** A delegation's policy: writes the move of a member for whom the game waits. */
export type Agent = (state: State, actor: number, move: Move) => void;

/** The policies by name. */
export const AGENTS = { sincere: decideSincerely } as const;
