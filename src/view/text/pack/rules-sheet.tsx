import type { PackModel } from "../../present/index.ts";
import { useSay } from "../context.ts";
import { ToneMark } from "../shared/tone.tsx";
import { Sheet } from "./sheet.tsx";

/** How it is decided, on one page. */
export function RulesSheet({ pack }: { pack: PackModel }) {
  const say = useSay();
  const { sentences, answers, steps, motions, corridor } = pack.rules;
  return (
    <Sheet pack={pack} kind="rules" title={say("pack.doc.rules")}>
      <h2 class="sheet-title">{say("pages.briefing.rule")}</h2>
      {sentences.map((sentence, at) => (
        <p key={sentence} class={at === 0 ? "sheet-lead" : ""}>
          {sentence}
        </p>
      ))}
      <h3>{say("pages.answers.title")}</h3>
      <dl class="answer-lines">
        {answers.map(({ id, tone, word, hint }) => (
          <div key={id}>
            <dt>
              <ToneMark tone={tone} size={22} />
              {word}
            </dt>
            <dd>{hint}</dd>
          </div>
        ))}
      </dl>
      <h3>{say("pack.rules.steps")}</h3>
      <ol class="rule-steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h3>{say("pack.rules.motions")}</h3>
      <p>{say("pack.rules.motions.lead")}</p>
      <dl class="motion-lines">
        {motions.map(({ name, hint }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{hint}</dd>
          </div>
        ))}
      </dl>
      {corridor.length === 0 ? null : (
        <>
          <h3>{say("pack.rules.corridor")}</h3>
          <ul class="rule-corridor">
            {corridor.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </Sheet>
  );
}
