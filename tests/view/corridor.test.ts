import { describe, expect, test } from "vitest";
import { legalMoves, PHASE } from "../../src/engine/index.ts";
import { current, moveOf, play, type Session, startSession } from "../../src/session/index.ts";
import {
  type ChoiceLevel,
  isTurning,
  presentChamber,
  presentDigest,
  presentDossierIn,
  presentTable,
  type TableModel,
  type Voice,
} from "../../src/view/present/index.ts";
import { createSay } from "../../src/view/say/index.ts";
import { HAGGLING } from "../support/corridor.ts";
import { scene } from "../support/scene.ts";

const voice: Voice = { say: createSay("en"), language: "en" };
const [RUS, BLR, ARM, KAZ] = [0, 1, 2, 3];
const SEATS = [0, 1, 2, 3, 4, 5];

const world = scene({
  ...HAGGLING,
  bodies: ["CMD", "CSC"],
  closed: ["CMD"],
  items: {
    text: { body: "CMD", options: [0, 50, 100] },
    other: { body: "CSC", sponsor: "KAZ" },
  },
});

const begun = (persons: readonly number[] = SEATS): Session =>
  startSession(world, { seed: 1, noise: 0, persons });

function make(session: Session, actor: number, ...ids: readonly string[]): Session {
  return ids.reduce((now, id) => {
    const move = moveOf(current(now), actor, id);
    const played = move && play(now, move);
    if (!played?.ok) throw new Error(`${actor} may not ${id}`);
    return played.value;
  }, session);
}

const tableOf = (session: Session, viewer: number | "public", path = ""): TableModel =>
  presentTable({ session, step: session.moves.length, settled: true, viewer, path }, voice);

const verdictOf = (session: Session, viewer: number | "public"): TableModel =>
  presentTable({ session, step: session.moves.length, settled: false, viewer }, voice);

const OFFER = ["offer KAZ", "give pay gas 2000", "get consent text 100", "when text"];
const offered = (): Session => make(begun(), RUS, ...OFFER, "send");
const struck = (): Session => make(offered(), KAZ, "agree 1");

/** Everybody who waits in the corridor goes in; then Russia puts its text. */
const putAt = (session: Session): Session =>
  make(
    SEATS.reduce((now, seat) => make(now, seat, "leave"), session),
    RUS,
    "put text 100",
  );

const counted = (answerOfKaz: string): Session =>
  SEATS.reduce(
    (now, seat) => make(now, seat, seat === KAZ ? answerOfKaz : "support"),
    putAt(struck()),
  );

