import { readFileSync, writeFileSync } from "node:fs";
import { importTypeScript } from "./import-typescript.mjs";
import { inRoot } from "./root.mjs";

/**
 * `npm run golden`: plays the games of tests/golden/games.ts and writes them down. Never run by the
 * tests: a change of these files is to be read before it is committed.
 */
const { GOLDEN_GAMES, writeGolden } = await importTypeScript("tests/golden/games.ts");
for (const game of GOLDEN_GAMES) {
  const document = JSON.parse(readFileSync(inRoot("scenarios", `${game.scenario}.json`), "utf8"));
  const text = writeGolden(game, document);
  writeFileSync(inRoot("tests", "golden", `${game.name}.txt`), text);
  console.log(`${game.name}.txt: ${text.split("\n").length - 1} lines`);
}
