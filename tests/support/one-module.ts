import { readFile } from "node:fs/promises";
import { dirname, extname } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin as Part } from "esbuild";
import type { Plugin } from "vitest/config";

/**
 * Has each test file and whatever of the project it imports run as one module. Vitest runs modules
 * one by one and looks up every imported name anew each time it is used, which makes the engine's
 * inner loops several times slower than they are in Node or in a browser.
 */
export function oneModule(): Plugin {
  return {
    name: "one-module",
    enforce: "pre",
    async load(id) {
      if (!/\.test\.tsx?$/.test(id)) return undefined;
      const { outputFiles, metafile } = await build({
        entryPoints: [id],
        bundle: true,
        write: false,
        metafile: true,
        packages: "external",
        platform: "node",
        format: "esm",
        target: "es2022",
        jsx: "automatic",
        jsxImportSource: "preact",
        sourcemap: "inline",
        outdir: dirname(id),
        logLevel: "error",
        plugins: [knowingItsPlace],
      });
      for (const path of Object.keys(metafile.inputs)) this.addWatchFile(path);
      return outputFiles.find(({ path }) => path.endsWith(".js"))?.text;
    },
  };
}

const LOADERS: Readonly<Record<string, "ts" | "tsx">> = { ".ts": "ts", ".tsx": "tsx" };

/** A file that asks where it lies is told so: in the one module it no longer lies there. */
const knowingItsPlace: Part = {
  name: "knowing-its-place",
  setup({ onLoad }) {
    onLoad({ filter: /\.(tsx?|mjs)$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8"))
        .replace(/(?<!["'`])import\.meta\.url\b/g, JSON.stringify(pathToFileURL(path).href))
        .replace(/(?<!["'`])import\.meta\.dirname\b/g, JSON.stringify(dirname(path))),
      loader: LOADERS[extname(path)] ?? "js",
    }));
  },
};
