import { AGENT_NAMES, type AgentName } from "../agents/index.ts";
import { hash, type Transcript, type World, writeTranscript } from "../engine/index.ts";
import { current, isEnded, play, type Session, startSession } from "./session.ts";

/** A transcript recomputed: the hash of the start and after every step that could be made. */
export type Replay = {
  readonly session: Session;
  readonly hashes: readonly string[];
  readonly over: boolean;
} & (
  | { readonly ok: true }
  | {
      readonly ok: false;
      /** The step that failed, from 1. */
      readonly step: number;
      readonly line: number;
      readonly reason: "over" | "notYourTurn" | "notLegal" | "hashDiffers";
    }
);

/** Replays a transcript of this world, up to the first step that is illegal or hashes otherwise. */
export function replay(world: World, transcript: Transcript): Replay {
  const persons = transcript.persons.map((id) => world.members.findIndex((one) => one.id === id));
  let session = startSession(world, {
    seed: transcript.seed,
    noise: transcript.noise,
    persons,
    agents: agentsOf(transcript),
  });
  const hashes = [hash(current(session))];
  const end = () => ({ session, hashes, over: isEnded(session) });
  for (const [index, step] of transcript.steps.entries()) {
    const place = { step: index + 1, line: step.line };
    const played = play(session, step.move);
    if (!played.ok) return { ...end(), ok: false, ...place, reason: played.problem };
    const after = hash(current(played.value));
    if (step.hash !== undefined && step.hash !== after) {
      return { ...end(), ok: false, ...place, reason: "hashDiffers" };
    }
    session = played.value;
    hashes.push(after);
  }
  return { ...end(), ok: true };
}

/** The agents a transcript names; those it names and nobody knows play sincerely. */
const agentsOf = ({ agents }: Transcript): AgentName =>
  AGENT_NAMES.find((name) => name === agents) ?? "sincere";

/** The text of a session, with the hash after every move. */
export const transcriptOf = (session: Session): string =>
  writeTranscript(session.world, {
    seed: session.seed,
    noise: session.noise,
    agents: session.agents,
    persons: session.persons.map((member) => session.world.members[member]?.id ?? ""),
    steps: session.moves.map((move, index) => ({
      move,
      hash: hash(session.states[index + 1] as Session["states"][number]),
      line: 0,
    })),
  });
