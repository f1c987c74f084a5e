import type { World } from "../../../engine/index.ts";
import type { Tone } from "../canvas-model.ts";
import type { Figure } from "../figure.ts";

/** The rooms of a class beside one another. */
export interface RoomsModel {
  /** One for each start that at least two rooms have in common. */
  readonly groups: readonly RoomsGroup[];
  /** What is not compared, and why, in sentences. */
  readonly apart: readonly string[];
}

export interface RoomsGroup {
  readonly rooms: readonly string[];
  /** The scenario as all of them began with it. */
  readonly start: World;
  readonly summary: string;
  readonly figure: Figure;
  readonly partings: readonly PartingModel[];
}

/** An item at which rooms part. */
export interface PartingModel {
  readonly item: string;
  readonly title: string;
  /** The rooms that had everything in common before it. */
  readonly rooms: readonly string[];
  readonly ways: readonly RoomsWay[];
  /** What the instructor had changed by then, where it is not the same in all of them. */
  readonly changed: readonly string[];
}

export interface RoomsWay {
  readonly rooms: readonly string[];
  readonly outcome: string;
  readonly tone: Tone;
  /** By which move of whom. */
  readonly act: string;
  /** The step of that move in the first of the rooms; absent where there is none. */
  readonly step: number | undefined;
}
