import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { inRoot, ROOT } from "./root.mjs";

/** Bundles a TypeScript module of the project in memory and imports it. */
export async function importTypeScript(path) {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [path],
    bundle: true,
    write: false,
    platform: "node",
    format: "esm",
    mainFields: ["module", "main"],
    logLevel: "error",
  });
  mkdirSync(inRoot(".cache"), { recursive: true });
  const file = inRoot(".cache", `${path.replaceAll("/", "-")}.${process.pid}.mjs`);
  writeFileSync(file, outputFiles[0].contents);
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(file);
  }
}
