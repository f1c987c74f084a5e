import * as z from "zod";
import {
  ABSENCE_RULES,
  DECISION_RULES,
  REGISTER_GROUPS,
  SUBSTANTIVE_SUBJECTS,
} from "../engine/index.ts";
import {
  aim,
  fit,
  instrument,
  lesson,
  publicStand,
  reaction,
  trustEntry,
} from "./bargaining-schema.ts";
import {
  date,
  EMPTY,
  ESTIMATE,
  evidence,
  id,
  integer,
  outcome,
  percent,
  text,
  units,
} from "./primitives.ts";

/**
 * Format 1 of a scenario file, once: the validator, the published JSON Schema and the defaults all
 * come from here. What the core of the format does not demand has a default, so that a small file
 * plays; ids are checked against one another in `cross-checks.ts`.
 */

export const source = z.strictObject({
  title: z.string(),
  author: z.string().exactOptional(),
  publisher: z.string().exactOptional(),
  date: z.string().exactOptional(),
  url: z.string().exactOptional(),
  note: text.exactOptional(),
});

const rules = z.strictObject({
  substantive: z.enum(DECISION_RULES),
  procedural: z.literal("majority").default("majority"),
  absence: z.enum(ABSENCE_RULES).default("officialObjection"),
  quorum: z
    .tuple([integer(0, 100), integer(1, 100)])
    .default([2, 3])
    .describe("Numerator and denominator of the share of members who must be present."),
  standAloneCost: integer(0, 1_000_000),
  efficiency: percent.default(50),
  announcementWorth: percent.default(60),
  reservations: z.boolean().default(true),
  deferralWorth: percent
    .default(60)
    .describe("Per cent of the tabled text's value that a deferral keeps for its sponsor."),
  promises: z.enum(["voluntary", "binding"]).default("voluntary"),
  breachCost: integer(0, 100_000).default(1500),
  statementCost: integer(0, 100_000).default(1000),
  capitalWorth: integer(0, 10_000).default(100),
  exposure: percent.default(50),
  offersPerCorridor: integer(0, 10).default(3),
});

const place = z.strictObject({
  name: text,
  lon: z.number().min(-180).max(180),
  lat: z.number().min(-90).max(90),
});

const actor = z.strictObject({
  id,
  name: text,
  forms: z
    .strictObject({
      gender: z.enum(["m", "f", "n", "pl"]),
      gen: z.string(),
      dat: z.string(),
      ins: z.string(),
    })
    .exactOptional(),
  kind: z.enum(["member", "outsider"]),
  present: z.boolean().default(true),
  vote: z.boolean().default(true),
  writtenObjections: z.array(z.string()).default([]),
  capability: percent.default(0),
  dependence: percent.default(0),
  budgetShare: percent.default(0),
  capital: place.exactOptional(),
  treasury: integer(0, 1_000_000)
    .exactOptional()
    .describe("Value units for side payments; by default 60 for each point of capability."),
  influence: integer(0, 100).default(6).describe("Points of political capital."),
  flag: z
    .string()
    .regex(/^[a-z0-9-]{1,20}$/)
    .exactOptional(),
  posts: z
    .array(
      z.strictObject({
        id,
        title: text.exactOptional(),
        holder: text,
        acting: z.boolean().exactOptional(),
        evidence: evidence.exactOptional(),
      }),
    )
    .default([]),
  profile: text.default(EMPTY),
  brief: text.default(EMPTY),
  aims: z.array(aim).default([]),
  facts: z.array(z.strictObject({ label: text, value: text, evidence })).default([]),
});

const body = z.strictObject({
  id,
  name: text,
  short: text.exactOptional(),
  post: z.string(),
  refersTo: z.string().exactOptional(),
});

const sitting = z.strictObject({
  id,
  body: z.string(),
  title: text,
  format: z.enum(["restricted", "plenary"]),
  closed: z.boolean(),
  date,
});

const option = z.strictObject({
  value: percent,
  label: text,
  amendment: z.boolean().default(false),
  costShare: integer(0, 1000).default(100),
});

