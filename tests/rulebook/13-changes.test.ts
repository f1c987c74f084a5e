import { describe, expect } from "vitest";
import {
  compileWorld,
  OUTCOMES,
  payoffOf,
  readMove,
  readTranscript,
  type Setting,
  toMove,
  valueOf,
} from "../../src/engine/index.ts";
import { rewriter } from "../../src/scenario/index.ts";
import {
  changeNow,
  current,
  play,
  type Rewrite,
  replay,
  type Session,
  startSession,
  transcriptOf,
  undo,
} from "../../src/session/index.ts";
import { HAGGLING } from "../support/corridor.ts";
import { rule } from "../support/rule.ts";
import { type SceneSpec, SIX, scene, sceneDocument } from "../support/scene.ts";

const TWO: SceneSpec = {
  items: { text: { options: [0, 50, 100] }, other: {} },
  registers: [{ id: "count", initial: 3 }],
};

const rewriteOf = (spec: SceneSpec): Rewrite => rewriter(JSON.stringify(sceneDocument(spec)));

/** A session of a scene, with lines played in it. */
function playing(spec: SceneSpec, lines: readonly string[], noise = 0): Session {
  const start = { seed: 7, noise, persons: [0, 1, 2, 3, 4, 5] };
  return lines.reduce(speak, startSession(scene(spec), start));
}

function speak(session: Session, line: string): Session {
  const move = readMove(session.world, line);
  if (!move.ok) throw new Error(`${line}: ${move.problem.code}`);
  const played = play(session, move.value);
  if (!played.ok) throw new Error(`${line}: ${played.problem}`);
  return played.value;
}

const settingsFrom = (settings: Readonly<Record<string, unknown>>): Setting[] =>
  Object.entries(settings).map(([path, value]) => ({ path, value }));

function changed(
  session: Session,
  spec: SceneSpec,
  settings: Readonly<Record<string, unknown>>,
): Session {
  const after = changeNow(session, settingsFrom(settings), rewriteOf(spec));
  if (!after.ok) throw new Error(`${after.problem.reason} ${after.problem.place}`);
  return after.value;
}

const refusalOf = (
  session: Session,
  spec: SceneSpec,
  settings: Readonly<Record<string, unknown>>,
) => {
  const after = changeNow(session, settingsFrom(settings), rewriteOf(spec));
  return after.ok ? undefined : `${after.problem.reason} ${after.problem.place}`;
};

const KAZ = SIX.indexOf("KAZ");
const awaited = (session: Session): string[] =>
  toMove(current(session)).map((member) => SIX[member] as string);
const outcome = (session: Session, item: number) =>
  OUTCOMES[current(session).outcome[item] as number];
const everybody = (answer: string, except: string[] = []): string[] =>
  SIX.filter((id) => !except.includes(id)).map((id) => `${id} ${answer}`);

