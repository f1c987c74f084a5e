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
  type Setting,
  type State,
  type Step,
  step,
  toMove,
  type World,
} from "../engine/index.ts";

/** Settings that hold from a moment on, and what was there without them. */
export interface Change {
  /** How many moves come before it; no two changes of a session have the same. */
  readonly at: number;
  readonly settings: readonly Setting[];
  readonly before: Step;
}

/**
 * One game in progress: who plays which seat, every move so far and every state on the way. Plain
 * data; each function gives a new session and leaves the old one as it was, so that undo and
 * stepping back cost nothing.
 */
export interface Session {
  /** The scenario now; each state refers to that of its own moment. */
  readonly world: World;
  readonly seed: number;
  readonly noise: number;
  /** The policy of the agents. */
  readonly agents: AgentName;
  /** Members played by persons; agents play the others. */
  readonly persons: readonly number[];
  /** What the scenario's document was changed in before the game. */
  readonly settings: readonly Setting[];
  readonly moves: readonly Move[];
  /** What the scenario was changed in on the way, in the order of the moves. */
  readonly changes: readonly Change[];
  /** states[k] is the state after k moves and the change that was made there. */
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
  /** What has been changed in the document to make the world; by default nothing. */
  readonly settings?: readonly Setting[];
}

/** A new game before its first move. */
export function startSession(world: World, start: SessionStart): Session {
  const log = createLog(64);
  const state = initialState(world, start, log);
  return {
    world,
    agents: "sincere",
    settings: [],
    ...start,
    moves: [],
    changes: [],
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

/** The session as it was after `count` moves, with the change that was made there. */
export function truncate(session: Session, count: number): Session {
  const states = session.states.slice(0, count + 1);
  return {
    ...session,
    world: (states.at(-1) as State).world,
    moves: session.moves.slice(0, count),
    changes: session.changes.filter(({ at }) => at <= count),
    states,
    events: session.events.slice(0, count + 1),
  };
}

/** The session before its last change was made; the same session where there is none. */
export function withoutLastChange(session: Session): Session {
  const last = session.changes.at(-1);
  if (last === undefined) return session;
  const cut = truncate(session, last.at);
  return {
    ...cut,
    world: last.before.state.world,
    changes: cut.changes.slice(0, -1),
    states: [...cut.states.slice(0, -1), last.before.state],
    events: [...cut.events.slice(0, -1), last.before.events],
  };
}

/** Before the last move a person made, or the last change; the same session where there is neither. */
export function undo(session: Session): Session {
  const changedAt = session.changes.at(-1)?.at ?? 0;
  for (let at = session.moves.length - 1; at >= changedAt; at--) {
    if (session.persons.includes((session.moves[at] as Move).actor)) return truncate(session, at);
  }
  return withoutLastChange(session);
}
