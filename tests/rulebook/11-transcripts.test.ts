import { describe, expect } from "vitest";
import {
  hash,
  MOVE_NAMES,
  readMove,
  readTranscript,
  versionOf,
  writeMove,
} from "../../src/engine/index.ts";
import {
  advance,
  current,
  play,
  replay,
  startSession,
  transcriptOf,
} from "../../src/session/index.ts";
import { HAGGLING } from "../support/corridor.ts";
import { rule } from "../support/rule.ts";
import { scene } from "../support/scene.ts";

const WORLD = scene({ items: { text: {}, other: {} } });

function game() {
  const start = startSession(WORLD, { seed: 5, noise: 10, persons: [3] });
  let session = advance(start);
  for (const line of ["KAZ object", "KAZ defer", "KAZ support"]) {
    const move = readMove(WORLD, line);
    if (!move.ok) throw new Error(line);
    const played = play(session, move.value);
    if (!played.ok) throw new Error(`${line}: ${played.problem}`);
    session = advance(played.value);
  }
  return session;
}

function read(text: string) {
  const result = readTranscript(WORLD, text);
  if (!result.ok) throw new Error(`${result.problem.code} in line ${result.problem.line}`);
  return result.value;
}

const problemOf = (text: string) => {
  const result = readTranscript(WORLD, text);
  return result.ok ? undefined : `${result.problem.code} ${result.problem.line}`;
};

describe("Chapter 11: transcripts and hashes", () => {
  rule(
    "11.1",
    "a transcript is the scenario, its version, the seed, the noise, the persons and the moves",
    {
      situation: "A game with noise, Kazakhstan played by a person, is written and replayed.",
      expectation: "The same hash after every step, and the same final state.",
      reason: "It is the save, the replay, the bug report and the golden test.",
    },
    () => {
      const session = game();
      const again = replay(WORLD, read(transcriptOf(session)));
      expect(again.ok).toBe(true);
      expect(again.hashes).toEqual(session.states.map(hash));
      expect(transcriptOf(again.session)).toBe(transcriptOf(session));
    },
  );

  rule(
    "11.2",
    "a step that hashes otherwise is named",
    {
      situation: "In the third move's hash the first digit is changed.",
      expectation: "The replay stops at step 3 and says that the hash differs.",
      reason: "A difference is of use only where it begins.",
    },
    () => {
      const lines = transcriptOf(game()).split("\n");
      lines[9] = (lines[9] as string).replace(
        /#(.)/,
        (_, digit) => `#${digit === "0" ? "1" : "0"}`,
      );
      const again = replay(WORLD, read(lines.join("\n")));
      expect(again).toMatchObject({ ok: false, step: 3, line: 10, reason: "hashDiffers" });
    },
  );

  rule(
    "11.3",
    "an illegal move is refused with its line",
    {
      situation: "Kazakhstan answers before anything has been put.",
      expectation: "Step 1 is refused: not Kazakhstan's turn.",
      reason: "Transcripts come from strangers.",
    },
    () => {
      const head = transcriptOf(startSession(WORLD, { seed: 5, noise: 0, persons: [] }));
      const again = replay(WORLD, read(`${head}KAZ object\n`));
      expect(again).toMatchObject({ ok: false, step: 1, line: 8, reason: "notYourTurn" });
    },
  );

  rule(
    "11.4",
    "a transcript of another scenario, or of another version of it, is refused",
    {
      situation: "The name or the version is not this scenario's.",
      expectation: "Refused, with the line.",
      reason: "The same moves in another world are another game.",
    },
    () => {
      const text = transcriptOf(game());
      expect(problemOf(text.replace("scenario scene", "scenario other"))).toBe("otherScenario 2");
      expect(problemOf(text.replace(versionOf(WORLD), "00000000"))).toBe("otherVersion 3");
      const changed = scene({ items: { text: {}, other: { costScale: 99 } } });
      expect(versionOf(changed)).not.toBe(versionOf(WORLD));
    },
  );

  rule(
    "11.5",
    "it is read widely and written narrowly",
    {
      situation: "Blank lines, comments, blanks at the ends, no hashes, and lines ended by CR LF.",
      expectation: "Read as the same game.",
      reason: "People edit these files.",
    },
    () => {
      const text = transcriptOf(game());
      const loose = text
        .replace(/ #[0-9a-f]{32}/g, "  ")
        .replace("RUS put text 100", "// the opening\n\n  RUS put text 100")
        .replaceAll("\n", "\r\n");
      expect(replay(WORLD, read(loose)).hashes).toEqual(replay(WORLD, read(text)).hashes);
    },
  );

  rule(
    "11.6",
    "every move is a line, and the line is the move",
    {
      situation: "A line of every kind.",
      expectation: "Read and written again it is the same; all kinds of moves are among them.",
      reason: "One notation for files, tests, links and bug reports.",
    },
    () => {
      const world = scene({ ...HAGGLING, items: { text: {}, other: {} } });
      const kinds = new Set<number>();
      for (const line of [...AT_THE_TABLE, ...IN_THE_CORRIDOR]) {
        const move = readMove(world, `KAZ ${line}`);
        if (!move.ok) throw new Error(`${line}: ${move.problem.code}`);
        expect(writeMove(world, move.value)).toBe(`KAZ ${line}`);
        kinds.add(move.value.kind);
      }
      expect(MOVE_NAMES.filter((_, kind) => !kinds.has(kind))).toEqual([]);
      for (const line of [
        "dances",
        "give dances text",
        "give pay grain 150",
        "agree 0",
        "send 1",
      ]) {
        expect(readMove(world, `KAZ ${line}`).ok).toBe(false);
      }
      expect(current(game()).moves).toBe(game().moves.length);
    },
  );
});

const AT_THE_TABLE = [
  ...["put text 100", "object", "amend other 100", "yes", "defer", "referToStaff", "referUp"],
  ...["reorder other", "doors", "divide", "classify", "rest", "withdraw", "announce"],
  ...["circulate", "bundle other", "pass"],
];

const IN_THE_CORRIDOR = [
  ...["offer RUS", "give pay grain 1200", "give consent text 100", "get put other 100"],
  ...["give oppose text", "get drop other", "get first other", "get declare for text"],
  ...["when text", "when agreed", "until CSC-sitting", "show ARM", "show all", "severable"],
  ...["strike 4", "send", "discard", "agree 12", "agreePart 12 3", "decline 1", "counter 2"],
  ...["revoke 64", "declare against other", "leak text", "leave"],
];
