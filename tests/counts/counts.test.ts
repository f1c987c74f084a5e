import { describe, expect, test } from "vitest";
import {
  initialState,
  legalMoves,
  type State,
  step,
  toMove,
  type World,
} from "../../src/engine/index.ts";
import { scene } from "../support/scene.ts";

/**
 * How many sequences of legal moves there are to a depth. A rule that lets through one move too
 * many, or one too few, changes a number here, wherever it hides. Read a row as depths 1, 2, 3, ...
 */
function countOf(state: State, depth: number): number {
  if (depth === 0) return 1;
  let sum = 0;
  for (const actor of toMove(state)) {
    for (const move of legalMoves(state, actor)) sum += countOf(step(state, move).state, depth - 1);
  }
  return sum;
}

const counts = (world: World, depths: number): number[] =>
  Array.from({ length: depths }, (_, at) =>
    countOf(initialState(world, { seed: 0, noise: 0 }), at + 1),
  );

describe("numbers of legal sequences", () => {
  test("two members, one text", () => {
    const world = scene({ seats: ["RUS", "KAZ"] });
    // Depth 1: put, circulate, rest, withdraw. Depth 2: after put, RUS has five answers, defer,
    // doors and classify, KAZ all but the last: 15. After circulate 2 x 2 answers under silence,
    // after rest 2 x (defer, pass), after withdraw the game is over: 15 + 4 + 4. Depth 3: after an
    // answer of RUS 5 x 7, of KAZ 5 x 8; five motions x 2 ballots; silence 4 x 2; closing 4 x 2.
    expect(counts(world, 5)).toEqual([4, 23, 101, 218, 997]);
  });

  test("two members without reservations, on money: no reserving, no ruling by the chair", () => {
    const items = { text: { subjects: ["money"] } };
    const world = scene({ seats: ["RUS", "KAZ"], reservations: false, items });
    // Depth 2: 2 x (4 answers, defer, doors), 4 under silence, 4 in closing.
    expect(counts(world, 4)).toEqual([4, 20, 72, 142]);
  });

  test("three members, a ladder with a study and an amendment, and a second text to bundle", () => {
    const text = {
      options: [0, 30, { value: 60, amendment: true }, 100],
      studyOption: 30,
      body: "CMD",
    };
    const world = scene({
      seats: ["RUS", "BLR", "KAZ"],
      bodies: ["CMD", "CSC"],
      items: { text, other: { body: "CMD" } },
    });
    // Depth 1: put 30, put 100, bundle, circulate, rest, withdraw. Depth 2: after either put 12 for
    // the chair and 11 for the others; after the bundle put and rest; after circulate and withdraw
    // the four ways to present the second text; after rest 3 x 5: 34 + 34 + 2 + 4 + 15 + 4.
    expect(counts(world, 3)).toEqual([6, 93, 1069]);
  });

  test("three members, the sponsor absent, one without a vote, a mandatory item", () => {
    const world = scene({
      seats: ["RUS", "BLR", "KAZ", "TJK"],
      chair: "BLR",
      members: { RUS: { present: false }, KAZ: { vote: false } },
      items: { text: { mandatory: true } },
    });
    // Depth 1: put, rest. Depth 2: BLR five answers, doors, classify; KAZ five; TJK five and doors:
    // 18; after rest the item reverts and the game is over. Depth 3: 5 x 11 + 5 x 13 + 5 x 12 after
    // an answer, 3 motions x 2 ballots: KAZ, without a vote, has none.
    expect(counts(world, 4)).toEqual([2, 18, 186, 1058]);
  });
});
