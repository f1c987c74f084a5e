import { type TurningPoint, turningPoints } from "../debrief/index.ts";
import { transcriptOf } from "../session/index.ts";
import { reopen, rewriteOf } from "./reopen.ts";
import type { Report } from "./report.ts";
import type { Subject } from "./subject.ts";

/** A turning point as it crosses between threads: the other game is a transcript. */
export interface TurningFound extends Omit<TurningPoint, "other" | "rest"> {
  readonly other: string;
  /** Steps of persons that were made again in the other game, and that had lost their object. */
  readonly kept: number;
  readonly dropped: number;
  /** Whether what persons did could be followed to its end. */
  readonly followed: boolean;
}

/** The turning points of a game that has ended. */
export function lookBack(
  { subject, transcript }: { readonly subject: Subject; readonly transcript: string },
  report: Report<never>,
): TurningFound[] {
  const rewrite = rewriteOf(subject);
  const points = turningPoints(reopen(transcript, rewrite), { rewrite }, report);
  return points.map(({ other, rest, ...point }) => ({
    ...point,
    other: transcriptOf(other),
    kept: rest.kept,
    dropped: rest.dropped.length,
    followed: rest.stop === undefined,
  }));
}
