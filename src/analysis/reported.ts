import {
  OUTCOMES,
  type Outcome,
  optionAt,
  resettle,
  type State,
  type World,
} from "../engine/index.ts";

/**
 * Sets the end of a game, in place, as history is reported to have had it. Where the game agrees with
 * one of the reported outcomes its own answers stand; elsewhere the first reported outcome is put in.
 */
export function settleAsReported(state: State): void {
  const { world } = state;
  world.items.forEach((_, item) => {
    const ended = endingOf(world, state, item);
    if (ended === undefined) return;
    resettle(state, item, OUTCOMES.indexOf(ended.outcome), ended.option, ended.outside);
  });
}

/** How an item is reported to have ended, where the game has it otherwise. */
function endingOf(world: World, state: State, item: number) {
  const history = world.items[item]?.history;
  if (history === undefined) return undefined;
  const played = OUTCOMES[state.outcome[item] as number] as Outcome;
  const agrees = history.outcome.includes(played);
  const outcome = agrees ? played : (history.outcome[0] as Outcome);
  const usual = agrees ? (state.force[item] as number) : optionFor(world, item, outcome);
  const option =
    history.option === undefined ? usual : (optionAt(world, item, history.option) ?? usual);
  const outside =
    history.outside === undefined
      ? (state.outside[item] as number)
      : maskOf(world, history.outside);
  const same = option === state.force[item] && outside === state.outside[item];
  return agrees && same ? undefined : { outcome, option, outside };
}

const maskOf = (world: World, ids: readonly string[]): number =>
  world.members.reduce(
    (mask, one, index) => (ids.includes(one.id) ? mask | (1 << index) : mask),
    0,
  );

function optionFor(world: World, item: number, outcome: Outcome): number {
  const tabled = world.tabled[item] as number;
  const study = world.study[item] as number;
  if (outcome === "adopted" || outcome === "adopted-amended") return tabled;
  if (outcome === "tasked" && study >= 0) return study;
  return world.reversion[item] as number;
}
