import { EVENT, type EventLog, record } from "./events.ts";
import { BALLOT, MOVE, type Move } from "./moves.ts";
import { refill } from "./numbers.ts";
import { PHASE, type State } from "./state.ts";

/**
 * Procedural motions: rulebook chapter 7. More yes than no among those present; a tie fails; the
 * chair has one vote and no casting vote. The mover's own vote is yes.
 */

/** Puts a motion to the vote; the answers given so far stay sealed until it is decided. */
export function openMotion(state: State, move: Move, log: EventLog | null): void {
  const { seatedMask } = state.world;
  state.resumePhase = state.phase;
  state.resumeWaiting = state.waiting;
  state.phase = PHASE.motion;
  state.motion = move.kind;
  state.motionTarget = move.arg;
  state.mover = move.actor;
  state.motions[state.item] = (state.motions[state.item] as number) | (1 << move.kind);
  refill(state.ballot, BALLOT.no);
  state.ballot[move.actor] = BALLOT.yes;
  state.waiting = seatedMask & ~(1 << move.actor);
  if (log !== null) record(log, EVENT.motionMoved, state.item, move.kind, move.actor, move.arg);
}

/** Counts the ballots; true where the motion is carried. */
export function closeMotion(state: State, log: EventLog | null): boolean {
  const { world, motion } = state;
  let yes = 0;
  let no = 0;
  for (let member = 0; member < world.memberCount; member++) {
    if (!((world.seatedMask >> member) & 1)) continue;
    if (state.ballot[member] === BALLOT.yes) yes++;
    else no++;
    if (log !== null) record(log, EVENT.balloted, member, state.ballot[member]);
  }
  const carried = isMotionCarried(state, yes, no);
  if (log !== null) record(log, EVENT.motionDecided, motion, Number(carried), yes, no);
  return carried;
}

function isMotionCarried(state: State, yes: number, no: number): boolean {
  // Rule 5.11: a second deferral of the same text needs everybody.
  if (state.motion === MOVE.defer && state.world.deferredBefore[state.item]) return no === 0;
  // Rule 5.9: the chair's ruling stands unless more challenge it than uphold it.
  if (state.motion === MOVE.classify) return no <= yes;
  return yes > no;
}
