import { writeFileSync } from "node:fs";
import { importTypeScript } from "./import-typescript.mjs";
import { inRoot } from "./root.mjs";

/** `npm run schema`: writes the JSON Schemas of scenarios, campaigns and class records from the code's own. */
const { campaignJsonSchema, scenarioJsonSchema } = await importTypeScript("src/scenario/index.ts");
const { recordJsonSchema } = await importTypeScript("src/record/index.ts");
const textOf = (schema) => `${JSON.stringify(schema, null, 2)}\n`;
writeFileSync(inRoot("scenarios", "scenario.schema.json"), textOf(scenarioJsonSchema()));
const campaigns = inRoot("scenarios", "campaigns");
writeFileSync(`${campaigns}/campaign.schema.json`, textOf(campaignJsonSchema()));
writeFileSync(inRoot("docs", "class-record.schema.json"), textOf(recordJsonSchema()));
