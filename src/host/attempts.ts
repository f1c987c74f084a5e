import type { Clockwork } from "./clockwork.ts";

/**
 * How fast codes and tokens may be tried. All that was wrong counts together, since a school may have
 * one address; who waits is let in by turns of the addresses, so that one that tries by machine does not
 * keep the others out. Addresses are known while they wait and kept nowhere.
 */
export interface Attempts {
  /** Settles when a code or token may be looked up: true; false where too many wait already. */
  readonly turn: (address: string) => Promise<boolean>;
  /** The one just looked up was wrong. */
  readonly wrong: () => void;
}

/** Wrong ones a second, and how many may come at once: codes of 29 bits then hold for days. */
const PER_SECOND = 20;
const BURST = 40;
const MOST_WAITING = 2000;

type Let = (may: boolean) => void;

/** @param now ms, never going back */
export function createAttempts({ now, after }: Clockwork): Attempts {
  const waiting = new Map<string, Let[]>();
  let count = 0;
  let budget = BURST;
  let at = now();
  const refill = (): void => {
    const time = now();
    budget = Math.min(BURST, budget + ((time - at) * PER_SECOND) / 1000);
    at = time;
  };
  const serve = (): void => {
    refill();
    while (budget >= 1 && count > 0) {
      letNext(waiting);
      count--;
      // Until it is known to be right it counts as wrong would.
      budget--;
    }
    if (count > 0) after(1000 / PER_SECOND, serve);
  };
  return {
    turn: (address) => {
      refill();
      if (budget >= 1 && count === 0) return Promise.resolve(true);
      if (count >= MOST_WAITING) return Promise.resolve(false);
      return new Promise((resolve) => {
        waiting.set(address, [...(waiting.get(address) ?? []), resolve]);
        count++;
        if (count === 1) after(1000 / PER_SECOND, serve);
      });
    },
    wrong: () => {
      refill();
      budget--;
    },
  };
}

/** The first of the address whose turn it is; the address then goes to the end. */
function letNext(waiting: Map<string, Let[]>): void {
  const [next] = waiting;
  if (next === undefined) return;
  const [address, [first, ...rest]] = next;
  waiting.delete(address);
  if (rest.length > 0) waiting.set(address, rest);
  first?.(true);
}
