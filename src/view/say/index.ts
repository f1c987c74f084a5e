import { IntlMessageFormat } from "intl-messageformat";
import { type Dictionary, type Entry, type Say, WORDS, type WordKey } from "../words/index.ts";

type Speak = (values: Parameters<Say>[1]) => string;

/** Gives the texts of one language; messages are parsed once, and plain texts never. */
export function createSay(language: keyof Entry): Say {
  const spoken = new Map<WordKey, Speak>();
  return (key, values) => {
    let speak = spoken.get(key);
    if (speak === undefined) {
      speak = speaker((WORDS as Dictionary)[key]?.[language] ?? key, language);
      spoken.set(key, speak);
    }
    return speak(values);
  };
}

function speaker(text: string, language: string): Speak {
  if (!text.includes("{") && !text.includes("''")) return () => text;
  const message = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
  return (values) => String(message.format(values)).replace(HYPHEN_FOR_MINUS, "$1−");
}

/** Before a number that stands by itself; dates and names keep theirs. */
const HYPHEN_FOR_MINUS = /(^|[\s(])-(?=\d)/g;
