import { newPass } from "./secrets.ts";

/**
 * Passes give somebody's seat to a new device: each once, and for a short time. They are in memory alone;
 * a host that is started again knows none of them.
 */
export interface Passes {
  /** A pass for a person of a class; an earlier one for the same person is dead. */
  readonly give: (bearer: Bearer) => { readonly code: string; readonly until: number };
  /** Whose pass it is; the pass is then spent. Absent where it is nobody's, or its time is over. */
  readonly spend: (code: string) => Bearer | undefined;
}

export interface Bearer {
  readonly class: string;
  readonly person: string;
}

/** ms; long enough to borrow a phone and type. */
const LASTS = 10 * 60_000;

/** @param now ms, never going back */
export function createPasses(now: () => number): Passes {
  const given = new Map<string, Bearer & { readonly until: number }>();
  return {
    give(bearer) {
      for (const [code, one] of given) {
        const same = one.class === bearer.class && one.person === bearer.person;
        if (same || one.until <= now()) given.delete(code);
      }
      const pass = { code: newPass(), until: now() + LASTS };
      given.set(pass.code, { ...bearer, until: pass.until });
      return pass;
    },
    spend(code) {
      const found = given.get(code);
      given.delete(code);
      return found !== undefined && found.until > now() ? found : undefined;
    },
  };
}
