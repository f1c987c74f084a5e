import type { MomentModel } from "../view/present/index.ts";
import type { ClassState } from "./class-state.ts";

type Shown = Pick<ClassState, "moment" | "at" | "seen">;

/** Turning points that have come from the host, by number. */
export type PastMoments = ReadonlyMap<number, MomentModel>;

/**
 * What is on the screen when the parts have changed, and which turning point has to be asked for to show
 * it. Whoever comes to a game under way begins with the table as it waits.
 */
export function follow(state: ClassState, past: PastMoments): Shown & { readonly ask?: number } {
  const { live, turning } = state.parts;
  const count = turning?.count ?? 0;
  if (live === undefined) return { moment: undefined, at: undefined, seen: undefined };
  // Taken back by the instructor: what was seen after that has not happened.
  const seen = Math.min(state.seen ?? count, count);
  const at = state.at === undefined || state.at > count ? nextOf(seen, count) : state.at;
  return show({ ...state, seen }, at, past);
}

const nextOf = (seen: number, count: number): number | undefined =>
  seen < count ? seen + 1 : undefined;

/** Puts a turning point on the screen, or the table as it waits; what is there stays until it has come. */
export function show(
  state: ClassState,
  at: number | undefined,
  past: PastMoments,
): Shown & { readonly ask?: number } {
  const { live, turning } = state.parts;
  const { seen } = state;
  if (at === undefined) return { moment: live, at, seen };
  const moment = at === turning?.count ? turning.last : past.get(at);
  if (moment !== undefined) return { moment, at, seen: Math.max(seen ?? 0, at) };
  return { moment: state.moment ?? live, at: state.at, seen, ask: at };
}

/** On from what is on the screen. */
export function onFrom({ at, seen = 0, parts }: ClassState): number | undefined {
  const count = parts.turning?.count ?? 0;
  return at === undefined ? nextOf(seen, count) : nextOf(at, count);
}

/** A step back or forth among the turning points; behind the last lies the table as it waits. */
export function walkFrom({ at, parts }: ClassState, by: number): number | undefined {
  const count = parts.turning?.count ?? 0;
  const next = Math.max(1, (at ?? count + 1) + by);
  return next > count ? undefined : next;
}
