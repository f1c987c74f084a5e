import type { PresetName } from "../view/present/index.ts";

/** What a printed pack is for. */
export interface PackChoice {
  readonly preset: PresetName;
  /** Whether the class bargains between the sittings. */
  readonly bargaining: boolean;
  /** Of the class that it was opened from; empty where it was not. */
  readonly code: string;
}
