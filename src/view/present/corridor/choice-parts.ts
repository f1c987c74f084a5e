import type { Move, State } from "../../../engine/index.ts";
import { actionId } from "../../../session/index.ts";
import type { Voice } from "../voice.ts";
import type { Choice, ChoiceLevel, PackageModel } from "./models.ts";

/** What levels are made of. */
export interface Desk {
  readonly state: State;
  readonly viewer: number;
  readonly moves: readonly Move[];
  readonly packages: readonly PackageModel[];
  readonly voice: Voice;
}

/** What lies at a path. */
export interface Level {
  readonly title: string;
  readonly choices: readonly Choice[];
  readonly amount?: ChoiceLevel["amount"];
}

type Words = Partial<Omit<Choice, "id">> & { readonly label: string };

const PLAIN = { hint: "", tone: "neutral" } as const;

/** What the advisers have ready, as a thing to choose. */
export const ready = ({ id, title, party, hope }: PackageModel): Choice => ({
  ...PLAIN,
  id,
  label: title,
  short: party.name,
  kind: "line",
  tone: "accept",
  flag: party.flag,
  worth: hope,
});

/** What opens into more. */
export const folder = (path: string, words: Words): Choice => ({
  ...PLAIN,
  kind: "folder",
  short: words.label,
  ...words,
  id: `>${path}`,
});

/** A move to choose. */
export const line = ({ state }: Desk, move: Move, words: Words): Choice => ({
  ...PLAIN,
  kind: "line",
  short: words.label,
  ...words,
  id: actionId(state, move),
});
