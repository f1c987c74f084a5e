import { describe, expect, it } from "vitest";
import { readChanges } from "../../src/view/class/teach/changes.ts";

describe("what an improvised event changes", () => {
  it("is a place and a value on each line", () => {
    const text =
      'rules.substantive = "majority"\n\n items.arrears.tabled=40\nactors.*.dependence = null';
    expect(readChanges(text)).toEqual({
      ok: true,
      settings: [
        { path: "rules.substantive", value: "majority" },
        { path: "items.arrears.tabled", value: 40 },
        { path: "actors.*.dependence", value: null },
      ],
    });
  });

  it("takes what is no JSON as text", () => {
    expect(readChanges("rules.substantive = majority")).toEqual({
      ok: true,
      settings: [{ path: "rules.substantive", value: "majority" }],
    });
  });

  it("names the line that is none", () => {
    expect(readChanges("rules.substantive = 1\nas before")).toEqual({
      ok: false,
      line: "as before",
    });
  });
});
