import { describe, expect, test } from "vitest";
import { pairGames } from "../../src/explorer/index.ts";
import { worldFrom } from "../support/worlds.ts";

const OPTIONS = { seed: 5, noise: 20, agents: "sincere", runs: 120 } as const;
const before = worldFrom("moscow-2005");

describe("pairs of games with the same draws", () => {
  test("without a change no pair differs, though the draws do", () => {
    const { items } = pairGames(before, worldFrom("moscow-2005"), OPTIONS);
    expect(items.every(({ changed }) => changed.share === 0)).toBe(true);
    expect(items.some(({ turns }) => turns.length > 1)).toBe(true);
  });

  test("a change to one item moves that item alone, in a share with its interval", () => {
    const settings = [{ path: "items.standing-force.stances.KAZ.position", value: 100 }];
    const { items } = pairGames(before, worldFrom("moscow-2005", settings), OPTIONS);
    for (const { id, changed } of items) {
      if (id !== "standing-force") expect(changed.share).toBe(0);
    }
    const force = items.find(({ id }) => id === "standing-force");
    expect(force?.changed.share).toBeGreaterThan(0.5);
    expect(force?.changed.low).toBeLessThan(force?.changed.share as number);
    expect(force?.changed.high).toBeGreaterThanOrEqual(force?.changed.share as number);
    const all = force?.turns.reduce((sum, { share }) => sum + share, 0);
    expect(all).toBeCloseTo(1, 10);
  });

  test("who stays keeps its draws when an item or a member goes", () => {
    const without = worldFrom("moscow-2005", [{ path: "items.arrears", value: null }]);
    const { items } = pairGames(before, without, OPTIONS);
    expect(items).toHaveLength(18);
    // Without bargaining items do not touch one another: had the draws moved, some would differ.
    expect(items.every(({ changed }) => changed.share === 0)).toBe(true);
    const settings = [
      { path: "actors.KGZ", value: null },
      { path: "rules.standAloneCost", value: 0 },
    ];
    const cheap = worldFrom("moscow-2005", settings.slice(1));
    const pair = pairGames(cheap, worldFrom("moscow-2005", settings), OPTIONS);
    const blockedByAnother = pair.items.find(({ id }) => id === "standing-force");
    expect(blockedByAnother?.changed.share).toBeLessThan(0.2);
  });

  test("tells how far it is, and the end", () => {
    const told: number[] = [];
    pairGames(before, before, { ...OPTIONS, runs: 60 }, (done) => told.push(done));
    expect(told).toEqual([25, 50, 60]);
  });
});
