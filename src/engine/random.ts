import { imul } from "./numbers.ts";

/**
 * sfc32 of Chris Doty-Humphrey (PractRand): four words of state, which live in the game's State.
 * Streams are keyed by a hash of (seed, playout, purpose), never by raw consecutive numbers:
 * neighbouring raw seeds give correlated streams.
 */

/** What a stream is drawn for; a new purpose gets a new number and shifts no other stream. */
export const PURPOSE = { stances: 1, imagination: 2 } as const;

/** A 32-bit finaliser (Murmur3's constants): every input bit reaches every output bit. */
function mix(hash: number, word: number): number {
  let h = imul(hash ^ word, 0x85ebca6b);
  h ^= h >>> 13;
  h = imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Writes the start of the stream for a key into words[at .. at + 3]. */
export function seedStream(
  words: Int32Array,
  at: number,
  seed: number,
  playout: number,
  purpose: number,
): void {
  let hash = 0x9e3779b9 | 0;
  for (let lane = 0; lane < 3; lane++) {
    hash = mix(mix(mix(mix(hash, seed), playout), purpose), lane + 1);
    words[at + lane] = hash;
  }
  words[at + 3] = 1;
  drawBelow(words, at, EVERY_WORD, warmUp);
}

/** A bound that refuses no word, and the words that the first rounds of a stream draw for nobody. */
const EVERY_WORD = 0x40000000;
const warmUp = new Int32Array(12);

/**
 * Fills `drawn` with uniform integers in 0 .. bound-1 (bound up to 2^30), without bias: masked
 * draws, those out of range refused. The stream's words are read and written once for all of them.
 */
export function drawBelow(words: Int32Array, at: number, bound: number, drawn: Int32Array): void {
  const mask = maskOf(bound);
  let a = words[at] as number;
  let b = words[at + 1] as number;
  let c = words[at + 2] as number;
  let counter = words[at + 3] as number;
  let place = 0;
  while (place < drawn.length) {
    const word = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + word) | 0;
    // Written in any case and overwritten where refused: a jump would be guessed wrong each third time.
    drawn[place] = word & mask;
    place += ((word & mask) - bound) >>> 31;
  }
  words[at] = a;
  words[at + 1] = b;
  words[at + 2] = c;
  words[at + 3] = counter;
}

/** The lowest bits that hold 0 .. bound-1. */
function maskOf(bound: number): number {
  let mask = bound - 1;
  mask |= mask >>> 1;
  mask |= mask >>> 2;
  mask |= mask >>> 4;
  mask |= mask >>> 8;
  return mask | (mask >>> 16);
}

const single = new Int32Array(1);

/** One uniform integer in 0 .. bound-1. */
export function nextBelow(words: Int32Array, at: number, bound: number): number {
  drawBelow(words, at, bound, single);
  return single[0] as number;
}
