import { expect, test } from "vitest";
import { MOVE, toMove } from "../../src/engine/index.ts";
import { directLaboratory } from "../../src/laboratory/index.ts";
import { rewriteOf } from "../../src/laboratory/reopen.ts";
import {
  advance,
  agentMove,
  awaitedPersons,
  current,
  finishByAgents,
  isEnded,
  type Session,
  startSession,
  transcriptOf,
  truncate,
} from "../../src/session/index.ts";
import { createReplay, openRecord } from "../../src/store/index.ts";
import { presentTable } from "../../src/view/present/index.ts";
import { createSay } from "../../src/view/say/index.ts";
import { worldFrom } from "../support/worlds.ts";

const voice = { say: createSay("en"), language: "en" } as const;
const world = worldFrom("joint-command-2002", [], { bargaining: true });
const whole = finishByAgents(
  startSession(world, { seed: 2, noise: 10, persons: [0, 1], agents: "tactical" }),
);
const look = { language: "en", reducedMotion: true } as const;

/** As the class's server has shown it to a member who only looked on. */
const seenThen = (session: Session, step: number, viewer: number) =>
  presentTable(
    { session: truncate(session, step), step, settled: false, viewer, veiled: true, idle: true },
    voice,
  );

test("through a seat's eyes the game is cut off at the step, and nothing later is in it", () => {
  const { app, steps, lookAs } = createReplay(whole, look);
  expect(steps).toBe(whole.moves.length);
  lookAs(1);
  for (const step of [0, 3, steps >> 1, steps - 1]) {
    app.actions.showStep(step);
    const { session, cursor, holder, settled } = app.store.getState();
    if (session === undefined) throw new Error("nothing is shown");
    expect([cursor, holder, session.moves.length, session.persons]).toEqual([step, 1, step, [1]]);
    const shown = presentTable(
      { session, step: cursor, settled, viewer: 1, veiled: true, idle: true },
      voice,
    );
    expect(shown).toEqual(seenThen(whole, step, 1));
  }
});

test("an offer between two others is in neither the third's table nor the hall's", () => {
  const at = whole.moves.findIndex(({ kind, actor }) => kind === MOVE.send && actor !== 1);
  expect(at).toBeGreaterThan(0);
  const sent = whole.events[at + 1]?.find((event) => event.kind === "offerSent");
  if (sent?.kind !== "offerSent") throw new Error("no offer was sent");
  const third = world.members.findIndex((_, index) => index !== sent.actor && index !== sent.to);
  const { app, lookAs } = createReplay(whole, look);
  app.actions.showStep(at + 1);
  const incoming = (viewer: number) => {
    lookAs(viewer);
    const { session, cursor: step } = app.store.getState();
    if (session === undefined) throw new Error("nothing is shown");
    const there = { session, step, settled: false, viewer, veiled: true, idle: true };
    return presentTable(there, voice).corridor?.incoming?.length ?? 0;
  };
  expect(incoming(sent.to)).toBeGreaterThan(0);
  expect(incoming(third)).toBe(0);
});

test("nobody moves in a replay, and one walks to what the table stopped for", () => {
  const { app, steps } = createReplay(whole, look);
  const before = transcriptOf(whole);
  app.actions.act("support");
  app.actions.undo();
  app.actions.fork(2);
  expect(app.store.getState().cursor).toBe(0);
  let stops = 0;
  for (; app.store.getState().cursor < steps; stops++) app.actions.goOn();
  expect(stops).toBeGreaterThan(3);
  expect(stops).toBeLessThan(steps);
  app.actions.showStep(steps + 5);
  expect(app.store.getState().cursor).toBe(steps);
  expect(transcriptOf(whole)).toBe(before);
});

test("a record is opened as it was left: agents that were to move do not", async () => {
  const start = startSession(world, { seed: 2, noise: 10, persons: [], agents: "tactical" });
  const broken = agentMove(start, toMove(current(start))[0] as number);
  const app = await openRecord({
    document: world.scenario,
    transcript: transcriptOf(broken),
    loadRewrite: async (document) => rewriteOf({ scenario: document }),
    laboratory: directLaboratory(),
    ...look,
  });
  const { session } = app.store.getState();
  expect(session?.moves).toHaveLength(1);
  expect(isEnded(session as Session)).toBe(false);
  expect(app.actions.transcript()).toBe(transcriptOf(broken));
  expect(awaitedPersons(advance(broken))).toEqual([]);
});
