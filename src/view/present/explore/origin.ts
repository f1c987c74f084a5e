import { type Setting, toHex, type World } from "../../../engine/index.ts";
import type { FigureOrigin } from "../figure.ts";

/** Where a figure's numbers come from: the world they are about, and what else was chosen. */
export function originOf(
  { scenario, digest, bargaining }: World,
  { seed, ...settings }: FigureOrigin["settings"] & { readonly seed?: number },
): FigureOrigin {
  return {
    scenario: scenario.id,
    version: toHex(new Int32Array([digest])),
    ...(seed === undefined ? {} : { seed }),
    settings: { bargaining: bargaining !== undefined, ...settings },
  };
}

/** Changes of a scenario as settings of a figure: by their paths, the values as in a document. */
export const namedChanges = (changes: readonly Setting[]): FigureOrigin["settings"] =>
  Object.fromEntries(changes.map(({ path, value }) => [path, JSON.stringify(value)]));
