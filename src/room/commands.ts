import type { AgentName } from "../agents/index.ts";
import type { Setting } from "../engine/index.ts";

/** How long a class has: minutes of play, part by part, and of the talk afterwards that nothing may eat up. */
export const PRESETS = {
  "45": { play: [30], debrief: 15 },
  "75": { play: [50], debrief: 25 },
  "2x75": { play: [75, 25], debrief: 50 },
} as const satisfies Readonly<Record<string, Preset>>;
export type PresetName = keyof typeof PRESETS;

export interface Preset {
  readonly play: readonly number[];
  readonly debrief: number;
}

/** What a room is opened with. */
export interface Opening {
  readonly scenario: string;
  readonly preset: PresetName;
  /** Whether there are corridors between the sittings. */
  readonly bargaining: boolean;
  readonly agents: AgentName;
  readonly seed: number;
  readonly noise: number;
  /** Whether students take seats themselves; else the instructor assigns or draws them. */
  readonly choosing: boolean;
  /** What the scenario's document is changed in before the start. */
  readonly settings: readonly Setting[];
}

/**
 * What a student may ask for. `key` is the question that the move answers, as the student saw it: a
 * move to another one is refused. `action` is the id of an action or a choice of the student's view.
 */
export type StudentCommand =
  | { readonly do: "name"; readonly name: string }
  | { readonly do: "sit"; readonly seat: string; readonly post: string }
  | { readonly do: "stand" }
  | { readonly do: "move"; readonly action: string; readonly key: string };

/** What an instructor may do in a room; all of it is in the log. */
export type InstructorCommand =
  | { readonly do: "lock"; readonly locked: boolean }
  | { readonly do: "seat"; readonly person: string; readonly seat: string; readonly post: string }
  | { readonly do: "unseat"; readonly person: string }
  /** The people of two delegations change places, each to the same post of the other. */
  | { readonly do: "swap"; readonly one: string; readonly other: string }
  | { readonly do: "draw" }
  | { readonly do: "remove"; readonly person: string }
  | { readonly do: "transfer"; readonly person: string; readonly to: string }
  | { readonly do: "start" }
  | { readonly do: "pause" }
  | { readonly do: "resume" }
  | { readonly do: "undo" }
  | { readonly do: "stepBack"; readonly step: number }
  | { readonly do: "fork"; readonly step: number }
  | { readonly do: "act"; readonly seat: string; readonly action: string; readonly key: string }
  | { readonly do: "hand"; readonly seat: string; readonly to: "agent" | "people" }
  | { readonly do: "inject"; readonly text: string; readonly settings: readonly Setting[] }
  | { readonly do: "injectPrepared"; readonly event: number }
  | { readonly do: "tell"; readonly to: string; readonly text: string }
  | { readonly do: "closePhase" }
  | { readonly do: "cutToVote" }
  | { readonly do: "deadline"; readonly seconds: number }
  | { readonly do: "extend"; readonly minutes: number }
  | { readonly do: "end" }
  /** Lays the game that has ended open to its people and to the projector. */
  | { readonly do: "disclose" }
  /** Turns the projector to a page of the debrief, by its name; "": to what became of each item. */
  | { readonly do: "page"; readonly page: string };

/** What is told of afterwards as the instructor's doing; "reissue": a seat was given to a new device. */
export type ActName = Exclude<InstructorCommand["do"], "page"> | "reissue";

/** What an instructor may do with the class as a whole. */
export type ClassCommand =
  /** Without an opening: of the same start as the room that is looked at. */
  | { readonly do: "openRoom"; readonly opening?: Opening }
  | { readonly do: "newCode" }
  | { readonly do: "everywhere"; readonly command: InstructorCommand };

/** What became of a command that was given to all rooms at once. */
export interface Everywhere {
  /** Letters of the rooms in which it is done. */
  readonly done: readonly string[];
  readonly not: readonly NotDone[];
}

export interface NotDone {
  readonly room: string;
  /** A game that is over, or that has not begun, can be given no order of its course. */
  readonly why: "over" | "notBegun" | RefusalReason;
}

export type Command = StudentCommand | InstructorCommand | ClassCommand;

/** Why a command is refused; for a person's eyes it becomes a sentence of view/words. */
export type RefusalReason =
  | "notNow"
  | "notYours"
  | "notThere"
  | "movedOn"
  | "notLegal"
  | "taken"
  | "full"
  | "locked"
  | "paused"
  | "nobody"
  | "invalid"
  | "tooFast"
  | "notAllowed";

export interface RoomRefusal {
  readonly reason: RefusalReason;
  /** The place in the scenario's document, or what else it is about; empty where there is nothing. */
  readonly detail: string;
}
