import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cli, file, json } from "./run.ts";

const FEW = ["--runs", "4"];

test("health prints a check-up, the same as JSON, and ends well where nothing is broken", () => {
  const health = json(["health", "joint-command-2002", ...FEW]);
  expect(health).toMatchObject({
    format: 1,
    scenario: "joint-command-2002",
    settings: { runs: 4, seed: 1, noise: 10, agents: "tactical" },
  });
  const { status, stdout } = cli(["health", "joint-command-2002", ...FEW]);
  expect(status).toBe(0);
  expect(stdout).toContain(`joint-command-2002: ${health.verdict}`);
  for (const { code, path } of health.findings) expect(stdout).toContain(`${path}  ${code}`);
  expect(stdout).not.toMatch(/\{\w+/);
});

test("health fails where something is broken, and names the place and the rule", () => {
  const path = join(import.meta.dirname, "..", "..", "scenarios", "joint-command-2002.json");
  const document = JSON.parse(readFileSync(path, "utf8"));
  const [item] = document.items;
  const actor = document.actors.find(({ id }: { id: string }) => id === "KAZ");
  // Nobody can announce what is no statement.
  actor.aims[0].test = [{ item: item.id, outcome: ["announced"] }];
  const { status, stdout } = cli(["health", file("sick.json", JSON.stringify(document)), ...FEW]);
  expect(stdout).toMatch(/broken +actors\.KAZ\.aims\.0 {2}aimImpossible/);
  expect(stdout).toContain("Rule 5.17");
  expect(status).toBe(1);
});

test("health refuses what validate refuses, and a watch that is to be JSON", () => {
  const { status, stderr } = cli(["health", file("bad.json", "{}")]);
  expect(status).toBe(1);
  expect(stderr).toMatch(/bad\.json:1:/);
  expect(cli(["health", "joint-command-2002", "--watch", "--json"]).status).toBe(2);
});
