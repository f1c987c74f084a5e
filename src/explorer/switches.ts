import {
  ABSENCE_RULES,
  DECISION_RULES,
  type Item,
  OUTCOMES,
  type Outcome,
  type Scenario,
} from "../engine/index.ts";
import { play, probeOf, rungInForce } from "./probe.ts";
import { amendmentsOf, withAmendment } from "./text-changes.ts";

/** Something of the scenario that is so or otherwise, and what becomes of the item if it is otherwise. */
export interface Switch {
  readonly kind:
    | "rule"
    | "absence"
    | "absent"
    | "present"
    | "voteless"
    | "voting"
    | "amendment"
    | "specified"
    | "deferredBefore";
  /** The rule, the member's id, the rung; nothing for what is so or not. */
  readonly value: string;
  readonly outcome: Outcome;
  readonly option: number;
  readonly changes: boolean;
}

/** Every switch of the item, one at a time. */
export function switchesOf(
  scenario: Scenario,
  item: Item,
  now: { readonly outcome: Outcome; readonly option: number },
): Switch[] {
  const thrown = (kind: Switch["kind"], value: string, other: Scenario, text = item): Switch => {
    const probe = probeOf(other, text);
    const outcome = OUTCOMES[play(probe)] as Outcome;
    const option = rungInForce(probe);
    const changes = outcome !== now.outcome || option !== now.option;
    return { kind, value, outcome, option, changes };
  };
  const { rules } = scenario;
  const members = scenario.actors.filter(({ kind }) => kind === "member");
  return [
    ...DECISION_RULES.filter((rule) => rule !== rules.substantive).map((substantive) =>
      thrown("rule", substantive, { ...scenario, rules: { ...rules, substantive } }),
    ),
    ...ABSENCE_RULES.filter((rule) => rule !== rules.absence).map((absence) =>
      thrown("absence", absence, { ...scenario, rules: { ...rules, absence } }),
    ),
    ...members.map(({ id, present }) =>
      thrown(present ? "absent" : "present", id, withActor(scenario, id, { present: !present })),
    ),
    ...members.map(({ id, vote }) =>
      thrown(vote ? "voteless" : "voting", id, withActor(scenario, id, { vote: !vote })),
    ),
    ...amendmentsOf(item).map((rung) =>
      thrown("amendment", String(rung), scenario, withAmendment(item, rung)),
    ),
    thrown("specified", String(!item.specified), scenario, { ...item, specified: !item.specified }),
    thrown("deferredBefore", String(!item.deferredBefore), scenario, {
      ...item,
      deferredBefore: !item.deferredBefore,
    }),
  ];
}

const withActor = (
  scenario: Scenario,
  id: string,
  change: { readonly present: boolean } | { readonly vote: boolean },
): Scenario => ({
  ...scenario,
  actors: scenario.actors.map((actor) => (actor.id === id ? { ...actor, ...change } : actor)),
});
