import { compileWorld, type Scenario, type World } from "../engine/index.ts";

const known = new WeakMap<Scenario, World>();

/** The same scenario with or without bargaining; each is compiled once. */
export function worldWith(world: World, bargaining: boolean): World {
  if ((world.bargaining !== undefined) === bargaining) return world;
  const kept = known.get(world.scenario);
  if (kept !== undefined && (kept.bargaining !== undefined) === bargaining) return kept;
  const made = compileWorld(world.scenario, { bargaining });
  known.set(world.scenario, made);
  return made;
}
