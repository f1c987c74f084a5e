import { expect, test } from "vitest";
import { createApp, isCurtainDown, type Keep, nextHolder } from "../../src/store/index.ts";
import { scene } from "../support/scene.ts";

const world = scene({ seats: ["RUS", "BLR", "KAZ"] });

/** A browser's memory, or that of a private window, which refuses everything. */
function memory(refuses = false): Keep & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    load: (key) => kept.get(key),
    save: (key, text) => !refuses && kept.set(key, text).has(key),
    forget: (key) => kept.delete(key),
  };
}

const open = (keep: Keep) =>
  createApp({
    world,
    scenarios: [],
    loadWorld: async () => undefined,
    language: "en",
    reducedMotion: false,
    keep,
  });

test("switching single keys off holds in a browser that keeps nothing, and is kept elsewhere", () => {
  const { store, actions } = open(memory(true));
  expect(store.getState().keys).toBe(true);
  actions.setKeys(false);
  expect(store.getState().keys).toBe(false);
  actions.leave();
  expect(store.getState().keys).toBe(false);
  const keep = memory();
  open(keep).actions.setKeys(false);
  expect(open(keep).store.getState().keys).toBe(false);
});

test("that a game cannot be kept is told once a game, not at every move", () => {
  const { store, actions } = open(memory(true));
  actions.begin({ persons: ["RUS"], seed: 1, noise: 0 });
  expect(store.getState().notice?.key).toBe("notice.storage");
  actions.dismiss();
  actions.act("rest");
  expect(store.getState().session?.moves.length).toBeGreaterThan(0);
  expect(store.getState().notice).toBeUndefined();
  actions.begin({ persons: ["RUS"], seed: 1, noise: 0 });
  expect(store.getState().notice?.key).toBe("notice.storage");
});

test("between two persons the curtain falls, and whoever is awaited lifts it", () => {
  const { store, actions } = open(memory());
  actions.begin({ persons: ["RUS", "KAZ"], seed: 1, noise: 0 });
  expect(isCurtainDown(store.getState())).toBe(true);
  actions.liftCurtain();
  expect(store.getState().holder).toBe(0);
  expect(isCurtainDown(store.getState())).toBe(false);
  actions.act("put text 100");
  actions.act("support");
  const { session, holder } = store.getState();
  expect(holder).toBeUndefined();
  expect(isCurtainDown(store.getState())).toBe(true);
  expect(session && nextHolder(session)).toBe(2);
});

test("with one person at the device there is no curtain", () => {
  const { store, actions } = open(memory());
  actions.begin({ persons: ["RUS"], seed: 1, noise: 0 });
  expect(isCurtainDown(store.getState())).toBe(false);
  actions.act("put text 100");
  expect(isCurtainDown(store.getState())).toBe(false);
});

test("a move is taken back and made again", () => {
  const { store, actions } = open(memory());
  actions.begin({ persons: ["RUS"], seed: 1, noise: 0 });
  const before = actions.hash();
  actions.act("put text 100");
  const after = actions.hash();
  actions.undo();
  expect(actions.hash()).toBe(before);
  actions.redo();
  expect(actions.hash()).toBe(after);
  expect(store.getState().redo).toEqual([]);
});

test("a step that is over is only looked at", () => {
  const { store, actions } = open(memory());
  actions.begin({ persons: ["RUS"], seed: 1, noise: 0 });
  actions.act("put text 100");
  const { length } = store.getState().session?.moves ?? [];
  actions.showStep(0);
  actions.act("put text 100");
  expect(store.getState().session?.moves.length).toBe(length);
});

test("a game that was kept is resumed as it was left, and forgotten when it is left for good", async () => {
  const keep = memory();
  const first = open(keep);
  first.actions.begin({ persons: ["RUS"], seed: 7, noise: 3 });
  first.actions.act("put text 100");
  const second = open(keep);
  expect(second.store.getState().resumable).toBe(true);
  await second.actions.resume();
  expect(second.actions.transcript()).toBe(first.actions.transcript());
  second.actions.leave();
  expect(open(keep).store.getState().resumable).toBe(false);
});

test("a link carries the game and is refused where it is damaged", async () => {
  const { store, actions } = open(memory());
  actions.begin({ persons: ["RUS"], seed: 1, noise: 0 });
  actions.act("put text 100");
  const hash = actions.hash();
  const link = await actions.link();
  actions.leave();
  await actions.openLink(`#${link}`);
  expect(actions.hash()).toBe(hash);
  await actions.openLink(`#${link.slice(0, -4)}`);
  expect(store.getState().notice?.key).toBe("notice.link.damaged");
  expect(actions.hash()).toBe(hash);
});

test("what several persons look at together shows nobody's own figures", () => {
  const { store, actions } = open(memory());
  actions.begin({ persons: ["RUS", "KAZ"], seed: 1, noise: 10 });
  actions.liftCurtain();
  actions.act("put text 100");
  actions.act("support");
  actions.liftCurtain();
  expect(store.getState().holder).toBe(2);
  actions.act("object");
  expect(store.getState()).toMatchObject({ settled: false, holder: undefined });
  expect(isCurtainDown(store.getState())).toBe(false);
  actions.goOn();
  expect(isCurtainDown(store.getState())).toBe(true);
});
