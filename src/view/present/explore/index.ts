export { originOf } from "./origin.ts";
export { type BaselineLine, presentBaseline, presentObjections } from "./questions.ts";
