import type { Viewer } from "../../../engine/index.ts";
import { keyOf, type Room, sessionFor } from "../../../room/index.ts";
import type { Session } from "../../../session/index.ts";
import { presentChamber } from "../canvas.ts";
import { type Look, presentTable } from "../table.ts";
import { isTurning } from "../turning.ts";
import type { Voice } from "../voice.ts";
import type { MomentModel } from "./models.ts";
import { type Posts, tableFor } from "./privy.ts";

/**
 * A room's game as one viewer may see it. Nothing here tells how many moves have been made: steps are
 * counted by the turning points that the viewer has been shown.
 */
export interface RoomLook {
  readonly room: Room;
  readonly viewer: Viewer;
  /** Where in the choices of the corridor. */
  readonly path: string;
  /** Whether the viewer's hand may act: the others of its delegation look on. */
  readonly acts: boolean;
  /** Whether it wants to see what its advisers have ready. */
  readonly advice: boolean;
  /** Whose private papers it reads. */
  readonly posts: Posts;
}

/** The game as it lies before the viewer, its own draft included; absent before the start. */
export const gameOf = ({ room, viewer }: RoomLook): Session | undefined =>
  viewer === "public" ? room.session : sessionFor(room, viewer);

const found = new WeakMap<Session, Map<Viewer, readonly number[]>>();

/** The steps at which the viewer's table stopped to look, in order; looked for once in a session. */
export function turningsOf(session: Session, viewer: Viewer): readonly number[] {
  const known = found.get(session) ?? new Map<Viewer, readonly number[]>();
  const there = known.get(viewer) ?? findTurnings(session, viewer);
  found.set(session, known.set(viewer, there));
  return there;
}

function findTurnings(session: Session, viewer: Viewer): number[] {
  const steps: number[] = [];
  for (let step = 1; step <= session.moves.length; step++) {
    if (isTurning(session, step, viewer)) steps.push(step);
  }
  return steps;
}

/** The table as it waits now. */
export function presentLive(look: RoomLook, voice: Voice): MomentModel | undefined {
  const session = gameOf(look);
  if (session === undefined) return undefined;
  const count = turningsOf(session, look.viewer).length;
  const at = { step: session.moves.length, settled: true };
  return momentAt(look, session, at, { step: count, steps: count }, voice);
}

/** The turning point of this number, from 1. */
export function presentTurningPoint(
  look: RoomLook,
  number: number,
  voice: Voice,
): MomentModel | undefined {
  const { session } = look.room;
  if (session === undefined) return undefined;
  const steps = turningsOf(session, look.viewer);
  const step = steps[number - 1];
  if (step === undefined) return undefined;
  const shown = { step: number, steps: steps.length };
  return momentAt(look, session, { step, settled: false }, shown, voice);
}

function momentAt(
  look: RoomLook,
  session: Session,
  at: Pick<Look, "step" | "settled">,
  shown: { readonly step: number; readonly steps: number },
  voice: Voice,
): MomentModel {
  const { room, viewer, path, advice } = look;
  const limits = { veiled: true, unadvised: !advice, idle: !look.acts };
  const there: Look = { session, viewer, path, ...limits, ...at };
  const table = { ...tableFor(presentTable(there, voice), room, viewer, look.posts), ...shown };
  return {
    table,
    chamber: presentChamber(there, table, voice),
    live: at.settled,
    key: keyOf(room, session),
  };
}
