import { decidePlainly } from "../../../agents/index.ts";
import { allocateState, imul, MOVE, type State, type World } from "../../../engine/index.ts";
import { playOut } from "../../../explorer/index.ts";

/** A sum over how `runs` sincere playouts ended on the engine: as `add_game` in playouts.c has it. */
export function checksumOf(world: World, seed: number, noise: number, runs: number): number {
  const state = allocateState(world);
  const move = { kind: MOVE.pass, actor: 0, arg: 0 };
  let sum = 0x811c9dc5 | 0;
  for (let playout = 0; playout < runs; playout++) {
    playOut(state, { seed, noise, playout }, decidePlainly, move, null);
    sum = imul(sum ^ state.moves, PRIME);
    for (const list of courseOf(state)) {
      for (let at = 0; at < list.length; at++) sum = imul(sum ^ (list[at] as number), PRIME);
    }
  }
  return sum >>> 0;
}

const PRIME = 0x01000193;

const courseOf = (state: State): readonly Int32Array[] => [
  state.outcome,
  state.force,
  state.tried,
  state.outside,
  state.contested,
  state.objectors,
  state.objectedTo,
  state.register,
  state.position,
  state.salience,
];
