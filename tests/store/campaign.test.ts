import { describe, expect, test } from "vitest";
import { isCampaignOver } from "../../src/campaign/index.ts";
import { compileWorld } from "../../src/engine/index.ts";
import { isEnded } from "../../src/session/index.ts";
import {
  ALL,
  type App,
  type CampaignFile,
  createApp,
  firstWorldOf,
  type Keep,
  sessionOfYear,
  sightAtEnd,
} from "../../src/store/index.ts";
import { presentActions } from "../../src/view/present/index.ts";
import { smallCampaign } from "../support/campaign.ts";
import { sceneDocument, worldOf } from "../support/scene.ts";

const FILE: CampaignFile = smallCampaign();
const ALONE = worldOf({ ...sceneDocument({ seats: ["RUS", "BLR", "KAZ"] }), id: "first" });

function memory(): Keep {
  const kept = new Map<string, string>();
  return {
    load: (key) => kept.get(key),
    save: (key, text) => kept.set(key, text).has(key),
    forget: (key) => kept.delete(key),
  };
}

const LOADS = {
  loadWorld: async (id: string) => (id === "first" ? ALONE : undefined),
  loadCampaign: async (id: string) => (id === "small" ? FILE : undefined),
};

const open = (keep = memory(), loads = LOADS): App =>
  createApp({
    world: ALONE,
    scenarios: [],
    language: "en",
    reducedMotion: false,
    keep,
    bargaining: true,
    ...loads,
  });

/** A campaign begun, with one person. */
async function begun(keep = memory(), persons: readonly string[] = ["KAZ"]): Promise<App> {
  const app = open(keep);
  await app.actions.openCampaign("small");
  app.actions.begin({ persons, seed: 1, noise: 0 });
  return app;
}

/** Plays the first thing there is to do until the session has ended. */
function finish({ store, actions }: App): void {
  for (let moves = 0; moves < 200; moves++) {
    const { session, holder } = store.getState();
    if (session === undefined || isEnded(session)) return;
    actions.goOn();
    if (holder === undefined) actions.liftCurtain();
    const state = session.states.at(-1) as (typeof session.states)[number];
    const voice = { say: (key: string) => key, language: "en" as const };
    const [first] = presentActions(state, store.getState().holder ?? 0, voice);
    actions.act("leave");
    if (store.getState().session === session && first !== undefined) actions.act(first.id);
  }
  throw new Error("the session does not end");
}

describe("a campaign", () => {
  test("is taken in hand with its first session, and left for a scenario", async () => {
    const { store, actions } = open();
    await actions.openCampaign("small");
    expect(store.getState().campaign).toBe(FILE);
    expect(store.getState().world.scenario.id).toBe("first");
    await actions.openScenario("first");
    expect(store.getState()).toMatchObject({ campaign: undefined, game: undefined });
    expect(store.getState().world).toBe(ALONE);
  });

  test.each([
    ["that there is not", "nowhere", LOADS, "notice.link.unknownScenario"],
    [
      "that does not arrive",
      "small",
      { ...LOADS, loadCampaign: () => Promise.reject(new Error()) },
      "notice.scenario.failed",
    ],
  ] as const)("one %s is told of and changes nothing", async (_, id, loads, key) => {
    const { store, actions } = open(memory(), loads);
    await actions.openCampaign(id);
    expect(store.getState().notice?.key).toBe(key);
    expect(store.getState().campaign).toBeUndefined();
  });

  test("begins with bargaining, whatever is set for single summits", async () => {
    const { store, actions } = open();
    actions.setBargaining(false);
    await actions.openCampaign("small");
    actions.begin({ persons: ["KAZ"], seed: 1, noise: 0 });
    expect(store.getState().session?.world.bargaining).toBeDefined();
    expect(store.getState()).toMatchObject({ place: "briefing", year: 0 });
  });

  test("keeps every change of its session", async () => {
    const { store, actions } = await begun();
    actions.go("play");
    actions.goOn();
    actions.act("leave");
    const { game, session } = store.getState();
    expect(session?.moves.length).toBeGreaterThan(0);
    expect(game?.sessions.at(-1)).toBe(session);
    actions.undo();
    expect(store.getState().game?.sessions.at(-1)).toBe(store.getState().session);
    expect(store.getState().game?.sessions).toHaveLength(1);
  });

  test("goes from year to year, and not back across one", async () => {
    const app = await begun();
    const { store, actions } = app;
    actions.nextSession();
    expect(store.getState().game?.sessions).toHaveLength(1);
    finish(app);
    actions.showYear(0, "year");
    actions.nextSession();
    expect(store.getState().game?.sessions).toHaveLength(2);
    expect(store.getState()).toMatchObject({ place: "briefing", year: 1, redo: [] });
    expect(store.getState().session?.world.scenario.id).toBe("second");
    actions.undo();
    expect(store.getState().session?.world.scenario.id).toBe("second");
    finish(app);
    const { game } = store.getState();
    expect(game !== undefined && isCampaignOver(game)).toBe(true);
    actions.nextSession();
    expect(store.getState().game).toBe(game);
  });

  test("lets earlier years be looked at, and comes back to the present one", async () => {
    const app = await begun();
    finish(app);
    const { store, actions } = app;
    const first = store.getState().session;
    actions.nextSession();
    actions.showYear(0, "result");
    expect(sessionOfYear(store.getState())).toBe(first);
    actions.go("play");
    expect(sessionOfYear(store.getState())).toBe(store.getState().session);
  });

  test("keeps others' books closed until its end", async () => {
    const app = await begun();
    const kaz = FILE.scenarios.get("first")?.actors.findIndex(({ id }) => id === "KAZ") ?? 0;
    finish(app);
    expect(sightAtEnd(app.store.getState())).toBe(1 << kaz);
    app.actions.nextSession();
    finish(app);
    expect(sightAtEnd(app.store.getState())).toBe(ALL);
    expect(sightAtEnd((await begun(memory(), [])).store.getState())).toBe(ALL);
  });
});

