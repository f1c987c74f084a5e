import { AGENTS, type Agent, decidePlainly, obey } from "../../agents/index.ts";
import { PHASE, RESPONSE, type State, type World } from "../../engine/index.ts";

/**
 * Lines of play on trial in one seat while the usual agents sit in all others. The fixed ones answer
 * every text alike, whatever it says; in everything but answers they play sincerely.
 */
export const FIXED_LINES = ["support", "abstain", "object"] as const;
export const LEVELS = ["sincere", "tactical", "strategic"] as const;
/** "outside": supports what it gains by and stays outside of everything else. */
export const LINES = [...FIXED_LINES, "outside", ...LEVELS] as const;
export type Line = (typeof LINES)[number];

/** Whether the line reads no text at all. */
export const isFixed = (line: Line): boolean => (FIXED_LINES as readonly Line[]).includes(line);

/** Whether the line is one of the levels of agents, which weigh each text. */
export const isLevel = (line: Line): boolean => (LEVELS as readonly Line[]).includes(line);

const ANSWERS = {
  support: () => RESPONSE.support,
  abstain: () => RESPONSE.acquiesce,
  object: () => RESPONSE.object,
  outside: (state: State, actor: number) =>
    (state.value[actor] as number) > 0 ? RESPONSE.support : RESPONSE.reserve,
} as const;

/** The lines that can be played in a world: no reservations, or no corridor, leaves fewer. */
export const linesOf = (world: World): readonly Line[] =>
  LINES.filter((line) => {
    if (line === "outside") return world.reservations;
    return world.bargaining !== undefined || isFixed(line) || line === "sincere";
  });

export function agentFor(world: World, line: Line): Agent {
  const sincere = world.bargaining === undefined ? decidePlainly : AGENTS.sincere;
  if (line === "sincere") return sincere;
  if (line === "tactical" || line === "strategic") return AGENTS[line];
  const answerOf = ANSWERS[line];
  return (state, actor, move) => {
    sincere(state, actor, move);
    if (state.phase !== PHASE.answering) return;
    move.arg = silenced(state, answerOf(state, actor));
    obey(state, move);
  };
}

/** Under silence one objects or says nothing (Rule 5.6). */
const silenced = (state: State, response: number): number =>
  state.sitting < state.world.sittingCount || response === RESPONSE.object
    ? response
    : RESPONSE.accept;
