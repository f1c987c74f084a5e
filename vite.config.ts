import { basename } from "node:path";
import { defineConfig, type Plugin } from "vite";
import { compileWorld, type Scenario } from "./src/engine/index.ts";
import { fitOf } from "./src/explorer/index.ts";
import { readScenario } from "./src/scenario/index.ts";
import type { ScenarioEntry } from "./src/store/index.ts";
import { flagOf } from "./src/view/present/index.ts";

const scenario = /[\\/]scenarios[\\/][^\\/]+\.json$/;
/** The same file asked for its line in the list of scenarios. */
const entry = /[\\/]scenarios[\\/][^\\/]+\.json\?entry$/;

/** What the list of scenarios says of one; the fit is what the model gives, not what a file claims. */
function entryOf(one: Scenario): ScenarioEntry {
  const members = one.actors.filter((actor) => actor.kind === "member");
  const days = one.sittings.map((sitting) => sitting.date).sort();
  return {
    id: one.id,
    title: one.title,
    summary: one.summary,
    place: one.place,
    days: [days[0] ?? one.date, days.at(-1) ?? one.date],
    minutes: one.minutes,
    flags: members.map(flagOf),
    items: one.items.length,
    lessons: one.lessons.length > 0,
    fit: fitOf(compileWorld(one)),
  };
}

/**
 * Checks a scenario while the page is built and ships it completed: a broken one stops the build,
 * and the validator stays out of the page. The list of scenarios is made here too: it alone is in
 * the page from the start, each scenario is loaded when it is chosen.
 */
const checkedScenarios: Plugin = {
  name: "checked-scenarios",
  enforce: "pre",
  transform(code, id) {
    const listed = entry.test(id);
    if (!listed && !scenario.test(id)) return null;
    const result = readScenario(code);
    // With a question mark behind it a file is no JSON to the bundler.
    if (result.ok && listed) return `export default ${JSON.stringify(entryOf(result.value))};`;
    if (result.ok) return JSON.stringify(result.value);
    const problems = result.problem.map((one) => `${one.line}: ${one.path}: ${one.message}`);
    return this.error(`${basename(id)}\n${problems.join("\n")}`);
  },
};

export default defineConfig({
  // Relative addresses: the built page also works below a folder of somebody's web server.
  base: "./",
  plugins: [checkedScenarios],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    target: "es2022",
    assetsInlineLimit: 1024,
    // Phaser alone is 1.4 MB and cannot be split; it loads after the text shell.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "phaser", test: /node_modules[\\/]phaser[\\/]/ },
            {
              debugName: "scenarios",
              name: (id) => `scenario-${basename(id, ".json")}`,
              test: scenario,
            },
          ],
        },
      },
    },
  },
});
