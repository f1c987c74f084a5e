import type { World } from "../../../engine/index.ts";
import { certificateOf, type Flip } from "../../../explorer/index.ts";
import { type Session, settingsOf } from "../../../session/index.ts";

/** A certificate as a file, and the command by which anybody checks it (docs/certificates.md). */
export interface FlipCertificate {
  readonly name: string;
  readonly content: string;
  readonly command: string;
}

/**
 * What was found with its proof, for the scenario file of this sum (SHA-256, hexadecimal) with what
 * the session in hand has changed in it.
 */
export function presentCertificate(
  world: World,
  found: Flip,
  sha256: string,
  session: Session | undefined,
): FlipCertificate {
  const name = `${found.scenario}-${found.item}-${found.to}.json`;
  const settings = session === undefined ? [] : settingsOf(session);
  return {
    name,
    content: `${JSON.stringify(certificateOf(world, found, { sha256, settings }))}\n`,
    command: `node tests/checker/check-flip.mjs ${name} scenarios/${found.scenario}.json`,
  };
}
