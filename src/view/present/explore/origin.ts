import { toHex, type World } from "../../../engine/index.ts";
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
