export type { Problem } from "./problem.ts";
export {
  checkDocument,
  type ReadOptions,
  type ReadResult,
  readScenario,
  type Setting,
} from "./read.ts";
export { scenarioJsonSchema } from "./schema.ts";
