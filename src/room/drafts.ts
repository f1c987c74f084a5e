import { checkMove, MOVE, type Move, PHASE, type State } from "../engine/index.ts";
import { current, play, type Session } from "../session/index.ts";
import type { Room } from "./classroom.ts";

/**
 * Offers are written aside: in the game a delegation that drafts has the floor alone (Rule 12), and a
 * class cannot wait for one phone. What is written is a private addition to the game, and its moves are
 * made together when the offer is sent. Nobody can tell from the game that somebody writes.
 */

export const draftOf = (room: Room, member: number): readonly Move[] =>
  room.drafts.find((one) => one.member === member)?.moves ?? [];

/** The game as a delegation that writes an offer has it before it: with its own draft, if that still stands. */
export function sessionFor(room: Room, member: number): Session | undefined {
  const { session } = room;
  const moves = draftOf(room, member);
  if (session === undefined || moves.length === 0) return session;
  const known = written.get(moves);
  if (known?.on === session) return known.made;
  const made = withDraft(session, moves) ?? session;
  written.set(moves, { on: session, made });
  return made;
}

/** Made once for a draft and a game: the same game is the same object. */
const written = new WeakMap<readonly Move[], { readonly on: Session; readonly made: Session }>();

/** The game with the moves of a draft made; absent where one of them cannot be made any more. */
export function withDraft(session: Session, moves: readonly Move[]): Session | undefined {
  let now = session;
  for (const move of moves) {
    const played = play(now, move);
    if (!played.ok) return undefined;
    now = played.value;
  }
  return now;
}

/** Whether a move is one of writing: it goes into the draft and not into the game. */
export const isWriting = (state: State, { kind }: Move): boolean =>
  kind === MOVE.offer ||
  kind === MOVE.counter ||
  (state.phase === PHASE.drafting && kind !== MOVE.send && kind !== MOVE.discard);

/** Members whose drafts cannot be sent any more, as the game has gone on. */
export const staleDrafts = ({ session, drafts }: Room): number[] =>
  session === undefined
    ? []
    : drafts
        .filter(({ moves }) => withDraft(session, moves) === undefined)
        .map(({ member }) => member);

export const isLegal = (session: Session, move: Move): boolean =>
  checkMove(current(session), move) === undefined;
