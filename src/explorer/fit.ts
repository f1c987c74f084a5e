import type { World } from "../engine/index.ts";
import { forecast } from "./forecast.ts";

/** How often the model, left to itself, ends an item as it is reported to have ended. */
export interface Fit {
  readonly same: number;
  /** Items of which an outcome is reported. */
  readonly all: number;
}

/** The sincere play of every item held against what is reported. */
export function fitOf(world: World): Fit {
  const { items } = forecast(world);
  const reported = world.items.map((item) => item.history?.outcome ?? []);
  return {
    same: items.filter((item, index) => reported[index]?.includes(item.outcome)).length,
    all: reported.filter((outcomes) => outcomes.length > 0).length,
  };
}
