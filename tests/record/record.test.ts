import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { readTranscript } from "../../src/engine/index.ts";
import {
  type ClassRecord,
  gameOf,
  readRecord,
  recordJsonSchema,
  recordOf,
  uuidOf,
} from "../../src/record/index.ts";
import type { LogRow } from "../../src/room/index.ts";
import { replay } from "../../src/session/index.ts";
import {
  BEGUN,
  CLASS_ID,
  type ClassLog,
  CODE,
  classLog,
  LIBRARY,
  TOKENS,
} from "../support/class-log.ts";
import { eventfulClass, HOSTILE_NAME } from "../support/eventful-class.ts";

const PLACE = { library: LIBRARY, program: "1.2.3" };
const recordIn = ({ rows }: ClassLog, names = false): ClassRecord => recordOf(rows, PLACE, names);
const MINUTE = 60_000;

let log: ClassLog;
let record: ClassRecord;
beforeAll(() => {
  log = eventfulClass();
  record = recordIn(log);
});

describe("the record of a class", () => {
  test("is the same for the same log, and reads as what it was", () => {
    expect(recordIn(log)).toEqual(record);
    const read = readRecord(JSON.stringify(record, null, 1));
    expect(read).toEqual({ ok: true, value: record });
    expect(record.program).toBe("1.2.3");
    expect(record.opened).toBe("2026-11-30T08:00:00.000Z");
  });

  test("holds no token, no hash of one, no code and not the class's own name", () => {
    const text = JSON.stringify(recordIn(log, true));
    for (const secret of [...Object.values(TOKENS), CLASS_ID, CODE, "hash-of-seat"]) {
      expect(text.includes(secret), secret).toBe(false);
    }
  });

  test("names people where that is asked for, and nowhere else", () => {
    expect(record.people.map(({ id, name }) => [id, name])).toEqual([
      ["p1", undefined],
      ["p2", undefined],
      ["p3", undefined],
      ["p4", undefined],
    ]);
    expect(JSON.stringify(record)).not.toContain("Иванов");
    expect(recordIn(log, true).people[1]?.name).toBe(HOSTILE_NAME);
    expect(recordIn(log, true).log).toEqual(record.log);
  });

  test("is enough to play every game again: the same outcomes, deeds and aims", () => {
    const played = record.rooms.filter(({ transcript }) => transcript !== undefined);
    expect(played.map(({ letter }) => letter)).toEqual(["A", "C"]);
    for (const { opening, transcript = "", finished, outcomes, deeds, aims } of played) {
      const world = LIBRARY.world(opening);
      const read = world.ok ? readTranscript(world.value, transcript) : undefined;
      if (!world.ok || read?.ok !== true) throw new Error("not read");
      const again = replay(world.value, read.value, LIBRARY.rewrite(opening.scenario));
      expect(again.ok).toBe(true);
      const game = { ...gameOf(again.session), transcript };
      expect(game).toEqual({ finished, outcomes, deeds, aims, transcript });
    }
    expect(record.rooms[0]?.finished).toBe(true);
    expect(record.rooms[0]?.aims.length).toBeGreaterThan(0);
    expect(record.rooms[2]?.from).toEqual({ room: "A", step: 6 });
  });

  test("keeps what was taken back, marked; what is not marked is the game", () => {
    const moves = record.log.filter((line) => line.what === "move" && line.room === "A");
    const cut = moves.filter((line) => "cut" in line && line.cut === true);
    expect(cut.length).toBeGreaterThan(0);
    const standing = moves.flatMap((line) =>
      line.what === "move" && line.cut !== true ? [line.move] : [],
    );
    const transcript = record.rooms[0]?.transcript ?? "";
    const written = transcript.split("\n\n")[1]?.trim().split("\n") ?? [];
    expect(standing).toEqual(written.map((line) => line.split(" #")[0]));
    const changes = record.log.filter(({ what }) => what === "change");
    expect(changes).toEqual([expect.objectContaining({ cut: true, room: "A" })]);
  });

  test("tells of an offer when it is sent, and not of what was only written", () => {
    const lines = record.log.flatMap((line) =>
      line.what === "move" ? [`${line.by} ${line.move}`] : [],
    );
    const from = lines.indexOf("p2 RUS offer KAZ");
    expect(lines.slice(from, from + 5)).toEqual([
      "p2 RUS offer KAZ",
      "p2 RUS give pay spares 100",
      "p2 RUS get consent joint-command 40",
      "p2 RUS send",
      "p1 KAZ agree 1",
    ]);
    expect(lines.join("\n")).not.toContain("offer ARM");
    const dealt = record.rooms[0]?.deeds.filter(({ deed }) => deed === "dealt");
    expect(dealt?.map(({ seat }) => seat).sort()).toEqual(["KAZ", "RUS"]);
  });

  test("tells every act of the instructor, in order, and who made each move", () => {
    const acts = record.log.flatMap((line) => (line.what === "act" ? [line.act] : []));
    expect(acts.join(" ")).toBe(
      [
        ...["lock lock start undo inject undo seat hand hand tell tell"],
        ...["deadline deadline extend pause resume resume fork transfer remove"],
      ].join(" "),
    );
    const sat = record.log.filter(({ what }) => what === "sat");
    expect(sat.map(({ by }) => by)).toEqual(["p1", "p2", "p4", "instructor"]);
    for (const line of record.log) {
      if (line.what !== "move") continue;
      if (line.by === "agent") expect(["KAZ", "RUS"]).not.toContain(line.seat);
      else expect(line.floor).toContain(line.by);
    }
    const times = record.log.map(({ at }) => at);
    expect([...times].sort()).toEqual(times);
  });

  test("says who sat where, and for how much of the play: neither pauses nor absences count", () => {
    const quiet = classLog();
    const [one, two] = [quiet.join(), quiet.join()];
    quiet.person(one, { do: "sit", seat: "KAZ", post: "head" });
    quiet.pass(7 * MINUTE);
    quiet.order({ do: "start" });
    quiet.pass(2 * MINUTE);
    quiet.person(two, { do: "sit", seat: "RUS", post: "head" });
    quiet.order({ do: "pause" });
    quiet.pass(20 * MINUTE);
    quiet.order({ do: "resume" });
    quiet.pass(1000);
    quiet.order({ do: "unseat", person: one });
    quiet.pass(30 * MINUTE);
    quiet.happen([{ e: "away", room: "A", by: 30 * MINUTE }]);
    quiet.pass(3 * MINUTE);
    quiet.order({ do: "remove", person: two });
    const { people } = recordIn(quiet);
    expect(people[0]?.stays).toEqual([
      {
        ...{ room: "A", seat: "KAZ", post: "head", minutes: 3 },
        ...{ from: "2026-11-30T08:00:00.000Z", till: "2026-11-30T08:29:01.000Z" },
      },
    ]);
    expect(people[1]).toMatchObject({
      removed: "2026-11-30T09:02:01.000Z",
      stays: [{ seat: "RUS", from: "2026-11-30T08:09:00.000Z", minutes: 4 }],
    });
  });

  test("of a class that has only gathered", () => {
    const { rooms, people } = recordIn(classLog());
    expect(people).toEqual([]);
    expect(rooms[0]).toMatchObject({ finished: false, outcomes: [] });
    expect(rooms[0]?.transcript).toBeUndefined();
  });

  test("the published schema is the code's own", () => {
    expect(JSON.parse(readFileSync("docs/class-record.schema.json", "utf8"))).toEqual(
      JSON.parse(JSON.stringify(recordJsonSchema())),
    );
  });
});