describe("a campaign as text", () => {
  async function inSecondYear(keep = memory()): Promise<App> {
    const app = await begun(keep);
    finish(app);
    app.actions.nextSession();
    return app;
  }

  test("holds every session and opens again, wherever one is", async () => {
    const { actions } = await inSecondYear();
    const text = actions.transcript();
    expect(text).toMatch(/^eurasia-summit campaign 1/);
    for (const written of [text, text.replaceAll("\n", "\r\n")]) {
      const later = open();
      await later.actions.openTranscript(written);
      expect(later.store.getState().notice?.key).toBe("notice.transcript.opened");
      expect(later.actions.hash()).toBe(actions.hash());
      expect(later.actions.transcript()).toBe(text);
      expect(later.store.getState()).toMatchObject({ year: 1, campaign: FILE });
    }
  });

  test("is what the browser keeps", async () => {
    const keep = memory();
    const { actions } = await inSecondYear(keep);
    const later = open(keep);
    expect(later.store.getState().resumable).toBe(true);
    await later.actions.resume();
    expect(later.actions.hash()).toBe(actions.hash());
  });

  test("is what a link carries", async () => {
    const { actions } = await inSecondYear();
    const later = open();
    await later.actions.openLink(`#${await actions.link()}`);
    expect(later.actions.hash()).toBe(actions.hash());
  });

  test("makes way for a single game of the same scenario, as its file has it", async () => {
    const single = open();
    single.actions.begin({ persons: ["KAZ"], seed: 1, noise: 0 });
    const app = await begun();
    await app.actions.openTranscript(single.actions.transcript());
    expect(app.store.getState()).toMatchObject({ campaign: undefined, game: undefined });
    expect(app.actions.hash()).toBe(single.actions.hash());
  });

  test.each([
    ["of another version", /^version \w+/m, "version 00000000", "notice.transcript.otherVersion"],
    ["of no campaign here", "campaign small", "campaign vienna", "notice.link.unknownScenario"],
    ["of nobody", "persons KAZ", "persons XXX", "notice.transcript.unknownActor"],
    ["that lacks its sessions", /\n\neurasia[\s\S]*/, "\n", "notice.campaign.noSession"],
    ["of another seed", "seed 1\n", "seed 2\n", "notice.campaign.otherStart"],
    [
      "with an altered hash",
      /#[0-9a-f]{32}/,
      `#${"0".repeat(32)}`,
      "notice.transcript.hashDiffers",
    ],
    ["of an unknown format", "campaign 1", "campaign 9", "notice.transcript.unknownFormat"],
  ])("one %s is refused and changes nothing", async (_, part, instead, key) => {
    const text = (await inSecondYear()).actions.transcript();
    const { store, actions } = await begun();
    const before = store.getState();
    await actions.openTranscript(text.replace(part, instead));
    expect(store.getState().notice?.key).toBe(key);
    expect({ ...store.getState(), notice: undefined }).toEqual({ ...before, notice: undefined });
  });
});

test("the first session's world is that of its file", () => {
  const first = FILE.scenarios.get("first");
  expect(firstWorldOf(FILE).scenario).toBe(first);
  expect(first && compileWorld(first, { bargaining: true }).members.length).toBe(
    firstWorldOf(FILE).members.length,
  );
});
