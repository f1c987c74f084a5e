// Types and threads alone: what computes is loaded by the worker, not by the page.
export type { ExperimentName, InputOf, OutputOf } from "./experiments.ts";
export {
  createLaboratory,
  type Failure,
  type Laboratory,
  type Running,
  type Thread,
} from "./pool.ts";
export type { Report } from "./report.ts";
export { spreadPlayouts } from "./spread.ts";
export type { Subject } from "./subject.ts";
export { directLaboratory, webLaboratory } from "./threads.ts";
