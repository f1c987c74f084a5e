import { floorDiv, type World } from "../engine/index.ts";

/**
 * The compromise mean of Van den Bos (1991): positions weighted by capability and salience. Under
 * consensus with a veto for each it is no forecast; it says where the weight of the room pulls.
 */

/** The mean of an item's positions as the file has them, in tenths of a rung, rounded; 0..1000. */
export function pressureOn(world: World, item: number): number {
  let weights = 0;
  let sum = 0;
  for (let member = 0; member < world.memberCount; member++) {
    const at = item * world.memberCount + member;
    const weight = (world.members[member]?.capability ?? 0) * (world.salience[at] as number);
    weights += weight;
    sum += weight * (world.position[at] as number);
  }
  return weights === 0 ? 0 : floorDiv(20 * sum + weights, 2 * weights);
}
