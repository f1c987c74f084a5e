export { type BaselineLine, presentBaseline } from "./questions.ts";
