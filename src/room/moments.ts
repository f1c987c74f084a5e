import { type Event, PHASE } from "../engine/index.ts";
import { current, type Session } from "../session/index.ts";
import type { Room } from "./classroom.ts";

/** Counts and verdicts are told to everybody. */
const TOLD: readonly Event["kind"][] = ["counted", "motionDecided", "resolved", "amendmentMoved"];

/**
 * Names the question that lies on the table, by what everybody knows of it: it does not change when
 * somebody answers under seal or writes an offer, and so tells nothing.
 */
export function keyOf({ epoch }: Room, session: Session): string {
  const { phase, sitting, item, question, motion } = current(session);
  const between = phase === PHASE.corridor || phase === PHASE.drafting;
  if (between) return `${epoch}.${sitting}.corridor`;
  const told = session.events.reduce(
    (sum, events) => sum + (events.some(({ kind }) => TOLD.includes(kind)) ? 1 : 0),
    0,
  );
  return `${epoch}.${sitting}.${item}.${phase}.${question}.${motion}.${told}`;
}
