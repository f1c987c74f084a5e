import { beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import { type ClassRecord, recordOf } from "../../src/record/index.ts";
import {
  homeOf,
  type Statement,
  statementsOf,
  USUAL_HOME,
  type Voice,
} from "../../src/view/present/index.ts";
import { createSay } from "../../src/view/say/index.ts";
import { type ClassLog, LIBRARY } from "../support/class-log.ts";
import { eventfulClass } from "../support/eventful-class.ts";

const voiceOf = (language: "en" | "ru"): Voice => ({ say: createSay(language), language });
const VOICES = { en: voiceOf("en"), ru: voiceOf("ru") };
const HOME = "https://university.example/security";

let log: ClassLog;
let record: ClassRecord;
let statements: Statement[];
beforeAll(() => {
  log = eventfulClass();
  record = recordOf(log.rows, { library: LIBRARY }, false);
  statements = statementsOf(record, HOME, VOICES);
});

/** What xAPI 1.0.3 demands of a statement, Data 2.2 to 4.6, as far as a statement here goes; no key besides. */
const iri = z.string().regex(/^[a-z][a-z0-9+.-]*:\S+$/i);
const uuid = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
const languageMap = z.record(z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/), z.string().min(1));
const account = z.strictObject({ homePage: z.url(), name: z.string().min(1) });
const activity = z.strictObject({
  objectType: z.literal("Activity").optional(),
  id: iri,
  definition: z
    .strictObject({
      name: languageMap.optional(),
      description: languageMap.optional(),
      type: iri.optional(),
      interactionType: z.enum(["true-false", "choice", "likert", "other"]).optional(),
      choices: z
        .array(z.strictObject({ id: z.string().regex(/^\S+$/), description: languageMap }))
        .refine((all) => new Set(all.map(({ id }) => id)).size === all.length)
        .optional(),
    })
    // Parts of an interaction only where it says which kind it is.
    .refine(
      ({ interactionType, choices }) => (choices === undefined) === (interactionType === undefined),
    ),
});
const statement = z.strictObject({
  id: uuid,
  // One and no more of the four identifiers.
  actor: z.strictObject({ objectType: z.literal("Agent"), name: z.string().optional(), account }),
  verb: z.strictObject({ id: iri, display: languageMap }),
  object: activity,
  result: z
    .strictObject({
      response: z.string().optional(),
      completion: z.boolean().optional(),
      duration: z
        .string()
        .regex(/^PT\d+M$/)
        .optional(),
    })
    .refine((result) => Object.keys(result).length > 0)
    .optional(),
  context: z.strictObject({
    registration: uuid,
    // Allowed beside an activity alone, which the object here always is.
    platform: z.string(),
    team: z.strictObject({ objectType: z.literal("Group"), name: z.string(), account }),
    contextActivities: z.strictObject({
      parent: z.array(activity).min(1).optional(),
      grouping: z.array(activity).min(1),
    }),
    extensions: z.record(iri, z.json()),
  }),
  timestamp: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
});

