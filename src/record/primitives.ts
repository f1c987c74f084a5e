import * as z from "zod";

/** What the record is made of, to the smallest part. */

export const text = z.strictObject({ en: z.string().max(4000), ru: z.string().max(4000) });

export const time = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  .describe("ISO 8601 in UTC, with milliseconds");

export const uuid = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  .describe("UUID of version 5");

export const letter = z.string().regex(/^[A-L]$/);

/** A person's pseudonym: in the order in which they came. */
export const person = z.string().regex(/^p\d{1,5}$/);

/** An id of the scenario's. */
export const id = z.string().regex(/^[A-Za-z0-9-]{1,60}$/);

export const count = z.int().min(0).max(1_000_000);

export const settings = z.array(
  z.strictObject({ path: z.string().min(1).max(200), value: z.json() }),
);
