/**
 * The scalars, at the head of the buffer. A class for once, and spelled out: engines make such
 * accessors as fast as fields, while accessors made in a loop cost a playout five times its time.
 */
export abstract class Scalars {
  readonly words: Int32Array;

  constructor(words: Int32Array) {
    this.words = words;
  }

  get phase(): number {
    return this.words[0] as number;
  }
  set phase(value: number) {
    this.words[0] = value;
  }

  /** Index of the sitting; the number of sittings while drafts under silence are settled. */
  get sitting(): number {
    return this.words[1] as number;
  }
  set sitting(value: number) {
    this.words[1] = value;
  }

  get item(): number {
    return this.words[2] as number;
  }
  set item(value: number) {
    this.words[2] = value;
  }

  /** Index of the option in front of the table; -1 when none is. */
  get question(): number {
    return this.words[3] as number;
  }
  set question(value: number) {
    this.words[3] = value;
  }

  /** Members the table waits for, bit i for member i. */
  get waiting(): number {
    return this.words[4] as number;
  }
  set waiting(value: number) {
    this.words[4] = value;
  }

  /** How many members lose by the question: what the chair's soundings tell everybody (Rule 3). */
  get losers(): number {
    return this.words[5] as number;
  }
  set losers(value: number) {
    this.words[5] = value;
  }

  get motion(): number {
    return this.words[6] as number;
  }
  set motion(value: number) {
    this.words[6] = value;
  }

  get mover(): number {
    return this.words[7] as number;
  }
  set mover(value: number) {
    this.words[7] = value;
  }

  get motionTarget(): number {
    return this.words[8] as number;
  }
  set motionTarget(value: number) {
    this.words[8] = value;
  }

  /** Whom the closing phase still waited for when a motion interrupted it or the answers. */
  get resumeWaiting(): number {
    return this.words[9] as number;
  }
  set resumeWaiting(value: number) {
    this.words[9] = value;
  }

  get resumePhase(): number {
    return this.words[10] as number;
  }
  set resumePhase(value: number) {
    this.words[10] = value;
  }

  /** Whether the doors are closed: who blocked is then not told outside. */
  get closed(): number {
    return this.words[11] as number;
  }
  set closed(value: number) {
    this.words[11] = value;
  }

  /** Whether the chair has ruled the item on the floor procedural. */
  get procedural(): number {
    return this.words[12] as number;
  }
  set procedural(value: number) {
    this.words[12] = value;
  }

  /** Number of items bundled with the one on the floor. */
  get bundleSize(): number {
    return this.words[13] as number;
  }
  set bundleSize(value: number) {
    this.words[13] = value;
  }

  get chair(): number {
    return this.words[14] as number;
  }
  set chair(value: number) {
    this.words[14] = value;
  }

  get moves(): number {
    return this.words[15] as number;
  }
  set moves(value: number) {
    this.words[15] = value;
  }
}

/** Words they take. */
export const SCALAR_COUNT = 16;
