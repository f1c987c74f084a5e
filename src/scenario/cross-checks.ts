import { abs, type Scenario } from "../engine/index.ts";
import { bargainingChecks } from "./bargaining-checks.ts";
import { type Finding, idsOf, memberIds, quote, unknown } from "./known.ts";
import type { Step } from "./problem.ts";
import { sourceChecks } from "./source-checks.ts";

const MAX_MEMBERS = 30;

/** What a shape alone cannot say: ids that point somewhere, once each, and ranges that fit. */
export function crossChecks(scenario: Scenario): Finding[] {
  return [
    ...duplicateIds(scenario),
    ...memberChecks(scenario),
    ...bodyChecks(scenario),
    ...scenario.items.flatMap((_, index) => itemChecks(scenario, index)),
    ...registerChecks(scenario),
    ...bargainingChecks(scenario),
    ...sourceChecks(scenario),
  ];
}

function duplicates(names: readonly string[], at: (index: number) => readonly Step[]): Finding[] {
  return names.flatMap((name, index) =>
    names.indexOf(name) === index
      ? []
      : [{ at: at(index), message: `${quote(name)} is used twice here; give each its own` }],
  );
}

function duplicateIds(scenario: Scenario): Finding[] {
  const lists = [
    "actors",
    "bodies",
    "sittings",
    "items",
    "registers",
    "bases",
    "instruments",
    "reactions",
  ] as const;
  return lists.flatMap((list) =>
    duplicates(
      scenario[list].map((entry) => entry.id),
      (index) => [list, index, "id"],
    ),
  );
}

function memberChecks(scenario: Scenario): Finding[] {
  const members = scenario.actors.filter((actor) => actor.kind === "member");
  const findings: Finding[] = [];
  const add = (at: readonly Step[], message: string) => findings.push({ at, message });
  if (members.length < 2) add(["actors"], "at least two actors must be of the kind member");
  if (members.length > MAX_MEMBERS) add(["actors"], `at most ${MAX_MEMBERS} members`);
  if (!members.some((actor) => actor.present)) add(["actors"], "no member is present");
  if (!members.some((actor) => actor.vote)) add(["actors"], "no member has a vote");
  const [share, whole] = scenario.rules.quorum;
  if (share > whole)
    add(["rules", "quorum"], `a quorum of ${share}/${whole} is more than everybody`);
  findings.push(...unknown("the chair", scenario.chair, idsOf(scenario.actors), ["chair"]));
  scenario.actors.forEach((actor, index) => {
    actor.writtenObjections.forEach((id, at) => {
      const place = ["actors", index, "writtenObjections", at];
      findings.push(...unknown("the item", id, idsOf(scenario.items), place));
    });
  });
  return findings;
}

function bodyChecks(scenario: Scenario): Finding[] {
  const bodies = idsOf(scenario.bodies);
  return [
    ...scenario.bodies.flatMap((body, index) =>
      body.refersTo === undefined
        ? []
        : unknown("the body", body.refersTo, bodies, ["bodies", index, "refersTo"]),
    ),
    ...scenario.sittings.flatMap((sitting, index) =>
      unknown("the body", sitting.body, bodies, ["sittings", index, "body"]),
    ),
  ];
}

function itemChecks(scenario: Scenario, index: number): Finding[] {
  const item = scenario.items[index] as Scenario["items"][number];
  const members = memberIds(scenario);
  const at = (...steps: Step[]): Step[] => ["items", index, ...steps];
  const findings = [
    ...unknown("the body", item.body, idsOf(scenario.bodies), at("body")),
    ...unknown("the sponsor", item.sponsor, members, at("sponsor")),
    ...(item.history?.outside ?? []).flatMap((id, n) =>
      unknown("the member", id, members, at("history", "outside", n)),
    ),
    ...item.essential.flatMap((id, n) => unknown("the member", id, members, at("essential", n))),
    ...Object.keys(item.stances).flatMap((id) =>
      unknown("the actor", id, idsOf(scenario.actors), at("stances", id)),
    ),
    ...members
      .filter((id) => item.stances[id] === undefined)
      .map((id) => ({
        at: at("stances"),
        message: `the stance of member ${quote(id)} is missing`,
      })),
    ...optionChecks(item, at),
    ...sittingChecks(scenario, item, at),
    ...redLineChecks(item, at),
    ...costChecks(item, at),
    ...effectChecks(scenario, item, at),
  ];
  return findings;
}

