import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PURE_TYPES } from "../../scripts/gates.mjs";
import { type Copy, copyOf } from "./copy.ts";
import { ROOT, TABLE } from "./table.ts";

/** Names that only a page or Node has, each as an expression. */
const HOST = [
  "document.title",
  "window.name",
  "navigator.language",
  "localStorage.length",
  "setTimeout(() => {}, 1)",
  "queueMicrotask(() => {})",
  "performance.now()",
  "console.log(1)",
  "fetch('/')",
  "crypto.randomUUID()",
  "structuredClone(1)",
  "process.argv",
  "Buffer.from([])",
  "import.meta.url",
] as const;

describe("a pure layer does not know", () => {
  let copy: Copy;
  let output: string;

  beforeAll(async () => {
    copy = copyOf(["tsconfig.json", "tsconfig.pure.json"]);
    const lines = HOST.map((expression, n) => `export const host${n} = ${expression};\n`);
    for (const layer of TABLE.PURE) copy.write(`src/${layer}/planted.ts`, lines.join(""));
    const args = [...PURE_TYPES, "--pretty", "false"];
    output = (await copy.run("typescript/bin/tsc", args)).output;
  }, 60_000);

  afterAll(() => copy.remove());

  it.each(HOST.map((expression, n) => [expression, n + 1] as const))("%s", (_, line) => {
    for (const layer of TABLE.PURE) {
      expect(output).toContain(`src/${layer}/planted.ts(${line},`);
    }
  });
});

describe("tsconfig.pure.json", () => {
  it("covers each pure layer of the table and nothing else", () => {
    const { include } = JSON.parse(readFileSync(join(ROOT, "tsconfig.pure.json"), "utf8")) as {
      include: string[];
    };
    expect([...include].sort()).toEqual(TABLE.PURE.map((layer) => `src/${layer}`).sort());
  });
});
