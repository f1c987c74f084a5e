import * as z from "zod";
import { OUTCOMES } from "../engine/index.ts";

/** The small parts that every section of a scenario file is made of. */

const MAX_TEXT = 4000;
export const id = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/)
  .describe("An id: letters, digits, - and _; at most 40.");
export const text = z
  .strictObject({ en: z.string().max(MAX_TEXT), ru: z.string().max(MAX_TEXT) })
  .describe("A text a person reads, in English and in Russian.");
export const integer = (low: number, high: number) => z.int().min(low).max(high);
export const percent = integer(0, 100);
export const units = integer(-1_000_000, 1_000_000);
export const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe("A date: 2005-06-22.");
export const EMPTY = { en: "", ru: "" };

export const evidence = z.strictObject({
  grade: z.enum(["documented", "inferred", "estimate"]),
  source: z.string().exactOptional(),
  note: text.exactOptional(),
});
export const ESTIMATE = { grade: "estimate" } as const;

export const outcome = z.enum(OUTCOMES).exclude(["pending"]);
