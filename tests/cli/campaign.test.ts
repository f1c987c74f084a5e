import { describe, expect, test } from "vitest";
import { campaignText } from "../support/campaign.ts";
import { cli, file, json } from "./run.ts";

const ARGS = ["campaign", "csto-2005-2010", "--seed", "1", "--agents", "sincere"];

describe("campaign", () => {
  test("plays every session and tells the pages of the years and the mandates", () => {
    const report = json(ARGS);
    expect(report.pages.map(({ session }: { session: string }) => session)).toEqual([
      "moscow-2005",
      "minsk-2006",
      "dushanbe-2007",
      "one-text-2008",
      "milk-2009",
      "osh-2010",
    ]);
    expect(report.hash).toMatch(/^[0-9a-f]{32}$/);
    expect(report.mandates.length).toBe(7);
    const { stdout, stderr, status } = cli(ARGS);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("2005-07-29 k2-eviction\n");
    expect(stdout).toContain("register k2: 1 to 0 (k2-eviction)");
    expect(stdout).toContain(`hash ${report.hash}`);
  });

  test("needs a seed and a campaign that is there", () => {
    expect(cli(["campaign", "csto-2005-2010"])).toMatchObject({ status: 2 });
    const { status, stderr } = cli(["campaign", "csto-1815", "--seed", "1"]);
    expect(status).toBe(1);
    expect(stderr).toContain("there are: csto-2005-2010");
  });
});

describe("replay of a campaign", () => {
  const transcript = cli([...ARGS, "--transcript"]).stdout;

  test("recomputes every session to the same hash", () => {
    const { status, stdout } = cli(["replay", "-"], transcript);
    expect(status).toBe(0);
    expect(stdout.trim().split("\n").length).toBe(7);
    expect(stdout).toContain(`ended, hash ${json(ARGS).hash}`);
  });

  test("names session, line and step where it differs, and fails", () => {
    const lines = transcript.split("\n");
    const start = lines.indexOf("scenario minsk-2006");
    const at = lines.findIndex((line, index) => index > start && line.startsWith("KAZ leave"));
    lines[at] = (lines[at] as string).replace("leave", "object");
    const { status, stderr } = cli(["replay", file("campaign.txt", lines.join("\n"))]);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      new RegExp(`campaign\\.txt:${at + 1}: session minsk-2006: step \\d+: notLegal`),
    );
  });

  test("refuses a head that is no head", () => {
    const { status, stderr } = cli(
      ["replay", "-"],
      transcript.replace(/^version .*/m, "version 0"),
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(/^-:3: otherVersion/);
  });
});

describe("validate", () => {
  test("accepts the campaign that ships, by its id", () => {
    expect(cli(["validate", "csto-2005-2010"])).toMatchObject({ status: 0, stderr: "" });
  });

  test("tells every problem of a campaign file with its place", () => {
    const text = campaignText()
      .replace('"after": "minsk-2006"', '"after": "minsk"')
      .replace('"dependence": "KGZ"', '"dependence": "KGB"');
    const { status, stderr } = cli(["validate", file("five years.json", text)]);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /five years\.json:\d+:\d+: events\.rubezh-2006\.after: the session "minsk"/,
    );
    expect(stderr).toMatch(/events\.manas-notice\.when\.0\.dependence: the member "KGB"/);
  });
});
