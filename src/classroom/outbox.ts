import type { ClientMessage, Reply, ServerMessage } from "../view/present/index.ts";

/** A command that the host has not answered yet. */
export type Letter = Extract<ClientMessage, { readonly id: string }>;

/** Why the host would not. */
export type Refusal = Extract<ServerMessage, { t: "refused" }>["refusal"];

/** What became of a command. */
export type Outcome =
  | { readonly ok: true; readonly reply: Reply }
  | { readonly ok: false; readonly refusal: Refusal };

/** Commands wait here until the host has answered them; one that was sent twice is done once. */
export interface Outbox {
  readonly add: (letter: Letter) => Promise<Outcome>;
  readonly settle: (id: string, outcome: Outcome) => void;
  /** In the order in which they were given. */
  readonly letters: () => readonly Letter[];
}

/**
 * @param kept letters of the page's earlier life
 * @param keep is given what waits, whenever that changes
 */
export function createOutbox(
  kept: readonly Letter[],
  keep: (letters: readonly Letter[]) => void,
): Outbox {
  const waiting = new Map(kept.map((letter) => [letter.id, letter]));
  const asking = new Map<string, (outcome: Outcome) => void>();
  const tell = (): void => keep([...waiting.values()]);
  return {
    add(letter) {
      waiting.set(letter.id, letter);
      tell();
      return new Promise((resolve) => asking.set(letter.id, resolve));
    },
    settle(id, outcome) {
      if (!waiting.delete(id)) return;
      tell();
      asking.get(id)?.(outcome);
      asking.delete(id);
    },
    letters: () => [...waiting.values()],
  };
}
