import { AGENTS, type AgentName } from "../agents/index.ts";
import {
  checkMove,
  createLog,
  describe,
  type Event,
  initialState,
  isOver,
  MOVE,
  type Move,
  PHASE,
  type Refusal,
  type Result,
  type State,
  step,
  toMove,
  type World,
} from "../engine/index.ts";

/**
 * One game in progress: who plays which seat, every move so far and every state on the way. Plain
 * data; each function gives a new session and leaves the old one as it was, so that undo and
 * stepping back cost nothing.
 */
export interface Session {
  readonly world: World;
  readonly seed: number;
  readonly noise: number;
  /** The policy of the agents. */
  readonly agents: AgentName;
  /** Members played by persons; agents play the others. */
  readonly persons: readonly number[];
  readonly moves: readonly Move[];
  /** states[k] is the state after k moves. */
  readonly states: readonly State[];
  /** events[k] is what move k made happen; events[0] belongs to the opening. */
  readonly events: readonly (readonly Event[])[];
}

export interface SessionStart {
  readonly seed: number;
  readonly noise: number;
  readonly persons: readonly number[];
  /** By default the sincere ones. */
  readonly agents?: AgentName;
}

/** A new game before its first move. */
export function startSession(world: World, start: SessionStart): Session {
  const log = createLog(64);
  const state = initialState(world, start, log);
  return {
    world,
    agents: "sincere",
    ...start,
    moves: [],
    states: [state],
    events: [describe(log)],
  };
}

/** The state now. */
export const current = (session: Session): State => session.states.at(-1) as State;

/** Whether the game has ended. */
export const isEnded = (session: Session): boolean => isOver(current(session));

/** Persons the game waits for, in the order of the seats. */
export const awaitedPersons = (session: Session): number[] =>
  toMove(current(session)).filter((actor) => session.persons.includes(actor));

/** Makes a person's move of whatever origin; refused with a reason, or the session after it. */
export function play(session: Session, move: Move): Result<Session, Refusal> {
  const refusal = checkMove(current(session), move);
  if (refusal !== undefined) return { ok: false, problem: refusal };
  return { ok: true, value: append(session, move) };
}

function append(session: Session, move: Move): Session {
  const after = step(current(session), move);
  return {
    ...session,
    moves: [...session.moves, { kind: move.kind, actor: move.actor, arg: move.arg }],
    states: [...session.states, after.state],
    events: [...session.events, after.events],
  };
}

/** Whoever of the agents moves next; absent where a person is awaited first, or nobody at all. */
export function nextAgent(session: Session): number | undefined {
  const waiting = toMove(current(session));
  const agent = waiting.find((actor) => !session.persons.includes(actor));
  // Once a text has failed persons speak first; an agent's motion would take the floor from them.
  const personsFirst = current(session).phase === PHASE.closing;
  if (personsFirst && awaitedPersons(session).length > 0) return undefined;
  return agent;
}

/** Lets the agents move until a person is awaited or the game is over. */
export function advance(session: Session): Session {
  let now = session;
  for (let actor = nextAgent(now); actor !== undefined; actor = nextAgent(now)) {
    now = agentMove(now, actor);
  }
  return now;
}

/** One agent's move. */
export function agentMove(session: Session, actor: number): Session {
  const move: Move = { kind: MOVE.pass, actor, arg: 0 };
  AGENTS[session.agents](current(session), actor, move);
  return append(session, move);
}

/** The session as it was after `count` moves. */
export const truncate = (session: Session, count: number): Session => ({
  ...session,
  moves: session.moves.slice(0, count),
  states: session.states.slice(0, count + 1),
  events: session.events.slice(0, count + 1),
});

/** Before the last move a person made; the same session where no person has moved. */
export function undo(session: Session): Session {
  for (let at = session.moves.length - 1; at >= 0; at--) {
    if (session.persons.includes((session.moves[at] as Move).actor)) return truncate(session, at);
  }
  return session;
}
