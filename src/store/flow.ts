import { advance, awaitedPersons, isEnded, type Session } from "../session/index.ts";
import { isTurning } from "../view/present/index.ts";

/** What follows from a session for the screen: which step is shown, whose hands hold the device. */
export interface Shown {
  readonly session: Session;
  readonly cursor: number;
  /** Whether what happened at the live step has been looked at: the table then waits for its move. */
  readonly settled: boolean;
  readonly holder: number | undefined;
}

/** The seed a game starts from where none is named. */
export const USUAL_SEED = 1;

/** The first turning point at or after a step; the live step, settled, where there is none. */
export function stopFrom(
  session: Session,
  from: number,
  holder: number | undefined,
): Omit<Shown, "session"> {
  const end = session.moves.length;
  let cursor = from;
  while (cursor <= end && !isTurning(session.events[cursor] ?? [])) cursor++;
  const settled = cursor > end;
  if (settled) cursor = end;
  return { cursor, settled, holder: holderAt(session, { cursor, settled }, holder) };
}

/** After a person's move: agents answer, and the screen goes to the first thing worth seeing. */
export function afterMove(session: Session, holder: number | undefined): Shown {
  const advanced = advance(session);
  return { session: advanced, ...stopFrom(advanced, session.moves.length, holder) };
}

/**
 * Whose hands: with one person always that person's. With several, whoever is awaited; the curtain
 * falls when that is somebody else than now. While the table looks back, it stays where it is.
 */
export function holderAt(
  session: Session,
  at: { readonly cursor: number; readonly settled: boolean },
  holder: number | undefined,
): number | undefined {
  const { persons } = session;
  if (persons.length <= 1) return persons[0];
  const live = at.cursor === session.moves.length && at.settled;
  if (!live || isEnded(session)) return holder;
  const awaited = awaitedPersons(session);
  return holder !== undefined && awaited.includes(holder) ? holder : undefined;
}
