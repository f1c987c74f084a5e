import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { inRoot, ROOT } from "./root.mjs";

/**
 * The worker of the host on workerd as one module of JavaScript, with the texts of all scenarios in it.
 * @param {string} entry the module to begin with, relative to the project
 * @returns {Promise<string>}
 */
export async function edgeBundle(entry = "src/edge/worker.ts") {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "esm",
    // What workerd has of Node's modules.
    external: ["node:*"],
    mainFields: ["module", "main"],
    target: "es2024",
    define: { SCENARIOS: JSON.stringify(scenarios()), PROGRAM: JSON.stringify(version()) },
    logLevel: "error",
  });
  return outputFiles[0].text;
}

function version() {
  return JSON.parse(readFileSync(inRoot("package.json"), "utf8")).version;
}

function scenarios() {
  const folder = inRoot("scenarios");
  const files = readdirSync(folder).filter((name) => /^[a-z0-9-]+\.json$/.test(name));
  return Object.fromEntries(
    files.map((name) => [basename(name, ".json"), readFileSync(`${folder}/${name}`, "utf8")]),
  );
}
