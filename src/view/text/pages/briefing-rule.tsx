import type { Rules } from "../../../engine/index.ts";
import type { Tone } from "../../present/index.ts";
import { useSay } from "../context.ts";
import { ToneMark } from "../shared/tone.tsx";

const ANSWERS = [
  ["support", "support"],
  ["accept", "accept"],
  ["acquiesce", "abstain"],
  ["reserve", "reserve"],
  ["object", "object"],
] as const satisfies readonly (readonly [string, Tone])[];

/** The rule in force in three sentences, and what each answer does under it. */
export function RuleCard({ rules }: { rules: Rules }) {
  const say = useSay();
  const rule = rules.substantive;
  return (
    <section class="rule-card" aria-labelledby="rule-title">
      <h2 id="rule-title">{say("pages.briefing.rule")}</h2>
      <p>
        {say(`rule.${rule}`)} {say("pages.rule.blocks", { rule })} {say("pages.rule.procedure")}
      </p>
      <h3>{say("pages.answers.title")}</h3>
      <AnswerList rule={rule} reservations={rules.reservations} />
    </section>
  );
}

interface AnswerListProps {
  readonly rule: Rules["substantive"];
  readonly reservations: boolean;
}

/** The answers that exist, each with what it does. */
export function AnswerList({ rule, reservations }: AnswerListProps) {
  const say = useSay();
  return (
    <dl class="answers">
      {ANSWERS.filter(([answer]) => reservations || answer !== "reserve").map(([answer, tone]) => (
        <div key={answer}>
          <dt>
            <ToneMark tone={tone} size={24} />
            {say(`answer.${answer}`)}
          </dt>
          <dd>{say(`pages.answers.${answer}`, { rule })}</dd>
        </div>
      ))}
    </dl>
  );
}
