import { legalMoves, type Move, type State, writeMove } from "../engine/index.ts";

/** A move's name among the legal ones of its member: its line in a transcript, less the member. */
export const actionId = (state: State, move: Move): string =>
  writeMove(state.world, move).split(" ").slice(1).join(" ");

/** The move behind an action's id; absent where the member may not make it now. */
export const moveOf = (state: State, actor: number, id: string): Move | undefined =>
  legalMoves(state, actor).find((move) => actionId(state, move) === id);
