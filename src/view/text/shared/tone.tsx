import type { Tone } from "../../present/index.ts";

/** The same symbols as on the cards of the canvas. */
const SYMBOLS: Readonly<Record<Tone, string>> = {
  support: "m6.5 12.5 3.7 3.7 7.3-8",
  accept: "m8.4 12.3 2.5 2.5 4.7-5.2M12 4.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15Z",
  abstain: "M6.5 12h11",
  reserve: "M9.5 5.5H6.4v13h3.1M14.5 5.5h3.1v13h-3.1M10 12h4",
  object: "m7 7 10 10M17 7 7 17",
  absent: "M5.5 12h2.6m2.6 0h2.6m2.6 0h2.6",
  neutral: "m9.5 6.5 5.5 5.5-5.5 5.5",
};

/** The symbol of a tone; the word beside it says the same. */
export function ToneMark({ tone, size = 20 }: { tone: Tone; size?: number }) {
  return (
    <span class={`tone-mark tone-${tone}`} style={{ width: size, height: size }} aria-hidden="true">
      <svg viewBox="0 0 24 24" width={size - 4} height={size - 4} aria-hidden="true">
        <path d={SYMBOLS[tone]} />
      </svg>
    </span>
  );
}

/** A tone in three ways at once: colour, symbol, word. */
export function ToneBadge({ tone, word }: { tone: Tone; word: string }) {
  return (
    <span class={`tone-badge tone-text-${tone}`}>
      <ToneMark tone={tone} size={16} />
      {word}
    </span>
  );
}
