import { imul } from "./numbers.ts";
import { imageOf, type State } from "./state.ts";

/**
 * Fingerprints for telling two states apart, not for security: four lanes of FNV-1a over 32-bit
 * words, so that 1.5 kB of state hash in a fraction of a microsecond.
 */
const PRIME = 0x01000193;
const BASIS = 0x811c9dc5 | 0;

/** Lanes of a running hash; make one and use it again. */
export const createLanes = (): Int32Array => new Int32Array(4);

/** Writes the hash of the words into the lanes. */
export function hashWords(words: Int32Array, lanes: Int32Array): void {
  let a = BASIS;
  let b = BASIS ^ 1;
  let c = BASIS ^ 2;
  let d = BASIS ^ 3;
  const end = words.length - (words.length % 4);
  for (let at = 0; at < end; at += 4) {
    a = imul(a ^ (words[at] as number), PRIME);
    b = imul(b ^ (words[at + 1] as number), PRIME);
    c = imul(c ^ (words[at + 2] as number), PRIME);
    d = imul(d ^ (words[at + 3] as number), PRIME);
  }
  for (let at = end; at < words.length; at++) a = imul(a ^ (words[at] as number), PRIME);
  // Every word has reached one lane; all of them reach every lane that is given back.
  const all = a ^ turn(b, 8) ^ turn(c, 16) ^ turn(d, 24);
  lanes[0] = blend(a ^ all, b);
  lanes[1] = blend(b ^ all, c);
  lanes[2] = blend(c ^ all, d);
  lanes[3] = blend(d ^ all, a);
}

const turn = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** FNV alone leaves low bits of the last word visible; a finaliser spreads them. */
function blend(one: number, other: number): number {
  let h = imul(one ^ (other >>> 15), 0x85ebca6b);
  h = imul(h ^ (h >>> 13), 0xc2b2ae35) ^ other;
  return imul(h ^ (h >>> 16), PRIME);
}

/** The hash of a state and its scenario, 32 hexadecimal digits. */
export function hash(state: State): string {
  const lanes = createLanes();
  hashWords(imageOf(state), lanes);
  lanes[0] = (lanes[0] as number) ^ state.world.digest;
  return toHex(lanes);
}

export const toHex = (lanes: Int32Array): string =>
  Array.from(lanes, (lane) => (lane >>> 0).toString(16).padStart(8, "0")).join("");
