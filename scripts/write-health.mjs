import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { importTypeScript } from "./import-typescript.mjs";
import { inRoot } from "./root.mjs";

/**
 * `npm run certify`: checks every scenario up and keeps the verdicts for the list of scenarios. Never
 * run by the tests, which only see whether it has to be.
 */
const { keepHealth } = await importTypeScript("src/explorer/index.ts");
const { compileWorld } = await importTypeScript("src/engine/index.ts");
const { readScenario } = await importTypeScript("src/scenario/index.ts");

const kept = {};
const files = readdirSync(inRoot("scenarios")).filter(
  (name) => name.endsWith(".json") && name !== "scenario.schema.json",
);
for (const file of files.sort()) {
  const read = readScenario(readFileSync(inRoot("scenarios", file), "utf8"));
  if (!read.ok) throw new Error(`${file}: ${JSON.stringify(read.problem[0])}`);
  const health = keepHealth(compileWorld(read.value, { bargaining: true }));
  console.log(`${read.value.id}: ${health.verdict}, ${health.warning} warnings`);
  kept[read.value.id] = health;
}
mkdirSync(inRoot("scenarios", "health"), { recursive: true });
writeFileSync(inRoot("scenarios", "health", "kept.json"), `${JSON.stringify(kept, null, 2)}\n`);
