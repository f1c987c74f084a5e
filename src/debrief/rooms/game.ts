import type { Setting } from "../../engine/index.ts";
import { versionOf } from "../../engine/index.ts";
import { type Session, worldAtStart } from "../../session/index.ts";

/** A game of one of several rooms, to be held beside the others. */
export interface RoomGame {
  /** The room's letter, or whatever else it is called; no two are called the same. */
  readonly room: string;
  readonly session: Session;
  /** The room that it was forked from, and after how many moves. */
  readonly from?: { readonly room: string; readonly step: number };
}

/** What two games must have in common for their difference to be the doing of those who played them. */
export interface RoomStart {
  readonly scenario: string;
  /** The version of its content, with the settings of the start. */
  readonly version: string;
  readonly bargaining: boolean;
  readonly seed: number;
  readonly noise: number;
  /** What the scenario was changed in before the start. */
  readonly settings: readonly Setting[];
}

export function startOf(session: Session): RoomStart {
  const world = worldAtStart(session);
  return {
    scenario: world.scenario.id,
    version: versionOf(world),
    bargaining: world.bargaining !== undefined,
    seed: session.seed,
    noise: session.noise,
    settings: session.settings,
  };
}

const nameOf = ({ scenario, version, bargaining, seed, noise }: RoomStart): string =>
  [scenario, version, bargaining, seed, noise].join(" ");

/** The games by their start, in the order of their rooms: only those of one start can be compared. */
export function bySameStart(games: readonly RoomGame[]): RoomGame[][] {
  const groups = new Map<string, RoomGame[]>();
  for (const game of [...games].sort(byRoom)) {
    const name = nameOf(startOf(game.session));
    groups.set(name, [...(groups.get(name) ?? []), game]);
  }
  return [...groups.values()];
}

const byRoom = (one: RoomGame, other: RoomGame): number => (one.room < other.room ? -1 : 1);
