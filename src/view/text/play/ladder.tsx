import type { ItemSheet, PlaceModel, RungModel } from "../../present/index.ts";
import { useSay, useVoice } from "../context.ts";
import { AccountTable } from "../shared/account-table.tsx";
import { Flag } from "../shared/flag.tsx";
import { amountText } from "../shared/format.ts";

/** Where flags would lie on each other they are stacked: the row of each place, from below. */
function rowsOf(places: readonly PlaceModel[]): number[] {
  const taken: number[][] = [];
  return places.map(({ position }) => {
    let row = taken.findIndex((spots) => spots.every((spot) => Math.abs(spot - position) >= 9));
    if (row < 0) row = taken.length;
    taken[row] = [...(taken[row] ?? []), position];
    return row;
  });
}

const across = (value: number): string => `${4 + value * 0.92}%`;

/** The scale from 0 to 100: flags above, rungs on it. The same is written out below it. */
function Scale({ sheet }: { sheet: ItemSheet }) {
  const rows = rowsOf(sheet.places);
  const height = (Math.max(0, ...rows) + 1) * 19 + 4;
  return (
    <div class="scale" aria-hidden="true">
      <div class="scale-flags" style={{ height }}>
        {sheet.places.map((place, index) => (
          <span
            key={place.actor}
            class="scale-flag"
            title={place.name}
            style={{ left: across(place.position), bottom: (rows[index] ?? 0) * 19 }}
          >
            <Flag code={place.flag} width={22} />
          </span>
        ))}
      </div>
      <div class="scale-line">
        {sheet.rungs.map((rung) => (
          <i
            key={rung.value}
            class={`scale-rung${rung.inQuestion ? " asked" : ""}${rung.inForce ? " in-force" : ""}`}
            style={{ left: across(rung.value) }}
          />
        ))}
      </div>
    </div>
  );
}

function Worth({ rung }: { rung: RungModel }) {
  const { say, language } = useVoice();
  if (rung.own === undefined) return null;
  const { total } = rung.own;
  const tone = total > 0 ? "gain" : total < 0 ? "loss" : "even";
  return (
    <details class="worth">
      <summary>
        <span class={`worth-${tone}`}>{amountText(total, language)}</span>
        <span class="hidden">{say("play.worth")}</span>
      </summary>
      <AccountTable account={rung.own} caption={say("play.worthOf", { label: rung.label })} />
    </details>
  );
}

/** The rungs of the ladder, the one in question marked, each opened into its worth to the viewer. */
export function Ladder({ sheet }: { sheet: ItemSheet }) {
  const say = useSay();
  const owned = sheet.rungs.some((rung) => rung.own !== undefined);
  return (
    <>
      <Scale sheet={sheet} />
      {owned ? <p class="ladder-note">{say("play.worthNote")}</p> : null}
      <ol class="rungs">
        {sheet.rungs.map((rung) => (
          <li key={rung.value} class={rung.inQuestion ? "rung rung-asked" : "rung"}>
            <span class="rung-value">{rung.value}</span>
            <span class="rung-label">
              {rung.label}
              <span class="rung-marks">
                {rung.inQuestion ? <b>{say("play.inQuestion")}</b> : null}
                {rung.marks.map((mark) => (
                  <span key={mark}>{mark}</span>
                ))}
              </span>
            </span>
            <Worth rung={rung} />
          </li>
        ))}
      </ol>
    </>
  );
}
