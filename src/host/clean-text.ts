/** Text that people type: one line of plain characters, whatever was sent. */

/** Control and format characters; bidirectional marks could make a name read as another. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;
/** More marks upon one letter than any language has cover the lines above. */
const PILED = /(\p{M}{3})\p{M}+/gu;

/** NFC, without what cannot be seen, gaps narrowed, at most `most` characters. */
export function cleanLine(text: string, most: number): string {
  const plain = text
    .slice(0, most * 8)
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .replace(INVISIBLE, "")
    .replace(PILED, "$1")
    .trim();
  return [...plain].slice(0, most).join("");
}

/** Characters. */
export const LONGEST_NAME = 40;
export const LONGEST_MESSAGE = 600;
