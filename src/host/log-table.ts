import type { LogRow } from "../room/index.ts";

/** The log of a class as a table of SQLite: the same wherever it is kept. */
export const LOG_TABLE = `
  CREATE TABLE IF NOT EXISTS log (
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    command TEXT UNIQUE,
    entries TEXT NOT NULL,
    reply TEXT NOT NULL
  ) STRICT;
`;

export const INSERT_ROW = "INSERT INTO log (at, command, entries, reply) VALUES (?, ?, ?, ?)";
export const ALL_ROWS = "SELECT at, command, entries, reply FROM log ORDER BY seq";

/** What INSERT_ROW takes. */
export const valuesOf = ({ at, command, entries, reply }: LogRow) =>
  [at, command === "" ? null : command, JSON.stringify(entries), JSON.stringify(reply)] as const;

/** A row as ALL_ROWS gives it. */
export interface StoredRow {
  readonly at: number;
  readonly command: string | null;
  readonly entries: string;
  readonly reply: string;
}

export const rowOf = ({ at, command, entries, reply }: StoredRow): LogRow => ({
  at,
  command: command ?? "",
  entries: JSON.parse(entries),
  reply: JSON.parse(reply),
});