describe("what a seat may know", () => {
  test("an offer is seen by its two parties, and by nobody who looks on", () => {
    const session = offered();
    expect(tableOf(session, KAZ).corridor?.incoming).toHaveLength(1);
    expect(tableOf(session, RUS).corridor?.outgoing).toHaveLength(1);
    for (const viewer of [BLR, ARM, "public"] as const) {
      const { corridor } = tableOf(session, viewer);
      expect([corridor?.incoming, corridor?.outgoing, corridor?.others]).toEqual([[], [], []]);
      expect(JSON.stringify(tableOf(session, viewer))).not.toContain("2,000 (gas)");
    }
  });

  test("an offer that is shown to another is seen by it, without answers or worth", () => {
    const session = make(begun(), RUS, ...OFFER, "show BLR", "send");
    const [seen] = tableOf(session, BLR).corridor?.others ?? [];
    expect(seen?.actions).toEqual([]);
    expect(seen?.worth).toBeUndefined();
    expect(tableOf(session, ARM).corridor?.others).toEqual([]);
  });

  test("a draft is its author's alone, and that there is one", () => {
    const session = make(begun(), RUS, "offer KAZ", "give pay gas 2000");
    expect(tableOf(session, RUS).corridor?.draft?.gives).toHaveLength(1);
    for (const viewer of [BLR, KAZ, "public"] as const) {
      const table = tableOf(session, viewer);
      const before = tableOf(begun(), viewer);
      expect(table.corridor?.draft).toBeUndefined();
      expect(table.phase).toBe(before.phase);
      expect(table.roll).toEqual(before.roll);
      const look = { session, step: 2, settled: true, viewer };
      const seats = presentChamber(look, table, voice).seats.map((seat) => seat.toMove);
      expect(seats).toEqual(SEATS.map(() => true));
    }
  });

  test("a deal is in the dossiers of those who may know of it", () => {
    const session = struck();
    const dealsFor = (viewer: number | "public") =>
      presentDossierIn({ session, step: session.moves.length, viewer }, "RUS", voice)?.corridor
        ?.deals;
    expect(dealsFor(KAZ)).toHaveLength(1);
    expect(dealsFor(BLR)).toEqual([]);
    expect(dealsFor("public")).toEqual([]);
  });

  test("one's own purse and trust are shown to nobody else", () => {
    const [purse] = tableOf(offered(), KAZ).corridor?.own ?? [];
    expect(purse?.value).toBe(2000);
    expect(tableOf(offered(), "public").corridor?.own).toBeUndefined();
    expect(tableOf(offered(), "public").corridor?.standings[0]?.trust).toBeUndefined();
  });

  test("who told the press does not show in its capital, to anybody but itself", () => {
    // Kazakhstan stops the text behind closed doors, and Armenia tells the press.
    let blocked = make(counted("object"), RUS, "rest");
    while (current(blocked).phase !== PHASE.corridor) {
      const { waiting } = current(blocked);
      const seat = SEATS.find((one) => (waiting >> one) & 1) as number;
      blocked = make(blocked, seat, "pass");
    }
    const told = make(blocked, ARM, "leak text");
    const capitalOf = (session: Session, viewer: number | "public") =>
      tableOf(session, viewer).corridor?.standings[ARM]?.capital;
    for (const viewer of [RUS, KAZ, "public"] as const) {
      expect(capitalOf(told, viewer)).toBe(capitalOf(blocked, viewer));
      const look = { session: told, step: told.moves.length, viewer };
      const dossier = presentDossierIn(look, "ARM", voice)?.corridor;
      expect(dossier?.capital).toBe(capitalOf(blocked, viewer));
    }
    expect(capitalOf(told, ARM)).toBe((capitalOf(blocked, ARM) as number) - 2);
  });

  test("the press hears public words, and of offers and deals nothing", () => {
    const session = make(struck(), ARM, "declare against text");
    const lines = presentDigest(session, session.moves.length, voice).map(({ text }) => text);
    expect(lines.join(" ")).toContain("ARM says in public that it is against: text.");
    expect(lines.join(" ")).not.toMatch(/gas|deal|offer/);
  });
});

describe("what is stopped at", () => {
  const stops = (session: Session, viewer: number | "public") =>
    isTurning(session, session.moves.length, viewer);

  test("a deal, by its parties; a refusal, by who was refused", () => {
    expect(SEATS.filter((seat) => stops(struck(), seat))).toEqual([RUS, KAZ]);
    const refused = make(offered(), KAZ, "decline 1");
    expect(SEATS.filter((seat) => stops(refused, seat))).toEqual([RUS]);
    expect(stops(struck(), "public")).toBe(false);
  });

  test("a deal shows what was promised", () => {
    const { turning } = verdictOf(struck(), KAZ);
    expect(turning?.title).toBe("A deal is struck");
    expect(turning?.deal?.promises.map(({ maker, state }) => [maker.name, state])).toEqual([
      ["RUS", "open"],
      ["KAZ", "open"],
    ]);
  });

  test("a broken promise is told with its price to those who had seen it", () => {
    const session = counted("object");
    const told = verdictOf(session, RUS).turning?.sentences.join(" ");
    expect(told).toContain("KAZ has broken its promise to RUS");
    expect(told).toContain("1,500 of value, 2 points of capital");
    expect(verdictOf(session, BLR).turning?.sentences.join(" ")).not.toContain("promise");
    expect(verdictOf(session, "public").turning?.sentences.join(" ")).not.toContain("promise");
  });

  test("a kept promise is told, and the money with it", () => {
    const told = verdictOf(counted("support"), KAZ).turning?.sentences.join(" ");
    expect(told).toContain("KAZ has kept its promise to RUS");
    expect(told).toContain("RUS has kept its promise to KAZ");
  });
});

