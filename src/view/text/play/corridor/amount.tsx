import { useState } from "preact/hooks";
import type { AmountModel } from "../../../present/index.ts";
import { useDeviceActions, useVoice } from "../../context.ts";
import { amountText } from "../../shared/format.ts";

/** How much is paid: a slider with steps, and what of it arrives. */
export function Amount({ amount }: { amount: AmountModel }) {
  const { say, language } = useVoice();
  const { act } = useDeviceActions();
  const { step, most, arrives, prefix, hint } = amount;
  const [value, setValue] = useState(() => Math.ceil(most / step / 2) * step);
  const set = (next: number) => setValue(Math.max(step, Math.min(most, next)));
  const words = amountText(value, language).replace("+", "");
  return (
    <div class="amount">
      {hint === "" ? null : <p>{hint}</p>}
      <label for="amount">
        {say("draft.amount")}: <output for="amount">{words}</output>
      </label>
      <div class="amount-row">
        <button
          type="button"
          class="paper-button"
          aria-label={say("draft.amount.less")}
          disabled={value <= step}
          onClick={() => set(value - step)}
        >
          −
        </button>
        <input
          id="amount"
          type="range"
          min={step}
          max={most}
          step={step}
          value={value}
          aria-valuetext={words}
          onInput={(event) => set(event.currentTarget.valueAsNumber)}
        />
        <button
          type="button"
          class="paper-button"
          aria-label={say("draft.amount.more")}
          disabled={value >= most}
          onClick={() => set(value + step)}
        >
          +
        </button>
      </div>
      <p>{say("draft.amount.arrives", { n: Math.floor((value * arrives) / 100), most })}</p>
      <button
        type="button"
        class="paper-button paper-main"
        onClick={() => act(`${prefix}${value}`)}
      >
        {say("draft.add")}
      </button>
    </div>
  );
}
