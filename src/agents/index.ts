import { type Move, PHASE, type State, type World } from "../engine/index.ts";
import { answerAhead } from "./answer-ahead.ts";
import type { Manner } from "./manner.ts";
import { negotiate } from "./negotiate.ts";
import { decidePlainly, obey } from "./plain.ts";

export type { Manner } from "./manner.ts";
export { nextLine } from "./negotiate.ts";
export { answerTo, ballotOn, decidePlainly, present, sincereTo, wordsOn } from "./plain.ts";
export { type Reason, type ReasonTerm, reasonFor, reasonForOffer } from "./reasons.ts";
export type { Row } from "./row.ts";
export { type Suggestion, suggestOffers } from "./suggest.ts";

/** A delegation's policy: writes the move of a member for whom the game waits. */
export type Agent = (state: State, actor: number, move: Move) => void;

/**
 * How agents differ: in how far they look, never in what they know. The sincere one weighs what it
 * is offered and proposes nothing; the tactical one thinks to the end of the sitting and takes the
 * estimates as they are; the strategic one to the end of the summit, over several games that may be.
 */
export const MANNERS = {
  sincere: { horizon: "sitting", proposes: false, breadth: 1, prices: [] },
  tactical: {
    horizon: "sitting",
    proposes: true,
    breadth: 1,
    prices: [{ perNoise: 0, greed: 90 }],
  },
  strategic: {
    horizon: "summit",
    proposes: true,
    breadth: 8,
    prices: [
      { perNoise: 0, greed: 90 },
      { perNoise: 40, greed: 60 },
      { perNoise: 100, greed: 35 },
    ],
  },
} as const satisfies Readonly<Record<string, Manner>>;
export type AgentName = keyof typeof MANNERS;

const isInCorridor = ({ phase }: State): boolean =>
  phase === PHASE.corridor || phase === PHASE.drafting;

const policy =
  (manner: Manner): Agent =>
  (state, actor, move) => {
    if (isInCorridor(state)) return negotiate(state, actor, manner, move);
    decidePlainly(state, actor, move);
    if (manner.proposes && state.world.bargaining !== undefined) {
      answerAhead(state, actor, manner, move);
      obey(state, move);
    }
  };

/** The policies by name. */
export const AGENTS: Readonly<Record<AgentName, Agent>> = {
  sincere: policy(MANNERS.sincere),
  tactical: policy(MANNERS.tactical),
  strategic: policy(MANNERS.strategic),
};

/** The names as they stand in transcripts and on the command line. */
export const AGENT_NAMES = Object.keys(MANNERS) as readonly AgentName[];

/** The policy to play a world with; where there is no corridor the sincere one needs no look ahead. */
export const agentOf = (world: World, name: AgentName): Agent =>
  world.bargaining === undefined ? decidePlainly : AGENTS[name];
