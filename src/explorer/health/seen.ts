import { allHold, OUTCOMES, type State, type World } from "../../engine/index.ts";

/** What has been seen at the ends of some games, as counts of games. */
export interface Seen {
  games: number;
  /** item * outcomes + outcome. */
  readonly outcomes: Int32Array;
  /** By option: in force at the end although it is not the reversion point, or because it is. */
  readonly rungs: Int32Array;
  /** By member and aim: fulfilled. */
  readonly aims: readonly Int32Array[];
  /** By reaction: it happened. */
  readonly reactions: Int32Array;
}

export const emptySeen = (world: World): Seen => ({
  games: 0,
  outcomes: new Int32Array(world.itemCount * OUTCOMES.length),
  rungs: new Int32Array(world.options.length),
  aims: world.members.map(({ aims }) => new Int32Array(aims.length)),
  reactions: new Int32Array(world.scenario.reactions.length),
});

/** Adds the end of a game. */
export function see(seen: Seen, state: State): void {
  const { world } = state;
  seen.games++;
  for (let item = 0; item < world.itemCount; item++) {
    add(seen.outcomes, item * OUTCOMES.length + (state.outcome[item] as number));
    add(seen.rungs, state.force[item] as number);
  }
  world.members.forEach(({ aims }, member) => {
    aims.forEach(({ test }, aim) => {
      if (test.length > 0 && allHold(state, test)) add(seen.aims[member] as Int32Array, aim);
    });
  });
  for (let at = 0; at < state.reacted.length; at++) if (state.reacted[at]) add(seen.reactions, at);
}

function add(counts: Int32Array, at: number): void {
  counts[at] = (counts[at] as number) + 1;
}
