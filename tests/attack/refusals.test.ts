import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readScenario } from "../../src/scenario/index.ts";
import { cli, file } from "../cli/run.ts";

const moscow = readFileSync(new URL("../../scenarios/moscow-2005.json", import.meta.url), "utf8");
/** As much of a parsed scenario as the tests below damage. */
interface Damaged {
  chair: unknown;
  extra?: unknown;
  readonly actors: { id?: unknown }[];
  readonly items: {
    sponsor: unknown;
    costScale: unknown;
    readonly options: { value: unknown }[];
    readonly stances: Record<string, { position: unknown; salience: unknown; cost?: unknown }>;
  }[];
}

const stack = /\n\s+at |node:internal/;

describe("the command line refuses in a sentence", () => {
  test.each([
    ["a transcript that is not there", ["replay", "/no/such/game.txt"], "/no/such/game.txt"],
    [
      "a table in a folder that is not there",
      ["playout", "moscow-2005", "--seed", "1", "--runs", "2", "--csv", "/no/such/table.csv"],
      "/no/such/table.csv",
    ],
  ])("%s", (_, args, named) => {
    const { status, stderr, stdout } = cli(args);
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain(named);
    expect(stderr).not.toMatch(stack);
  });

  test("an empty --only is wrong usage, not an empty agenda", () => {
    expect(cli(["forecast", "moscow-2005", "--only", ""]).status).toBe(2);
  });

  test("a file that begins with a byte-order mark is read", () => {
    expect(cli(["validate", file("marked.json", `\uFEFF${moscow}`)]).status).toBe(0);
  });
});

test("a game of a scenario from elsewhere is replayed with that scenario's file", () => {
  const path = file("elsewhere.json", moscow.replace('"id": "moscow-2005"', '"id": "elsewhere"'));
  const game = file("game.txt", cli(["playout", path, "--seed", "1"]).stdout);
  expect(cli(["replay", game]).status).toBe(1);
  expect(cli(["replay", game, "--scenario", path]).status).toBe(0);
  expect(cli(["replay", game, "--scenario", "moscow-2005"]).status).toBe(1);
});

describe("a damaged file", () => {
  const problemsOf = (damage: (document: Damaged) => void): string[] => {
    const document = JSON.parse(moscow);
    damage(document);
    const result = readScenario(JSON.stringify(document));
    return result.ok ? [] : result.problem.map((problem) => problem.path);
  };

  test("hears of what follows from the damage once, and of the rest beside it", () => {
    const paths = problemsOf((document) => {
      document.items[0]!.options[1]!.value = 101;
      document.items[1]!.stances.KAZ!.position = 101;
      document.items[1]!.stances.ZZZ = { position: 1, salience: 2 };
      document.chair = 3;
      document.extra = 1;
    });
    expect(paths.sort()).toEqual([
      "",
      "chair",
      "items.arrears.options.1.value",
      "items.c2-cofinancing.stances.KAZ.position",
      "items.c2-cofinancing.stances.ZZZ",
    ]);
  });

  test("is not judged further where an entry or an id is damaged", () => {
    const paths = problemsOf((document) => {
      delete document.actors[2]!.id;
      document.items[0]!.sponsor = "ZZZ";
    });
    expect(paths).toEqual(["actors.2.id"]);
  });

  test("whose costs a package could add up past 32 bits is refused", () => {
    const paths = problemsOf((document) => {
      document.items[0]!.costScale = 1000;
      document.items[0]!.stances.KAZ!.cost = 1_000_000;
    });
    expect(paths).toEqual(["items.arrears.stances.KAZ.cost"]);
  });

  test("with a name twice in one object is refused where it stands again", () => {
    const result = readScenario(moscow.replace('"chair"', '"chair": "BLR",\n"chair"'));
    expect(result).toMatchObject({ ok: false, problem: [{ path: "chair", column: 1 }] });
  });
});

test("the study option may be a bound between the rungs, as in the format's own example", () => {
  const path = "items.standing-force.studyOption";
  expect(readScenario(moscow, { settings: [{ path, value: 30 }] }).ok).toBe(true);
});

describe("a setting", () => {
  test.each(["__proto__.tainted", "actors.KAZ.name.__proto__.tainted"])(
    "through %s reaches nothing outside the document",
    (path) => {
      const result = readScenario(moscow, { settings: [{ path, value: 1 }] });
      expect(result.ok).toBe(false);
      expect(Object.hasOwn(Object.prototype, "tainted")).toBe(false);
    },
  );

  test("may add a field that the file left out", () => {
    const path = "items.arrears.stances.KAZ.redLine";
    expect(readScenario(moscow, { settings: [{ path, value: [60, 100] }] }).ok).toBe(true);
  });
});
