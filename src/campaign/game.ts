import type { AgentName } from "../agents/index.ts";
import { type Campaign, compileWorld, imul, type Scenario } from "../engine/index.ts";
import {
  advance,
  isEnded,
  type Session,
  type SessionStart,
  startSession,
} from "../session/index.ts";
import { nextScenario } from "./carry.ts";
import type { Scenarios } from "./record.ts";

/**
 * A campaign in progress. Plain data: the sessions so far, of which all but the last have ended; each
 * function gives a new one. Undo within a session is the session's own and leaves the years before it
 * alone.
 */
export interface CampaignGame {
  readonly campaign: Campaign;
  readonly scenarios: Scenarios;
  readonly seed: number;
  readonly noise: number;
  readonly agents: AgentName;
  /** Ids of the members that persons play, in whichever sessions these sit at the table. */
  readonly persons: readonly string[];
  readonly sessions: readonly Session[];
}

export interface CampaignStart {
  readonly seed: number;
  readonly noise: number;
  readonly persons: readonly string[];
  readonly agents: AgentName;
}

/** A campaign before the first move of its first session. */
export function startCampaign(
  campaign: Campaign,
  scenarios: Scenarios,
  start: CampaignStart,
): CampaignGame {
  return openNext({ campaign, scenarios, ...start, sessions: [] });
}

export const currentSession = (game: CampaignGame): Session => game.sessions.at(-1) as Session;

export const finishedSessions = (game: CampaignGame): Session[] => game.sessions.filter(isEnded);

/** Whether the last session of the campaign has ended. */
export const isCampaignOver = (game: CampaignGame): boolean =>
  game.sessions.length === game.campaign.sessions.length && isEnded(currentSession(game));

/** The campaign with its present session played on, or taken back. */
export const withSession = (game: CampaignGame, session: Session): CampaignGame => ({
  ...game,
  sessions: [...game.sessions.slice(0, -1), session],
});

/** The next session, opened; the same campaign while the present one has not ended, and after the last. */
export function openNext(game: CampaignGame): CampaignGame {
  if (game.sessions.length > 0 && !isEnded(currentSession(game))) return game;
  const scenario = nextScenario(game.campaign, game.scenarios, game.sessions);
  if (scenario === undefined) return game;
  const session = startSession(worldOfSession(scenario), startOf(game, scenario));
  return { ...game, sessions: [...game.sessions, session] };
}

/** Campaigns are played with bargaining: promises are what the next year remembers. */
export const worldOfSession = (scenario: Scenario) => compileWorld(scenario, { bargaining: true });

function startOf(game: CampaignGame, scenario: Scenario): SessionStart {
  const members = scenario.actors.filter(({ kind }) => kind === "member");
  return {
    seed: seedOf(game.seed, game.sessions.length),
    noise: game.noise,
    agents: game.agents,
    persons: members.flatMap(({ id }, index) => (game.persons.includes(id) ? [index] : [])),
  };
}

/** The seed of a session: the campaign's own for the first, another for each later one. */
export const seedOf = (seed: number, index: number): number =>
  (seed ^ imul(index, 0x9e3779b1)) >>> 0;

/** Lets the agents play on, from session to session, until a person is awaited or all is over. */
export function advanceCampaign(game: CampaignGame): CampaignGame {
  let now = game;
  for (;;) {
    now = withSession(now, advance(currentSession(now)));
    const next = openNext(now);
    if (next.sessions.length === now.sessions.length) return now;
    now = next;
  }
}
