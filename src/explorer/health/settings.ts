import type { AgentName } from "../../agents/index.ts";
import { floorDiv } from "../../engine/index.ts";

/** What a check-up is made with. Plain data; it stands in every certificate. */
export interface HealthSettings {
  /** 0 .. LARGEST_SEED. */
  readonly seed: number;
  /** Half-width of the draws on positions and saliences, 0 .. LARGEST_NOISE. */
  readonly noise: number;
  /** Who plays the seats that are not on trial. */
  readonly agents: AgentName;
  /** Games among agents. */
  readonly runs: number;
  /** Games in which legal moves are drawn by lot. */
  readonly wanderings: number;
  /** Games for each seat and each line of play. */
  readonly trials: number;
}

export const USUAL_HEALTH: HealthSettings = {
  seed: 1,
  noise: 10,
  agents: "tactical",
  runs: 200,
  wanderings: 400,
  trials: 12,
};

/** The usual check-up with another number of games among agents; the other games in proportion. */
export function scaledTo(runs: number): HealthSettings {
  const { runs: usual, wanderings, trials } = USUAL_HEALTH;
  const scale = (count: number): number => floorDiv(count * runs + usual - 1, usual);
  return { ...USUAL_HEALTH, runs, wanderings: scale(wanderings), trials: scale(trials) };
}

/**
 * Where a finding begins. They are this program's own conventions and not results of research, and the
 * same for every scenario; shares are per cent.
 */
export const THRESHOLDS = {
  /** Of the questions counted, how many a seat should at least be able to turn. */
  decisive: 5,
  /** Of the trials, in how many one line of play may be best before it is called dominant. */
  dominant: 90,
  /** Of the items, how many may be formalities, or always end alike. */
  formalities: 50,
  alike: 80,
  /** Minutes reckoned against the minutes the scenario says: less, or more, per cent. */
  short: 50,
  long: 150,
  /** Points of the mandate between the best and the worst seat, on the mean. */
  mandateGap: 40,
} as const;
