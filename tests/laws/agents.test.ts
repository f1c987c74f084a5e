import { describe, expect, test } from "vitest";
import { AGENT_NAMES, AGENTS, type AgentName } from "../../src/agents/index.ts";
import {
  allocateState,
  applyInPlace,
  BALLOT,
  beginInPlace,
  checkMove,
  compileWorld,
  hash,
  imageOf,
  imagineInPlace,
  initialState,
  isOver,
  lowestBit,
  MOVE,
  type Move,
  OFFER,
  PHASE,
  payoffs,
  RESPONSE,
  readTranscript,
  type State,
  step,
  type World,
} from "../../src/engine/index.ts";
import {
  advance,
  current,
  isEnded,
  reasonAt,
  replay,
  startSession,
  transcriptOf,
} from "../../src/session/index.ts";
import { chanceFrom } from "../support/deal.ts";
import { randomGame } from "../support/random-play.ts";
import { randomWorld, SCENARIO_IDS, worldFrom } from "../support/worlds.ts";

/** Laws of agents that bargain, over every scenario file. */
const worlds = SCENARIO_IDS.map(
  (id) => [id, compileWorld(worldFrom(id).scenario, { bargaining: true })] as const,
);

const QUICK = AGENT_NAMES.filter((name) => name !== "strategic");

/** Deals in the games that are looked through for broken promises. */
let struck = 0;

const noMove = (): Move => ({ kind: MOVE.pass, actor: 0, arg: 0 });

/** More moves than any game among agents takes. */
const BOUND = 5000;

function playAmong(world: World, name: AgentName, seed: number, noise: number): State {
  const state = allocateState(world);
  beginInPlace(state, { seed, noise });
  for (let count = 0; !isOver(state); count++) {
    if (count > BOUND) throw new Error("endless");
    const move = noMove();
    AGENTS[name](state, lowestBit(state.waiting), move);
    const refusal = checkMove(state, move);
    if (refusal !== undefined) throw new Error(`${name}: ${JSON.stringify(move)} ${refusal}`);
    applyInPlace(state, move);
  }
  return state;
}

describe.each(worlds)("agents in %s", (_id, world) => {
  // Agents that look ahead think for seconds: their games are those of the next two tests.
  test.each(QUICK)("%s agents make legal moves only, and games end", (name) => {
    for (const seed of [1, 2, 3]) playAmong(world, name, seed, 5 * seed);
  });

  test("the same seed gives the same legal game, and its transcript the same hashes", () => {
    const start = { seed: 4, noise: 12, persons: [], agents: "strategic" } as const;
    const session = advance(startSession(world, start));
    expect(isEnded(session)).toBe(true);
    expect(hash(playAmong(world, "strategic", 4, 12))).toBe(hash(current(session)));
    const read = readTranscript(world, transcriptOf(session));
    if (!read.ok) throw new Error(read.problem.code);
    expect(read.value).toMatchObject({ bargaining: true, agents: "strategic" });
    expect(replay(world, read.value)).toMatchObject({ ok: true, over: true });
  });

  test("reasons add up, offers are to bring something, and nothing is promised to be broken", () => {
    const session = advance(
      startSession(world, { seed: 2, noise: 0, persons: [], agents: "strategic" }),
    );
    session.moves.forEach((move, index) => {
      const reason = reasonAt(session, index + 1);
      if (reason === undefined) return;
      expect(reason.gain).toBe(reason.terms.reduce((sum, term) => sum + term.amount, 0));
      expect(reason.terms.every((term) => term.amount !== 0)).toBe(true);
      if (move.kind === MOVE.send) expect(reason.gain).toBeGreaterThan(0);
    });
    // Nobody sells a red line either: where there is no noise, no promise is broken in the end.
    const { breaches, deals } = current(session);
    expect([...breaches]).toEqual(world.members.map(() => 0));
    struck += deals.reduce((sum, count) => sum + count, 0);
  });

  test("what a seat may not know changes neither what it imagines nor what it does", () => {
    for (const { state, other, actor } of pairs(world)) {
      const one = imagined(state, actor);
      expect(imagined(other, actor)).toEqual(one);
      for (const name of AGENT_NAMES) {
        if (name === "sincere" && state.phase === PHASE.answering) continue;
        const [move, same] = [noMove(), noMove()];
        AGENTS[name](state, actor, move);
        AGENTS[name](other, actor, same);
        expect(same).toEqual(move);
      }
    }
  });
});

