import { ABSENCE_RULES, DECISION_RULES, type DecisionRule } from "../../../../engine/index.ts";
import { read } from "../../../present/index.ts";
import { useShell } from "../../context.ts";
import { Disclosure } from "../../shared/disclosure.tsx";
import { ChoiceField } from "./fields.tsx";
import { membersOn } from "./members.ts";
import { NumberField } from "./number-field.tsx";
import { useDesk } from "./use-desk.ts";

/** How it is decided, and what objecting, paying and speaking alone are worth. */
export function RuleFields() {
  const { say } = useShell();
  const desk = useDesk();
  const rule = desk.at("rules.substantive") as DecisionRule;
  return (
    <div class="desk-fields">
      <ChoiceField
        path="rules.substantive"
        label={say("whatIf.field.rules.substantive")}
        choices={DECISION_RULES.map((value) => ({ value, word: say(`ruleName.${value}`) }))}
      >
        {DECISION_RULES.includes(rule) ? <p class="desk-hint">{say(`rule.${rule}`)}</p> : null}
      </ChoiceField>
      <Disclosure kind="desk-more" label={say("whatIf.rules.more")}>
        <MoreRules />
      </Disclosure>
    </div>
  );
}

function MoreRules() {
  const { say, language } = useShell();
  const members = membersOn(useDesk());
  return (
    <div class="desk-fields">
      <ChoiceField
        path="rules.absence"
        label={say("whatIf.field.rules.absence")}
        choices={ABSENCE_RULES.map((value) => ({ value, word: say(`whatIf.absence.${value}`) }))}
      />
      <ChoiceField
        path="chair"
        label={say("whatIf.field.chair")}
        choices={members.map(({ id, name }) => ({
          value: id,
          word: read(name, { say, language }),
        }))}
      />
      <NumberField
        path="rules.standAloneCost"
        label={say("whatIf.field.rules.standAloneCost")}
        hint={say("whatIf.field.rules.standAloneCost.hint")}
        low={0}
        high={5000}
      />
      <NumberField
        path="rules.efficiency"
        label={say("whatIf.field.rules.efficiency")}
        hint={say("whatIf.field.rules.efficiency.hint")}
        low={0}
        high={100}
      />
      <NumberField
        path="rules.announcementWorth"
        label={say("whatIf.field.rules.announcementWorth")}
        low={0}
        high={100}
      />
    </div>
  );
}
