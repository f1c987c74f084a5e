import { describe, expect, test } from "vitest";
import { sincereTo } from "../../src/agents/index.ts";
import {
  compileWorld,
  DECISION_RULES,
  type Item,
  initialState,
  RESPONSE,
  type Scenario,
} from "../../src/engine/index.ts";
import { forecast } from "../../src/explorer/index.ts";
import { type OracleActor, type OracleItem, oracle } from "../support/oracle.ts";
import { SCENARIO_IDS, worldFrom } from "../support/worlds.ts";

/** The laws of the model, held against every scenario file as it stands and as it might be drawn. */
const isMember = (actor: { readonly kind: string }): boolean => actor.kind === "member";

function oracleActors(scenario: Scenario, item: Item): OracleActor[] {
  return scenario.actors.filter(isMember).map((actor) => {
    const {
      position = 0,
      salience = 0,
      cost = 0,
      transfer = 0,
      redLine,
    } = {
      ...item.stances[actor.id],
    };
    const { id, present, vote, dependence, budgetShare } = actor;
    const wrote = actor.writtenObjections.includes(item.id);
    const line = redLine ?? null;
    const stance = { position, salience, cost, transfer, redLine: line };
    return { id, present, vote, dependence, budgetShare, wrote, ...stance };
  });
}

const oracleItem = (item: Item): OracleItem => ({
  ...item,
  rungs: item.options.filter((option) => !option.amendment).map((option) => option.value),
  studyOption: item.studyOption ?? null,
  costShares: Object.fromEntries(item.options.map((option) => [option.value, option.costShare])),
});

/** The scenario with one member away; with everybody there where `away` is absent. */
const without = (scenario: Scenario, away: string | undefined): Scenario => ({
  ...scenario,
  actors: scenario.actors.map((actor) =>
    actor.id === away ? { ...actor, present: false } : actor,
  ),
});

function byOracle(scenario: Scenario) {
  const { substantive, absence, quorum, standAloneCost } = scenario.rules;
  const rules = { rule: substantive, absence, quorum, standAloneCost, chair: scenario.chair };
  return scenario.items.map((item) => {
    const { outcome, option } = oracle(oracleActors(scenario, item), oracleItem(item), rules);
    return `${item.id}: ${outcome} ${option}`;
  });
}

const byEngine = (scenario: Scenario): string[] =>
  forecast(compileWorld(scenario)).items.map(
    ({ id, outcome, option }) => `${id}: ${outcome} ${option}`,
  );

describe.each(SCENARIO_IDS)("scenario %s", (id) => {
  const { scenario } = worldFrom(id);
  const members = scenario.actors.filter(isMember).map((actor) => actor.id);

  test.each(DECISION_RULES)("agrees with the oracle under %s, with each member away", (name) => {
    for (const absence of ["officialObjection", "presenceNeeded"] as const) {
      for (const away of [undefined, ...members]) {
        const rules = { ...scenario.rules, substantive: name, absence };
        const changed = without({ ...scenario, rules }, away);
        expect(byEngine(changed)).toEqual(byOracle(changed));
      }
    }
  });

  test("the order of the members makes no difference", () => {
    const before = byEngine(scenario);
    for (let turn = 1; turn < scenario.actors.length; turn++) {
      const actors = [...scenario.actors.slice(turn), ...scenario.actors.slice(0, turn)];
      expect(byEngine({ ...scenario, actors })).toEqual(before);
      expect(byEngine({ ...scenario, actors: actors.reverse() })).toEqual(before);
    }
  });

  test("coming nearer to the tabled option never makes an objector, in drawn games too", () => {
    const world = worldFrom(id);
    for (let seed = 0; seed < 20; seed++) {
      for (let item = 0; item < world.itemCount; item++) {
        const tabled = world.tabled[item] as number;
        const goal = world.optionValue[tabled] as number;
        for (let member = 0; member < world.memberCount; member++) {
          const state = initialState(world, { seed, noise: 25 });
          const at = item * world.memberCount + member;
          const from = state.position[at] as number;
          let objected = sincereTo(state, member, item, tabled) === RESPONSE.object;
          const step = from < goal ? 7 : -7;
          for (let near = from + step; (goal - near) * step >= 0; near += step) {
            state.position[at] = near;
            const objects = sincereTo(state, member, item, tabled) === RESPONSE.object;
            if (objects && !objected) throw new Error(`${world.items[item]?.id} ${member} ${near}`);
            objected = objects;
          }
        }
      }
    }
  });
});
