import { describe, expect, test } from "vitest";
import type { World } from "../../src/engine/index.ts";
import { createApp, type Keep } from "../../src/store/index.ts";
import { sceneDocument, worldOf } from "../support/scene.ts";

const named = (id: string, seats: readonly string[]): World =>
  worldOf({ ...sceneDocument({ seats }), id });

const FIRST = named("first", ["RUS", "BLR", "KAZ"]);
const OTHERS: Readonly<Record<string, World>> = {
  second: named("second", ["RUS", "ARM"]),
  third: named("third", ["RUS", "KGZ", "TJK"]),
};

function memory(): Keep {
  const kept = new Map<string, string>();
  return {
    load: (key) => kept.get(key),
    save: (key, text) => kept.set(key, text).has(key),
    forget: (key) => kept.delete(key),
  };
}

type Load = (id: string) => Promise<World | undefined>;

const open = (loadWorld: Load = async (id) => OTHERS[id], keep = memory(), world = FIRST) =>
  createApp({ world, scenarios: [], loadWorld, language: "en", reducedMotion: false, keep });

/** A loader whose answers arrive when the test says so. */
function slowly() {
  const arrive = new Map<string, () => void>();
  const load: Load = (id) =>
    new Promise((resolve) => arrive.set(id, () => resolve(id === "first" ? FIRST : OTHERS[id])));
  return { load, arrive: (id: string) => arrive.get(id)?.() };
}

/** A game of two moves in another scenario, as text and as a link. */
async function elsewhere(id: string): Promise<{ text: string; link: string; hash: string }> {
  const { actions } = open(undefined, memory(), OTHERS[id]);
  actions.begin({ persons: ["RUS"], seed: 3, noise: 0 });
  actions.act("put text 100");
  return { text: actions.transcript(), link: await actions.link(), hash: actions.hash() };
}

describe("another scenario is chosen", () => {
  test("it is loaded and taken in hand, without a game", async () => {
    const { store, actions } = open();
    actions.begin({ persons: ["KAZ"], seed: 1, noise: 0 });
    actions.go("start");
    const opened = actions.openScenario("second");
    expect(store.getState().opening).toEqual({ id: "second" });
    expect(store.getState().world).toBe(FIRST);
    await opened;
    expect(store.getState()).toMatchObject({ session: undefined, opening: undefined, cursor: 0 });
    expect(store.getState().world).toBe(OTHERS.second);
    actions.begin({ persons: ["ARM"], seed: 1, noise: 0 });
    expect(store.getState().session?.world).toBe(OTHERS.second);
  });

  test.each([
    ["one that there is not", () => Promise.resolve(undefined), "notice.link.unknownScenario"],
    ["one that does not arrive", () => Promise.reject(new Error()), "notice.scenario.failed"],
  ] as const)("%s is told of and changes nothing", async (_, load, key) => {
    const { store, actions } = open(load);
    await actions.openScenario("second");
    expect(store.getState().notice).toMatchObject({ kind: "error", key, values: { id: "second" } });
    expect(store.getState().world).toBe(FIRST);
    expect(store.getState().opening).toBeUndefined();
  });

  test("of two wishes the last counts, whichever arrives first", async () => {
    const { load, arrive } = slowly();
    const { store, actions } = open(load);
    const wishes = [actions.openScenario("second"), actions.openScenario("third")];
    arrive("third");
    arrive("second");
    await Promise.all(wishes);
    expect(store.getState().world).toBe(OTHERS.third);
  });

  test("whoever goes back to the one in hand, or begins, stays with it", async () => {
    const { load, arrive } = slowly();
    const { store, actions } = open(load);
    const left = actions.openScenario("second");
    await actions.openScenario("first");
    arrive("second");
    await left;
    expect(store.getState().world).toBe(FIRST);

    const late = actions.openScenario("third");
    actions.begin({ persons: ["RUS"], seed: 1, noise: 0 });
    arrive("third");
    await late;
    expect(store.getState().world).toBe(FIRST);
    expect(store.getState().session).toBeDefined();
  });

  test("forgetting the kept game leaves the scenario in hand", async () => {
    const { store, actions } = open();
    await actions.openScenario("second");
    actions.leave();
    expect(store.getState().world).toBe(OTHERS.second);
  });
});

describe("a game of another scenario is opened", () => {
  test("from a transcript, whatever its lines end in", async () => {
    const { text, hash } = await elsewhere("second");
    for (const written of [text, text.replaceAll("\n", "\r\n")]) {
      const { store, actions } = open();
      await actions.openTranscript(written);
      expect(actions.hash()).toBe(hash);
      expect(store.getState().world).toBe(OTHERS.second);
      expect(store.getState().notice?.key).toBe("notice.transcript.opened");
    }
  });

  test("from a link", async () => {
    const { link, hash } = await elsewhere("third");
    const { store, actions } = open();
    await actions.openLink(`#${link}`);
    expect(actions.hash()).toBe(hash);
    expect(store.getState().world).toBe(OTHERS.third);
  });

  test("from the browser's keep", async () => {
    const keep = memory();
    const first = open(undefined, keep);
    await first.actions.openScenario("second");
    first.actions.begin({ persons: ["ARM"], seed: 1, noise: 0 });
    const later = open(undefined, keep);
    await later.actions.resume();
    expect(later.actions.transcript()).toBe(first.actions.transcript());
    expect(later.store.getState().world).toBe(OTHERS.second);
  });

  test("a kept game whose scenario does not arrive can be resumed later", async () => {
    const keep = memory();
    const first = open(undefined, keep);
    await first.actions.openScenario("second");
    first.actions.begin({ persons: ["ARM"], seed: 1, noise: 0 });
    const { store, actions } = open(() => Promise.reject(new Error()), keep);
    await actions.resume();
    expect(store.getState().notice?.key).toBe("notice.scenario.failed");
    expect(store.getState().resumable).toBe(true);
  });

  test.each([
    ["of no scenario here", "scenario second", "scenario vienna", "notice.link.unknownScenario"],
    ["of another version", /version \w+/, "version 00000000", "notice.transcript.otherVersion"],
    ["that is damaged", "RUS put text 100", "RUS put text 55", "notice.transcript.unknownTarget"],
    ["that is none", "eurasia-summit", "eurasia", "notice.transcript.notATranscript"],
  ])("one %s is refused and changes nothing", async (_, part, instead, key) => {
    const { text } = await elsewhere("second");
    const { store, actions } = open();
    actions.begin({ persons: ["KAZ"], seed: 1, noise: 0 });
    const before = store.getState();
    await actions.openTranscript(text.replace(part, instead));
    expect(store.getState().notice?.key).toBe(key);
    expect({ ...store.getState(), notice: undefined }).toEqual({ ...before, notice: undefined });
  });
});
