import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cli, file, json, ROOT } from "./run.ts";

const GAME = join(ROOT, "tests/golden/kazakhstan.txt");

describe("debrief", () => {
  test("finds that Kazakhstan's no alone stopped the standing force, and what its silence would have brought", () => {
    const { scenario, format, points, deeds } = json(["debrief", GAME]);
    expect({ scenario, format }).toEqual({ scenario: "moscow-2005", format: 1 });
    const point = points.find(
      ({ games }: { games: { items: { id: string; changed: boolean }[] } }) =>
        games.items.some(({ id, changed }) => id === "standing-force" && changed),
    );
    expect(point).toMatchObject({ move: "KAZ object", instead: "KAZ acquiesce", why: "alone" });
    expect(deeds).toContainEqual(
      expect.objectContaining({ name: "stopped", actor: "KAZ", item: "standing-force" }),
    );
    // The other game is a transcript like any other.
    expect(cli(["replay", "-"], point.other).status).toBe(0);
  });

  test("the same for people", () => {
    const { status, stdout } = cli(["debrief", GAME]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/KAZ object +KAZ acquiesce +alone +standing-force/);
  });

  test("a game that has not ended is refused, with how far it is", () => {
    const text = readFileSync(GAME, "utf8").split("\n").slice(0, 40).join("\n");
    const { status, stderr } = cli(["debrief", file("half.txt", `${text}\n`)]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/half\.txt: the game has not ended: \d+ moves so far/);
  });
});
