export { evidenceOf, type PersonEvidence } from "./evidence.ts";
export { gradesFile } from "./grades-file.ts";
export { type Home, homeOf, USUAL_HOME } from "./home.ts";
export { logFile } from "./log-file.ts";
export { statementsOf } from "./statements.ts";
export type { Voices } from "./voices.ts";
export type { Statement } from "./xapi.ts";
