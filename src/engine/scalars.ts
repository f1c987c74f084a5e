/**
 * The single numbers of a State, as plain fields: every engine reads a field faster than a word of
 * an array, and a move of a playout reads dozens. `imageOf` puts them at the head of the buffer.
 */
export abstract class Scalars {
  phase = 0;
  /** Index of the sitting; the number of sittings while drafts under silence are settled. */
  sitting = 0;
  item = 0;
  /** Index of the option in front of the table; -1 when none is. */
  question = 0;
  /** Members the table waits for, bit i for member i. */
  waiting = 0;
  /** How many members lose by the question: what the chair's soundings tell everybody (Rule 3). */
  losers = 0;
  motion = 0;
  mover = 0;
  motionTarget = 0;
  /** Whom the phase still waited for when a motion interrupted it, and which phase that was. */
  resumeWaiting = 0;
  resumePhase = 0;
  /** Whether the doors are closed: who blocked is then not told outside. */
  closed = 0;
  /** Whether the chair has ruled the item on the floor procedural. */
  procedural = 0;
  /** Number of items bundled with the one on the floor. */
  bundleSize = 0;
  chair = 0;
  moves = 0;
}

/** Words the scalars take at the head of an image. */
export const SCALAR_COUNT = 16;

/** Makes the scalars of `target` those of `source`. */
export function copyScalars(target: Scalars, source: Scalars): void {
  target.phase = source.phase;
  target.sitting = source.sitting;
  target.item = source.item;
  target.question = source.question;
  target.waiting = source.waiting;
  target.losers = source.losers;
  target.motion = source.motion;
  target.mover = source.mover;
  target.motionTarget = source.motionTarget;
  target.resumeWaiting = source.resumeWaiting;
  target.resumePhase = source.resumePhase;
  target.closed = source.closed;
  target.procedural = source.procedural;
  target.bundleSize = source.bundleSize;
  target.chair = source.chair;
  target.moves = source.moves;
}

/** Writes the scalars to words[0 .. SCALAR_COUNT-1]. */
export function writeScalars(scalars: Scalars, words: Int32Array): void {
  words[0] = scalars.phase;
  words[1] = scalars.sitting;
  words[2] = scalars.item;
  words[3] = scalars.question;
  words[4] = scalars.waiting;
  words[5] = scalars.losers;
  words[6] = scalars.motion;
  words[7] = scalars.mover;
  words[8] = scalars.motionTarget;
  words[9] = scalars.resumeWaiting;
  words[10] = scalars.resumePhase;
  words[11] = scalars.closed;
  words[12] = scalars.procedural;
  words[13] = scalars.bundleSize;
  words[14] = scalars.chair;
  words[15] = scalars.moves;
}

/** Reads them back: `writeScalars` the other way round. */
export function readScalars(scalars: Scalars, words: Int32Array): void {
  scalars.phase = words[0] as number;
  scalars.sitting = words[1] as number;
  scalars.item = words[2] as number;
  scalars.question = words[3] as number;
  scalars.waiting = words[4] as number;
  scalars.losers = words[5] as number;
  scalars.motion = words[6] as number;
  scalars.mover = words[7] as number;
  scalars.motionTarget = words[8] as number;
  scalars.resumeWaiting = words[9] as number;
  scalars.resumePhase = words[10] as number;
  scalars.closed = words[11] as number;
  scalars.procedural = words[12] as number;
  scalars.bundleSize = words[13] as number;
  scalars.chair = words[14] as number;
  scalars.moves = words[15] as number;
}
