import { describe, expect, test } from "vitest";
import type { World } from "../../src/engine/index.ts";
import { createApp } from "../../src/store/index.ts";
import { settingsWith, valueAt } from "../../src/view/present/index.ts";
import { worldFrom } from "../support/worlds.ts";

const world = worldFrom("moscow-2005");
const KAZ = "items.standing-force.stances.KAZ.position";
const MAJORITY = { path: "rules.substantive", value: "majority" };

const appOf = (of: World = world) =>
  createApp({
    world: of,
    scenarios: [],
    loadWorld: async () => undefined,
    language: "en",
    reducedMotion: true,
    keep: { load: () => undefined, save: () => true, forget: () => {} },
  });

describe("what lies on the desk", () => {
  test("is undone and redone step by step; a slider on its way is one step", () => {
    const { store, actions } = appOf();
    const lying = () => store.getState().desk.settings;
    actions.changeOnDesk([MAJORITY]);
    for (const value of [11, 40, 77]) actions.changeOnDesk([MAJORITY, { path: KAZ, value }]);
    expect(lying()).toEqual([MAJORITY, { path: KAZ, value: 77 }]);
    actions.undoOnDesk();
    expect(lying()).toEqual([MAJORITY]);
    actions.redoOnDesk();
    expect(lying()).toEqual([MAJORITY, { path: KAZ, value: 77 }]);
    actions.undoOnDesk();
    actions.undoOnDesk();
    actions.undoOnDesk();
    expect(lying()).toEqual([]);
    actions.redoOnDesk();
    actions.changeOnDesk([]);
    actions.redoOnDesk();
    expect(lying()).toEqual([]);
  });

  test("is of one scenario at one moment: another aim clears it", () => {
    const { store, actions } = appOf();
    actions.changeOnDesk([MAJORITY]);
    actions.aimDesk(false);
    expect(store.getState().desk.settings).toEqual([MAJORITY]);
    actions.aimDesk(true);
    expect(store.getState().desk).toMatchObject({ settings: [], past: [], now: true });
  });
});

describe("a value as the desk shows it", () => {
  const { scenario } = world;
  const at = (path: string, ...settings: { path: string; value: unknown }[]) =>
    valueAt(scenario, settings, path);

  test("is the file's, unless a setting names its place, with a star, or what holds it", () => {
    expect(at(KAZ)).toBe(10);
    expect(at(KAZ, { path: KAZ, value: 60 })).toBe(60);
    expect(at("actors.TJK.dependence", { path: "actors.*.dependence", value: 0 })).toBe(0);
    const stance = { path: "items.*.stances.UZB", value: { position: 3, salience: 4 } };
    expect(at("items.arrears.stances.UZB.salience", stance)).toBe(4);
    expect(at("items.arrears.stances.UZB.cost", stance)).toBeUndefined();
    expect(at("actors.KGZ.vote", { path: "actors.KGZ", value: null })).toBeUndefined();
    expect(at("items.arrears.constructor")).toBeUndefined();
  });

  test("agrees with what the validator makes of the same settings", () => {
    const settings = [
      { path: "actors.*.dependence", value: 5 },
      { path: KAZ, value: 33 },
      { path: "items.arrears.stances.KAZ.redLine", value: [20, 100] },
      { path: "rules.efficiency", value: 90 },
    ];
    const changed = worldFrom("moscow-2005", settings).scenario;
    for (const { path } of settings) {
      const place = path.replace("*", "TJK");
      expect(valueAt(scenario, settings, place)).toEqual(valueAt(changed, [], place));
    }
  });

  test("that goes back to the file's needs no setting", () => {
    const one = settingsWith(scenario, [MAJORITY], KAZ, 40);
    expect(one).toEqual([MAJORITY, { path: KAZ, value: 40 }]);
    expect(settingsWith(scenario, one, KAZ, 10)).toEqual([MAJORITY]);
    expect(settingsWith(scenario, one, "rules.substantive", "consensus")).toEqual([
      { path: KAZ, value: 40 },
    ]);
  });
});
