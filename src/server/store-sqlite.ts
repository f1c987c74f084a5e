import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import Database from "libsql";
import {
  ALL_ROWS,
  type ClassStore,
  INSERT_ROW,
  LOG_TABLE,
  type LogStore,
  rowOf,
  type StoredRow,
  valuesOf,
} from "../host/index.ts";
import type { LogRow } from "../room/index.ts";

/**
 * One SQLite file for each class. synchronous=FULL: a transaction that has returned is on the disk, not
 * only in the memory of the operating system.
 */
const PREPARE = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  ${LOG_TABLE}
`;

const ENDING = ".class.sqlite";
/** What SQLite lays beside a file. */
const BESIDE = ["", "-wal", "-shm"];

export function sqliteStore(folder: string): ClassStore {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = (id: string): string => join(folder, `${id}${ENDING}`);
  return {
    list: () =>
      readdirSync(folder)
        .filter((name) => name.endsWith(ENDING))
        .map((name) => name.slice(0, -ENDING.length))
        .map((id) => ({ id, changed: lastChange(file(id)) })),
    open: (id) => openLog(file(id)),
    drop: (id) => {
      for (const ending of BESIDE) rmSync(`${file(id)}${ending}`, { force: true });
    },
  };
}

const lastChange = (path: string): number =>
  Math.max(
    ...BESIDE.map(
      (ending) => statSync(`${path}${ending}`, { throwIfNoEntry: false })?.mtimeMs ?? 0,
    ),
  );

function openLog(path: string): LogStore {
  const db = new Database(path);
  db.exec(PREPARE);
  const insert = db.prepare(INSERT_ROW);
  const all = db.prepare(ALL_ROWS);
  const put = (row: LogRow): void => void insert.run(...valuesOf(row));
  const append = db.transaction((rows: readonly LogRow[]) => rows.forEach(put));
  return {
    read: () => (all.all() as StoredRow[]).map(rowOf),
    append: (rows) => append(rows),
    close: () => db.close(),
  };
}
