import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { recordOf } from "../../src/record/index.ts";
import { LIBRARY } from "../support/class-log.ts";
import { rowsOf } from "../support/csv.ts";
import { eventfulClass } from "../support/eventful-class.ts";
import { cli, file, json } from "./run.ts";

const record = recordOf(eventfulClass().rows, { library: LIBRARY }, false);
const text = JSON.stringify(record, null, 1);
const path = file("record.json", text);
const read = (name: string): string => readFileSync(join(dirname(path), name), "utf8");

/** The record with something changed, as a file. */
function changed(change: (document: typeof record) => void): string {
  const document = JSON.parse(text) as typeof record;
  change(document);
  return file("changed.json", JSON.stringify(document, null, 1));
}

describe("class", () => {
  test("tells what a record holds and that its games were played again", () => {
    const { status, stdout } = cli(["class", path]);
    expect(status).toBe(0);
    expect(stdout).toContain("4 people");
    expect(stdout).toMatch(/A +joint-command-2002 +3 +\d+ +\d+ +yes +\d+ +yes/);
    expect(stdout).toMatch(/B +joint-command-2002 .* no game/);
    const told = json(["class", path]);
    expect(told).toMatchObject({ format: 1, class: record.class, people: 4, named: false });
    expect(told.rooms[0]).toMatchObject({ room: "A", finished: true, recomputed: "yes" });
    expect(told.rooms[0].cut).toBeGreaterThan(0);
  });

  test("writes the grade book, the log and the statements under the address that is given", () => {
    const at = (name: string): string => join(dirname(path), name);
    const files = ["--grades", at("g.csv"), "--log", at("l.csv"), "--xapi", at("x.json")];
    const home = ["--home", "https://university.example/"];
    expect(cli(["class", path, ...files, ...home])).toMatchObject({ status: 0, stderr: "" });
    expect(rowsOf(read("g.csv"), ",")).toHaveLength(5);
    expect(rowsOf(read("l.csv"), ",").length).toBeGreaterThan(60);
    const [first] = JSON.parse(read("x.json"));
    expect(first.actor.account.homePage).toBe("https://university.example");
  });

  test("an address that is none is wrong usage", () => {
    const { status, stderr } = cli(["class", path, "--home", "university"]);
    expect(status).toBe(2);
    expect(stderr).toContain("--home university:");
    expect(cli(["class"]).status).toBe(2);
  });

  const refused: Readonly<Record<string, readonly [() => string, RegExp]>> = {
    "a file that is no JSON": [() => file("r.json", "{ no"), /r\.json:1:3: not JSON/],
    "a file of another kind": [
      () => "scenarios/minsk-2006.json",
      /: record: must be one of eurasia-summit class/,
    ],
    "a file that is not there": [() => "nowhere.json", /nowhere\.json/],
    "a person who is nowhere": [
      () => changed(({ log }) => Object.assign(log[3] ?? {}, { person: "p9" })),
      /changed\.json:\d+:\d+: log\.3\.person: the person p9 is not known/,
    ],
    "an outcome that the game did not have": [
      () =>
        changed(({ rooms }) =>
          Object.assign(rooms[0]?.outcomes[0] ?? {}, { outcome: "withdrawn" }),
        ),
      /rooms\.A\.outcomes: the transcript, played again, gives something else/,
    ],
    "a move that was not made": [
      () =>
        changed(({ rooms: [room] }) => {
          if (room?.transcript === undefined) return;
          room.transcript = room.transcript.replace(
            /^KAZ (support|accept|object)/m,
            "KAZ acquiesce",
          );
        }),
      /rooms\.A\.transcript:\d+: step \d+: hashDiffers/,
    ],
  };
  test.each(Object.keys(refused))("%s is refused with its place", (name) => {
    const [made, place] = refused[name] ?? [() => "", /./];
    const { status, stderr, stdout } = cli(["class", made()]);
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toMatch(place);
  });

  test("a game of a scenario that is another now, or nowhere, is told of and not held against the record", () => {
    const other = changed(({ rooms: [room] }) => {
      if (room?.transcript === undefined) return;
      room.transcript = room.transcript.replace(/^version .*$/m, "version 00000000");
    });
    expect(json(["class", other]).rooms[0].recomputed).toBe("other version");
    const unknown = changed(({ rooms: [room] }) =>
      Object.assign(room?.opening ?? {}, { scenario: "geneva-1985" }),
    );
    expect(json(["class", unknown]).rooms[0].recomputed).toBe("unknown scenario");
  });
});
