/** What a host has of time. */
export interface Clockwork {
  /** ms; never goes back. */
  readonly now: () => number;
  /** When what is being done now is done, and what came meanwhile has been taken in. */
  readonly soon: (then: () => void) => void;
  /** After so many ms; the returned function calls it off. */
  readonly after: (ms: number, then: () => void) => () => void;
}
