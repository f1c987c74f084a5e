import { expect, test, vi } from "vitest";
import type { Laboratory, Report } from "../../src/laboratory/index.ts";
import { createApp } from "../../src/store/index.ts";
import { scene } from "../support/scene.ts";

const world = scene({ seats: ["RUS", "KAZ"] });
const { scenario } = world;
const other = scene({ seats: ["RUS", "BLR"] });

interface Asked {
  readonly input: unknown;
  readonly report: Report<unknown>;
  readonly resolve: (output: unknown) => void;
  readonly reject: (failure: unknown) => void;
  cancelled: boolean;
}

/** An app whose experiments end when the test says so. */
function open() {
  const asked: Asked[] = [];
  const laboratory = {
    lanes: 1,
    run(_name: string, input: unknown, report: Report<unknown>) {
      const { promise, resolve, reject } = deferred();
      const one = { input, report, resolve, reject, cancelled: false };
      asked.push(one);
      const cancel = () => {
        one.cancelled = true;
        reject({ kind: "cancelled" });
      };
      return { result: promise, cancel };
    },
  } as unknown as Laboratory;
  const app = createApp({
    world,
    scenarios: [],
    loadWorld: async () => other,
    language: "en",
    reducedMotion: false,
    keep: { load: () => undefined, save: () => true, forget: () => true },
    laboratory,
  });
  return { ...app, asked, run: () => app.store.getState().experiments.forecast };
}

function deferred() {
  let resolve: (value: unknown) => void = () => {};
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<unknown>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

const input = (bargaining: boolean) => ({ subject: { scenario, bargaining } });

test("an experiment runs, tells how far it is, and is done", async () => {
  const { actions, asked, run } = open();
  actions.experiment("forecast", input(false));
  expect(run()).toMatchObject({ status: "running", done: 0, total: 0, output: undefined });
  asked[0]?.report(3, 10, "so far");
  expect(run()).toMatchObject({ status: "running", done: 3, total: 10, output: "so far" });
  asked[0]?.resolve("all");
  await vi.waitFor(() => expect(run()).toMatchObject({ status: "done", output: "all" }));
});

test("a later wish ends the one before, whose result comes to nothing", async () => {
  const { actions, asked, run } = open();
  actions.experiment("forecast", input(false));
  actions.experiment("forecast", input(true));
  expect(asked[0]?.cancelled).toBe(true);
  asked[0]?.report(9, 10, "stale");
  asked[1]?.resolve("fresh");
  await vi.waitFor(() => expect(run()).toMatchObject({ status: "done", output: "fresh" }));
});

test("what was found stays when it is stopped, and is there while it is computed anew", async () => {
  const { actions, asked, run } = open();
  actions.experiment("forecast", input(false));
  asked[0]?.report(1, 2, "half");
  actions.cancelExperiment("forecast");
  await vi.waitFor(() => expect(run()).toMatchObject({ status: "cancelled", output: "half" }));
  actions.experiment("forecast", input(true));
  expect(run()).toMatchObject({ status: "running", output: "half" });
});

test("a refusal is kept with its problems", async () => {
  const { actions, asked, run } = open();
  actions.experiment("forecast", input(false));
  const failure = { kind: "refused", problems: [{ path: "rules", message: "is wrong" }] };
  asked[0]?.reject(failure);
  await vi.waitFor(() => expect(run()).toMatchObject({ status: "refused", failure }));
});

test("what was computed of one scenario is not shown of another", async () => {
  const { actions, asked, run } = open();
  actions.experiment("forecast", input(false));
  await actions.openScenario("another");
  expect(run()).toBeUndefined();
  asked[0]?.report(1, 2, "stale");
  asked[0]?.resolve("stale");
  await Promise.resolve();
  expect(run()).toBeUndefined();
});

test("one comes back from exploring to where one was", () => {
  const { store, actions } = open();
  actions.go("briefing");
  actions.explore("questions", "arrears");
  actions.explore("questions");
  expect(store.getState()).toMatchObject({ place: "explore", about: "arrears", from: "briefing" });
});
