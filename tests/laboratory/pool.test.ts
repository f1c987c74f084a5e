import { expect, test } from "vitest";
import {
  createLaboratory,
  directLaboratory,
  type Failure,
  type Laboratory,
  type Thread,
} from "../../src/laboratory/index.ts";
import { scene } from "../support/scene.ts";

const { scenario } = scene({ seats: ["RUS", "KAZ"] });
const input = { subject: { scenario, bargaining: false } };
const broken = { path: "rules.substantive", value: "whoever shouts loudest" };

/** Threads that answer when the test says so. */
function threads() {
  const made: (Thread & { asked: number; ended: boolean })[] = [];
  const start = (): Thread => {
    const thread = {
      onmessage: null,
      onerror: null,
      asked: 0,
      ended: false,
      postMessage: () => {
        thread.asked++;
      },
      terminate: () => {
        thread.ended = true;
      },
    };
    made.push(thread);
    return thread;
  };
  return { made, start };
}

const failureOf = (laboratory: Laboratory, settings: readonly (typeof broken)[]) =>
  laboratory.run("forecast", { subject: { ...input.subject, settings } }).result.then(
    () => undefined,
    (failure: Failure) => failure,
  );

test("an experiment brings what the function it names would", async () => {
  const { result } = directLaboratory().run("forecast", input);
  expect((await result).items.map(({ id }) => id)).toEqual(scenario.items.map(({ id }) => id));
});

test("a scenario that its settings spoil is refused with the place", async () => {
  const failure = await failureOf(directLaboratory(), [broken]);
  expect(failure).toMatchObject({ kind: "refused", problems: [{ path: "rules.substantive" }] });
});

test("settings change what is computed", async () => {
  const laboratory = directLaboratory();
  const settings = [{ path: "rules.substantive", value: "majority" }];
  const changed = laboratory.run("forecast", { subject: { ...input.subject, settings } });
  expect((await laboratory.run("forecast", input).result).rule).toBe("consensus");
  expect((await changed.result).rule).toBe("majority");
});

test("as many threads are started as there is work for, and used again", async () => {
  const { made, start } = threads();
  const laboratory = createLaboratory(2, start);
  const runs = [1, 2, 3].map(() => laboratory.run("forecast", input));
  expect(made.map(({ asked }) => asked)).toEqual([1, 1]);
  made[1]?.onmessage?.({ data: { kind: "done", output: "second" } });
  expect(await runs[1]?.result).toBe("second");
  expect(made.map(({ asked }) => asked)).toEqual([1, 2]);
});

test("progress is passed on, and what was found so far with it", async () => {
  const { made, start } = threads();
  const told: unknown[] = [];
  const { result } = createLaboratory(1, start).run("forecast", input, (...how) => told.push(how));
  made[0]?.onmessage?.({ data: { kind: "progress", done: 1, total: 4 } });
  made[0]?.onmessage?.({ data: { kind: "progress", done: 2, total: 4, partial: "half" } });
  made[0]?.onmessage?.({ data: { kind: "done", output: "all" } });
  expect(await result).toBe("all");
  expect(told).toEqual([
    [1, 4, undefined],
    [2, 4, "half"],
  ]);
});

test("cancelling ends the thread, frees its place, and takes the waiting out of the line", async () => {
  const { made, start } = threads();
  const laboratory = createLaboratory(1, start);
  const [first, second, third] = [1, 2, 3].map(() => laboratory.run("forecast", input));
  second?.cancel();
  await expect(second?.result).rejects.toEqual({ kind: "cancelled" });
  first?.cancel();
  await expect(first?.result).rejects.toEqual({ kind: "cancelled" });
  expect(made.map(({ asked, ended }) => [asked, ended])).toEqual([
    [1, true],
    [1, false],
  ]);
  first?.cancel();
  made[1]?.onmessage?.({ data: { kind: "done", output: "third" } });
  expect(await third?.result).toBe("third");
});

test("a thread that dies takes only its own experiment with it", async () => {
  const { made, start } = threads();
  const laboratory = createLaboratory(1, start);
  const [first, second] = [1, 2].map(() => laboratory.run("forecast", input));
  made[0]?.onerror?.({ message: "out of memory" });
  await expect(first?.result).rejects.toEqual({ kind: "failed", message: "out of memory" });
  expect(made[0]?.ended).toBe(true);
  made[1]?.onmessage?.({ data: { kind: "done", output: "fine" } });
  expect(await second?.result).toBe("fine");
});

test("to cancel what is done ends no thread that another experiment has now", async () => {
  const { made, start } = threads();
  const laboratory = createLaboratory(1, start);
  const first = laboratory.run("forecast", input);
  made[0]?.onmessage?.({ data: { kind: "done", output: 1 } });
  expect(await first.result).toBe(1);
  const second = laboratory.run("forecast", input);
  first.cancel();
  expect(made).toHaveLength(1);
  expect(made[0]).toMatchObject({ asked: 2, ended: false });
  made[0]?.onmessage?.({ data: { kind: "done", output: 2 } });
  expect(await second.result).toBe(2);
});
