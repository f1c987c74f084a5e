import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DECISION_RULES, type World, type WorldOptions } from "../../src/engine/index.ts";
import type { Setting } from "../../src/scenario/index.ts";
import { type Chance, chanceFrom } from "./deal.ts";
import { randomBargain } from "./random-bargain.ts";
import { type SceneItem, type SceneSpec, SIX, scene, worldOf } from "./scene.ts";

const FOLDER = join(import.meta.dirname, "..", "..", "scenarios");

/** Ids of every scenario file; a new file is under every law at once. */
export const SCENARIO_IDS = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json") && name !== "scenario.schema.json")
  .map((name) => name.slice(0, -".json".length));

/** A scenario file as a document, fresh each time. */
export const documentOf = (id: string): unknown =>
  JSON.parse(readFileSync(join(FOLDER, `${id}.json`), "utf8"));

/** A scenario file as a world, with settings as the command line's `--set` has them. */
export const worldFrom = (
  id: string,
  settings: readonly Setting[] = [],
  options: WorldOptions = {},
): World => worldOf(documentOf(id), settings, options);

/** Without bargaining and with it: every law holds over both. */
export const BOTH_WAYS: readonly WorldOptions[] = [{ bargaining: false }, { bargaining: true }];

function randomItem(chance: Chance, sponsor: string, body: string): SceneItem {
  const mandatory = chance.percent(15);
  const stances = SIX.map((id) => [
    id,
    { position: chance.below(101), salience: chance.below(101) },
  ]);
  return {
    sponsor,
    body,
    options: [0, 30, { value: 60, amendment: true }, 100],
    ...(chance.percent(50) ? { studyOption: 30 } : {}),
    specified: chance.percent(75),
    statement: !mandatory && chance.percent(25),
    mandatory,
    deferredBefore: chance.percent(20),
    subjects: chance.percent(50) ? ["forces"] : [],
    essential: chance.percent(30) ? [chance.pick(SIX)] : [],
    effects: [{ on: ["adopted", "tasked"], register: "count", add: 1, actor: chance.pick(SIX) }],
    stances: Object.fromEntries(stances),
  };
}

/** A random scene with something of everything in it: bodies, bundles, absences, all rules. */
export function randomSpec(seed: number): SceneSpec {
  const chance = chanceFrom(seed);
  const sponsor = chance.pick(SIX);
  const ids = ["first", "second", "third", "fourth"].slice(0, 1 + chance.below(4));
  return {
    rule: chance.pick(DECISION_RULES),
    absence: chance.percent(90) ? "officialObjection" : "presenceNeeded",
    reservations: chance.percent(80),
    chair: chance.pick(SIX),
    bodies: ["CMD", "CSC"],
    closed: chance.percent(50) ? ["CMD"] : [],
    registers: [{ id: "count", initial: 0 }],
    members: Object.fromEntries(
      SIX.map((id) => [
        id,
        {
          present: chance.percent(88),
          vote: id === "RUS" || chance.percent(92),
          dependence: chance.below(101),
          writtenObjections: chance.percent(20) ? [ids[0] as string] : [],
        },
      ]),
    ),
    items: Object.fromEntries(
      ids.map((id) => [
        id,
        randomItem(
          chance,
          chance.percent(70) ? sponsor : chance.pick(SIX),
          chance.percent(60) ? "CMD" : "CSC",
        ),
      ]),
    ),
  };
}

/** The random scene, with Russia there where nobody else is; with bargaining where it is asked for. */
export function randomWorld(seed: number, { bargaining = false }: WorldOptions = {}): World {
  const spec = bargaining ? randomBargain(randomSpec(seed), seed) : randomSpec(seed);
  const somebody = Object.values(spec.members ?? {}).some((member) => member.present);
  return scene(somebody ? spec : { ...spec, members: { ...spec.members, RUS: { present: true } } });
}
