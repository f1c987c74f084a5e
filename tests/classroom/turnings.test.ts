import { describe, expect, it } from "vitest";
import type { ClassState } from "../../src/classroom/index.ts";
import { follow, onFrom, show, walkFrom } from "../../src/classroom/turnings.ts";
import type { MomentModel } from "../../src/view/present/index.ts";

const momentOf = (key: string, live: boolean) => ({ key, live }) as MomentModel;
const LIVE = momentOf("live", true);

/** A device that knows of so many turning points, and has seen some. */
const stateOf = (count: number, seen?: number, at?: number) =>
  ({
    parts: { live: LIVE, turning: { count, last: momentOf(`turning ${count}`, false) } },
    ...{ seen, at, moment: LIVE },
  }) as unknown as ClassState;

describe("what is on the screen of a class", () => {
  it("begins with the table as it waits, for whoever comes late", () => {
    expect(follow(stateOf(7), new Map())).toEqual({ moment: LIVE, at: undefined, seen: 7 });
  });

  it("is the last turning point when it has come", () => {
    const shown = follow(stateOf(8, 7), new Map());
    expect(shown).toMatchObject({ at: 8, seen: 8, moment: { key: "turning 8" } });
  });

  it("asks for those between, and leaves what is there until they have come", () => {
    const waiting = follow(stateOf(9, 7), new Map());
    expect(waiting).toEqual({ moment: LIVE, at: undefined, seen: 7, ask: 8 });
    const past = new Map([[8, momentOf("turning 8", false)]]);
    expect(follow(stateOf(9, 7), past)).toMatchObject({ at: 8, moment: { key: "turning 8" } });
  });

  it("goes back with a game that is taken back", () => {
    expect(follow(stateOf(3, 8, 8), new Map())).toEqual({ moment: LIVE, at: undefined, seen: 3 });
  });

  it("goes on to the next, and then to the table", () => {
    expect(onFrom(stateOf(9, 8, 8))).toBe(9);
    expect(onFrom(stateOf(9, 9, 9))).toBeUndefined();
    expect(show(stateOf(9, 9, 9), undefined, new Map())).toMatchObject({ moment: LIVE });
  });

  it("walks back from the table and forth to it, and no further", () => {
    expect(walkFrom(stateOf(9, 9), -1)).toBe(9);
    expect(walkFrom(stateOf(9, 9, 1), -1)).toBe(1);
    expect(walkFrom(stateOf(9, 9, 9), 1)).toBeUndefined();
  });
});
