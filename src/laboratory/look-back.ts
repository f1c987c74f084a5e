import { type ToldPoint, toldPoint, turningPoints } from "../debrief/index.ts";
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
  return turningPoints(session, { rewrite }, report).map((point) => toldPoint(session, point));
}
