import { expect, test } from "vitest";
import { PHASE } from "../../src/engine/index.ts";
import { current } from "../../src/session/index.ts";
import { createApp, isCurtainDown, type Keep } from "../../src/store/index.ts";
import { readyPackages } from "../../src/view/present/index.ts";
import { HAGGLING } from "../support/corridor.ts";
import { scene } from "../support/scene.ts";
import { worldFrom } from "../support/worlds.ts";

const world = scene({
  ...HAGGLING,
  bargaining: false,
  seats: [...["RUS", "BLR", "ARM"], "KAZ", "KGZ", "TJK"],
});

function memory(): Keep {
  const kept = new Map<string, string>();
  return {
    load: (key) => kept.get(key),
    save: (key, text) => kept.set(key, text).has(key),
    forget: (key) => kept.delete(key),
  };
}

const open = (bargaining?: boolean, of = world) =>
  createApp({
    world: of,
    scenarios: [],
    loadWorld: async () => undefined,
    language: "en",
    reducedMotion: false,
    keep: memory(),
    ...(bargaining === undefined ? {} : { bargaining }),
  });

const START = { seed: 1, noise: 0 };
const PAIR = ["RUS", "KAZ"];

test("a game has corridors where the first page says so, and a beginning may say otherwise", () => {
  const { store, actions } = open(true);
  const isBargaining = () => store.getState().session?.world.bargaining !== undefined;
  actions.begin({ ...START, persons: ["RUS"] });
  expect(isBargaining()).toBe(true);
  expect(store.getState().world).toBe(store.getState().session?.world);
  actions.begin({ ...START, persons: ["RUS"], bargaining: false });
  expect(isBargaining()).toBe(false);
  actions.setBargaining(false);
  actions.begin({ ...START, persons: ["RUS"] });
  expect(isBargaining()).toBe(false);
  actions.leave();
  expect(store.getState().bargaining).toBe(false);
});

test("a transcript opens with or without bargaining, as it says itself", async () => {
  const { actions, store } = open(true);
  actions.begin({ ...START, persons: ["RUS"] });
  actions.act("offer KAZ");
  actions.act("give pay gas 300");
  const [hash, text, link] = [actions.hash(), actions.transcript(), await actions.link()];
  const other = open(false);
  await other.actions.openTranscript(text);
  expect(other.store.getState().notice?.key).toBe("notice.transcript.opened");
  expect(other.actions.hash()).toBe(hash);
  const third = open(false);
  await third.actions.openLink(`#${link}`);
  expect(third.actions.hash()).toBe(hash);
  await actions.resume();
  expect(actions.hash()).toBe(hash);
  expect(store.getState().session?.agents).toBe("strategic");
});

test("choices open folders, play moves, and step out again", () => {
  const { store, actions } = open(true);
  actions.begin({ ...START, persons: ["RUS"] });
  actions.choose(">press");
  expect(store.getState().path).toBe("press");
  actions.choose(">press/text:1");
  actions.stepOut();
  expect(store.getState().path).toBe("press");
  actions.choose("offer KAZ");
  expect(store.getState().path).toBe("");
  actions.choose(">give/pay/gas");
  actions.choose("give pay gas 1000");
  expect(actions.transcript()).toContain("RUS give pay gas 1000");
  expect(store.getState().path).toBe("");
});

test("every line of a draft is taken back by itself", () => {
  const { actions } = open(true);
  actions.begin({ ...START, persons: ["RUS"] });
  actions.act("offer KAZ");
  const before = actions.hash();
  actions.act("give pay gas 1000");
  const after = actions.hash();
  actions.undo();
  expect(actions.hash()).toBe(before);
  actions.redo();
  expect(actions.hash()).toBe(after);
});

test("between persons the curtain falls, and an offer waits behind it", () => {
  const { store, actions } = open(true);
  actions.begin({ ...START, persons: PAIR });
  actions.liftCurtain();
  for (const id of ["offer KAZ", "give pay gas 1000", "send", "leave"]) actions.act(id);
  expect(isCurtainDown(store.getState())).toBe(true);
  actions.liftCurtain();
  expect(store.getState().holder).toBe(3);
  actions.act("agree 1");
  // A deal is nobody else's business: the others at the device are not stopped to look at it.
  expect(store.getState().settled).toBe(true);
});

test("a ready package becomes a draft, which is sent only by hand", () => {
  const { store, actions } = open(true, worldFrom("january-2022"));
  actions.begin({ ...START, persons: ["RUS"] });
  const packages = () => {
    const { session, holder, settled } = store.getState();
    if (session === undefined || holder === undefined || !settled) return [];
    return readyPackages(session, holder);
  };
  for (let turn = 0; turn < 400 && packages().length === 0; turn++) {
    const { session, settled } = store.getState();
    if (!settled) actions.goOn();
    else if (session !== undefined && current(session).phase === PHASE.corridor)
      actions.act("leave");
    else for (const id of ["support", "yes", "rest", "pass", "announce"]) actions.act(id);
  }
  expect(packages().length).toBeGreaterThan(0);
  actions.choose("=1");
  expect(actions.transcript()).toMatch(/RUS (give|get|when) [^\n]*\n*$/);
  expect(actions.transcript()).not.toContain("RUS send");
  actions.act("send");
  expect(actions.transcript()).toContain("RUS send");
  actions.choose("=9");
  expect(store.getState().notice?.key).toBe("notice.move.refused");
});
