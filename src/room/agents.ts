import { AGENTS } from "../agents/index.ts";
import { MOVE, type Move, PHASE, type State } from "../engine/index.ts";
import { awaitedPersons, current, isEnded, nextAgent, type Session } from "../session/index.ts";
import type { Room } from "./classroom.ts";
import { isPaused } from "./clock.ts";
import type { Entry } from "./entries.ts";

/** Agents in a room: each of their moves is an entry like any other. */

/** The next agent's move as an entry; absent where a person is awaited, or the room stands still. */
export function nextAgentEntry(room: Room): Entry | undefined {
  const { session, letter } = room;
  if (session === undefined || room.stage !== "playing" || isPaused(room.clock)) return undefined;
  if (isEnded(session)) return { e: "debrief", room: letter };
  // Nobody plays before the first person has come in.
  if (session.persons.length === 0) return undefined;
  const actor = nextAgent(session);
  return actor === undefined ? undefined : agentEntry(room, session, actor);
}

/** What the agent of a seat would do now. */
export function agentEntry({ letter }: Room, session: Session, actor: number): Entry {
  const move: Move = { kind: MOVE.pass, actor, arg: 0 };
  AGENTS[session.agents](current(session), actor, move);
  return { e: "move", room: letter, move: [move.kind, move.actor, move.arg], by: "agent" };
}

/**
 * What is done for a delegation that does not answer in time: between the sittings it goes in, without
 * dealing; at the table its agent answers.
 */
export function substituteEntry(room: Room, session: Session, actor: number): Entry {
  const { phase } = current(session);
  if (phase !== PHASE.corridor) return agentEntry(room, session, actor);
  return { e: "move", room: room.letter, move: [MOVE.leave, actor, 0], by: "agent" };
}

/** Everybody for whom the game waits, agents and people. */
export const firstAwaited = (session: Session): number | undefined =>
  nextAgent(session) ?? awaitedPersons(session)[0];

export const isAsking = ({ phase }: State): boolean => phase === PHASE.answering;
