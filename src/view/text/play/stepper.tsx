import type { SittingLine } from "../../present/index.ts";
import { useSay } from "../context.ts";
import { Icon } from "../shared/icon.tsx";

/** The way of the summit: its sittings in order, and the result at the end. */
export function Stepper({ sittings, ended }: { sittings: readonly SittingLine[]; ended: boolean }) {
  const say = useSay();
  // Two sittings of one body are told apart by their full names.
  const nameOf = ({ short, title }: SittingLine) =>
    sittings.filter((line) => line.short === short).length > 1 ? title : short;
  const stateOf = (line: SittingLine) => (ended ? "done" : line.state);
  return (
    <ol
      class={sittings.length > 5 ? "stepper stepper-many" : "stepper"}
      aria-label={say("play.stepper")}
    >
      {sittings.map((line, index) => (
        <li
          key={line.id}
          class={`step-${stateOf(line)}`}
          aria-current={stateOf(line) === "now" ? "step" : undefined}
        >
          <span class="step-number">{index + 1}</span>
          {line.closed ? <Icon name="lock" size={13} /> : null}
          <span class="step-name">
            {nameOf(line)}
            <span class="hidden">{say(`play.step.${stateOf(line)}`)}</span>
          </span>
        </li>
      ))}
      <li class={ended ? "step-now" : "step-ahead"} aria-current={ended ? "step" : undefined}>
        <span class="step-number">{sittings.length + 1}</span>
        <span class="step-name">{say("play.result")}</span>
      </li>
    </ol>
  );
}
