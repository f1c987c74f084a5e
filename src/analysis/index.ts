export { pressureOn } from "./pressure.ts";
