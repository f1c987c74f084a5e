import { describe, expect } from "vitest";
import {
  capitalOf,
  clausesOf,
  countOffers,
  deal,
  draft,
  goIn,
  meet,
  offer,
  purseOf,
} from "../support/corridor.ts";
import {
  answer,
  choices,
  type Game,
  isCarried,
  outcomeOf,
  payoff,
  play,
  refusalOf,
} from "../support/game.ts";
import { rule } from "../support/rule.ts";

const HALVES = { options: [0, 50, { value: 75, amendment: true }, 100] };
const CONSENT = { get: ["consent text 100"] };

/** What stands on offer behind a verb in a draft from one member to another. */
const offered = (game: Game, from: string, to: string, verb: string): string[] =>
  choices(play(game, `${from} offer ${to}`), from)
    .filter((line) => line.startsWith(`${verb} `))
    .map((line) => line.slice(verb.length + 1));

describe("Chapter 12: what an offer may say", () => {
  rule(
    "12.3",
    "an offer goes to one member that is there, and costs a point of political capital",
    {
      situation: "Russia has six points; Tajikistan is away.",
      expectation: "Five points after the offer; none can be made to Tajikistan, or to oneself.",
      reason: "A delegation's time and credit are short.",
    },
    () => {
      const game = meet({ members: { TJK: { present: false } } });
      expect(capitalOf(offer(game, "RUS", "KGZ", CONSENT), "RUS")).toBe(5);
      expect(refusalOf(game, "RUS offer TJK")).toBe("notLegal");
      expect(refusalOf(game, "RUS offer RUS")).toBe("notLegal");
    },
  );

  rule(
    "12.3",
    "so many offers before one sitting, and none without a point of capital",
    {
      situation: "Two offers are allowed; then Kazakhstan, with one point, makes one.",
      expectation: "Neither can make another. A counter-offer is one too.",
      reason: "An offer of everything to everybody is none.",
    },
    () => {
      const rules = { offersPerCorridor: 2 };
      const game = meet({ rules, members: { KAZ: { influence: 1 } } });
      const two = offer(offer(game, "RUS", "KGZ", CONSENT), "RUS", "ARM", CONSENT);
      expect(refusalOf(two, "RUS offer BLR")).toBe("notLegal");
      const spent = offer(two, "KAZ", "RUS", { give: ["oppose text"] });
      expect([capitalOf(spent, "KAZ"), refusalOf(spent, "KAZ offer RUS")]).toEqual([0, "notLegal"]);
      expect(refusalOf(spent, "RUS counter 3")).toBe("notLegal");
      expect(refusalOf(spent, "RUS agree 3")).toBeUndefined();
    },
  );

  rule(
    "12.3",
    "three clauses on either side at most, none of a kind twice about one matter, and something",
    {
      situation: "A draft that is empty, then full.",
      expectation: "It cannot be sent empty; a fourth clause finds no room; sums are not split.",
      reason: "An offer must be understood at one reading.",
    },
    () => {
      const items = { a: {}, b: {}, c: {}, d: {} };
      const writing = play(meet({ items }), "KAZ offer RUS");
      expect(refusalOf(writing, "KAZ send")).toBe("notLegal");
      const one = play(writing, "KAZ give pay grain 100");
      expect(refusalOf(one, "KAZ give pay grain 200")).toBe("notLegal");
      const full = play(one, "KAZ give oppose a", "KAZ give oppose b");
      expect(choices(full, "KAZ").filter((line) => line.startsWith("give"))).toEqual([]);
      expect(choices(full, "KAZ")).toContain("get drop a");
      expect(choices(play(full, "KAZ strike 2"), "KAZ")).toContain("give oppose a");
    },
  );

  rule(
    "12.3",
    "the books of a game hold 64 offers",
    {
      situation: "Six members, three sittings, ten offers each allowed: 64 have been made.",
      expectation: "No further offer, and no counter-offer; what is open can be answered.",
      reason: "A bound must be somewhere, and it is far above what is ever needed.",
    },
    () => {
      const rules = { offersPerCorridor: 10 };
      const rich = { influence: 100 };
      const members = { RUS: rich, BLR: rich, ARM: rich, KAZ: rich, KGZ: rich, TJK: rich };
      const items = { a: {}, b: { body: "CMD" }, c: { body: "CSC" } };
      const bodies = ["CMDF", "CMD", "CSC"];
      let game = meet({ rules, members, items, bodies });
      const fill = (from: string, to: string, many: number): void => {
        for (let n = 0; n < many; n++) game = offer(game, from, to, { give: ["declare for c"] });
      };
      for (const id of ["BLR", "ARM", "KAZ", "KGZ", "TJK"]) fill(id, "RUS", 10);
      game = answer(play(goIn(game), "RUS put a 100"));
      for (const id of ["BLR", "ARM"]) fill(id, "RUS", 7);
      expect(countOffers(game)).toBe(64);
      expect(refusalOf(game, "BLR offer RUS")).toBe("notLegal");
      expect(refusalOf(game, "RUS counter 64")).toBe("notLegal");
      expect(refusalOf(game, "RUS agree 64")).toBeUndefined();
    },
  );

  rule(
    "12.4",
    "payments by an instrument: its giver, its receivers, its limit, in hundreds, out of a purse",
    {
      situation: "Gas up to 1000 for Armenia, of which 600 is paid; Russia then has 650 left.",
      expectation: "400 more for Armenia by gas, 600 for Belarus; nothing by another's instrument.",
      reason: "What can be paid is what somebody has and another can use.",
    },
    () => {
      const instruments = { gas: { giver: "RUS", to: ["ARM", "BLR"], limit: 1000 } };
      const game = meet({ instruments, members: { RUS: { treasury: 1250 } } });
      const paid = deal(game, "RUS", "ARM", { give: ["pay gas 600"] });
      expect(purseOf(paid, "RUS")).toBe(650);
      const pays = (from: string, to: string) =>
        offered(paid, from, to, "give").filter((line) => line.startsWith("pay"));
      expect(pays("RUS", "ARM").at(-1)).toBe("pay gas 400");
      expect(pays("RUS", "BLR").at(-1)).toBe("pay gas 600");
      expect([pays("RUS", "KGZ"), pays("ARM", "RUS")]).toEqual([[], []]);
    },
  );

  rule(
    "12.4",
    "of another's purse one knows nothing: one may ask for what it has not got",
    {
      situation: "Kyrgyzstan asks Russia, which has 5000, for 6000 by gas.",
      expectation: "It can ask; Russia cannot agree.",
      reason: "A purse is its owner's secret.",
    },
    () => {
      const asked = offer(meet(), "KGZ", "RUS", { get: ["pay gas 6000"] });
      expect(refusalOf(asked, "RUS agree 1")).toBe("notLegal");
      expect(refusalOf(asked, "RUS decline 1")).toBeUndefined();
    },
  );

  rule(
    "12.5",
    "votes are promised by those whose text it is not: consent to a rung, or opposition",
    {
      situation: "Kyrgyzstan writes to Russia, whose text it is; Russia writes to Kyrgyzstan.",
      expectation: "Kyrgyzstan can promise every rung but the reversion; Russia neither.",
      reason: "A sponsor's vote on its own text is no concession.",
    },
    () => {
      const game = meet({ items: { text: HALVES } });
      const votes = (from: string, to: string) =>
        offered(game, from, to, "give").filter((line) => /^(consent|oppose)/.test(line));
      expect(votes("KGZ", "RUS")).toEqual([
        "consent text 50",
        "consent text 75",
        "consent text 100",
        "oppose text",
      ]);
      expect(votes("RUS", "KGZ")).toEqual([]);
    },
  );

  rule(
    "12.5",
    "who consents to an option consents to a milder one, not to a stronger",
    {
      situation: "Kyrgyzstan has promised consent to 75 and objects to 50, and to 100.",
      expectation: "To 50: broken. To 100: the promise is not touched.",
      reason: "Whoever takes the whole takes the half.",
    },
    () => {
      const options = [0, 50, 75, 100];
      const agreed = deal(meet({ items: { text: { options } } }), "KGZ", "RUS", {
        give: ["consent text 75"],
      });
      const objects = (rung: number) =>
        answer(play(goIn(agreed), `RUS put text ${rung}`), { KGZ: "object" });
      expect(clausesOf(objects(50))).toEqual(["broken"]);
      expect(clausesOf(objects(100))).toEqual(["open"]);
    },
  );

  rule(
    "12.6",
    "the sponsor can promise which text it puts, an amendment too, or that it puts none",
    {
      situation: "Russia writes to Kazakhstan on its text, and on a mandatory one.",
      expectation: "It can promise each rung of both; to drop the first, not the mandatory one.",
      reason: "Whoever sets the agenda can sell it; a budget cannot be left open.",
    },
    () => {
      const game = meet({ items: { text: HALVES, budget: { mandatory: true } } });
      const texts = offered(game, "RUS", "KAZ", "give").filter((line) => /^(put|drop)/.test(line));
      expect(texts).toEqual([
        "put text 50",
        "put text 75",
        "put text 100",
        "drop text",
        "put budget 100",
      ]);
      expect(offered(game, "KGZ", "KAZ", "give").join()).not.toMatch(/put|drop/);
    },
  );

  rule(
    "12.6",
    "an amendment that the sponsor has promised to put is one it may put",
    {
      situation: "Russia has promised Kazakhstan to put the amendment 75; nobody has moved it.",
      expectation: "Russia can put it, and has kept its word. Unpromised it could not.",
      reason: "A compromise agreed outside is somebody's proposal.",
    },
    () => {
      const game = meet({ items: { text: HALVES } });
      expect(refusalOf(goIn(game), "RUS put text 75")).toBe("notLegal");
      const agreed = deal(game, "RUS", "KAZ", { give: ["put text 75"] });
      const put = play(goIn(agreed), "RUS put text 75");
      expect(clausesOf(put)).toEqual(["kept"]);
      expect([isCarried(answer(put)), outcomeOf(answer(put))]).toEqual([true, "adopted-amended"]);
    },
  );

  rule(
    "12.8",
    "the payer is out of the whole amount, the receiver has what arrives of it",
    {
      situation: "At 55 per cent Russia pays Kyrgyzstan 700 and Armenia 300, and they agree.",
      expectation: "Russia is out of 1000; Kyrgyzstan has 385, Armenia 165.",
      reason: "Cheap gas is worth less to who gets it than it costs.",
    },
    () => {
      const rules = { efficiency: 55, capitalWorth: 0 };
      const one = deal(meet({ rules }), "RUS", "KGZ", { give: ["pay gas 700"] });
      const game = deal(one, "RUS", "ARM", { give: ["pay gas 300"] });
      expect(["RUS", "KGZ", "ARM", "BLR"].map((id) => payoff(game, id))).toEqual([
        -1000, 385, 165, 0,
      ]);
      expect(clausesOf(game, 1)).toEqual(["kept"]);
    },
  );

  rule(
    "12.11",
    "an offer is seen by its parties, and by those to whom its sender shows it",
    {
      situation: "Russia to Kyrgyzstan, shown to Armenia; then to all.",
      expectation: "Armenia is told that it was sent and agreed to; Belarus only of the second.",
      reason: "A witnessed promise holds better than a secret one.",
    },
    () => {
      const some = draft(meet(), "RUS", "KGZ", { ...CONSENT, also: ["show ARM"] });
      expect(choices(some, "RUS").filter((line) => line.startsWith("show"))).toEqual([
        "show BLR",
        "show KAZ",
        "show TJK",
        "show all",
      ]);
      const shown = (game: Game, member: number): string[] =>
        game.events.flatMap((event) =>
          "shown" in event && (event.shown >> member) & 1 ? [event.kind] : [],
        );
      const sent = play(some, "RUS send", "KGZ agree 1");
      expect(shown(sent, 2)).toEqual(["offerSent", "dealStruck"]);
      expect(shown(sent, 1)).toEqual([]);
      const all = play(some, "RUS show all", "RUS send", "KGZ agree 1");
      expect(shown(all, 1)).toEqual(["offerSent", "dealStruck"]);
    },
  );
});
