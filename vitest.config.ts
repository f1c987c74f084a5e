import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { oneModule } from "./tests/support/one-module.ts";

/** Files run side by side, one a processor: of itself Vitest would leave one of them idle. */
const workers = Math.max(2, availableParallelism());

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    maxWorkers: workers,
    projects: [
      {
        extends: true,
        plugins: [oneModule()],
        test: {
          name: "node",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/browser/**"],
          // Starting what is tested may take as long, on a machine with much to do.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        // Runs in Node and drives a real browser against the built page: it plays what is shipped.
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["scripts/serve-for-tests.mjs"],
          // So that a worker starts one browser, and not one for every file.
          isolate: false,
          // A busy machine is patient with the page: what is polled for may take its time.
          expect: { poll: { interval: 50, timeout: 30_000 } },
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