type At = (...steps: Step[]) => Step[];
type Item = Scenario["items"][number];

function optionChecks(item: Item, at: At): Finding[] {
  const values = item.options.map((option) => option.value);
  const findings: Finding[] = values.flatMap((value, index) =>
    values.indexOf(value) === index
      ? []
      : [{ at: at("options", index, "value"), message: `two options have the value ${value}` }],
  );
  const tabled = item.options.find((option) => option.value === item.tabled);
  if (tabled === undefined) {
    findings.push({ at: at("tabled"), message: `${item.tabled} is not one of the options` });
  }
  if (tabled?.amendment) {
    findings.push({ at: at("tabled"), message: "the tabled option cannot be an amendment" });
  }
  if (item.tabled === item.reversion) {
    findings.push({ at: at("tabled"), message: "the tabled option is the reversion point itself" });
  }
  return findings;
}

function sittingChecks(scenario: Scenario, item: Item, at: At): Finding[] {
  if (item.sitting === undefined) {
    const sits = scenario.sittings.some((sitting) => sitting.body === item.body);
    const known = scenario.bodies.some((body) => body.id === item.body);
    return sits || !known ? [] : [{ at: at("body"), message: "this body has no sitting" }];
  }
  return unknown("the sitting", item.sitting, idsOf(scenario.sittings), at("sitting"));
}

const redLineChecks = (item: Item, at: At): Finding[] =>
  Object.entries(item.stances).flatMap(([id, stance]) =>
    stance.redLine !== undefined && stance.redLine[0] > stance.redLine[1]
      ? [{ at: at("stances", id, "redLine"), message: "the red line ends before it begins" }]
      : [],
  );

/** Value units: two hundred items of it in one package still fit into 32 bits. */
const LARGEST_COST = 5_000_000;

function costChecks(item: Item, at: At): Finding[] {
  const share = item.options.reduce(
    (most, one) => (one.costShare > most ? one.costShare : most),
    0,
  );
  return Object.entries(item.stances).flatMap(([id, stance]) => {
    const most = (abs(stance.cost) * item.costScale * share) / 10_000;
    if (most <= LARGEST_COST) return [];
    const message = `the cost comes to ${most} with costScale and costShare; at most ${LARGEST_COST}`;
    return [{ at: at("stances", id, "cost"), message }];
  });
}

function effectChecks(scenario: Scenario, item: Item, at: At): Finding[] {
  const registers = idsOf(scenario.registers);
  const members = memberIds(scenario);
  return item.effects.flatMap((effect, n) => {
    const place = (field: string): Step[] => at("effects", n, field);
    const ways = [effect.set, effect.add, effect.rotateAfter].filter((way) => way !== undefined);
    return [
      ...unknown("the register", effect.register, registers, place("register")),
      ...(effect.actor === undefined
        ? []
        : unknown("the member", effect.actor, members, place("actor"))),
      ...(effect.rotateAfter === undefined
        ? []
        : unknown(
            "the member or register",
            effect.rotateAfter,
            [...members, ...registers],
            place("rotateAfter"),
          )),
      ...(ways.length === 1
        ? []
        : [{ at: at("effects", n), message: "give exactly one of set, add, rotateAfter" }]),
    ];
  });
}

function registerChecks(scenario: Scenario): Finding[] {
  const actors = idsOf(scenario.actors);
  const registers = idsOf(scenario.registers);
  return [
    ...scenario.registers.flatMap((register, index) =>
      register.actor === undefined
        ? []
        : unknown("the actor", register.actor, actors, ["registers", index, "actor"]),
    ),
    ...scenario.bases.flatMap((base, index) =>
      base.register === undefined
        ? []
        : unknown("the register", base.register, registers, ["bases", index, "register"]),
    ),
    ...scenario.events.flatMap((event, index) =>
      event.sitting === undefined
        ? []
        : unknown("the sitting", event.sitting, idsOf(scenario.sittings), [
            "events",
            index,
            "sitting",
          ]),
    ),
  ];
}
