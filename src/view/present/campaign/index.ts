export { presentClosing, presentYears } from "./closing.ts";
export { presentYear } from "./year.ts";