describe("statements", () => {
  test("are what the specification asks for, each with an id of its own", () => {
    expect(statements.length).toBeGreaterThan(20);
    for (const one of statements) {
      const read = statement.safeParse(JSON.parse(JSON.stringify(one)));
      expect(read.success ? [] : read.error.issues, JSON.stringify(one)).toEqual([]);
    }
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
    expect(JSON.stringify(statements)).not.toMatch(/null|undefined|record\.|room\.|[^"]\{[a-z]+\}/);
  });

  test("use verbs and kinds of activities of published vocabularies", () => {
    const verbs = new Set(statements.map(({ verb }) => verb.id));
    const known = [
      /^http:\/\/adlnet\.gov\/expapi\/verbs\/(initialized|completed|terminated|answered|shared|interacted)$/,
      /^http:\/\/activitystrea\.ms\/schema\/1\.0\/(submit|send|agree|deny)$/,
    ];
    for (const verb of verbs)
      expect(
        known.some((one) => one.test(verb)),
        verb,
      ).toBe(true);
    for (const name of ["initialized", "completed", "answered"]) {
      expect(verbs).toContain(`http://adlnet.gov/expapi/verbs/${name}`);
    }
    for (const name of ["send", "agree"]) {
      expect(verbs).toContain(`http://activitystrea.ms/schema/1.0/${name}`);
    }
    for (const { object } of statements) {
      expect(object.definition.type).toMatch(/^http:\/\/adlnet\.gov\/expapi\/activities\/[a-z.]+$/);
      for (const text of Object.values(object.definition.name)) expect(text).toMatch(/\p{L}{3}/u);
    }
  });

  test("answers are among the choices of their question", () => {
    const answers = statements.filter(({ verb }) => verb.id.endsWith("/answered"));
    expect(answers.length).toBeGreaterThan(5);
    for (const { object, result } of answers) {
      const ids = object.definition.choices?.map(({ id }) => id);
      expect(ids).toContain(result?.response);
    }
  });

  test("are the same each time, and those of an earlier record do not change", () => {
    expect(statementsOf(record, HOME, VOICES)).toEqual(statements);
    const earlier = recordOf(log.rows.slice(0, -12), { library: LIBRARY }, false);
    const before = statementsOf(earlier, HOME, VOICES);
    expect(before.length).toBeGreaterThan(10);
    expect(before.length).toBeLessThan(statements.length);
    for (const one of before) expect(statements).toContainEqual(one);
  });

  test("are about what people did and stood, and nothing else", () => {
    const cut = record.log.filter((line) => "cut" in line && line.cut === true).length;
    expect(cut).toBeGreaterThan(0);
    const names = new Set(statements.map(({ actor }) => actor.account.name));
    expect([...names].every((name) => /^[0-9a-f-]{36}\/p\d+$/.test(name))).toBe(true);
    const told = (id: string, extension: string) =>
      statements
        .filter(({ actor }) => actor.account.name.endsWith(`/${id}`))
        .flatMap(({ context }) => context.extensions[`${HOME}/extensions/${extension}`] ?? []);
    const made = record.log.flatMap((line) =>
      line.what === "move" && line.cut !== true && line.by === "p2" ? [line.step] : [],
    );
    const steps = told("p2", "step");
    expect(made).toEqual(expect.arrayContaining(steps));
    expect(steps.length).toBeGreaterThan(0);
    expect(told("p2", "post")).toContain("head");
  });

  test("begin and end for each person in each room once", () => {
    const count = (verb: string) =>
      statements
        .filter((one) => one.verb.id.endsWith(`/${verb}`))
        .map(({ actor }) => actor.account.name.slice(37));
    expect(count("initialized")).toEqual(["p1", "p2", "p3"]);
    expect(count("completed").sort()).toEqual(["p1", "p2", "p3"]);
    const [ended] = statements.filter(({ verb }) => verb.id.endsWith("/completed"));
    expect(ended?.result).toEqual({
      completion: true,
      duration: expect.stringMatching(/^PT\d+M$/),
    });
  });

  test("a game that was broken off is not completed", () => {
    const broken = eventfulClass();
    broken.order({ do: "resume" }, "C");
    const late = broken.join("C");
    broken.order({ do: "seat", person: late, seat: "TJK", post: "head" }, "C");
    broken.order({ do: "end" }, "C");
    const all = statementsOf(recordOf(broken.rows, { library: LIBRARY }, false), HOME, VOICES);
    const [last] = all.filter(({ verb }) => verb.id.endsWith("/terminated"));
    expect(last?.result).toMatchObject({ completion: false });
    expect(last?.context.registration).not.toBe(all[0]?.context.registration);
  });

  test("name people only where the record does", () => {
    expect(statements.every(({ actor }) => actor.name === undefined)).toBe(true);
    const named = statementsOf(recordOf(log.rows, { library: LIBRARY }, true), HOME, VOICES);
    expect(named.some(({ actor }) => actor.name?.includes("Иванов"))).toBe(true);
  });
});

test("the address of statements is one of the web, without anything behind it", () => {
  expect(homeOf(USUAL_HOME)).toBe(USUAL_HOME);
  expect(homeOf(" https://вуз.example/курс/ ")).toBe("https://вуз.example/курс");
  const wrong = [
    "",
    "university",
    "mailto:a@b.example",
    "https://",
    "https://a b",
    "https://a.example/?x=1",
    "javascript:alert(1)",
    "https://me@a.example",
  ];
  for (const text of wrong) expect(homeOf(text), text).toBeUndefined();
});
