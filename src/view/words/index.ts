import { IntlMessageFormat } from "intl-messageformat";
import type { Dictionary, Entry } from "./entry.ts";
import { model } from "./model.ts";
import { moves } from "./moves.ts";
import { notice } from "./notice.ts";
import { pages } from "./pages.ts";
import { play } from "./play.ts";
import { reasons } from "./reasons.ts";

/**
 * Every text of the program that is not a scenario's, in both languages side by side, as ICU
 * messages. `say("play.turn", { name })` gives one in the language of the moment.
 */
export const WORDS = {
  ...model,
  ...moves,
  ...reasons,
  ...notice,
  ...play,
  ...pages,
} as const satisfies Dictionary;

export type WordKey = Extract<keyof typeof WORDS, string>;
export type Values = Readonly<Record<string, string | number>>;
export type Say = (key: WordKey, values?: Values) => string;

/** Gives the texts of one language; messages are parsed once. */
export function createSay(language: keyof Entry): Say {
  const parsed = new Map<WordKey, IntlMessageFormat>();
  return (key, values) => {
    let message = parsed.get(key);
    if (message === undefined) {
      const text: string = (WORDS as Dictionary)[key]?.[language] ?? key;
      message = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
      parsed.set(key, message);
    }
    return String(message.format(values));
  };
}
