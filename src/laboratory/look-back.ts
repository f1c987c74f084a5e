import { type ToldPoint, toldPoint, turningPoints } from "../debrief/index.ts";
import { pacer } from "./playouts.ts";
import { reopen, rewriteOf } from "./reopen.ts";
import type { Report } from "./report.ts";
import type { Subject } from "./subject.ts";

/** The turning points of a game that has ended. */
export function lookBack(
  { subject, transcript }: { readonly subject: Subject; readonly transcript: string },
  report: Report<never>,
): ToldPoint[] {
  const rewrite = rewriteOf(subject);
  const session = reopen(transcript, rewrite);
  const isTime = pacer();
  // Whoever shows how far it is draws anew each time: told now and then, it does not slow the search.
  const tell = (done: number, total: number): void => {
    if (isTime()) report(done, total);
  };
  return turningPoints(session, { rewrite }, tell).map((point) => toldPoint(session, point));
}