describe("Chapter 13: changes on the way", () => {
  rule(
    "13.1",
    "settings hold from the start or from a moment on, and a transcript has them",
    {
      situation:
        "One setting before the game, one after the first item, then a second at the same moment.",
      expectation:
        "The text has the first in its head and the others between the moves, replays to the same hashes, and undo takes the change back. A wrong number and an ended game are refused.",
      reason: "A game with changes is a game like any other.",
    },
    () => {
      const head = settingsFrom({ "items.other.costScale": 90 });
      const read = rewriteOf(TWO)(head);
      if (!read.ok) throw new Error("refused");
      const world = compileWorld(read.value);
      const start = startSession(world, {
        seed: 1,
        noise: 0,
        persons: [0, 1, 2, 3, 4, 5],
        settings: head,
      });
      const first = ["RUS put text 100", ...everybody("support")].reduce(speak, start);
      const once = changed(first, TWO, { "items.other.stances.KAZ.position": 0 });
      const twice = changed(once, TWO, { "rules.substantive": "majority" });
      const after = speak(twice, "RUS put other 100");
      expect(after.changes).toHaveLength(1);
      const text = transcriptOf(after);
      expect(text).toMatch(/^set items\.other\.costScale=90$/m);
      expect(text).toMatch(
        /\nTJK support #\w{32}\nset items\.other\.stances\.KAZ\.position=0\nset rules\.substantive=majority #\w{32}\nRUS put other 100 #/,
      );
      const again = readTranscript(world, text);
      if (!again.ok) throw new Error(again.problem.code);
      const replayed = replay(world, again.value, rewriteOf(TWO));
      expect(replayed.ok).toBe(true);
      expect(replayed.hashes).toHaveLength(10);
      expect(transcriptOf(replayed.session)).toBe(text);
      expect(undo(undo(after))).toEqual(first);
      expect(refusalOf(first, TWO, { "items.other.stances.KAZ.position": 101 })).toBe(
        "invalid items.other.stances.KAZ.position",
      );
      const ended = ["RUS put other 100", ...everybody("support")].reduce(speak, first);
      expect(refusalOf(ended, TWO, { "rules.substantive": "majority" })).toMatch(/^ended/);
    },
  );

  rule(
    "13.2",
    "a stance that is named takes the new number, all others stay as drawn",
    {
      situation: "With noise, Kazakhstan's salience is set to the file's own number.",
      expectation: "It is that number now; every other position and salience is as it was drawn.",
      reason: "Only what one changes is to change.",
    },
    () => {
      const before = playing(TWO, [], 15);
      const after = changed(before, TWO, { "items.text.stances.KAZ.salience": 50 });
      const drawn = [...current(before).salience];
      expect(drawn[KAZ]).not.toBe(50);
      expect([...current(after).salience]).toEqual(drawn.map((one, at) => (at === KAZ ? 50 : one)));
      expect([...current(after).position]).toEqual([...current(before).position]);
      const whole = changed(before, TWO, {
        "items.text.stances.KAZ": { position: 40, salience: 60, transfer: 700 },
      });
      expect(current(whole).salience[KAZ]).toBe(60);
      expect(current(whole).transfer[KAZ]).toBe(700);
    },
  );

  rule(
    "13.3",
    "what is decided stays decided",
    {
      situation:
        "The first item has been adopted and has moved a register; then everybody comes to detest it, and two registers begin elsewhere.",
      expectation:
        "It stays adopted, the register keeps its value, the untouched one takes the new one; the result is reckoned with the new stances.",
      reason: "A change is made now, not then.",
    },
    () => {
      const effects = [{ on: ["adopted"], register: "count", add: 1 }];
      const spec: SceneSpec = {
        items: { text: { effects }, other: {} },
        registers: [
          { id: "count", initial: 3 },
          { id: "still", initial: 5 },
        ],
      };
      const before = playing(spec, ["RUS put text 100", ...everybody("support")]);
      const after = changed(before, spec, {
        "items.text.stances.KAZ.position": 0,
        "registers.count.initial": 40,
        "registers.still.initial": 50,
      });
      expect(outcome(after, 0)).toBe("adopted");
      expect([...current(after).register]).toEqual([4, 50]);
      expect(payoffOf(current(before), KAZ)).toBe(5000);
      expect(payoffOf(current(after), KAZ)).toBe(-5000);
    },
  );

  rule(
    "13.4",
    "amounts move by the difference, levels take the new number",
    {
      situation:
        "Russia has set 1200 of its 5000 aside for an offer; then its treasury is 4000, then 500, and Kazakhstan depends by 7.",
      expectation: "2800 are left; then nothing, and the offer is withdrawn. The dependence is 7.",
      reason: "What is spent is spent.",
    },
    () => {
      const spec: SceneSpec = {
        ...HAGGLING,
        items: { text: {} },
        members: { RUS: { treasury: 5000, influence: 9 }, KAZ: { dependence: 40 } },
      };
      const lines = ["RUS offer KAZ", "RUS give pay gas 1200", "RUS get consent text 100"];
      const before = playing(spec, [...lines, "RUS send"]);
      expect(current(before).purse[0]).toBe(3800);
      const after = changed(before, spec, {
        "actors.RUS.treasury": 4000,
        "actors.KAZ.dependence": 7,
      });
      expect(current(after).purse[0]).toBe(2800);
      expect(current(after).influence[0]).toBe(current(before).influence[0]);
      expect(current(after).dependence[KAZ]).toBe(7);
      const poor = changed(speak(after, "TJK leave"), spec, { "actors.RUS.treasury": 500 });
      expect(current(poor).purse[0]).toBe(0);
      expect(poor.events.at(-1)?.some(({ kind }) => kind === "offerEnded")).toBe(false);
      const limited = changed(poor, spec, { "instruments.gas.limit": 1100 });
      expect(limited.events.at(-1)?.some(({ kind }) => kind === "offerEnded")).toBe(true);
      expect(current(limited).purse[0]).toBe(1200);
    },
  );

  rule(
    "13.5",
    "the table waits for those who come, not for those who go",
    {
      situation:
        "Everybody but Kazakhstan has answered when it leaves; in another game Kazakhstan comes while answers are asked for; in a third the author of a draft goes.",
      expectation:
        "The answers are counted at once, Kazakhstan among the absent; it is awaited like the others; the draft is gone and the corridor goes on.",
      reason: "A chair that has been left must not stop the game.",
    },
    () => {
      const asked = playing(TWO, ["RUS put text 100", ...everybody("support", ["KAZ"])]);
      expect(awaited(asked)).toEqual(["KAZ"]);
      const gone = changed(asked, TWO, { "actors.KAZ.present": false });
      expect(outcome(gone, 0)).toBe("adopted");
      expect(gone.events.at(-1)?.some(({ kind }) => kind === "counted")).toBe(true);
      expect(awaited(gone)).toEqual(["RUS"]);
      const away: SceneSpec = { ...TWO, members: { KAZ: { present: false } } };
      const without = playing(away, ["RUS put text 100", "RUS support"]);
      expect(awaited(changed(without, away, { "actors.KAZ.present": true }))).toEqual(
        SIX.filter((id) => id !== "RUS"),
      );
      const spec: SceneSpec = { ...HAGGLING, items: { text: {} } };
      const drafting = playing(spec, ["KAZ offer RUS"]);
      const left = changed(drafting, spec, { "actors.KAZ.present": false });
      expect(awaited(left)).toEqual(SIX.filter((id) => id !== "KAZ"));
    },
  );

  rule(
    "13.6",
    "the soundings of an open question are taken anew",
    {
      situation: "While answers are asked for, two members come to lose by the text.",
      expectation: "The chair counts two who lose, and each knows its own new value.",
      reason: "The cost of standing alone hangs on how many lose now.",
    },
    () => {
      const asked = playing(TWO, ["RUS put text 100", "RUS support"]);
      const after = changed(asked, TWO, {
        "items.text.stances.KAZ.position": 0,
        "items.text.stances.KGZ.position": 10,
      });
      const state = current(after);
      expect([current(asked).losers, state.losers]).toEqual([0, 2]);
      expect(state.value[KAZ]).toBe(valueOf(state, KAZ, 0, state.question));
      expect(awaited(after)).not.toContain("RUS");
    },
  );

  rule(
    "13.7",
    "who and what there is can be changed from the start only",
    {
      situation: "A sponsor, a reversion point, a ladder and a member are changed on the way.",
      expectation: "Each is refused with its place; a text that is tabled may change.",
      reason: "Moves, promises and results refer to them.",
    },
    () => {
      const session = playing(TWO, ["RUS put text 100"]);
      const refused = (path: string, value: unknown) => refusalOf(session, TWO, { [path]: value });
      expect(refused("items.other.sponsor", "KAZ")).toBe("fixed items.other.sponsor");
      expect(refused("items.text.reversion", 50)).toBe("fixed items.text.reversion");
      expect(refused("items.text.options.50.value", 40)).toBe("fixed items.text.options");
      expect(refused("actors.TJK.id", "UZB")).toMatch(/^(fixed|invalid) /);
      expect(refused("items.text.tabled", 50)).toBeUndefined();
    },
  );
});
