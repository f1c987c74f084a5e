import { AGENT_NAMES, type AgentName } from "../agents/index.ts";
import {
  hash,
  type Move,
  type Setting,
  type State,
  type Transcript,
  type TranscriptChange,
  type TranscriptStep,
  type World,
  writeTranscript,
} from "../engine/index.ts";
import { changeNow, type Rewrite } from "./changes.ts";
import { current, isEnded, play, type Session, startSession } from "./session.ts";

/** Why a step of a transcript could not be made as it stands there. */
export interface ReplayFailure {
  /** The step that failed, from 1; changes are steps too. */
  readonly step: number;
  readonly line: number;
  readonly reason: "over" | "notYourTurn" | "notLegal" | "hashDiffers" | "cannotChange";
  /** Of a change: the place in the scenario, and what is wrong with it; else empty. */
  readonly detail: string;
}

/** A transcript recomputed: the hash of the start and after every step that could be made. */
export type Replay = {
  readonly session: Session;
  readonly hashes: readonly string[];
  readonly over: boolean;
} & ({ readonly ok: true } | ({ readonly ok: false } & ReplayFailure));

/** Without the scenario's document nothing of it can be changed. */
const unchangeable: Rewrite = (settings) => ({
  ok: false,
  problem: [{ path: settings.at(-1)?.path ?? "", message: "cannot be changed here" }],
});

/**
 * Replays a transcript that begins in this world, up to the first step that cannot be made or hashes
 * otherwise. Only one with changes on the way needs `rewrite`.
 */
export function replay(
  world: World,
  transcript: Transcript,
  rewrite: Rewrite = unchangeable,
): Replay {
  const { seed, noise, settings } = transcript;
  const persons = transcript.persons.map((id) => world.members.findIndex((one) => one.id === id));
  let session = startSession(world, {
    ...{ seed, noise, settings, persons },
    agents: agentsOf(transcript),
  });
  const hashes = [hash(current(session))];
  for (const step of stepsOf(transcript)) {
    const made = make(session, step, rewrite);
    if ("failure" in made) {
      const place = { step: hashes.length, line: step.line };
      return { session, hashes, over: isEnded(session), ok: false, ...place, ...made.failure };
    }
    ({ session } = made);
    hashes.push(made.hash);
  }
  return { session, hashes, over: isEnded(session), ok: true };
}

/** Moves and changes in the order in which they stand. */
function stepsOf({ steps, changes }: Transcript): (TranscriptStep | TranscriptChange)[] {
  const changesAt = (place: number) => changes.filter(({ at }) => at === place);
  return [...changesAt(0), ...steps.flatMap((step, index) => [step, ...changesAt(index + 1)])];
}

type Failed = { readonly failure: Pick<ReplayFailure, "reason" | "detail"> };
type Outcome = { readonly session: Session } | Failed;
type Made = { readonly session: Session; readonly hash: string } | Failed;

function make(session: Session, step: TranscriptStep | TranscriptChange, rewrite: Rewrite): Made {
  const made = "move" in step ? playOf(session, step.move) : changeOf(session, step, rewrite);
  if ("failure" in made) return made;
  const after = hash(current(made.session));
  if (after.startsWith(step.hash ?? "")) return { ...made, hash: after };
  return { failure: { reason: "hashDiffers", detail: "" } };
}

function playOf(session: Session, move: Move): Outcome {
  const played = play(session, move);
  if (played.ok) return { session: played.value };
  return { failure: { reason: played.problem, detail: "" } };
}

function changeOf(session: Session, { settings }: TranscriptChange, rewrite: Rewrite): Outcome {
  const changed = changeNow(session, settings, rewrite);
  if (changed.ok) return { session: changed.value };
  const { reason, place, message } = changed.problem;
  const why = { ended: "the game has ended", fixed: "can only be changed from the start" };
  const detail = `${place}: ${reason === "invalid" ? message : why[reason]}`;
  return { failure: { reason: "cannotChange", detail } };
}

/** The agents a transcript names; those it names and nobody knows play sincerely. */
const agentsOf = ({ agents }: Transcript): AgentName =>
  AGENT_NAMES.find((name) => name === agents) ?? "sincere";

/** The state that the k-th move of a session led to, before anything was changed there. */
const stateAfter = ({ changes, states }: Session, moves: number): State =>
  changes.find(({ at }) => at === moves)?.before.state ?? (states[moves] as State);

/** What a session is made of, as a transcript has it. */
export const recordOf = (session: Session) => ({
  seed: session.seed,
  noise: session.noise,
  agents: session.agents,
  persons: session.persons.map((member) => session.world.members[member]?.id ?? ""),
  settings: session.settings,
  steps: session.moves.map((move, index) => ({
    move,
    hash: hash(stateAfter(session, index + 1)),
    line: 0,
  })),
  changes: session.changes.map(({ at, settings }) => ({
    at,
    settings,
    hash: hash(session.states[at] as State),
    line: 0,
  })),
});

/** The text of a session, with the hash after every move and change. */
export const transcriptOf = (session: Session): string =>
  writeTranscript(worldAtStart(session), recordOf(session));

/** The world in which a session began: the scenario with the settings of its start. */
export const worldAtStart = (session: Session): World => stateAfter(session, 0).world;

/** A step of a game as it was made; `at`: how many moves come before it. */
export type Entry =
  | { readonly move: Move; readonly at: number }
  | { readonly settings: readonly Setting[]; readonly at: number };

export type LogEntry = Entry & { readonly hash: string };

/** Moves and changes of a session in the order in which they were made. */
export function entriesOf({ moves, changes }: Session): Entry[] {
  const changesAt = (place: number): Entry[] =>
    changes.filter(({ at }) => at === place).map(({ at, settings }) => ({ at, settings }));
  return [...changesAt(0), ...moves.flatMap((move, at) => [{ move, at }, ...changesAt(at + 1)])];
}

/** The state that a step was made in, and the one that it led to. */
export const stateBefore = (session: Session, entry: Entry): State =>
  "move" in entry ? (session.states[entry.at] as State) : stateAfter(session, entry.at);

const stateBehind = (session: Session, entry: Entry): State =>
  "move" in entry ? stateAfter(session, entry.at + 1) : (session.states[entry.at] as State);

/** The same with the hash after each. */
export const logOf = (session: Session): LogEntry[] =>
  entriesOf(session).map((entry) => ({ ...entry, hash: hash(stateBehind(session, entry)) }));
