import type { Result } from "../engine/index.ts";
import {
  issueText,
  type Problem,
  parseDocument,
  pathOf,
  refuse,
  type Step,
} from "../scenario/index.ts";
import { findingsIn } from "./findings.ts";
import { type ClassRecord, recordSchema } from "./schema.ts";

export type ReadRecord = Result<ClassRecord, readonly Problem[]>;

/** Reads the file of a class record: the record, or every problem with its place. */
export function readRecord(text: string): ReadRecord {
  const parsed = parseDocument(text);
  if (!parsed.ok) return parsed;
  const { document, locate } = parsed.value;
  const report = (at: readonly Step[], message: string): Problem => ({
    path: pathOf(document, at),
    message,
    ...locate(at),
  });
  const read = recordSchema.safeParse(document);
  if (!read.success) {
    return refuse(read.error.issues.map((issue) => report(issue.path as Step[], issueText(issue))));
  }
  const findings = findingsIn(read.data);
  if (findings.length > 0) return refuse(findings.map(({ at, message }) => report(at, message)));
  return { ok: true, value: read.data };
}
