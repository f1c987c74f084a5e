import { describe, expect, test } from "vitest";
import { decidePlainly } from "../../src/agents/index.ts";
import {
  applyInPlace,
  initialState,
  lowestBit,
  MOVE,
  type Move,
  PHASE,
  RESPONSE,
  type State,
  type World,
} from "../../src/engine/index.ts";
import { pivotsIn } from "../../src/explorer/index.ts";
import { type SceneSpec, SIX, scene } from "../support/scene.ts";
import { randomWorld, worldFrom } from "../support/worlds.ts";

const AGAINST = { position: 0, salience: 50 };

const oneGame = (spec: SceneSpec) =>
  pivotsIn(scene(spec), decidePlainly, { seed: 1, noise: 0, runs: 1 });

const counts = (spec: SceneSpec, which: "stopped" | "needed"): Record<string, number> =>
  Object.fromEntries(oneGame(spec).members.map((one) => [one.actor, one[which].count]));

const objecting = (...ids: string[]): NonNullable<SceneSpec["items"]> => ({
  text: { stances: Object.fromEntries(ids.map((id) => [id, AGAINST])) },
});

const all = (count: number): Record<string, number> =>
  Object.fromEntries(SIX.map((id) => [id, count]));

describe("whose answer alone decided", () => {
  test("under consensus the only objector stopped the text, and nobody else", () => {
    expect(counts({ items: objecting("KAZ") }, "stopped")).toEqual({ ...all(0), KAZ: 1 });
    expect(counts({ items: objecting("KAZ") }, "needed")).toEqual(all(0));
  });

  test("of two objectors neither stopped it alone", () => {
    expect(counts({ items: objecting("KAZ", "TJK") }, "stopped")).toEqual(all(0));
  });

  test("a text that passes by consensus needed everybody", () => {
    expect(counts({}, "needed")).toEqual(all(1));
  });

  test("by majority four yes are just enough: each of them was needed, the two others were not", () => {
    const spec: SceneSpec = { rule: "majority", items: objecting("KAZ", "TJK") };
    expect(counts(spec, "needed")).toEqual({ ...all(1), KAZ: 0, TJK: 0 });
  });

  test("with one dissent allowed, either of two objectors could have let the text through", () => {
    const spec: SceneSpec = { rule: "consensusMinusOne", items: objecting("KAZ", "TJK") };
    expect(counts(spec, "stopped")).toEqual({ ...all(0), KAZ: 1, TJK: 1 });
  });

  test("whoever is away or has no vote decides nothing", () => {
    const members = { KAZ: { vote: false }, TJK: { present: false } };
    expect(counts({ members }, "needed")).toEqual({ ...all(1), KAZ: 0, TJK: 0 });
  });
});

/** Plays the sincere game, turning the answer of one member to one question into another. */
function played(world: World, turn?: { question: number; member: number; response: number }) {
  const state: State = initialState(world, { seed: 0, noise: 0 });
  const move: Move = { kind: MOVE.pass, actor: 0, arg: 0 };
  const questions: { item: number; carried: boolean }[] = [];
  let asked = -1;
  let answering = false;
  while (state.phase !== PHASE.over) {
    if (state.phase === PHASE.answering && !answering) asked++;
    answering = state.phase === PHASE.answering;
    const actor = lowestBit(state.waiting);
    decidePlainly(state, actor, move);
    const { item } = state;
    if (answering && turn?.question === asked && turn.member === actor) move.arg = turn.response;
    const last = answering && state.waiting === 1 << actor;
    applyInPlace(state, move);
    if (last) {
      questions.push({ item, carried: (state.outcome[item] as number) !== 0 });
      answering = false;
    }
  }
  return { questions, ends: world.items.map((_, at) => `${state.outcome[at]} ${state.force[at]}`) };
}

/** By item and member: whether turning its answer to some question gives the item another end. */
function turnedByPlaying(world: World): string[] {
  const { questions, ends } = played(world);
  const found = new Set<string>();
  questions.forEach(({ item, carried }, question) => {
    world.members.forEach(({ id }, member) => {
      if (!((world.seatedMask >> member) & 1)) return;
      const response = carried ? RESPONSE.object : RESPONSE.support;
      const turned = played(world, { question, member, response });
      if (turned.ends[item] !== ends[item]) found.add(`${world.items[item]?.id} ${id}`);
    });
  });
  return [...found].sort();
}

const turnedByCounting = (world: World): string[] =>
  pivotsIn(world, decidePlainly, { seed: 0, noise: 0, runs: 1 })
    .items.flatMap(({ id, members }) =>
      members
        .filter((one) => one.stopped.count + one.needed.count > 0)
        .map((one) => `${id} ${one.actor}`),
    )
    .sort();

test("the game played again with that one answer turned ends the item otherwise, and only then", () => {
  const worlds = [worldFrom("moscow-2005"), worldFrom("milk-2009")];
  for (let seed = 1; seed <= 150; seed++) worlds.push(randomWorld(seed));
  let found = 0;
  for (const world of worlds) {
    const turned = turnedByPlaying(world);
    expect(turnedByCounting(world)).toEqual(turned);
    found += turned.length;
  }
  expect(found).toBeGreaterThan(200);
});

test("in the games of 2005 Kazakhstan alone stops the standing force, and the shares carry intervals", () => {
  const pivots = pivotsIn(worldFrom("moscow-2005"), decidePlainly, {
    seed: 7,
    noise: 10,
    runs: 400,
  });
  const force = pivots.items.find((item) => item.id === "standing-force");
  const kazakhstan = force?.members.find((one) => one.actor === "KAZ");
  expect(kazakhstan?.stopped.share).toBeGreaterThan(0.9);
  for (const { stopped, needed } of pivots.members) {
    for (const one of [stopped, needed]) {
      expect(one.low).toBeLessThanOrEqual(one.share);
      expect(one.high).toBeGreaterThanOrEqual(one.share);
    }
  }
});
