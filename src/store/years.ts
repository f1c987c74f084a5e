import { isCampaignOver } from "../campaign/index.ts";
import type { AppState } from "./app-state.ts";

/** The present session of a campaign, counted from 0; 0 where a scenario is played by itself. */
export const latestYear = ({ game }: Pick<AppState, "game">): number =>
  Math.max(0, (game?.sessions.length ?? 0) - 1);

/** The session whose result or year is on the screen: the present one or, in a campaign, an earlier. */
export const sessionOfYear = ({ game, session, year }: AppState): AppState["session"] =>
  game?.sessions[year] ?? session;

/** Every member's books. */
export const ALL = -1;

/**
 * Whose books a result shows, as a mask: everybody's, but while a campaign goes on only what whoever
 * plays has seen. Several on one screen see what the table has seen.
 */
export function sightAtEnd(state: AppState): number {
  const { game } = state;
  const persons = sessionOfYear(state)?.persons ?? [];
  if (game === undefined || game.persons.length === 0 || isCampaignOver(game)) return ALL;
  return persons.length === 1 ? 1 << (persons[0] as number) : 0;
}
