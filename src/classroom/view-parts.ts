import {
  type PartName,
  type Parts,
  type ServerMessage,
  withDifference,
} from "../view/present/index.ts";

/** By part: the tag of what the device has. */
export type Tags = ReadonlyMap<PartName, string>;

type Pieces = Extract<ServerMessage, { t: "view" }>["parts"];

/** The parts after a view has come: what changed is new, null is gone, the rest stays the same object. */
export function partsWith(
  before: Partial<Parts>,
  had: Tags,
  pieces: Pieces,
): { readonly parts: Partial<Parts>; readonly tags: Tags } {
  const tags = new Map(had);
  const parts: Record<string, unknown> = { ...before };
  for (const name of Object.keys(pieces) as PartName[]) {
    const piece = pieces[name];
    if (piece === null || piece === undefined) {
      delete parts[name];
      tags.delete(name);
    } else {
      parts[name] = "value" in piece ? piece.value : withDifference(parts[name], piece.change);
      tags.set(name, piece.tag);
    }
  }
  return { parts: parts as Partial<Parts>, tags };
}