export const stance = z.strictObject({
  position: percent.describe("The ideal point on the item's ladder."),
  salience: percent.describe("How much the item matters to the actor."),
  cost: units.default(0).describe("Value units that adopting the tabled option costs the actor."),
  transfer: units.default(0),
  redLine: z.tuple([percent, percent]).exactOptional(),
  evidence: evidence.exactOptional(),
});

const effect = z.strictObject({
  on: z.array(outcome).min(1),
  options: z.array(percent).min(1).exactOptional(),
  register: z.string(),
  set: units.exactOptional(),
  add: units.exactOptional(),
  rotateAfter: z.string().exactOptional(),
  actor: z.string().exactOptional(),
});

const item = z.strictObject({
  id,
  title: text,
  text: text.default(EMPTY),
  background: text.default(EMPTY),
  body: z.string(),
  sitting: z.string().exactOptional(),
  sponsor: z.string(),
  reversion: percent,
  tabled: percent,
  options: z.array(option).min(1).max(30),
  measure: z
    .strictObject({ unit: text, at0: units, at100: units })
    .exactOptional()
    .describe("What rungs 0 and 100 stand for, where the ladder is a scale with even steps."),
  studyOption: percent
    .exactOptional()
    .describe(
      "How far an unspecified item may be taken; where it is a rung, taking it is a study.",
    ),
  specified: z.boolean().default(true),
  statement: z.boolean().default(false),
  mandatory: z.boolean().default(false),
  deferredBefore: z.boolean().default(false),
  costScale: integer(0, 1000).default(100),
  subjects: z.array(z.enum(SUBSTANTIVE_SUBJECTS)).default([]),
  essential: z.array(z.string()).default([]),
  stances: z.record(z.string(), stance),
  effects: z.array(effect).default([]),
  history: z
    .strictObject({
      outcome: z.array(outcome).min(1),
      option: percent.exactOptional().describe("The rung in force, where that is known."),
      outside: z.array(z.string()).exactOptional().describe("Members it did not bind."),
      source: z.string(),
      note: text.exactOptional(),
    })
    .exactOptional(),
  evidence: evidence.exactOptional(),
});

export const register = z.strictObject({
  id,
  group: z.enum(REGISTER_GROUPS),
  label: text,
  actor: z.string().exactOptional(),
  unit: text.exactOptional(),
  initial: units,
  levels: z.array(z.strictObject({ value: units, label: text })).exactOptional(),
  evidence: evidence.default(ESTIMATE),
});

const base = z.strictObject({
  ...place.shape,
  id,
  operator: z.enum(["RUS", "coalition", "CSTO"]),
  register: z.string().exactOptional(),
  note: text,
  evidence: evidence.default(ESTIMATE),
});

const event = z.strictObject({
  date,
  text,
  source: z.string(),
  sitting: z.string().exactOptional(),
});

export const scenarioSchema = z
  .strictObject({
    $schema: z.string().exactOptional(),
    format: z.literal(1),
    id,
    title: text,
    summary: text.default(EMPTY),
    date,
    place: text.default(EMPTY),
    chair: z.string(),
    minutes: integer(1, 600).default(45),
    sources: z.record(z.string(), source).default({}),
    rules,
    actors: z.array(actor).min(2).max(60),
    bodies: z.array(body).min(1).max(20),
    sittings: z.array(sitting).max(40).default([]),
    items: z.array(item).min(1).max(200),
    registers: z.array(register).max(500).default([]),
    bases: z.array(base).max(200).default([]),
    briefing: z.array(z.strictObject({ text, source: z.string() })).default([]),
    events: z.array(event).max(500).default([]),
    instruments: z.array(instrument).max(100).default([]),
    trust: z.array(trustEntry).default([]),
    statements: z.array(publicStand).default([]),
    reactions: z.array(reaction).max(30).default([]),
    lessons: z.array(lesson).max(60).default([]),
    fit: fit.default({ misses: [] }),
    limits: z.array(text).default([]),
  })
  .describe("A scenario of Eurasia Summit, format 1.");

/** A file whose shape is right; its ids may still point nowhere. */
export type ScenarioFile = z.output<typeof scenarioSchema>;

/** The published JSON Schema (draft 2020-12) of what an author may write. */
export const scenarioJsonSchema = (): object => z.toJSONSchema(scenarioSchema, { io: "input" });
