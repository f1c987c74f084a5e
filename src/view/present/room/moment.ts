import type { State, Viewer } from "../../../engine/index.ts";
import { keyOf, type Room, sessionFor } from "../../../room/index.ts";
import { isEnded, type Session } from "../../../session/index.ts";
import { presentChamber } from "../canvas.ts";
import type { TableModel } from "../models.ts";
import { type Look, presentTable } from "../table.ts";
import { isTurning } from "../turning.ts";
import type { Voice } from "../voice.ts";
import type { MomentModel, Parts } from "./models.ts";
import { type Posts, readsTable, tableFor } from "./privy.ts";

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

/** Where in the game a look goes: at the table as it waits, or at a turning point by its number from 1. */
interface Spot {
  readonly session: Session;
  readonly step: number;
  readonly settled: boolean;
  /** Turning points that the viewer has been shown up to there, and all in all. */
  readonly number: number;
  readonly count: number;
}

/** Absent before the start. */
function liveSpot(look: RoomLook): Spot | undefined {
  const session = gameOf(look);
  if (session === undefined) return undefined;
  const count = turningsOf(session, look.viewer).length;
  return { session, step: session.moves.length, settled: true, number: count, count };
}

/** Absent where there is none of this number. */
function pastSpot({ room, viewer }: RoomLook, number: number): Spot | undefined {
  const { session } = room;
  if (session === undefined) return undefined;
  const steps = turningsOf(session, viewer);
  const step = steps[number - 1];
  return step === undefined
    ? undefined
    : { session, step, settled: false, number, count: steps.length };
}

/** The table as it waits now. */
export function presentLive(look: RoomLook, voice: Voice): MomentModel | undefined {
  const spot = liveSpot(look);
  return spot === undefined ? undefined : momentAt(look, spot, voice);
}

/** The turning point of this number, from 1. */
export function presentTurningPoint(
  look: RoomLook,
  number: number,
  voice: Voice,
): MomentModel | undefined {
  const spot = pastSpot(look, number);
  return spot === undefined ? undefined : momentAt(look, spot, voice);
}

/** The last turning point, and how many there have been. */
export function presentLastTurning(look: RoomLook, voice: Voice): Parts["turning"] | undefined {
  const spot = lastSpot(look);
  if (spot === undefined) return undefined;
  return { count: spot.count, last: momentAt(look, spot, voice) };
}

const lastSpot = (look: RoomLook): Spot | undefined => {
  const { session } = look.room;
  return session === undefined
    ? undefined
    : pastSpot(look, turningsOf(session, look.viewer).length);
};

type Origin = readonly [object, string] | undefined;

/** What `presentLive` is made of, the same for all posts that may read the same of it. */
export const originOfLive = (look: RoomLook, voice: Voice): Origin =>
  originAt(look, liveSpot(look), voice);

/** What `presentLastTurning` is made of. */
export const originOfLast = (look: RoomLook, voice: Voice): Origin =>
  originAt(look, lastSpot(look), voice);

function originAt(look: RoomLook, spot: Spot | undefined, voice: Voice): Origin {
  if (spot === undefined) return undefined;
  const { room, viewer, posts } = look;
  const table = tableAt(lookAt(look, spot), voice);
  return [table, `${readsTable(table, room, viewer, posts)} ${spot.number} ${spot.count}`];
}

function lookAt({ viewer, path, acts, advice }: RoomLook, { session, step, settled }: Spot): Look {
  const limits = { veiled: true, unadvised: !advice, idle: !acts };
  return { session, viewer, path, ...limits, step, settled };
}

function momentAt(look: RoomLook, spot: Spot, voice: Voice): MomentModel {
  const { room, viewer, posts } = look;
  const there = lookAt(look, spot);
  const shown = { step: spot.number, steps: spot.count };
  const table = { ...tableFor(tableAt(there, voice), room, viewer, posts), ...shown };
  return {
    table,
    chamber: presentChamber(there, table, voice),
    live: spot.settled,
    // What has passed is not answered any more.
    key: spot.settled ? keyOf(room, spot.session) : "",
  };
}

const tables = new WeakMap<object, Map<string, TableModel>>();

/**
 * The table of a delegation, made once: its posts share it, and each reads what is for its eyes. What has
 * passed looks the same however the game goes on, up to its end, when reasons are opened.
 */
function tableAt(look: Look, voice: Voice): TableModel {
  const { session, viewer, path, step, settled, unadvised, idle } = look;
  const thing = settled ? session : (session.states[step] as State);
  const knows = [isEnded(session), session.persons.length > 0];
  const key = [viewer, path, settled, unadvised, idle, ...knows, voice.language].join(" ");
  const known = tables.get(thing) ?? new Map<string, TableModel>();
  const table = known.get(key) ?? presentTable(look, voice);
  tables.set(thing, known.set(key, table));
  return table;
}
