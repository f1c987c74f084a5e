import * as z from "zod";
import { LESSON_PHASES } from "../engine/index.ts";
import {
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

/** The parts of format 1 that bargaining needs: rulebook chapter 12. */

const not = z.boolean().exactOptional();

export const condition = z.union([
  z.strictObject({
    item: z.string(),
    outcome: z.array(outcome).min(1),
    options: z.array(percent).min(1).exactOptional(),
    not,
  }),
  z.strictObject({
    register: z.string(),
    min: units.exactOptional(),
    max: units.exactOptional(),
    not,
  }),
  z.strictObject({ objected: z.string(), item: z.string(), not }),
  z.strictObject({ bound: z.string(), item: z.string(), not }),
  z.strictObject({ brokenBy: z.string(), not }),
  z.strictObject({ promisedBy: z.string(), not }),
  z.strictObject({ received: z.string(), min: units, not }),
  z.strictObject({ influence: z.string(), min: units, not }),
  z.strictObject({ dependence: z.string(), max: units, not }),
]);

const shift = integer(-100, 100);
export const consequence = z.union([
  z.strictObject({
    register: z.string(),
    set: units.exactOptional(),
    add: units.exactOptional(),
  }),
  z.strictObject({ actor: z.string(), dependence: shift }),
  z.strictObject({ actor: z.string(), treasury: units }),
  z.strictObject({ actor: z.string(), influence: shift }),
  z.strictObject({
    actor: z.string(),
    item: z.string(),
    position: shift.exactOptional(),
    salience: shift.exactOptional(),
  }),
  z.strictObject({ actor: z.string(), toward: z.string(), trust: shift }),
]);

export const reaction = z.strictObject({
  id,
  actor: z.string().exactOptional(),
  text,
  told: text,
  at: z.string().describe('A sitting, or "end": after the last one.'),
  when: z.array(condition).default([]),
  changes: z.array(consequence).min(1),
  evidence: evidence.default(ESTIMATE),
});

export const instrument = z.strictObject({
  id,
  label: text,
  hint: text.default(EMPTY),
  giver: z.string(),
  to: z.array(z.string()).min(1),
  limit: integer(0, 12_700).describe("Value units one receiver can get by it in all."),
  evidence: evidence.default(ESTIMATE),
});

export const aim = z.strictObject({
  text,
  secret: z.boolean(),
  weight: integer(0, 100).default(0),
  test: z.array(condition).default([]),
});

export const trustEntry = z.strictObject({
  from: z.string(),
  to: z.string(),
  value: percent,
  source: z.string().exactOptional(),
});

export const publicStand = z.strictObject({
  actor: z.string(),
  item: z.string(),
  stand: z.enum(["for", "against"]),
  source: z.string(),
});

export const lesson = z.strictObject({
  phase: z.enum(LESSON_PHASES),
  item: z.string().exactOptional(),
  seat: z.string().exactOptional(),
  text,
});

export const fit = z.strictObject({
  misses: z.array(z.strictObject({ item: z.string(), text })).default([]),
});
