import {
  ALL_ROWS,
  INSERT_ROW,
  LOG_TABLE,
  type LogStore,
  rowOf,
  type StoredRow,
  valuesOf,
} from "../host/index.ts";
import type { Storage } from "./platform.ts";

/**
 * The log of a class in its object's own SQLite. What is written counts at once for the object, and the
 * engine lets nothing out of it, no message and no answer, before what was written until then is safe.
 * @param written is called after each append
 */
export function objectStore(storage: Storage, written: () => void): LogStore {
  const { sql } = storage;
  sql.exec(LOG_TABLE);
  return {
    read: () => [...sql.exec(ALL_ROWS)].map((row) => rowOf(row as StoredRow)),
    append: (rows) => {
      storage.transactionSync(() => {
        for (const row of rows) sql.exec(INSERT_ROW, ...valuesOf(row));
      });
      written();
    },
    close: () => undefined,
  };
}

/** Whether a log is kept here; looking makes none. */
export const hasLog = ({ sql }: Storage): boolean =>
  [...sql.exec("SELECT name FROM sqlite_master WHERE name = 'log'")].length > 0;

/** When somebody last did something, ms: that the object was away is nobody's doing. */
export function lastChange({ sql }: Storage): number {
  const away = `'[{"e":"away"%'`;
  const [row] = [...sql.exec(`SELECT MAX(at) AS at FROM log WHERE entries NOT LIKE ${away}`)];
  return (row as { at: number | null }).at ?? 0;
}

/** Bytes of a row; a cluster takes no more than 2 MB in one. */
const FILLER = 100_000;

/**
 * Deletes everything. In a cluster what was written lies in the bucket until the engine folds its log, which
 * it does when the log has outgrown what it was folded into last; so as much again is written, of nothing.
 */
export async function erase(storage: Storage): Promise<void> {
  const { sql } = storage;
  const rows = Math.ceil(sql.databaseSize / FILLER) + 1;
  void storage.deleteAlarm();
  await storage.deleteAll();
  sql.exec("CREATE TABLE filler (bytes BLOB)");
  for (let row = 0; row < rows; row++) {
    sql.exec("INSERT INTO filler VALUES (randomblob(?))", FILLER);
  }
  await storage.sync();
  await storage.deleteAll();
}
