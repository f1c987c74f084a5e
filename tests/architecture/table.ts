import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

interface LayerTable {
  readonly LAYERS: Readonly<Record<string, readonly string[]>>;
  readonly PACKAGES: Readonly<Record<string, readonly string[]>>;
  readonly PURE: readonly string[];
  readonly ON_NODE: readonly string[];
}

/** Absolute path of the project. */
export const ROOT = join(import.meta.dirname, "..", "..");

/** The table from which the layer gate makes its rules. */
export const TABLE = createRequire(import.meta.url)("../../.ci/layers.cjs") as LayerTable;

export const LAYER_NAMES = Object.keys(TABLE.LAYERS);

/** Layers that exist in a source folder: its subfolders, and for `view` the subfolders of that. */
export function layersOnDisk(): string[] {
  const folders = (path: string): string[] =>
    readdirSync(join(ROOT, path), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
  const top = folders("src").filter((name) => name !== "view");
  return [...top, ...folders("src/view").map((name) => `view/${name}`)];
}
