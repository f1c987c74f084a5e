import { IntlMessageFormat } from "intl-messageformat";
import { type Values, WORDS, type WordKey } from "../view/words/index.ts";

/** A sentence of the page in English, for whoever reads a terminal. */
export const inEnglish = (key: WordKey, values: Values = {}): string =>
  String(
    new IntlMessageFormat(WORDS[key].en, "en", undefined, { ignoreTag: true }).format({
      ...values,
    }),
  );
