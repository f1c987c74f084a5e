import { readFileSync, writeFileSync } from "node:fs";
import { importTypeScript } from "./import-typescript.mjs";
import { inRoot } from "./root.mjs";

/**
 * `npm run golden`: plays the games and campaigns of tests/golden/ and writes them down. Never run by the
 * tests: a change of these files is to be read before it is committed.
 */
const { GOLDEN_GAMES, writeGolden } = await importTypeScript("tests/golden/games.ts");
for (const game of GOLDEN_GAMES) {
  const document = JSON.parse(readFileSync(inRoot("scenarios", `${game.scenario}.json`), "utf8"));
  const text = writeGolden(game, document);
  writeFileSync(inRoot("tests", "golden", `${game.name}.txt`), text);
  console.log(`${game.name}.txt: ${text.split("\n").length - 1} lines`);
}

const campaigns = await importTypeScript("tests/golden/campaigns/campaigns.ts");
const { readCampaign, checkDocument, scenariosNamedIn } =
  await importTypeScript("src/scenario/index.ts");
const file = readFileSync(inRoot("scenarios", "campaigns", "csto-2005-2010.json"), "utf8");
const scenarios = new Map(
  scenariosNamedIn(file).map((id) => {
    const document = JSON.parse(readFileSync(inRoot("scenarios", `${id}.json`), "utf8"));
    return [id, checkDocument(document).value];
  }),
);
const loaded = { campaign: readCampaign(file, scenarios).value, scenarios };
for (const golden of campaigns.GOLDEN_CAMPAIGNS) {
  const text = campaigns.writeGoldenCampaign(golden, loaded);
  writeFileSync(inRoot("tests", "golden", "campaigns", `${golden.name}.txt`), text);
  console.log(`campaigns/${golden.name}.txt: ${text.split("\n").length - 1} lines`);
}
