import { describe, expect, test } from "vitest";
import { legalMoves, MOVE, toMove } from "../../src/engine/index.ts";
import {
  actionId,
  advance,
  current,
  moveOf,
  play,
  type Session,
  startSession,
} from "../../src/session/index.ts";
import {
  presentDigest,
  presentDossier,
  presentResult,
  presentTable,
  type Voice,
} from "../../src/view/present/index.ts";
import { createSay } from "../../src/view/say/index.ts";
import { scene } from "../support/scene.ts";
import { worldFrom } from "../support/worlds.ts";

const voice: Voice = { say: createSay("en"), language: "en" };
const [RUS, BLR, KAZ] = [0, 1, 2];

/** Russia's text before Belarus, which gains, and Kazakhstan, which loses and dares to object. */
const tableOf = (closed: readonly string[]) =>
  scene({
    seats: ["RUS", "BLR", "KAZ"],
    bodies: ["CSC"],
    closed,
    items: { text: { body: "CSC", stances: { KAZ: { position: 0, salience: 100 } } } },
  });

const begun = (closed: readonly string[] = []): Session =>
  startSession(tableOf(closed), { seed: 1, noise: 0, persons: [RUS, BLR, KAZ] });

function make(session: Session, actor: number, id: string): Session {
  const move = moveOf(current(session), actor, id);
  const played = move && play(session, move);
  if (!played?.ok) throw new Error(`${actor} may not ${id}`);
  return played.value;
}

const asked = (session: Session): Session => make(session, RUS, "put text 100");
const blocked = (session: Session): Session =>
  make(make(make(asked(session), RUS, "support"), BLR, "support"), KAZ, "object");

describe("an action", () => {
  test("is named by its line, and found again by it", () => {
    let session = startSession(worldFrom("moscow-2005"), { seed: 1, noise: 0, persons: [] });
    for (let count = 0; toMove(current(session)).length > 0; count++) {
      const state = current(session);
      const [actor = 0] = toMove(state);
      const moves = legalMoves(state, actor);
      expect(moves.map((move) => moveOf(state, actor, actionId(state, move)))).toEqual(moves);
      const played = play(session, moves[count % moves.length] as (typeof moves)[number]);
      if (!played.ok) throw new Error(played.problem);
      session = played.value;
    }
  });

  test("of somebody else, or of another moment, is none", () => {
    expect(moveOf(current(begun()), BLR, "put text 100")).toBeUndefined();
    expect(moveOf(current(asked(begun())), RUS, "put text 100")).toBeUndefined();
  });
});

describe("a sealed answer", () => {
  const session = make(asked(begun()), KAZ, "object");
  const rollFor = (viewer: number | "public") =>
    presentTable({ session, step: session.moves.length, settled: true, viewer }, voice).roll;

  test("is seen by its own delegation", () => {
    expect(rollFor(KAZ)[KAZ]).toMatchObject({ tone: "object", word: "objects" });
  });

  test.each([RUS, BLR, "public"] as const)("is seen by %s only to have been given", (viewer) => {
    expect(rollFor(viewer)[KAZ]).toMatchObject({ tone: "neutral", word: "has answered" });
    expect(JSON.stringify(rollFor(viewer))).not.toContain("objects");
  });
});

describe("the press", () => {
  const told = (closed: readonly string[]) => {
    const session = blocked(begun(closed));
    const lines = presentDigest(session, session.moves.length, voice);
    return lines.map((line) => line.text).join("\n");
  };

  test("learns in an open sitting who objected", () => {
    expect(told([])).toMatch(/KAZ/);
  });

  test("learns behind closed doors that a text failed, and not by whom", () => {
    expect(told(["CSC"])).not.toBe("");
    expect(told(["CSC"])).not.toMatch(/KAZ/);
  });
});

describe("a dossier", () => {
  const world = worldFrom("moscow-2005");

  test("shows brief and secret aims to its own delegation alone", () => {
    const own = presentDossier(world, "KAZ", true, voice);
    const others = presentDossier(world, "KAZ", false, voice);
    expect(own?.brief).toBeTruthy();
    expect(own?.aims.some((aim) => aim.secret)).toBe(true);
    expect(others).not.toHaveProperty("brief");
    expect(others?.aims.some((aim) => aim.secret)).toBe(false);
  });

  test("of nobody is none", () => {
    expect(presentDossier(world, "XXX", false, voice)).toBeUndefined();
  });
});

describe("the result", () => {
  const world = worldFrom("moscow-2005");
  const sincere = advance(startSession(world, { seed: 0, noise: 0, persons: [] }));

  test("says of every item that ended otherwise than reported why", () => {
    const { lines, same } = presentResult(sincere, voice);
    expect(lines.length).toBe(world.itemCount);
    for (const line of lines) expect(line.why.length > 0).toBe(!line.same);
    expect(same).toBe(lines.filter((line) => line.history !== undefined && line.same).length);
  });

  test("has scores whose terms add up", () => {
    for (const { account } of presentResult(sincere, voice).scores) {
      expect(account.terms.reduce((sum, term) => sum + term.amount, 0)).toBe(account.total);
    }
  });
});

test("the table offers actions to whoever is awaited, at the live step, and to nobody else", () => {
  const session = begun();
  const look = { session, step: 0, settled: true };
  expect(presentTable({ ...look, viewer: RUS }, voice).actions.length).toBeGreaterThan(0);
  expect(presentTable({ ...look, viewer: KAZ }, voice).actions).toEqual([]);
  expect(presentTable({ ...look, viewer: "public" }, voice).actions).toEqual([]);
  const later = { session: asked(session), settled: true };
  expect(presentTable({ ...later, step: 0, viewer: RUS }, voice).actions).toEqual([]);
  expect(legalMoves(current(later.session), KAZ).some(({ kind }) => kind === MOVE.answer)).toBe(
    true,
  );
});

describe("once a text has failed", () => {
  const look = (session: Session) =>
    presentTable({ session, step: session.moves.length, settled: true, viewer: BLR }, voice);

  test("the answers that failed it lie open while the table decides what becomes of it", () => {
    const table = look(make(blocked(begun()), RUS, "rest"));
    expect(table.opened).toBe(true);
    expect(table.roll.map((line) => line.tone)).toEqual(["support", "support", "object"]);
    expect(table.sheet?.rungs.some((rung) => rung.inQuestion)).toBe(false);
  });

  test("a sponsor that rests without having put it leaves nothing to see", () => {
    const table = look(make(begun(), RUS, "rest"));
    expect(table.opened).toBe(false);
  });
});
