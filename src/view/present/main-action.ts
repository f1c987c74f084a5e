import type { ActionModel } from "./models.ts";

/** Whether an action is a main button and a card; the others are folded away. */
export const isMainAction = ({ group }: ActionModel): boolean =>
  group !== "motion" && group !== "amendment";
