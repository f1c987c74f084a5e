import type { Condition, Consequence, Scenario } from "../engine/index.ts";
import { type Finding, idsOf, memberIds, unknown } from "./known.ts";
import type { Step } from "./problem.ts";

/** What chapter 12 of the rulebook needs of a file: aims, instruments, reactions that point somewhere. */
export const bargainingChecks = (scenario: Scenario): Finding[] => [
  ...aimChecks(scenario),
  ...instrumentChecks(scenario),
  ...trustChecks(scenario),
  ...standChecks(scenario),
  ...reactionChecks(scenario),
  ...lessonChecks(scenario),
  ...reservedChecks(scenario),
];

/** Checks the ids that an entry names, each against the list it must stand in. */
type Names = Readonly<Record<string, string | undefined>>;

function namesIn(scenario: Scenario, names: Names, at: readonly Step[]): Finding[] {
  const members = memberIds(scenario);
  const lists: Readonly<Record<string, readonly string[]>> = {
    item: idsOf(scenario.items),
    register: idsOf(scenario.registers),
  };
  return Object.entries(names).flatMap(([field, name]) =>
    name === undefined
      ? []
      : unknown(field in lists ? `the ${field}` : "the member", name, lists[field] ?? members, [
          ...at,
          field,
        ]),
  );
}

const WHO = ["objected", "bound", "brokenBy", "promisedBy", "received", "influence", "dependence"];

function conditionChecks(scenario: Scenario, condition: Condition, at: readonly Step[]): Finding[] {
  const names: { [field: string]: string | undefined } = {};
  for (const [field, value] of Object.entries(condition)) {
    if (field === "item" || field === "register" || WHO.includes(field)) {
      names[field] = value as string;
    }
  }
  const findings = namesIn(scenario, names, at);
  if ("register" in condition && condition.min === undefined && condition.max === undefined) {
    findings.push({ at, message: "give min, max or both" });
  }
  return findings;
}

const conditionsChecks = (
  scenario: Scenario,
  conditions: readonly Condition[],
  at: readonly Step[],
): Finding[] =>
  conditions.flatMap((condition, index) => conditionChecks(scenario, condition, [...at, index]));

function consequenceChecks(
  scenario: Scenario,
  consequence: Consequence,
  at: readonly Step[],
): Finding[] {
  if ("register" in consequence) {
    const ways = [consequence.set, consequence.add].filter((way) => way !== undefined);
    return [
      ...namesIn(scenario, { register: consequence.register }, at),
      ...(ways.length === 1 ? [] : [{ at, message: "give exactly one of set, add" }]),
    ];
  }
  const item = "item" in consequence ? consequence.item : undefined;
  const toward = "toward" in consequence ? consequence.toward : undefined;
  return namesIn(scenario, { actor: consequence.actor, item, toward }, at);
}

const FULL_MANDATE = 100;

const aimChecks = (scenario: Scenario): Finding[] =>
  scenario.actors.flatMap((actor, index) => {
    const at = ["actors", index, "aims"];
    const findings = actor.aims.flatMap((aim, n) => [
      ...conditionsChecks(scenario, aim.test, [...at, n, "test"]),
      ...(aim.weight > 0 && aim.test.length === 0
        ? [{ at: [...at, n], message: "an aim with a weight needs a test" }]
        : []),
    ]);
    const weight = actor.aims.reduce((sum, aim) => sum + aim.weight, 0);
    if (weight !== 0 && weight !== FULL_MANDATE) {
      findings.push({ at, message: `the weights add up to ${weight}; they must add up to 100` });
    }
    return findings;
  });

const instrumentChecks = (scenario: Scenario): Finding[] =>
  scenario.instruments.flatMap((one, index) => [
    ...namesIn(scenario, { giver: one.giver }, ["instruments", index]),
    ...one.to.flatMap((id, n) =>
      unknown("the member", id, memberIds(scenario), ["instruments", index, "to", n]),
    ),
    ...(one.to.includes(one.giver)
      ? [{ at: ["instruments", index, "to"], message: "nobody pays itself" }]
      : []),
  ]);

const trustChecks = (scenario: Scenario): Finding[] =>
  scenario.trust.flatMap(({ from, to }, index) =>
    namesIn(scenario, { from, to }, ["trust", index]),
  );

const standChecks = (scenario: Scenario): Finding[] =>
  scenario.statements.flatMap(({ actor, item }, index) =>
    namesIn(scenario, { actor, item }, ["statements", index]),
  );

const reactionChecks = (scenario: Scenario): Finding[] =>
  scenario.reactions.flatMap((reaction, index) => {
    const at = ["reactions", index];
    const moments = [...idsOf(scenario.sittings), "end"];
    return [
      ...unknown("the sitting", reaction.at, moments, [...at, "at"]),
      ...(reaction.actor === undefined
        ? []
        : unknown("the actor", reaction.actor, idsOf(scenario.actors), [...at, "actor"])),
      ...conditionsChecks(scenario, reaction.when, [...at, "when"]),
      ...reaction.changes.flatMap((one, n) =>
        consequenceChecks(scenario, one, [...at, "changes", n]),
      ),
    ];
  });

const lessonChecks = (scenario: Scenario): Finding[] => [
  ...scenario.lessons.flatMap(({ item, seat }, index) => [
    ...namesIn(scenario, { item }, ["lessons", index]),
    ...(seat === undefined ? [] : namesIn(scenario, { seat }, ["lessons", index])),
  ]),
  ...scenario.fit.misses.flatMap(({ item }, index) =>
    namesIn(scenario, { item }, ["fit", "misses", index]),
  ),
];

/** Words of the notation that stand where an id might (docs/notation.md). */
const RESERVED = { actors: "all", items: "agreed" } as const;

const reservedChecks = (scenario: Scenario): Finding[] =>
  (["actors", "items"] as const).flatMap((list) =>
    scenario[list].flatMap(({ id }, index) =>
      id === RESERVED[list]
        ? [
            {
              at: [list, index, "id"],
              message: `"${id}" has a meaning in transcripts; take another`,
            },
          ]
        : [],
    ),
  );
