import { copyState, OUTCOMES, type Outcome, type State, type World } from "../engine/index.ts";
import { advance, current, startSession } from "./session.ts";

/** The game as sincere agents play it with the file's own stances: what a person's game differs from. */
export const baselineOf = (world: World) =>
  advance(startSession(world, { seed: 0, noise: 0, persons: [] }));

/**
 * The end of the game as history had it, for comparing payoffs. Where the model agrees with one of
 * the reported outcomes its own answers stand; elsewhere the first reported outcome is put in.
 */
export function historicalState(world: World): State {
  const state = copyState(current(baselineOf(world)));
  world.items.forEach((item, index) => {
    const reported = item.history?.outcome ?? [];
    const [first] = reported;
    const played = OUTCOMES[state.outcome[index] as number] as Outcome;
    if (first === undefined || reported.includes(played)) return;
    state.outcome[index] = OUTCOMES.indexOf(first);
    state.force[index] = optionFor(world, index, first);
  });
  return state;
}

function optionFor(world: World, item: number, outcome: Outcome): number {
  const tabled = world.tabled[item] as number;
  const study = world.study[item] as number;
  if (outcome === "adopted" || outcome === "adopted-amended") return tabled;
  if (outcome === "tasked" && study >= 0) return study;
  return world.reversion[item] as number;
}
