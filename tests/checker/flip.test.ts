import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Outcome } from "../../src/engine/index.ts";
import { certificateOf, flip, forecast } from "../../src/explorer/index.ts";
import type { Setting } from "../../src/scenario/index.ts";
import { cli, file } from "../cli/run.ts";
import { SCENARIO_IDS, worldFrom } from "../support/worlds.ts";

/** The checker is a program of its own; here it is loaded by its address, as a stranger's would be. */
const load = (name: string) => import(new URL(`./${name}`, import.meta.url).href);
const { check } = await load("check-flip.mjs");
const { factsOf, outcomeOf } = await load("model.mjs");

const textOf = (id: string) =>
  readFileSync(join(import.meta.dirname, "..", "..", "scenarios", `${id}.json`));

/** A certificate as the command writes it, as a document of its own. */
function certificate(
  id: string,
  item: string,
  to: Outcome,
  settings: Setting[] = [],
  budget?: number,
) {
  const world = worldFrom(id, settings);
  const found = flip(world, { item, to, ...(budget === undefined ? {} : { budget }) });
  const sha256 = createHash("sha256").update(textOf(id)).digest("hex");
  return JSON.parse(JSON.stringify(certificateOf(world, found, { sha256, settings })));
}

/** Every value is tried: seconds where the machine is free, more where it is not; ms. */
const PATIENCE = 120_000;

const CASES: readonly (readonly [string, string, Outcome])[] = [
  ["moscow-2005", "standing-force", "adopted"],
  ["moscow-2005", "anti-drug-authority", "adopted"],
  ["moscow-2005", "chair-to-russia", "reverted"],
  ["joint-command-2002", "joint-command", "adopted"],
];

describe("an independent program", () => {
  test.each(SCENARIO_IDS)("reads the model as the engine does: %s", (id) => {
    const document = JSON.parse(textOf(id).toString());
    for (const { id: item, outcome } of forecast(worldFrom(id)).items) {
      expect([item, outcomeOf(factsOf(document, item))]).toEqual([item, outcome]);
    }
  });

  test.each(CASES)(
    "confirms %s, %s to %s",
    (id, item, to) => {
      expect(() => check(certificate(id, item, to), textOf(id))).not.toThrow();
    },
    PATIENCE,
  );

  test("confirms what was found under a changed scenario and within a budget", () => {
    const settings = [{ path: "rules.substantive", value: "majority" }];
    const made = certificate("moscow-2005", "arrears", "adopted", settings, 30);
    expect(() => check(made, textOf("moscow-2005"))).not.toThrow();
    expect(made.packages.map((one: { best: unknown }) => one.best === null)).toContain(true);
  });
});

type Certificate = ReturnType<typeof certificate>;
const packageOf = (made: Certificate, measure: string) =>
  made.packages.find((one: { measure: string }) => one.measure === measure);
const aloneOf = (made: Certificate, lever: string) =>
  made.alone.find(
    (one: { actor: string; lever: string }) => one.actor === "KAZ" && one.lever === lever,
  );

/** Of one measure alone, so that a lie is found out soon. */
function ofPositions(item: string): Certificate {
  const made = certificate("moscow-2005", item, "adopted");
  return { ...made, packages: [packageOf(made, "position")] };
}

const FORCE = JSON.stringify(ofPositions("standing-force"));
const DRUGS = JSON.stringify(ofPositions("anti-drug-authority"));

