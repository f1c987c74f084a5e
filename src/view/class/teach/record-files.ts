import {
  type ClassRecord,
  gradesFile,
  type Home,
  logFile,
  statementsOf,
  type Voice,
} from "../../present/index.ts";
import { createSay } from "../../say/index.ts";

/** The files that the instructor may take along. */
export const RECORD_FILES = ["record", "grades", "log", "statements"] as const;
export type RecordFile = (typeof RECORD_FILES)[number];

export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

const NAMES = {
  record: ["record.json", "application/json"],
  grades: ["grades.csv", "text/csv"],
  log: ["log.csv", "text/csv"],
  statements: ["statements.json", "application/json"],
} as const satisfies Readonly<Record<RecordFile, readonly [string, string]>>;

/** One of the files, made of the record; its name begins with the day of the class. */
export function recordFile(
  file: RecordFile,
  record: ClassRecord,
  home: Home,
  voice: Voice,
): SavedFile {
  const [name, type] = NAMES[file];
  const day = record.opened.slice(0, 10);
  return { name: `eurasia-summit-${day}-${name}`, type, text: textOf(file, record, home, voice) };
}

function textOf(file: RecordFile, record: ClassRecord, home: Home, voice: Voice): string {
  switch (file) {
    case "record":
      return jsonOf(record);
    case "grades":
      return gradesFile(record, voice);
    case "log":
      return logFile(record, voice);
    case "statements":
      return jsonOf(statementsOf(record, home, { en: voiceOf("en"), ru: voiceOf("ru") }));
  }
}

const jsonOf = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

const voiceOf = (language: Voice["language"]): Voice => ({ say: createSay(language), language });
