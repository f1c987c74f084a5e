import { useMemo, useState } from "preact/hooks";
import { DECISION_RULES, type DecisionRule } from "../../../../engine/index.ts";
import { presentSwap, type SwapLine, type SwapModel } from "../../../present/index.ts";
import { useShell } from "../../context.ts";
import { ToneBadge } from "../../shared/tone.tsx";
import { Running } from "../running.tsx";
import { useExperimentOf } from "../use-experiment.ts";
import { type Asking, useDesk } from "./use-desk.ts";

/** Another decision rule: its mechanical effect and the re-optimised one, in two columns. */
export function SwapPanel({ asking }: { asking: Asking }) {
  const { say, language } = useShell();
  const desk = useDesk();
  const { world } = desk;
  const [chosen, choose] = useState<DecisionRule>();
  const run = useExperimentOf("ruleSwap", withoutRule(asking.input), asking.key);
  const swap = run?.output;
  const usual = swap?.rule === "majority" ? "consensus" : "majority";
  const asked = desk.isChanged(RULE) ? (desk.at(RULE) as DecisionRule) : usual;
  const rule = chosen ?? asked;
  const model = useMemo(
    () => (swap === undefined ? undefined : presentSwap(world, swap, rule, { say, language })),
    [world, swap, rule, say, language],
  );
  return (
    <section class="parchment desk-swap" aria-labelledby="desk-swap">
      <h2 id="desk-swap">{say("whatIf.swap")}</h2>
      <p>{say("whatIf.swap.text")}</p>
      <div class="desk-choice desk-swap-rule">
        <label for="desk-swap-rule">{say("whatIf.swap.rule")}</label>
        <select
          id="desk-swap-rule"
          value={rule}
          onChange={(event) => choose(event.currentTarget.value as DecisionRule)}
        >
          {DECISION_RULES.map((value) => (
            <option key={value} value={value}>
              {say(`ruleName.${value}`)}
            </option>
          ))}
        </select>
      </div>
      {run?.status === "refused" ? <p>{say("whatIf.swap.refused")}</p> : null}
      {run?.status === "refused" ? null : <Running name="ruleSwap" run={run} />}
      {model === undefined || swap === undefined ? null : (
        <Swapped
          model={model}
          inForce={swap.rule}
          all={swap.rules[0]?.mechanical.items.length ?? 0}
        />
      )}
    </section>
  );
}

const RULE = "rules.substantive";

/** The rule that is asked about is what is swapped in; the other changes hold in all of it. */
const withoutRule = (input: Asking["input"]): Asking["input"] => ({
  ...input,
  settings: input.settings.filter(({ path }) => path !== RULE),
});

interface SwappedProps {
  readonly model: SwapModel;
  readonly inForce: DecisionRule;
  readonly all: number;
}

function Swapped({ model, inForce, all }: SwappedProps) {
  const { say } = useShell();
  if (model.inForce) return <p>{say("whatIf.swap.inForce")}</p>;
  if (model.lines.length === 0) return <p>{say("whatIf.swap.none")}</p>;
  const { mechanical, reoptimised } = model;
  return (
    <>
      <p role="status">
        <strong>{say("whatIf.swap.count", { mechanical, reoptimised, all })}</strong>
      </p>
      <table class="explore-table desk-swap-table">
        <caption class="hidden">{say("whatIf.swap")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("explore.item")}</th>
            <th scope="col">{say("whatIf.swap.now", { rule: say(`ruleName.${inForce}`) })}</th>
            <th scope="col">{say("whatIf.swap.mechanical")}</th>
            <th scope="col">{say("whatIf.swap.reoptimised")}</th>
          </tr>
        </thead>
        <tbody>
          {model.lines.map((line) => (
            <SwapRow key={line.id} line={line} inForce={inForce} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function SwapRow({ line, inForce }: { line: SwapLine; inForce: DecisionRule }) {
  const { say } = useShell();
  const { before, mechanical, reoptimised } = line;
  const column = (label: string) => <span class="desk-column">{label}</span>;
  return (
    <tr>
      <th scope="row">{line.title}</th>
      <td>
        {column(say("whatIf.swap.now", { rule: say(`ruleName.${inForce}`) }))}
        <ToneBadge tone={before.tone} word={before.word} />
      </td>
      <td class={line.whyCounted.length === 0 ? "" : "desk-differs"}>
        {column(say("whatIf.swap.mechanical"))}
        <ToneBadge tone={mechanical.tone} word={mechanical.word} />
        <Why sentences={line.whyCounted} />
      </td>
      <td class={line.whyAnew.length === 0 ? "" : "desk-differs"}>
        {column(say("whatIf.swap.reoptimised"))}
        <ToneBadge tone={reoptimised.tone} word={reoptimised.word} />
        <Why sentences={line.whyAnew} />
      </td>
    </tr>
  );
}

const Why = ({ sentences }: { sentences: readonly string[] }) => (
  <>
    {sentences.map((sentence) => (
      <small key={sentence}>{sentence}</small>
    ))}
  </>
);
