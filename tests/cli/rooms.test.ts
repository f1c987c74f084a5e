import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cli, file, json, ROOT } from "./run.ts";

const golden = (name: string): string => join(ROOT, "tests/golden", `${name}.txt`);
const CLASS = [golden("agents"), golden("kazakhstan"), golden("russia")];

describe("rooms", () => {
  test("three games of one start: where they part, by whose move, and what came of it", () => {
    const { format, rooms, groups } = json(["rooms", ...CLASS]);
    expect(format).toBe(1);
    expect(rooms).toEqual({ A: CLASS[0], B: CLASS[1], C: CLASS[2] });
    const [{ start, tree, items }] = groups;
    expect(start).toMatchObject({ scenario: "moscow-2005", seed: 1, noise: 0, bargaining: false });
    expect(tree.items.map((one: { item: string }) => one.item)).toEqual([
      "c2-cofinancing",
      "secretariat-pay",
      "andijan-text",
      "afghan-working-group",
      "osh-base",
    ]);
    expect(tree.parting.item).toBe("arrears");
    expect(tree.parting.ways).toMatchObject([
      { rooms: ["A", "B"], outcome: "defeated", act: { actor: "RUS", move: "put" } },
      { rooms: ["C"], outcome: "deferred", act: { actor: "RUS", move: "bundle" }, step: 1 },
    ]);
    expect(tree.branches[0].parting).toMatchObject({
      item: "standing-force",
      ways: [
        { rooms: ["A"], outcome: "deferred", act: { actor: "RUS", move: "defer" } },
        { rooms: ["B"], outcome: "adopted-amended", act: { actor: "KAZ", move: "referUp" } },
      ],
    });
    expect(
      items.flatMap((one: { item: string; same: boolean }) => (one.same ? [] : [one.item])),
    ).toEqual(["arrears", "standing-force"]);
  });

  test("the same for people, and games that begin otherwise beside them", () => {
    const { status, stdout } = cli(["rooms", ...CLASS, golden("bargain")]);
    expect(status).toBe(0);
    expect(stdout).toContain("begin in 2 different ways");
    expect(stdout).toMatch(/part at arrears:\n {2}A, B: defeated; RUS put 100 \(step 1\)/);
    expect(stdout).toMatch(/standing-force +\* +deferred 0 +adopted-amended 25 +withdrawn 0/);
    expect(stdout).toMatch(/D: moscow-2005 bad50fd7 --seed 11 --noise 15 --bargaining/);
  });

  test("one game alone, and one whose hashes differ, are refused", () => {
    expect(cli(["rooms", CLASS[0] as string])).toMatchObject({ status: 2 });
    const text = readFileSync(CLASS[0] as string, "utf8").replace(/#[0-9a-f]{4}/, "#0000");
    const { status, stderr } = cli(["rooms", CLASS[1] as string, file("other.txt", text)]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/other\.txt:\d+: step 1: hashDiffers/);
  });
});
