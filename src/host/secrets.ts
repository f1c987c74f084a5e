import { createHash, randomBytes, randomInt, timingSafeEqual } from "node:crypto";

/** Words that nobody can guess, and how they are kept: never themselves, only their hashes. */

/** Letters and digits that are not taken for one another. */
const ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const CODE_LENGTH = 6;

/** 29.4 bits; how fast codes can be tried is limited by `attempts.ts`. */
export const newCode = (): string =>
  Array.from({ length: CODE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");

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
  /** What gives somebody's seat to a new device, typed behind the code: "K7M2PQ-X4DW7R". */
  readonly pass: string | undefined;
}

/** A code as people type it: small letters, with gaps or without. */
export function readCode(text: string): TypedCode {
  const plain = text.toUpperCase().replace(/[^A-Z0-9]/g, "");
  const rest = plain.slice(CODE_LENGTH);
  const pass = rest.length === CODE_LENGTH ? rest : undefined;
  return {
    code: plain.slice(0, CODE_LENGTH),
    room: pass === undefined ? rest[0] : undefined,
    pass,
  };
}
