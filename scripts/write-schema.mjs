import { writeFileSync } from "node:fs";
import { importTypeScript } from "./import-typescript.mjs";
import { inRoot } from "./root.mjs";

/** `npm run schema`: writes the JSON Schemas of scenario and campaign files from the code's own. */
const { campaignJsonSchema, scenarioJsonSchema } = await importTypeScript("src/scenario/index.ts");
const textOf = (schema) => `${JSON.stringify(schema, null, 2)}\n`;
writeFileSync(inRoot("scenarios", "scenario.schema.json"), textOf(scenarioJsonSchema()));
const campaigns = inRoot("scenarios", "campaigns");
writeFileSync(`${campaigns}/campaign.schema.json`, textOf(campaignJsonSchema()));
