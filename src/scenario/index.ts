export { campaignJsonSchema } from "./campaign-schema.ts";
export type { Problem } from "./problem.ts";
export {
  checkDocument,
  type ReadOptions,
  type ReadResult,
  readScenario,
} from "./read.ts";
export { isCampaignFile, readCampaign, scenariosNamedIn } from "./read-campaign.ts";
export { scenarioJsonSchema } from "./schema.ts";
export type { Setting } from "./settings.ts";
