import type { World } from "./world.ts";

/** Items and the options on their ladders. */

/** The item an option belongs to. */
export const itemOfOption = ({ itemOf }: World, option: number): number => itemOf[option] as number;

/** The option of an item that has this rung; absent where there is none. */
export function optionAt(world: World, item: number, rung: number): number | undefined {
  const end = world.firstOption[item + 1] as number;
  for (let option = world.firstOption[item] as number; option < end; option++) {
    if (world.optionValue[option] === rung) return option;
  }
  return undefined;
}
