import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import { expect, test } from "vitest";
import { WORDS } from "../../src/view/words/index.ts";

const SRC = join(import.meta.dirname, "../../src");

const code = readdirSync(SRC, { recursive: true })
  .map(String)
  .filter((path) => /\.tsx?$/.test(path) && !/^view[\\/]words[\\/]/.test(path))
  .map((path) => readFileSync(join(SRC, path), "utf8"))
  .join("\n");

/** Keys that are put together where they are said, as patterns: `outcome.${name}`. */
const built = [...code.matchAll(/`([a-z][\w.-]*\.(?:[\w.-]|\$\{[^}]*\})*)`/gi)]
  .map(([, template = ""]) => template)
  .filter((template) => template.includes("${"))
  .map((template) => new RegExp(`^${template.split(/\$\{[^}]*\}/).join("[\\w-]+")}$`));

test("every text is said somewhere", () => {
  const unsaid = Object.keys(WORDS).filter(
    (key) => !code.includes(`"${key}"`) && !built.some((pattern) => pattern.test(key)),
  );
  expect(unsaid).toEqual([]);
});

test("every text can be read as a message in its language", () => {
  for (const { en, ru } of Object.values(WORDS)) {
    expect(() => new IntlMessageFormat(en, "en", undefined, { ignoreTag: true })).not.toThrow();
    expect(() => new IntlMessageFormat(ru, "ru", undefined, { ignoreTag: true })).not.toThrow();
  }
});
