export type { Setting } from "../engine/index.ts";
export { campaignJsonSchema } from "./campaign-schema.ts";
export { parseDocument, refuse, say as issueText } from "./parse.ts";
export { type Problem, pathOf, type Step } from "./problem.ts";
export {
  checkDocument,
  type ReadOptions,
  type ReadResult,
  readScenario,
  rewriter,
} from "./read.ts";
export { isCampaignFile, readCampaign, scenariosNamedIn } from "./read-campaign.ts";
export { scenarioJsonSchema } from "./schema.ts";
