import { expect, test } from "vitest";
import { rewriter } from "../../src/scenario/index.ts";
import { type AppOptions, createApp } from "../../src/store/index.ts";
import { sceneDocument, worldOf } from "../support/scene.ts";

const TEXT = JSON.stringify(
  sceneDocument({ seats: ["RUS", "BLR", "KAZ"], items: { text: {}, other: {} } }),
);
const world = worldOf(JSON.parse(TEXT));

function open(kept = new Map<string, string>(), loads: string[] = []) {
  const options: AppOptions = {
    world,
    scenarios: [],
    loadWorld: async () => undefined,
    loadRewrite: async (id) => {
      loads.push(id);
      return rewriter(TEXT);
    },
    language: "en",
    reducedMotion: false,
    keep: {
      load: (key) => kept.get(key),
      save: (key, text) => kept.set(key, text).has(key),
      forget: (key) => kept.delete(key),
    },
  };
  return createApp(options);
}

const MAJORITY = [{ path: "rules.substantive", value: "majority" }];
const BEGINNING = { persons: ["RUS"], seed: 1, noise: 0 };

test("a change on the way holds from there on, is kept, undone, made again and opened from its text", async () => {
  const kept = new Map<string, string>();
  const { store, actions } = open(kept);
  actions.begin(BEGINNING);
  actions.act("put text 100");
  const moves = store.getState().session?.moves.length;
  expect(await actions.change(MAJORITY)).toBe(true);
  expect(store.getState().world.scenario.rules.substantive).toBe("majority");
  expect(store.getState().filed.scenario.rules.substantive).toBe("consensus");
  const [hash, text] = [actions.hash(), actions.transcript()];
  expect(text).toMatch(/^set rules\.substantive=majority #/m);
  actions.undo();
  expect(store.getState().session?.changes).toEqual([]);
  expect(store.getState().session?.moves).toHaveLength(moves ?? -1);
  expect(store.getState().world.scenario.rules.substantive).toBe("consensus");
  actions.redo();
  expect(actions.hash()).toBe(hash);
  const again = open(kept);
  await again.actions.resume();
  expect(again.actions.hash()).toBe(hash);
  expect(again.actions.transcript()).toBe(text);
  const linked = open();
  await linked.actions.openLink(await actions.link());
  expect(linked.actions.transcript()).toBe(text);
});

test("a game begun in a changed scenario can be begun again in it, and the next one is as the file has it", async () => {
  const { store, actions } = open();
  expect(await actions.beginChanged(BEGINNING, MAJORITY)).toBe(true);
  expect(actions.transcript()).toMatch(/^set rules\.substantive=majority$/m);
  const text = actions.transcript();
  actions.again();
  expect(actions.transcript()).toBe(text);
  const other = open();
  await other.actions.openTranscript(text);
  expect(other.actions.transcript()).toBe(text);
  actions.leave();
  expect(store.getState().world.scenario.rules.substantive).toBe("consensus");
  actions.begin(BEGINNING);
  expect(actions.transcript()).not.toMatch(/^set /m);
});

test("what cannot be changed is said, and changes nothing", async () => {
  const { store, actions } = open();
  actions.begin(BEGINNING);
  const hash = actions.hash();
  const refusedBy = async (path: string, value: unknown) => {
    expect(await actions.change([{ path, value }])).toBe(false);
    expect(actions.hash()).toBe(hash);
    return store.getState().notice;
  };
  expect(await refusedBy("items.text.sponsor", "KAZ")).toMatchObject({
    key: "notice.change.fixed",
    values: { place: "items.text.sponsor" },
  });
  expect((await refusedBy("items.text.stances.KAZ.position", 101))?.key).toBe(
    "notice.change.invalid",
  );
  actions.act("put text 100");
  expect(await actions.change(MAJORITY)).toBe(true);
  const text = actions.transcript();
  const wrong = [
    [text.replace("=majority", "=fashion"), "notice.transcript.cannotChange"],
    [
      text.replace("rules.substantive=majority", "items.other.sponsor=KAZ"),
      "notice.transcript.cannotChange",
    ],
    [text.replace("set rules.substantive=majority", "set nothing"), "notice.transcript.badSetting"],
    [text.replace(/(majority) #./, "$1 #g"), "notice.transcript.cannotChange"],
    [text.replace(/(majority) #.{4}/, "$1 #0000"), "notice.transcript.hashDiffers"],
    [text.replace("\n\n", "\nset rules.substantive=fashion\n\n"), "notice.transcript.badStart"],
  ] as const;
  for (const [bad, key] of wrong) {
    await actions.openTranscript(bad);
    expect(store.getState().notice?.key).toBe(key);
    expect(actions.transcript()).toBe(text);
  }
});

test("a game without changes loads nothing for making them", async () => {
  const loads: string[] = [];
  const { actions } = open(undefined, loads);
  actions.begin(BEGINNING);
  await actions.openTranscript(actions.transcript());
  expect(loads).toEqual([]);
});
