import { basename } from "node:path";
import { defineConfig, type Plugin } from "vite";
import { readScenario } from "./src/scenario/index.ts";

const scenario = /[\\/]scenarios[\\/][^\\/]+\.json$/;

/**
 * Checks a scenario while the page is built and ships it completed: a broken one stops the build,
 * and the validator stays out of the page.
 */
const checkedScenarios: Plugin = {
  name: "checked-scenarios",
  enforce: "pre",
  transform(code, id) {
    if (!scenario.test(id)) return null;
    const result = readScenario(code);
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