describe("a damaged record is refused with its place", () => {
  type Damage = (document: ReturnType<typeof open>) => void;
  const open = () => JSON.parse(JSON.stringify(record));
  const damages: Readonly<Record<string, readonly [Damage, string, RegExp]>> = {
    "another format": [
      (one) => {
        one.format = 2;
      },
      "format",
      /must be one of 1/,
    ],
    "a field too many": [
      (one) => {
        one.people[0].email = "x";
      },
      "people.p1",
      /does not know: email/,
    ],
    "a time that is none": [
      (one) => {
        one.log[3].at = "8:00";
      },
      "log.3.at",
      /./,
    ],
    "a room that is not there": [
      (one) => {
        one.log[3].room = "F";
      },
      "log.3.room",
      /room F is not known/,
    ],
    "a person who is not there": [
      (one) => {
        one.log[3].person = "p9";
      },
      "log.3.person",
      /p9/,
    ],
    "a seat that is not there": [
      (one) => {
        one.people[0].stays[0].seat = "USA";
      },
      "people.p1.stays.0.seat",
      /"USA"/,
    ],
    "a post that is not there": [
      (one) => {
        one.people[0].stays[0].post = "cook";
      },
      "people.p1.stays.0.post",
      /no post "cook"/,
    ],
    "a room twice": [
      (one) => {
        one.rooms[1].letter = "A";
      },
      "rooms.1.letter",
      /twice/,
    ],
    "lines in another order": [
      (one) => {
        one.log.reverse();
      },
      "log.",
      /earlier than the line before/,
    ],
  };
  test.each(Object.keys(damages))("%s", (name) => {
    const [damage, place, message] = damages[name] ?? [() => undefined, "", /./];
    const document = open();
    damage(document);
    const read = readRecord(JSON.stringify(document, null, 1));
    if (read.ok) throw new Error("it was read");
    const found = read.problem.find(({ path }) => path.startsWith(place));
    expect(found?.message).toMatch(message);
    expect(found?.line).toBeGreaterThan(1);
  });

  test.each(["", "{", "null", "[]", '{"record":"eurasia-summit class"}', '{"a":1,"a":2}'])(
    "%s",
    (text) => expect(readRecord(text).ok).toBe(false),
  );
});

describe("what records are made with", () => {
  test("times are those of the calendar", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 253_402_300_799_999 }), (at) => {
        const [first] = classLog().rows as [LogRow];
        const { opened } = recordOf([{ ...first, at }], PLACE, false);
        expect(opened).toBe(new Date(at).toISOString());
      }),
      { numRuns: 300 },
    );
    expect(recordIn(classLog()).opened).toBe(new Date(BEGUN).toISOString());
  });

  test("UUIDs are those of version 5, for any name", () => {
    const DNS = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";
    expect(uuidOf(DNS, "www.example.com")).toBe("2ed6657d-e927-568b-95e1-2665a8aea6a2");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (name) => {
        const space = Buffer.from(DNS.replaceAll("-", ""), "hex");
        const hash = createHash("sha1").update(space).update(name, "utf8").digest();
        hash[6] = ((hash[6] ?? 0) & 15) | 0x50;
        hash[8] = ((hash[8] ?? 0) & 63) | 0x80;
        expect(uuidOf(DNS, name).replaceAll("-", "")).toBe(hash.toString("hex").slice(0, 32));
      }),
    );
  });
});
