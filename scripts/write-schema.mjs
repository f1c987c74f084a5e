import { writeFileSync } from "node:fs";
import { importTypeScript } from "./import-typescript.mjs";
import { inRoot } from "./root.mjs";

/** `npm run schema`: writes the JSON Schema of scenario files from the code's own schema. */
const { scenarioJsonSchema } = await importTypeScript("src/scenario/index.ts");
const text = `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`;
writeFileSync(inRoot("scenarios", "scenario.schema.json"), text);
