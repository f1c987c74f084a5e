import { floorDiv } from "../engine/index.ts";
import type { Session } from "../session/index.ts";
import { isReached } from "./record.ts";

/** How far each seat has done what it was sent to do. */
export interface Mandate {
  readonly actor: string;
  readonly sessions: readonly { readonly session: string; readonly points: number }[];
  readonly sum: number;
  /** Rounded down. */
  readonly mean: number;
}

/** Points of a seat in one session, 0..100; absent where nothing of what it wants is scored. */
function pointsOf(session: Session, actor: string): number | undefined {
  const aims = session.world.members.find((one) => one.id === actor)?.aims ?? [];
  const scored = aims.filter((aim) => aim.weight > 0);
  if (scored.length === 0) return undefined;
  return scored.reduce((sum, aim) => (isReached(session, aim.test) ? sum + aim.weight : sum), 0);
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
