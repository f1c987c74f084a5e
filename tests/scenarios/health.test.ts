import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compileWorld } from "../../src/engine/index.ts";
import {
  FINDING_CODES,
  healthOf,
  type KeptHealth,
  PROOF_SETTINGS,
  proofOf,
  scaledTo,
} from "../../src/explorer/index.ts";
import { checkDocument } from "../../src/scenario/index.ts";
import { type SceneSpec, sceneDocument } from "../support/scene.ts";
import { AGAINST, FEW, SICK, type SickCase } from "../support/sick-scenes.ts";
import { SCENARIO_IDS, worldFrom } from "../support/worlds.ts";

function checkUp({ spec = {}, set: settings = [], games = {} }: Partial<SickCase>) {
  const read = checkDocument(sceneDocument(spec), { settings });
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const world = compileWorld(read.value, { bargaining: spec.bargaining ?? false });
  return healthOf(world, { ...FEW, ...games });
}

describe("a scenario that is sick in one way is found so", () => {
  test.each(SICK)("$code, $severity, at $path", (sick) => {
    const { findings, verdict } = checkUp(sick);
    const found = findings.find(({ code, path }) => code === sick.code && path === sick.path);
    expect(found, JSON.stringify(findings)).toMatchObject({ severity: sick.severity });
    expect(verdict).not.toBe("ok");
  });

  test("every kind of finding has such a scenario", () => {
    expect([...new Set(SICK.map(({ code }) => code))].sort()).toEqual([...FINDING_CODES].sort());
  });

  test("and one that is not sick is not", () => {
    const codes = checkUp({
      spec: {
        reservations: false,
        items: {
          bridge: { stances: { KAZ: { position: 46, salience: 40 } } },
          road: {
            stances: { BLR: { position: 47, salience: 30 }, TJK: { position: 60, salience: 30 } },
          },
        },
      },
    }).findings.map(({ code }) => code);
    for (const code of ["rolePowerless", "roleIdle", "roleWithoutChoice", "itemsFormality"]) {
      expect(codes).not.toContain(code);
    }
  });
});

describe("the answer that is best whatever the others answer", () => {
  const answersIn = (spec: SceneSpec, seat: string): string[] =>
    checkUp({ spec, games: { noise: 0 } }).answers.map(
      ({ answers }) => answers.find((one) => one.seat === seat)?.answer ?? "",
    );
  const lossFor = (spec: SceneSpec): SceneSpec => ({
    ...spec,
    members: { KAZ: { dependence: 50 } },
    items: { text: { stances: { KAZ: AGAINST } } },
  });

  test("who gains supports; who loses stays outside where it may, and else must look at the others", () => {
    expect(answersIn({}, "KAZ")).toEqual(["support"]);
    expect(answersIn(lossFor({}), "KAZ")).toEqual(["reserve"]);
    expect(answersIn(lossFor({ reservations: false }), "KAZ")).toEqual([""]);
    // Where nobody's objection counts by itself, objecting only costs.
    expect(answersIn(lossFor({ rule: "majority", reservations: false }), "KAZ")).toEqual([
      "acquiesce",
    ]);
  });
});

/** What `npm run certify` has written. */
const KEPT: Readonly<Record<string, KeptHealth>> = JSON.parse(
  readFileSync(join(import.meta.dirname, "..", "..", "scenarios", "health", "kept.json"), "utf8"),
);

/** Defects that stay, and stay visible; docs/health.md says why. */
const EXPLAINED: Readonly<Record<string, readonly string[]>> = {
  "car-emissions-1985": ["roleIdle"],
};

/** Milliseconds: nothing is timed here, and the machine may be busy. */
const PATIENCE = 120_000;

describe("the scenarios that ship", () => {
  test("have a check-up each in the list; if this fails: npm run certify", () => {
    expect(Object.keys(KEPT)).toEqual([...SCENARIO_IDS].sort());
  });

  test.each(SCENARIO_IDS)(
    "%s is not broken",
    (id) => {
      const health = healthOf(worldFrom(id, [], { bargaining: true }), PROOF_SETTINGS);
      const allowed: readonly string[] = EXPLAINED[id] ?? [];
      const defects = health.findings.filter(({ severity }) => severity === "broken");
      expect(defects.filter(({ code }) => !allowed.includes(code))).toEqual([]);
      expect(health.checks).toHaveLength(5);
      expect(health.roles.filter(({ present, choices }) => present && choices === 0)).toEqual([]);
      const { version, broken, ...kept } = KEPT[id] as KeptHealth;
      if (allowed.length === 0) expect(broken).toBe(0);
      // The list shows a check-up of this very scenario, by these rules and agents: npm run certify.
      expect({ version, proof: kept.proof }).toEqual({
        version: health.version,
        proof: proofOf(health),
      });
    },
    PATIENCE,
  );

  test("the same world and settings give the same to the last figure, as plain data", () => {
    const once = (): unknown =>
      healthOf(worldFrom("joint-command-2002", [], { bargaining: true }), scaledTo(4));
    const first = once();
    expect(once()).toEqual(first);
    expect(structuredClone(first)).toEqual(first);
    expect(JSON.parse(JSON.stringify(first))).toEqual(first);
  });

  test("progress ends where it said it would", () => {
    const told: number[][] = [];
    healthOf(worldFrom("joint-command-2002"), scaledTo(2), (done, total) => {
      told.push([done, total]);
    });
    expect(told.at(-1)?.[0]).toBe(told.at(-1)?.[1]);
    expect(new Set(told.map(([, total]) => total)).size).toBe(1);
  });
});
