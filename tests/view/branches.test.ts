import { expect, test } from "vitest";
import { readMove } from "../../src/engine/index.ts";
import { rewriter } from "../../src/scenario/index.ts";
import {
  advance,
  type Branch,
  changeNow,
  currentBranch,
  finishByAgents,
  fork,
  keepRest,
  play,
  rename,
  type Session,
  startSession,
  type Tree,
  treeOf,
  truncate,
  withCurrent,
} from "../../src/session/index.ts";
import {
  presentBranches,
  presentComparison,
  presentMoments,
  presentRest,
} from "../../src/view/present/index.ts";
import { createSay } from "../../src/view/say/index.ts";
import { documentOf, worldFrom } from "../support/worlds.ts";

const english = { say: createSay("en"), language: "en" } as const;
const russian = { say: createSay("ru"), language: "ru" } as const;

const world = worldFrom("moscow-2005");
const KAZ = world.members.findIndex(({ id }) => id === "KAZ");
const RUS = world.members.findIndex(({ id }) => id === "RUS");

function speak(session: Session, line: string): Session {
  const move = readMove(world, line);
  if (!move.ok) throw new Error(line);
  const played = play(session, move.value);
  if (!played.ok) throw new Error(`${line}: ${played.problem}`);
  return advance(played.value);
}

/** A person for Kazakhstan: the game to the end, and a branch in which the rule is another from the middle on. */
function swapped(): Tree {
  const start = advance(startSession(world, { seed: 1, noise: 0, persons: [KAZ] }));
  const whole = finishByAgents(start);
  const at = whole.moves.findIndex(
    ({ actor }, k) => actor === KAZ && (whole.states[k]?.item ?? 0) >= 8,
  );
  const forked = fork(treeOf(whole), at);
  if (!forked.ok) throw new Error("full");
  const rewrite = rewriter(JSON.stringify(documentOf("moscow-2005")));
  const changed = changeNow(
    currentBranch(forked.value).session,
    [{ path: "rules.substantive", value: "majority" }],
    rewrite,
  );
  if (!changed.ok) throw new Error(changed.problem.place);
  const tree = withCurrent(forked.value, finishByAgents(advance(changed.value)));
  return rename(tree, 2, "Majority");
}

test("the tree says where a branch leaves its parent, by which change, and how each ended", () => {
  const [first, second] = presentBranches(swapped(), english);
  expect(first).toMatchObject({ name: "The game as first played", parent: undefined, ended: true });
  expect(second).toMatchObject({ name: "Majority", parent: 0, isCurrent: true, ended: true });
  expect(second?.leaves).toMatch(
    new RegExp(`^Parts at step ${(second?.from ?? 0) + 1}\\. Here — a change: .*ajority`),
  );
  expect(second?.ends).toMatch(/^Ended after \d+ steps: \d+ of 19 items brought a text\.$/);
});

test("two branches side by side differ after they part alone, and each difference is opened to its terms", () => {
  const { branches } = swapped();
  const [one, other] = branches as [Branch, Branch];
  for (const voice of [english, russian]) {
    const model = presentComparison(one, other, voice);
    expect(model.ended).toBe(true);
    expect(model.first.other).toBeDefined();
    expect(model.model.changed.length).toBeGreaterThan(0);
    const early = world.items.slice(0, 8).map(({ title }) => title[voice.language]);
    for (const { title, why, before, after } of model.model.changed) {
      expect(early).not.toContain(title);
      expect(why.length).toBeGreaterThan(0);
      expect([before.word, before.text]).not.toEqual([after.word, after.text]);
    }
    const back = presentComparison(other, one, voice);
    expect(back.model.changed.map(({ id }) => id)).toEqual(model.model.changed.map(({ id }) => id));
  }
});

test("of games that go on nothing is told that is not settled, nor what answers came from", () => {
  const { branches } = swapped();
  const [one, other] = branches as [Branch, Branch];
  const cut = { ...other, session: truncate(other.session, other.session.moves.length - 20) };
  const { ended, model } = presentComparison(one, cut, english);
  expect(ended).toBe(false);
  expect(model.seats).toEqual([]);
  for (const item of [...model.changed, ...model.touched]) expect(item.answers).toEqual([]);
});

test("every step of a game can be said in both languages", () => {
  const [{ session }] = swapped().branches as [Branch];
  for (const voice of [english, russian]) {
    const moments = presentMoments(session, voice);
    expect(moments).toHaveLength(session.moves.length + 1);
    for (const { next } of moments) expect(next).not.toMatch(/undefined|\(\)|: \(/);
  }
});

test("what of another branch could be made again is told with what stopped it", () => {
  const start = advance(startSession(world, { seed: 1, noise: 0, persons: [RUS] }));
  const first = ["RUS put arrears 100", "RUS support", "RUS rest"].reduce(speak, start);
  const base = speak(truncate(first, 0), "RUS circulate");
  const rest = keepRest(base, first);
  expect(rest.stop ?? rest.dropped.length).toBeTruthy();
  const other = { id: 1, name: "", parent: undefined, session: first };
  const { count, stop } = presentRest(rest, other, english);
  expect(count).toMatch(/made again/);
  expect(stop === undefined).toBe(rest.stop === undefined);
});
