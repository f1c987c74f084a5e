import type { ComponentChildren } from "preact";
import type { MapAirDefence, MapBase, Tone } from "../../present/index.ts";
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

type Drawn<Kind extends string> = readonly (readonly [Kind, string])[];

const BASES: Drawn<MapBase["operator"]> = [
  ["RUS", "m0-8 1.9 5.4h5.7L3 .8l1.8 5.6L0 3-4.8 6.4-3 .8l-4.6-3.4h5.7Z"],
  [
    "coalition",
    "M0-8c.7 0 1.2 1.6 1.4 5L8 2v1.7L1.4 2 1 5.6 3 7.2v.9L0 7.4l-3 .7v-.9l2-1.6L-1.4 2-8 3.7V2l6.6-5C-1.2-6.4-.7-8 0-8Z",
  ],
  ["CSTO", "M-6-6.4H6V0C5.6 4.6 2.6 6.6 0 8-2.6 6.6-5.6 4.6-6 0Z"],
];
const STANDINGS = ["considered", "agreed"] as const satisfies readonly MapBase["standing"][];
const SYSTEMS = ["joint", "united"] as const satisfies readonly MapAirDefence["system"][];

function Sign({ kind, children }: { kind: string; children: ComponentChildren }) {
  return (
    <svg class={`sign ${kind}`} viewBox="-10 -10 20 20" width="18" height="18" aria-hidden="true">
      {children}
    </svg>
  );
}

function BaseSigns() {
  const say = useSay();
  return (
    <ul>
      {BASES.map(([operator, path]) => (
        <li key={operator}>
          <Sign kind={`sign-${operator}`}>
            <path d={path} />
          </Sign>
          {say(`play.base.${operator}`)}
        </li>
      ))}
      {STANDINGS.map((standing) => (
        <li key={standing}>
          <Sign kind={`sign-ring sign-${standing}`}>
            <circle r="7.5" />
          </Sign>
          {say(`play.standing.${standing}`)}
        </li>
      ))}
    </ul>
  );
}

function SystemSigns() {
  const say = useSay();
  return (
    <ul>
      {SYSTEMS.map((system) => (
        <li key={system}>
          <Sign kind={`sign-air sign-${system}`}>
            <circle r="8" />
            {system === "united" ? <circle r="5" /> : null}
          </Sign>
          {say(`play.system.${system}`)}
        </li>
      ))}
    </ul>
  );
}

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
      <div>
        <BaseSigns />
        <SystemSigns />
      </div>
    </div>
  );
}
