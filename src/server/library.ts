import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { libraryFrom } from "../host/index.ts";
import type { Library } from "../room/index.ts";

/** The scenarios of a folder. */
export const libraryOf = (folder: string): Library =>
  libraryFrom((id) => {
    const file = join(folder, `${id}.json`);
    return existsSync(file) ? readFileSync(file, "utf8") : undefined;
  });
