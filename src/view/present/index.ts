export type * from "./canvas-model.ts";
export { seatLayout } from "./layout.ts";
export type * from "./models.ts";
