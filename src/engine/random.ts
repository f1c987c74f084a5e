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
  let hash = 0x9e3779b9;
  for (let lane = 0; lane < 3; lane++) {
    hash = mix(mix(mix(mix(hash, seed), playout), purpose), lane + 1);
    words[at + lane] = hash;
  }
  words[at + 3] = 1;
  for (let round = 0; round < 12; round++) nextWord(words, at);
}

/** The next signed 32-bit number of the stream. */
function nextWord(words: Int32Array, at: number): number {
  const a = words[at] as number;
  const b = words[at + 1] as number;
  const c = words[at + 2] as number;
  const counter = words[at + 3] as number;
  const result = (a + b + counter) | 0;
  words[at + 3] = (counter + 1) | 0;
  words[at] = b ^ (b >>> 9);
  words[at + 1] = (c + (c << 3)) | 0;
  words[at + 2] = (((c << 21) | (c >>> 11)) + result) | 0;
  return result;
}

/** A uniform integer in 0 .. bound-1, without bias: masked draws, those out of range refused. */
export function nextBelow(words: Int32Array, at: number, bound: number): number {
  let mask = bound - 1;
  mask |= mask >>> 1;
  mask |= mask >>> 2;
  mask |= mask >>> 4;
  mask |= mask >>> 8;
  mask |= mask >>> 16;
  for (;;) {
    const drawn = nextWord(words, at) & mask;
    if (drawn < bound) return drawn;
  }
}
