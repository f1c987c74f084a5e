import { advance, awaitedPersons, isEnded, type Session } from "../session/index.ts";
import { isTurning } from "../view/present/index.ts";
import type { AppState } from "./app-state.ts";

/** What follows from a session for the screen: which step is shown, whose hands hold the device. */
export interface Shown {
  readonly session: Session;
  readonly cursor: number;
  /** Whether what happened at the live step has been looked at: the table then waits for its move. */
  readonly settled: boolean;
  readonly holder: number | undefined;
}

type At = Pick<Shown, "cursor" | "settled">;

/** Whether the table as it waits now is on the screen, and nothing that happened before. */
export const isLive = (session: Session, { cursor, settled }: At): boolean =>
  settled && cursor === session.moves.length;

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
  const viewer = session.persons.length > 1 ? "public" : (holder ?? session.persons[0] ?? "public");
  while (cursor <= end && !isTurning(session, cursor, viewer)) cursor++;
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
 * falls when that is somebody else than now. What has happened is looked at by all of them, so
 * nobody's own figures are then on the screen.
 */
export function holderAt(session: Session, at: At, holder: number | undefined): number | undefined {
  const { persons } = session;
  if (persons.length <= 1) return persons[0];
  if (!isLive(session, at) || isEnded(session)) return undefined;
  const awaited = awaitedPersons(session);
  return holder !== undefined && awaited.includes(holder) ? holder : undefined;
}

/** The member whose person takes the device when the curtain is lifted. */
export const nextHolder = (session: Session): number | undefined =>
  awaitedPersons(session)[0] ?? session.persons[0];

/** Whether the device is on its way from one person to the next. */
export const isCurtainDown = ({ session, holder, ...at }: AppState): boolean =>
  session !== undefined &&
  holder === undefined &&
  session.persons.length > 1 &&
  isLive(session, at) &&
  awaitedPersons(session).length > 0;