/** Certificates with a lie in them, and what the checker says of each. */
const LIES: readonly (readonly [string, string, RegExp, (made: Certificate) => void])[] = [
  [
    "one number is one too large",
    FORCE,
    /48|49 gives adopted and is nearer/,
    (made) => {
      aloneOf(made, "position").to = 50;
    },
  ],
  [
    "one number is one too small",
    FORCE,
    /48 does not give/,
    (made) => {
      aloneOf(made, "position").to = 48;
    },
  ],
  [
    "a transfer is one short",
    FORCE,
    /6849 does not give/,
    (made) => {
      aloneOf(made, "transfer").to = 6849;
    },
  ],
  [
    "a number is said to do nothing",
    FORCE,
    /gives adopted and is nearer/,
    (made) => {
      aloneOf(made, "salience").to = null;
    },
  ],
  [
    "a number is left out",
    FORCE,
    /left out/,
    (made) => {
      made.alone.pop();
    },
  ],
  [
    "the package is one too dear",
    FORCE,
    /flips|is not so|wrong/,
    (made) => {
      const one = packageOf(made, "position");
      one.best = { cost: 40, changes: [{ actor: "KAZ", lever: "position", to: 50 }] };
    },
  ],
  [
    "the package does not flip",
    FORCE,
    /does not give adopted/,
    (made) => {
      packageOf(made, "position").best.changes[0].to = 48;
      packageOf(made, "position").best.cost = 38;
    },
  ],
  [
    "the package costs less than it says",
    FORCE,
    /costs 39, not 38/,
    (made) => {
      packageOf(made, "position").best.cost = 38;
    },
  ],
  [
    "the runner-up is padded",
    DRUGS,
    /left out/,
    (made) => {
      const one = packageOf(made, "position");
      const [first] = one.best.changes;
      one.runnerUp = { cost: 10, changes: [first, { actor: "TJK", lever: "position", to: 61 }] };
    },
  ],
  [
    "a dearer runner-up is named",
    DRUGS,
    /flips|not all|exhausted/,
    (made) => {
      const one = packageOf(made, "position");
      one.runnerUp = {
        cost: 14,
        changes: [
          { actor: "KAZ", lever: "position", to: 48 },
          { actor: "BLR", lever: "position", to: 51 },
        ],
      };
    },
  ],
  [
    "nothing is said to exist",
    DRUGS,
    /flips|exhausted/,
    (made) => {
      const one = packageOf(made, "position");
      one.best = null;
      one.runnerUp = null;
    },
  ],
  [
    "nothing is said to exist, and the search is cut short",
    DRUGS,
    /not so|ends before/,
    (made) => {
      const one = packageOf(made, "position");
      Object.assign(one, { best: null, runnerUp: null, proof: "end" });
      one.exhausted = { ...one.exhausted, played: 1, shut: 0, dear: 0 };
    },
  ],
  [
    "all is said to be shut",
    DRUGS,
    /not shut/,
    (made) => {
      const one = packageOf(made, "position");
      Object.assign(one, { best: null, runnerUp: null, proof: "shut" });
      one.exhausted = { ...one.exhausted, played: 1, shut: 1, dear: 0 };
    },
  ],
  [
    "a branch is missing",
    DRUGS,
    /untried/,
    (made) => {
      const { proof } = packageOf(made, "position");
      proof.branches.splice(1, 1);
    },
  ],
  [
    "a count is wrong",
    DRUGS,
    /played/,
    (made) => {
      packageOf(made, "position").exhausted.played++;
    },
  ],
  [
    "less is exhausted than the runner-up costs",
    DRUGS,
    /runner-up/,
    (made) => {
      packageOf(made, "position").exhausted.below--;
    },
  ],
  [
    "another outcome is claimed",
    FORCE,
    /does not give|gives/,
    (made) => {
      made.to = "defeated";
    },
  ],
  [
    "what can be had is said to be out of reach",
    FORCE,
    /out of reach/,
    (made) => {
      Object.assign(made, { unreachable: "6.3", alone: [], packages: [] });
    },
  ],
];

describe("a false certificate is refused:", () => {
  test.each(LIES)("%s", (_, text, complaint, lie) => {
    const made = JSON.parse(text);
    lie(made);
    expect(() => check(made, textOf("moscow-2005"))).toThrow(complaint);
  });

  test("it is about another file", () => {
    const other = Buffer.concat([textOf("moscow-2005"), Buffer.from(" ")]);
    expect(() => check(JSON.parse(FORCE), other)).toThrow("another file");
  });
});

test("the command writes what the program on the command line confirms", () => {
  const path = file("flip.json", "");
  const asked = ["flip", "moscow-2005", "--item", "anti-drug-authority", "--to", "adopted"];
  expect(cli([...asked, "--measure", "position", "--certificate", path]).status).toBe(0);
  const made = JSON.parse(readFileSync(path, "utf8"));
  expect(() => check(made, textOf("moscow-2005"))).not.toThrow();
});
