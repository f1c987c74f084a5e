import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { scenarioJsonSchema } from "../../src/scenario/index.ts";
import { cli, file, json } from "./run.ts";

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const moscow = read("scenarios/moscow-2005.json");

/** The file with one text replaced, once. */
function damaged(find: string | RegExp, replace: string): string {
  const text = moscow.replace(find, replace);
  expect(text).not.toBe(moscow);
  return file("damaged.json", text);
}

describe("validate", () => {
  test("finds nothing wrong with the scenario that ships", () => {
    expect(cli(["validate", "moscow-2005"])).toMatchObject({ status: 0, stderr: "" });
  });

  test("names every problem at once, with path, line and column", () => {
    const document = JSON.parse(moscow);
    document.items[0].tabled = 77;
    document.items[3].stances.KAZ.position = 101;
    document.items[4].sponsor = "XXX";
    delete document.items[5].body;
    document.items[6].options[1].value = document.items[6].options[0].value;
    const shape = file("shape.json", JSON.stringify(document, null, 2));
    const { status, stderr, stdout } = cli(["validate", shape]);
    expect(status).toBe(1);
    expect(stdout).toBe("");
    const lines = stderr.trim().split("\n");
    expect(lines.length).toBe(5);
    expect(stderr).toMatch(
      /shape\.json:\d+:\d+: items\.andijan-text\.stances\.KAZ\.position: must be at most 100/,
    );
    expect(stderr).toMatch(/items\.osh-base\.body: is missing/);
    expect(stderr).toContain("items.arrears.tabled: 77 is not one of the options");
    expect(stderr).toContain('the sponsor "XXX" is not known');
    expect(stderr).toContain("two options have the value 0");
  });

  test.each([
    ["cut off in the middle", () => file("cut.json", moscow.slice(0, 5000))],
    ["empty", () => file("empty.json", "")],
    ["a list", () => file("list.json", "[]")],
    ["a number", () => file("number.json", "7")],
    ["a comma too many", () => damaged('"format": 1,', '"format": 1,,')],
    ["another format", () => damaged('"format": 1', '"format": 2')],
    ["a text for a number", () => damaged('"standAloneCost": 1000', '"standAloneCost": "much"')],
    ["a fraction", () => damaged('"standAloneCost": 1000', '"standAloneCost": 0.5')],
    ["a number without end", () => damaged('"standAloneCost": 1000', '"standAloneCost": 1e999')],
    [
      "a rule of its own",
      () => damaged('"substantive": "consensus"', '"substantive": "acclamation"'),
    ],
    [
      "a field nobody knows",
      () => damaged('"format": 1,', '"format": 1, "__proto__": {"x": 1}, "fromat": 1,'),
    ],
    ["ten megabytes of nonsense", () => file("long.json", "x".repeat(10_000_000))],
    ["half a million brackets", () => file("deep.json", "[".repeat(500_000))],
    ["zero bytes and controls", () => file("binary.json", "\u0000\u0001\u0002{\ud800")],
  ])("refuses a file that is %s, and says where", (_, make) => {
    const { status, stderr } = cli(["validate", make()]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/\.json/);
    expect(stderr).not.toMatch(/at .*\.mjs|RangeError|TypeError/);
  });

  test("names what is wrong with the parts that bargaining reads", () => {
    const document = JSON.parse(moscow);
    document.instruments[0].giver = "XXX";
    document.instruments[1].to = [document.instruments[1].giver];
    document.trust[0].to = "YYY";
    document.statements[0].item = "nothing";
    document.reactions[0].at = "never";
    document.reactions[1].when = [{ register: "base-osh" }];
    document.actors[0].aims[0].weight += 1;
    document.items[0].id = "agreed";
    const { status, stderr } = cli(["validate", file("b.json", JSON.stringify(document, null, 2))]);
    expect(status).toBe(1);
    for (const problem of [
      'giver: the member "XXX" is not known',
      "to: nobody pays itself",
      'to: the member "YYY" is not known',
      'item: the item "nothing" is not known',
      'at: the sitting "never" is not known',
      "give min, max or both",
      "they must add up to 100",
      '"agreed" has a meaning in transcripts',
    ]) {
      expect(stderr).toContain(problem);
    }
  });

  test("a folder and a missing file are refused", () => {
    expect(cli(["validate", "scenarios"])).toMatchObject({ status: 1 });
    expect(cli(["validate", "nowhere.json"])).toMatchObject({ status: 1 });
  });

  test("hostile markup in texts stays text", () => {
    const text = moscow.replaceAll('"en": "', '"en": "<img src=x onerror=alert(1)>');
    expect(cli(["validate", file("markup.json", text)])).toMatchObject({ status: 0 });
  });

  test("--json is one document", () => {
    expect(json(["validate", "moscow-2005"])).toMatchObject({ valid: true, problems: [] });
  });

  test("the published schema is the code's own", () => {
    expect(JSON.parse(read("scenarios/scenario.schema.json"))).toEqual(
      JSON.parse(JSON.stringify(scenarioJsonSchema())),
    );
  });
});
