import { closeSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";

/**
 * A file that is there whole or not at all: written beside its place and moved there at the end, so
 * that whoever stops the program meanwhile leaves what was there before.
 */
export interface WholeFile {
  write(text: string): void;
}

/** A place that cannot be written to is told now, before the work, and not after it. */
export function wholeFile(path: string): WholeFile {
  const draft = `${path}.${process.pid}.tmp`;
  closeSync(openSync(draft, "w"));
  rmSync(draft);
  return {
    write(text) {
      try {
        writeFileSync(draft, text);
        renameSync(draft, path);
      } finally {
        rmSync(draft, { force: true });
      }
    },
  };
}
