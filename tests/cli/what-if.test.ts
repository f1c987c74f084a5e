import { describe, expect, test } from "vitest";
import { cli, file, json } from "./run.ts";

const KAZ = "items.standing-force.stances.KAZ.position=100";

describe("what-if", () => {
  test("tells which outcomes change, with their terms, as one document", () => {
    const result = json(["what-if", "moscow-2005", "--set", KAZ]);
    expect(result).toMatchObject({
      scenario: "moscow-2005",
      format: 1,
      settings: [{ path: "items.standing-force.stances.KAZ.position", value: 100 }],
      bargaining: false,
      seed: 1,
      noise: 0,
      agents: "sincere",
      rule: { before: "consensus", after: "consensus" },
    });
    const changed = result.items.filter((item: { changed: boolean }) => item.changed);
    expect(changed).toHaveLength(1);
    expect(changed[0]).toMatchObject({
      id: "standing-force",
      before: { outcome: "deferred", option: 0 },
      after: { outcome: "adopted", option: 100 },
    });
  });

  test("the same for people, with the terms that differ", () => {
    const { status, stdout } = cli(["what-if", "moscow-2005", "--set", KAZ, "--runs", "40"]);
    expect(status).toBe(0);
    expect(stdout).toContain("standing-force: deferred (0) -> adopted (100)");
    expect(stdout).toContain("KAZ  object -> support   value -7200 -> 9000 (position +16200");
    expect(stdout).toContain("In 40 pairs of games with the same draws:");
  });

  test("--rules holds the two effects of every rule apart", () => {
    const { rule, rules } = json(["what-if", "moscow-2005", "--rules"]);
    expect(rule).toBe("consensus");
    expect(rules).toHaveLength(8);
    expect(Object.keys(rules[2])).toEqual(["rule", "mechanical", "reoptimised"]);
    const text = cli(["what-if", "moscow-2005", "--rules"]).stdout;
    expect(text).toMatch(/majority +standing-force +deferred \(0\) +adopted \(100\) +adopted/);
  });

  test("a change that makes no scenario is refused with its places", () => {
    const { status, stderr } = cli(["what-if", "moscow-2005", "--set", "actors.UZB.kind=member"]);
    expect(status).toBe(1);
    expect(stderr).toContain('items.arrears.stances: the stance of member "UZB" is missing');
  });

  test("no change is wrong usage", () => {
    const { status, stderr } = cli(["what-if", "moscow-2005"]);
    expect(status).toBe(2);
    expect(stderr).toContain("what-if needs a change");
  });

  test("--step makes the change at a moment of a game; what is decided stays", () => {
    const game = file("game.txt", cli(["playout", "moscow-2005", "--seed", "1"]).stdout);
    const late = ["what-if", game, "--step", "300", "--set", "rules.substantive=majority"];
    const refused = cli(late);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(/can be played for \d+ moves, not 300/);
    const ids = (step: number): string[] =>
      json(["what-if", game, "--step", String(step), "--set", "rules.substantive=majority"])
        .items.filter((item: { changed: boolean }) => item.changed)
        .map((item: { id: string }) => item.id);
    expect(ids(0)).toEqual(["andijan-text", "standing-force", "single-air-defence"]);
    expect(ids(60)).not.toContain("andijan-text");
  });
});
