import { fingerprintOfText, toHex, type World } from "../../engine/index.ts";
import { type Health, type HealthSummary, healthOf, summaryOf } from "./health.ts";
import { scaledTo } from "./settings.ts";

/**
 * What is kept of a check-up beside the scenario files, so that a list of scenarios can show it
 * without playing anything.
 */
export interface KeptHealth extends HealthSummary {
  /** The scenario's version; of another one the check-up says nothing. */
  readonly version: string;
  /** Fingerprint of a much smaller check-up: where rules or agents have changed, it differs. */
  readonly proof: string;
}

/** The small check-up. */
export const PROOF_SETTINGS = scaledTo(2);

/** Fingerprint of a check-up, to the last figure: eight hexadecimal digits. */
export const proofOf = (health: Health): string =>
  toHex(Int32Array.of(fingerprintOfText(JSON.stringify(health))));

/** The usual check-up of a world, in the form in which it is kept. */
export function keepHealth(world: World): KeptHealth {
  const health = healthOf(world);
  const proof = proofOf(healthOf(world, PROOF_SETTINGS));
  return { version: health.version, proof, ...summaryOf(health) };
}
