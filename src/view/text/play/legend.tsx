import type { Tone } from "../../present/index.ts";
import { useSay } from "../context.ts";
import { ToneBadge } from "../shared/tone.tsx";

const TONES = [
  "support",
  "accept",
  "abstain",
  "reserve",
  "object",
  "absent",
] as const satisfies readonly Tone[];
const BASES = [
  ["RUS", "m0-8 1.9 5.4h5.7L3 .8l1.8 5.6L0 3-4.8 6.4-3 .8l-4.6-3.4h5.7Z"],
  [
    "coalition",
    "M0-8c.7 0 1.2 1.6 1.4 5L8 2v1.7L1.4 2 1 5.6 3 7.2v.9L0 7.4l-3 .7v-.9l2-1.6L-1.4 2-8 3.7V2l6.6-5C-1.2-6.4-.7-8 0-8Z",
  ],
  ["CSTO", "M-6-6.4H6V0C5.6 4.6 2.6 6.6 0 8-2.6 6.6-5.6 4.6-6 0Z"],
] as const;

/** What the colours and the signs of the map mean. */
export function Legend() {
  const say = useSay();
  return (
    <div class="legend-body">
      <ul>
        {TONES.map((tone) => (
          <li key={tone}>
            <ToneBadge tone={tone} word={say(`play.tone.${tone}`)} />
          </li>
        ))}
      </ul>
      <ul>
        {BASES.map(([operator, path]) => (
          <li key={operator}>
            <svg
              class={`base-${operator}`}
              viewBox="-10 -10 20 20"
              width="16"
              height="16"
              aria-hidden="true"
            >
              <path d={path} />
            </svg>
            {say(`play.base.${operator}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
