import { createHash, randomBytes, randomInt, timingSafeEqual } from "node:crypto";

/** Words that nobody can guess, and how they are kept: never themselves, only their hashes. */

/** Letters and digits that are not taken for one another. */
const ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const CODE_LENGTH = 6;

/** 29.4 bits; how fast codes can be tried is limited by `attempts.ts`. */
export const newCode = (): string => letters(CODE_LENGTH);

const letters = (length: number): string =>
  Array.from({ length }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");

const PASS_LENGTH = 8;

/** What gives one seat to one new device: 39 bits, longer than a class's code and so never taken for one. */
export const newPass = (): string => letters(PASS_LENGTH);

/** A pass as people type it; absent where it is something else. */
export function readPass(text: string): string | undefined {
  const plain = plainOf(text);
  return plain.length === PASS_LENGTH ? plain : undefined;
}

/** Public name of a class: no secret, and tells nothing. */
export const newClassId = (): string => randomBytes(9).toString("hex");

/** A token: the class it belongs to and 128 random bits. */
export const newToken = (classId: string): string =>
  `${classId}.${randomBytes(16).toString("base64url")}`;

export const classOfToken = (token: string): string => token.split(".")[0] ?? "";

export const hashOf = (token: string): string =>
  createHash("sha256").update(token).digest("base64url");

/** Compares in a time that does not depend on where they differ. */
export const isSame = (one: string, other: string): boolean => {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
};

export const newNumber = (): number => randomBytes(4).readUInt32LE();

export interface TypedCode {
  readonly code: string;
  /** The room's letter, where it is typed too: "K7M2PQ-B". */
  readonly room: string | undefined;
}

const plainOf = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, "");

/** A code as people type it: small letters, with gaps or without. */
export function readCode(text: string): TypedCode {
  const plain = plainOf(text);
  const room = plain[CODE_LENGTH];
  return { code: plain.slice(0, CODE_LENGTH), room };
}
