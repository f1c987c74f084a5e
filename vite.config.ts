import { basename } from "node:path";
import { defineConfig } from "vite";

const scenario = /[\\/]scenarios[\\/][^\\/]+\.json$/;

export default defineConfig({
  // Relative addresses: the built page also works below a folder of somebody's web server.
  base: "./",
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
