import * as z from "zod";
import { condition, consequence } from "./bargaining-schema.ts";
import { date, EMPTY, evidence, id, percent, text, units } from "./primitives.ts";
import { register, source, stance } from "./schema.ts";

/** Format 1 of a campaign file: sessions that are scenarios, and what goes over from one to the next. */

const conditions = z.array(condition).default([]);
const changes = z.array(consequence).default([]);

const session = z.strictObject({
  scenario: z.string().describe("A scenario, by the id of its file."),
  page: text.default(EMPTY),
  chair: z
    .string()
    .exactOptional()
    .describe("The register whose holder sits in the chair; by default whom the scenario names."),
  registers: z
    .record(z.string(), z.string())
    .default({})
    .describe("Registers of this session that go on from one of another name."),
  assumes: z
    .record(z.string(), units)
    .default({})
    .describe("What the scenario's own number of a register takes the ledger to have."),
  families: z
    .record(z.string(), z.string())
    .default({})
    .describe("Items of this session that take up an earlier one of another name."),
  leaves: z
    .array(z.strictObject({ item: z.string(), when: conditions }))
    .default([])
    .describe("Items that are not tabled where everything of the list holds."),
  membership: z
    .array(z.strictObject({ actor: z.string(), when: conditions }))
    .default([])
    .describe("Members that sit at the table only where everything of the list holds."),
  presence: z
    .array(z.strictObject({ actor: z.string(), present: z.boolean(), when: conditions }))
    .default([]),
});

const carry = z
  .strictObject({
    capital: percent.default(50),
    treasury: percent.default(25),
    trust: percent.default(80),
    dependence: percent.default(100),
    positions: percent.default(100),
    fresh: z
      .array(z.string())
      .default([])
      .describe("Registers that each session begins as its scenario has them; next-*: every such."),
    returns: z
      .array(
        z.strictObject({ item: z.string(), stances: z.record(z.string(), stance).default({}) }),
      )
      .default([])
      .describe("Deferred items that the next session tables again where its scenario lacks them."),
  })
  .describe("How much of what a session leaves goes over into the next, per cent.");

const event = z.strictObject({
  id,
  date,
  after: z.string().describe("The session after which it is asked."),
  text,
  told: text,
  when: conditions,
  changes,
  otherwise: z.strictObject({ told: text, changes }).exactOptional(),
  evidence,
});

export const campaignSchema = z
  .strictObject({
    $schema: z.string().exactOptional(),
    format: z.literal(1),
    id,
    title: text,
    summary: text.default(EMPTY),
    sources: z.record(z.string(), source).default({}),
    sessions: z.array(session).min(1).max(20),
    carry: carry.prefault({}),
    registers: z.array(register).max(200).default([]),
    events: z.array(event).max(200).default([]),
    limits: z.array(text).default([]),
  })
  .describe("A campaign of Eurasia Summit, format 1.");

/** The published JSON Schema (draft 2020-12) of what an author may write. */
export const campaignJsonSchema = (): object => z.toJSONSchema(campaignSchema, { io: "input" });
