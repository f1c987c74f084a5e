import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Version of this program, as in its package.json. */
export const programVersion = (): string =>
  JSON.parse(
    readFileSync(join(process.env.EURASIA_SUMMIT_ROOT ?? process.cwd(), "package.json"), "utf8"),
  ).version;
