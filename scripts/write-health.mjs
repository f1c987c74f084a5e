import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { importTypeScript } from "./import-typescript.mjs";
import { inRoot } from "./root.mjs";

/**
 * `npm run certify`: checks every scenario up and keeps the verdicts for the list of scenarios. What a
 * small check-up shows to be as it was is not played again. Never run by the tests, which only see
 * whether it has to be.
 */
const { healthOf, keepHealth, PROOF_SETTINGS, proofOf } =
  await importTypeScript("src/explorer/index.ts");
const { compileWorld } = await importTypeScript("src/engine/index.ts");
const { readScenario } = await importTypeScript("src/scenario/index.ts");

const FILE = inRoot("scenarios", "health", "kept.json");
const before = existsSync(FILE) ? JSON.parse(readFileSync(FILE, "utf8")) : {};
const kept = {};
const files = readdirSync(inRoot("scenarios")).filter(
  (name) => name.endsWith(".json") && name !== "scenario.schema.json",
);
for (const file of files.sort()) {
  const read = readScenario(readFileSync(inRoot("scenarios", file), "utf8"));
  if (!read.ok) throw new Error(`${file}: ${JSON.stringify(read.problem[0])}`);
  const world = compileWorld(read.value, { bargaining: true });
  const old = before[read.value.id];
  const same = old?.proof === proofOf(healthOf(world, PROOF_SETTINGS));
  const health = same ? old : keepHealth(world);
  console.log(`${read.value.id}: ${health.verdict}, ${health.warning} warnings`);
  kept[read.value.id] = health;
}
mkdirSync(inRoot("scenarios", "health"), { recursive: true });
writeFileSync(FILE, `${JSON.stringify(kept, null, 2)}\n`);
