import { useState } from "preact/hooks";
import { Disclosure, useSay } from "../../text/index.ts";
import { useClass } from "../context.ts";
import { useTeach } from "./use-teach.ts";

/** Two delegations' people change places. */
export function Swap() {
  const say = useSay();
  const teach = useTeach();
  const seats = useClass(({ parts }) => parts.lobby?.seats) ?? [];
  const there = seats.filter(({ held }) => held !== "absent");
  const [pair, setPair] = useState<readonly [string, string]>();
  const [one = "", other = ""] = pair ?? there.map(({ actor }) => actor);
  const choice = (value: string, label: string, onChoose: (seat: string) => void) => (
    <select
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    >
      {there.map(({ actor, name }) => (
        <option key={actor} value={actor}>
          {name}
        </option>
      ))}
    </select>
  );
  if (there.length < 2) return null;
  return (
    <Disclosure label={say("teach.swap")} kind="teach-swap">
      <div class="swap-row">
        {choice(one, say("teach.swap.one"), (seat) => setPair([seat, other]))}
        {choice(other, say("teach.swap.other"), (seat) => setPair([one, seat]))}
        <button
          type="button"
          class="small"
          disabled={one === other}
          onClick={() => void teach({ do: "swap", one, other })}
        >
          {say("teach.swap.button")}
        </button>
      </div>
      <p class="hint">{say("teach.swap.hint")}</p>
    </Disclosure>
  );
}
