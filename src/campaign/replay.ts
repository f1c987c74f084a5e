import { type Campaign, readTranscript, type Transcript } from "../engine/index.ts";
import { isEnded, replay, type Session } from "../session/index.ts";
import { type CampaignGame, currentSession, openNext, withSession } from "./game.ts";
import type { CampaignTranscript } from "./notation.ts";
import type { Scenarios } from "./record.ts";

/** Where a campaign's transcript differs from what its moves come to. */
export interface Difference {
  /** The session, by its scenario's id; "" where there is none to belong to. */
  readonly session: string;
  /** Line of the whole text, from 1. */
  readonly line: number;
  /** Step of the session, from 1; absent where its head is at fault. */
  readonly step?: number;
  readonly reason: string;
  readonly detail: string;
}

export type CampaignReplay = {
  readonly game: CampaignGame;
} & ({ readonly ok: true } | { readonly ok: false; readonly difference: Difference });

/** Replays a campaign session by session, up to the first place that is illegal or hashes otherwise. */
export function replayCampaign(
  campaign: Campaign,
  scenarios: Scenarios,
  transcript: CampaignTranscript,
): CampaignReplay {
  const { seed, noise, persons, agents } = transcript;
  let game: CampaignGame = { campaign, scenarios, seed, noise, persons, agents, sessions: [] };
  const stranger = persons.find((id) => !sitsSomewhere(scenarios, id));
  if (stranger !== undefined) {
    const difference = { session: "", line: 1, reason: "unknownActor", detail: stranger };
    return { game, ok: false, difference };
  }
  for (const { text, line } of transcript.sessions) {
    const opened = openNext(game);
    if (opened.sessions.length === game.sessions.length) {
      return { game, ok: false, difference: unasked(game, line) };
    }
    const played = replaySession(currentSession(opened), text, line);
    game = withSession(opened, played.session);
    if (played.difference !== undefined) {
      return { game, ok: false, difference: played.difference };
    }
  }
  return { game, ok: true };
}

const sitsSomewhere = (scenarios: Scenarios, person: string): boolean =>
  [...scenarios.values()].some(({ actors }) =>
    actors.some(({ id, kind }) => id === person && kind === "member"),
  );

/** A session where none is due: the one before has not ended, or was the last. */
function unasked(game: CampaignGame, line: number): Difference {
  const last = game.sessions.at(-1);
  const reason = last !== undefined && !isEnded(last) ? "sessionNotEnded" : "campaignOver";
  return { session: last?.world.scenario.id ?? "", line, reason, detail: "" };
}

function replaySession(
  opened: Session,
  text: string,
  line: number,
): { session: Session; difference?: Difference } {
  const { world } = opened;
  const session = world.scenario.id;
  const read = readTranscript(world, text);
  if (!read.ok) {
    const { code, detail } = read.problem;
    const difference = { session, line: line - 1 + read.problem.line, reason: code, detail };
    return { session: opened, difference };
  }
  const other = otherStart(opened, read.value);
  if (other !== undefined) {
    return { session: opened, difference: { session, line, reason: "otherStart", detail: other } };
  }
  const result = replay(world, read.value);
  if (result.ok) return { session: result.session };
  const { step, reason } = result;
  const difference = { session, line: line - 1 + result.line, step, reason, detail: "" };
  return { session: result.session, difference };
}

/** The field of a session's head that is not what the campaign makes of it. */
function otherStart(
  opened: Session,
  { seed, noise, agents, persons, settings, changes }: Transcript,
): string | undefined {
  // What a session begins with is what the years before have left, and nothing else.
  const [setting] = [...settings, ...changes.flatMap((change) => change.settings)];
  if (setting !== undefined) return `set ${setting.path}`;
  const seats = opened.persons.map((index) => opened.world.members[index]?.id ?? "");
  if (seed !== opened.seed) return `seed ${seed}`;
  if (noise !== opened.noise) return `noise ${noise}`;
  if (agents !== opened.agents) return `agents ${agents}`;
  return persons.join(" ") === seats.join(" ") ? undefined : `persons ${persons.join(" ")}`;
}
