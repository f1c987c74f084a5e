import { floorDiv } from "../engine/index.ts";

/**
 * Names that are the same each time they are made: UUIDs of version 5 (RFC 9562). Their SHA-1 is written
 * here since neither the pure layers nor a page without TLS have one; it keeps no secret.
 */

/** The UUID of a name in the space of another UUID. */
export function uuidOf(space: string, name: string): string {
  const spaceBytes = (space.replaceAll("-", "").match(/../g) ?? []).map((two) =>
    Number.parseInt(two, 16),
  );
  const digest = sha1([...spaceBytes, ...utf8(name)]).slice(0, 16);
  digest[6] = ((digest[6] as number) & 0x0f) | 0x50;
  digest[8] = ((digest[8] as number) & 0x3f) | 0x80;
  const hex = digest.map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** What a percent-encoded text holds are its bytes. */
function utf8(text: string): number[] {
  const bytes: number[] = [];
  const encoded = encodeURIComponent(text);
  for (let at = 0; at < encoded.length; at++) {
    const isByte = encoded[at] === "%";
    bytes.push(
      isByte ? Number.parseInt(encoded.slice(at + 1, at + 3), 16) : encoded.charCodeAt(at),
    );
    if (isByte) at += 2;
  }
  return bytes;
}

const turned = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

const START = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0] as const;
const CONSTANTS = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6] as const;

/** The 20 bytes of FIPS 180-4. */
export function sha1(message: readonly number[]): number[] {
  const words = padded(message);
  const hash: number[] = [...START];
  for (let block = 0; block < words.length; block += 16) {
    const added = mixed(hash, scheduled(words.slice(block, block + 16)));
    added.forEach((word, at) => {
      hash[at] = ((hash[at] as number) + word) | 0;
    });
  }
  return hash.flatMap((word) => [24, 16, 8, 0].map((shift) => (word >>> shift) & 0xff));
}

/** The message in words, with a one behind it, zeros, and how many bits it has. */
function padded(message: readonly number[]): number[] {
  const size = floorDiv(message.length + 8, 64) * 16 + 16;
  const words: number[] = new Array(size).fill(0);
  [...message, 0x80].forEach((byte, at) => {
    const word = floorDiv(at, 4);
    words[word] = (words[word] as number) | (byte << (24 - 8 * (at % 4)));
  });
  words[size - 1] = message.length * 8;
  return words;
}

function scheduled(block: readonly number[]): number[] {
  const words = [...block];
  for (let at = 16; at < 80; at++) {
    const of = (back: number): number => words[at - back] as number;
    words.push(turned(of(3) ^ of(8) ^ of(14) ^ of(16), 1));
  }
  return words;
}

function mixed(hash: readonly number[], words: readonly number[]): number[] {
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = hash;
  words.forEach((word, at) => {
    const step = floorDiv(at, 20);
    const added = (turned(a, 5) + choice(step, b, c, d) + e + (CONSTANTS[step] ?? 0) + word) | 0;
    [a, b, c, d, e] = [added, a, turned(b, 30), c, d];
  });
  return [a, b, c, d, e];
}

function choice(step: number, b: number, c: number, d: number): number {
  if (step === 0) return (b & c) | (~b & d);
  return step === 2 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d;
}