function imagined(state: State, viewer: number): number[] {
  const target = allocateState(state.world);
  imagineInPlace(target, state, viewer);
  return [...imageOf(target)];
}

/** States of random games, each with a twin that differs in what one awaited seat may not know. */
function* pairs(world: World): Generator<{ state: State; other: State; actor: number }> {
  for (const seed of [11, 12]) {
    const { states } = randomGame(world, seed);
    for (let at = 0; at < states.length; at += 17) {
      const state = states[at] as State;
      if (isOver(state)) continue;
      const actor = lowestBit(state.waiting);
      const other = allocateState(world);
      other.words.set(imageOf(state));
      Object.assign(other, scalarsOf(state));
      keepSecret(other, actor, seed + at);
      yield { state, other, actor };
    }
  }
}

const scalarsOf = (state: State): object =>
  Object.fromEntries(Object.entries(state).filter(([, value]) => typeof value === "number"));

function keepSecret(state: State, actor: number, seed: number): void {
  const chance = chanceFrom(seed);
  const { memberCount } = state.world;
  for (let at = 0; at < state.position.length; at++) {
    if (at % memberCount === actor) continue;
    state.position[at] = chance.below(101);
    state.salience[at] = chance.below(101);
  }
  for (let member = 0; member < memberCount; member++) {
    if (member === actor) continue;
    state.value[member] = chance.below(1000);
    state.purse[member] = chance.below(5000);
    state.balance[member] = chance.below(500);
    for (let to = 0; to < memberCount; to++) {
      state.trust[member * memberCount + to] = chance.below(101);
    }
    sealOtherwise(state, member, chance.percent(50));
  }
  state.random[0] = chance.below(1000);
}

/** An answer or a ballot that lies sealed on the table is another one. */
function sealOtherwise(state: State, member: number, yes: boolean): void {
  const awaited = (state.waiting >> member) & 1;
  if (state.phase === PHASE.answering && !awaited && (state.world.presentMask >> member) & 1) {
    state.answer[member] = yes ? RESPONSE.support : RESPONSE.object;
  }
  const voted = state.phase === PHASE.motion && !awaited && member !== state.mover;
  if (voted && (state.world.seatedMask >> member) & 1) {
    state.ballot[member] = yes ? BALLOT.yes : BALLOT.no;
  }
}

describe("agents in random scenes", () => {
  test.each([false, true])(
    "make legal moves only, promises binding: %s",
    (binding) => {
      for (let seed = 0; seed < 60; seed++) {
        const world = randomWorld(seed, { bargaining: true });
        const rules = {
          ...world.scenario.rules,
          promises: binding ? "binding" : "voluntary",
        } as const;
        const again = compileWorld({ ...world.scenario, rules }, { bargaining: true });
        playAmong(again, AGENT_NAMES[seed % AGENT_NAMES.length] as AgentName, seed, seed % 15);
      }
    },
    120_000,
  );
});

test("there were deals among which no promise was broken", () => {
  expect(struck).toBeGreaterThan(0);
});

test("a draft is filled line by line with what was planned", () => {
  const world = compileWorld(worldFrom("moscow-2005").scenario, { bargaining: true });
  let state = initialState(world, { seed: 3, noise: 10 });
  let sent = 0;
  for (let count = 0; count < BOUND && !isOver(state); count++) {
    const move = noMove();
    AGENTS.strategic(state, lowestBit(state.waiting), move);
    if (move.kind === MOVE.send) {
      sent++;
      expect(state.draft[OFFER.gives] || state.draft[OFFER.gets]).toBeTruthy();
    }
    expect(move.kind).not.toBe(MOVE.discard);
    state = step(state, move).state;
  }
  expect(payoffs(state).every(Number.isInteger)).toBe(true);
  expect(sent).toBeGreaterThanOrEqual(0);
});