describe("the choices", () => {
  /** Every level that can be reached, and every move found on the way. */
  function explore(session: Session, viewer: number) {
    const levels: ChoiceLevel[] = [];
    const moves = new Set<string>();
    const seen = new Set<string>();
    const visit = (path: string): void => {
      if (seen.has(path)) return;
      seen.add(path);
      const level = tableOf(session, viewer, path).corridor?.level;
      if (level === undefined) throw new Error(`no level ${path}`);
      levels.push(level);
      for (const { id } of [...level.choices, ...level.hand]) {
        if (id.startsWith(">")) visit(id.slice(1));
        else if (!id.startsWith("=")) moves.add(id);
      }
      const { amount } = level;
      for (let at = amount?.step ?? 1; at <= (amount?.most ?? 0); at += amount?.step ?? 1) {
        moves.add(`${amount?.prefix}${at}`);
      }
    };
    visit("");
    return { levels, moves };
  }

  test.each([
    ["the corridor", begun(), RUS],
    ["with an offer to answer", offered(), KAZ],
    ["with an offer of one's own", offered(), RUS],
    ["an empty draft", make(begun(), RUS, "offer KAZ"), RUS],
    ["a full draft", make(begun(), RUS, ...OFFER), RUS],
  ] as const)("lead to every legal move and to no other: %s", (_, session, viewer) => {
    const { levels, moves } = explore(session, viewer);
    const legal = legalMoves(current(session), viewer);
    const reached = [...moves].map((id) => moveOf(current(session), viewer, id));
    expect(reached).not.toContain(undefined);
    expect(reached).toHaveLength(legal.length);
    for (const { hand } of levels) expect(hand.length).toBeLessThanOrEqual(7);
  });

  test("the way into the hall is always among the cards at the beginning", () => {
    for (const [session, viewer] of [
      [begun(), RUS],
      [offered(), KAZ],
      [offered(), RUS],
    ] as const) {
      const hand = tableOf(session, viewer).corridor?.level?.hand ?? [];
      expect(hand.at(-1)?.label).toContain("Continue");
    }
  });

  test("a path that leads nowhere any more is the beginning", () => {
    for (const path of ["offer/9", "give/pay", "nonsense", "press/none"]) {
      expect(tableOf(begun(), RUS, path).corridor?.level?.path).toBe("");
    }
  });

  test("are whoever's turn it is, and nobody's who has gone in", () => {
    const session = make(begun(), BLR, "leave");
    expect(current(session).phase).toBe(PHASE.corridor);
    expect(tableOf(session, BLR).corridor?.level).toBeUndefined();
    expect(tableOf(session, BLR).corridor?.partners).toEqual([]);
  });
});

describe("what an offer is worth", () => {
  test("adds up, with what arrives of a payment and the price of sending", () => {
    const draft = tableOf(make(begun(), RUS, ...OFFER), RUS).corridor?.draft;
    const { account } = draft?.worth ?? { account: { total: 0, terms: [] } };
    expect(account.terms.map(({ amount }) => amount)).toEqual([-2000, 5000, -100]);
    expect(account.total).toBe(2900);
    const [received] = tableOf(offered(), KAZ).corridor?.incoming ?? [];
    expect(received?.worth?.account.terms.map(({ amount }) => amount)).toEqual([1000, 5000]);
  });

  test("counts a text that is not put as what it would have brought", () => {
    const session = make(begun(), BLR, "offer RUS", "get drop text");
    const worth = tableOf(session, BLR).corridor?.draft?.worth.account.terms;
    expect(worth?.[0]?.amount).toBe(-5000);
  });
});
