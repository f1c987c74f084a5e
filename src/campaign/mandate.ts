import { mandateOf } from "../analysis/index.ts";
import { floorDiv, type State } from "../engine/index.ts";
import type { Session } from "../session/index.ts";

/** How far each seat has done what it was sent to do. */
export interface Mandate {
  readonly actor: string;
  readonly sessions: readonly { readonly session: string; readonly points: number }[];
  readonly sum: number;
  /** Rounded down. */
  readonly mean: number;
}

/** Points of a seat in one session, 0..100; absent where nothing of what it wants is scored. */
function pointsOf({ world, states }: Session, actor: string): number | undefined {
  const member = world.members.findIndex((one) => one.id === actor);
  const isScored = world.members[member]?.aims.some(({ weight }) => weight > 0) ?? false;
  return isScored ? mandateOf(states.at(-1) as State, member).points : undefined;
}

/** The mandates over the sessions so far, by seat in the order in which they first sat down. */
export function mandatesOf(finished: readonly Session[]): Mandate[] {
  const seats = new Set(finished.flatMap(({ world }) => world.members.map((one) => one.id)));
  return [...seats].map((actor) => {
    const sessions = finished.flatMap((session) => {
      const points = pointsOf(session, actor);
      return points === undefined ? [] : [{ session: session.world.scenario.id, points }];
    });
    const sum = sessions.reduce((total, { points }) => total + points, 0);
    const mean = sessions.length === 0 ? 0 : floorDiv(sum, sessions.length);
    return { actor, sessions, sum, mean };
  });
}
