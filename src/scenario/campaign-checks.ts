import type {
  Campaign,
  CampaignSession,
  Condition,
  Consequence,
  Scenario,
} from "../engine/index.ts";
import { type Finding, idsOf, memberIds, quote, unknown } from "./known.ts";
import type { Step } from "./problem.ts";
import { sourceChecks } from "./source-checks.ts";

/** What a campaign's names may point to: everything its sessions' scenarios have, and its own registers. */
interface Known {
  readonly items: readonly string[];
  readonly registers: readonly string[];
  readonly members: readonly string[];
}

/** What a shape alone cannot say of a campaign: sessions that exist, names that point somewhere. */
export function campaignChecks(
  campaign: Campaign,
  scenarios: ReadonlyMap<string, Scenario>,
): Finding[] {
  const files = campaign.sessions.flatMap(({ scenario }) => scenarios.get(scenario) ?? []);
  const known: Known = {
    items: files.flatMap((one) => idsOf(one.items)),
    registers: [...idsOf(campaign.registers), ...files.flatMap((one) => idsOf(one.registers))],
    members: [...new Set(files.flatMap(memberIds))],
  };
  return [
    ...campaign.sessions.flatMap((session, index) =>
      sessionChecks(session, scenarios, known, ["sessions", index]),
    ),
    ...twice(campaign),
    ...returnChecks(campaign, known),
    ...eventChecks(campaign, known),
    ...sourceChecks(campaign),
  ];
}

function twice({ sessions, registers, events }: Campaign): Finding[] {
  const lists: readonly [string, string, readonly string[]][] = [
    ["sessions", "scenario", sessions.map((one) => one.scenario)],
    ["registers", "id", idsOf(registers)],
    ["events", "id", idsOf(events)],
  ];
  return lists.flatMap(([list, field, names]) =>
    names.flatMap((name, index) =>
      names.indexOf(name) === index
        ? []
        : [{ at: [list, index, field], message: `${quote(name)} is used twice here` }],
    ),
  );
}

function sessionChecks(
  session: CampaignSession,
  scenarios: ReadonlyMap<string, Scenario>,
  known: Known,
  at: readonly Step[],
): Finding[] {
  const file = scenarios.get(session.scenario);
  if (file === undefined) {
    return unknown("the scenario", session.scenario, [...scenarios.keys()], [...at, "scenario"]);
  }
  const { chair } = session;
  return [
    ...(chair === undefined
      ? []
      : unknown("the register", chair, known.registers, [...at, "chair"])),
    ...nameChecks(session, file, known, at),
    ...tableChecks(session, file, known, at),
  ];
}

/** Names of this session's scenario, and the earlier ones that they go on from. */
function nameChecks(
  session: CampaignSession,
  file: Scenario,
  known: Known,
  at: readonly Step[],
): Finding[] {
  const [items, registers] = [idsOf(file.items), idsOf(file.registers)];
  return [
    ...Object.entries(session.registers).flatMap(([own, from]) => [
      ...unknown("the register", own, registers, [...at, "registers", own]),
      ...unknown("the register", from, known.registers, [...at, "registers", own]),
    ]),
    ...Object.keys(session.assumes).flatMap((own) =>
      unknown("the register", own, registers, [...at, "assumes", own]),
    ),
    ...Object.entries(session.families).flatMap(([own, from]) => [
      ...unknown("the item", own, items, [...at, "families", own]),
      ...unknown("the item", from, known.items, [...at, "families", own]),
    ]),
  ];
}

/** What is not tabled, and who does not sit, by conditions. */
const tableChecks = (
  session: CampaignSession,
  file: Scenario,
  known: Known,
  at: readonly Step[],
): Finding[] => [
  ...session.leaves.flatMap(({ item, when }, n) => [
    ...unknown("the item", item, idsOf(file.items), [...at, "leaves", n, "item"]),
    ...conditionChecks(when, known, [...at, "leaves", n, "when"]),
  ]),
  ...(["membership", "presence"] as const).flatMap((list) =>
    session[list].flatMap(({ actor, when }, n) => [
      ...unknown("the member", actor, memberIds(file), [...at, list, n, "actor"]),
      ...conditionChecks(when, known, [...at, list, n, "when"]),
    ]),
  ),
];

const returnChecks = ({ carry }: Campaign, known: Known): Finding[] =>
  carry.returns.flatMap(({ item, stances }, n) => [
    ...unknown("the item", item, known.items, ["carry", "returns", n, "item"]),
    ...Object.keys(stances).flatMap((id) =>
      unknown("the member", id, known.members, ["carry", "returns", n, "stances", id]),
    ),
  ]);

const eventChecks = ({ events, sessions }: Campaign, known: Known): Finding[] =>
  events.flatMap(({ after, when, changes, otherwise }, n) => [
    ...unknown(
      "the session",
      after,
      sessions.map((one) => one.scenario),
      ["events", n, "after"],
    ),
    ...conditionChecks(when, known, ["events", n, "when"]),
    ...changeChecks(changes, known, ["events", n, "changes"]),
    ...changeChecks(otherwise?.changes ?? [], known, ["events", n, "otherwise", "changes"]),
  ]);

const WHO = [
  "actor",
  "toward",
  "objected",
  "bound",
  "brokenBy",
  "promisedBy",
  "received",
  "influence",
  "dependence",
];

/** Every name in an entry against the list it must stand in; a number is a measure, not a name. */
function namesIn(entry: Condition | Consequence, known: Known, at: readonly Step[]): Finding[] {
  return Object.entries(entry).flatMap(([field, name]) => {
    if (typeof name !== "string") return [];
    if (field === "item") return unknown("the item", name, known.items, [...at, field]);
    if (field === "register") return unknown("the register", name, known.registers, [...at, field]);
    return WHO.includes(field) ? unknown("the member", name, known.members, [...at, field]) : [];
  });
}

function conditionChecks(when: readonly Condition[], known: Known, at: readonly Step[]): Finding[] {
  return when.flatMap((one, n) => [
    ...namesIn(one, known, [...at, n]),
    ...("register" in one && one.min === undefined && one.max === undefined
      ? [{ at: [...at, n], message: "give min, max or both" }]
      : []),
  ]);
}

function changeChecks(
  changes: readonly Consequence[],
  known: Known,
  at: readonly Step[],
): Finding[] {
  return changes.flatMap((one, n) => {
    const found = namesIn(one, known, [...at, n]);
    if (!("register" in one)) return found;
    const ways = [one.set, one.add].filter((way) => way !== undefined);
    const message = "give exactly one of set, add";
    return ways.length === 1 ? found : [...found, { at: [...at, n], message }];
  });
}
