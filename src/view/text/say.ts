import { IntlMessageFormat } from "intl-messageformat";
import { type Dictionary, type Entry, type Say, WORDS, type WordKey } from "../words/index.ts";

/** Gives the texts of one language; messages are parsed once. */
export function createSay(language: keyof Entry): Say {
  const parsed = new Map<WordKey, IntlMessageFormat>();
  return (key, values) => {
    let message = parsed.get(key);
    if (message === undefined) {
      const text = (WORDS as Dictionary)[key]?.[language] ?? key;
      message = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
      parsed.set(key, message);
    }
    return String(message.format(values));
  };
}
