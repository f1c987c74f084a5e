import type { Text } from "../../../engine/index.ts";
import type { Voice } from "../voice.ts";

/** Both languages at once, for files that hold both. */
export interface Voices {
  readonly en: Voice;
  readonly ru: Voice;
}

export const inBoth = ({ en, ru }: Voices, make: (voice: Voice) => string): Text => ({
  en: make(en),
  ru: make(ru),
});
