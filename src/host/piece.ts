import { createHash } from "node:crypto";
import { differenceOf } from "../view/present/index.ts";

/** A part of a view as it is sent; of what a device brings from an earlier line the tag alone is known. */
export interface Piece {
  /** Names the contents; the same after a restart. */
  readonly tag: string;
  readonly made?: { readonly value: unknown; readonly text: string };
}

/** Absent where the part is. */
export function newPiece(value: unknown): Piece | undefined {
  if (value === undefined) return undefined;
  const text = JSON.stringify(value);
  const tag = createHash("sha256").update(text).digest("base64url").slice(0, 12);
  return { tag, made: { value, text } };
}

/** From a piece to the one that came after it last: written once, for most devices go the same way. */
const ways = new WeakMap<Piece, { readonly to: Piece; readonly text: string }>();

/** What is sent, as JSON, to whoever has the one piece and is to have the other. */
export function bringing(had: Piece | undefined, piece: Piece): string {
  if (had?.made === undefined) return whole(piece);
  const way = ways.get(had);
  if (way?.to === piece) return way.text;
  const text = shorter(had, piece);
  ways.set(had, { to: piece, text });
  return text;
}

const whole = ({ tag, made }: Piece): string => `{"tag":"${tag}","value":${made?.text}}`;

function shorter(had: Piece, piece: Piece): string {
  const change = JSON.stringify(differenceOf(had.made?.value, piece.made?.value) ?? {});
  const { length } = piece.made?.text ?? "";
  return change.length < length ? `{"tag":"${piece.tag}","change":${change}}` : whole(piece);
}
