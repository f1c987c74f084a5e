import {
  type CampaignGame,
  finishedSessions,
  mandatesOf,
  yearPage,
} from "../../../campaign/index.ts";
import type { Campaign, Scenario } from "../../../engine/index.ts";
import { current, isEnded, type Session } from "../../../session/index.ts";
import type { ChangeModel } from "../models.ts";
import { outcomeName } from "../tones.ts";
import { flagOf, presentEvidence, read, type Voice } from "../voice.ts";
import type { CampaignMandate, ClosingModel, YearLine } from "./models.ts";
import { actorIn, nameOf, registerIn, registerValue, sourcesOf, yearOf } from "./names.ts";

/** The sessions of a campaign in their order, played or not. */
export function presentYears(
  campaign: Campaign,
  scenarios: CampaignGame["scenarios"],
  sessions: readonly Session[],
  voice: Voice,
): YearLine[] {
  return campaign.sessions.flatMap(({ scenario: id }, index) => {
    const file = scenarios.get(id);
    const session = sessions[index];
    if (file === undefined) return [];
    return [
      {
        index,
        session: id,
        year: yearOf(file),
        title: read(file.title, voice),
        days: daysOf(file),
        state: session === undefined ? "ahead" : isEnded(session) ? "done" : "now",
      },
    ];
  });
}

function daysOf({ sittings, date }: Scenario): readonly [string, string] {
  const days = sittings.map((one) => one.date).sort((a, b) => (a < b ? -1 : Number(a > b)));
  return [days[0] ?? date, days.at(-1) ?? date];
}

/** What a campaign came to, so far. */
export function presentClosing(game: CampaignGame, voice: Voice): ClosingModel {
  const { campaign, scenarios } = game;
  const finished = finishedSessions(game);
  const years = presentYears(campaign, scenarios, finished, voice).slice(0, finished.length);
  return {
    title: read(campaign.title, voice),
    headline: voice.say("closing.headline", {
      first: years[0]?.year ?? "",
      last: years.at(-1)?.year ?? "",
    }),
    years: years.map((year) => ({
      ...year,
      summary: countsOf(finished[year.index] as Session, voice),
    })),
    mandates: mandateRows(game, finished, voice),
    systems: systemsOf(game, finished, voice),
    limits: campaign.limits.map((text) => read(text, voice)),
  };
}

/** "7 adopted, 3 put off, 9 not": of a session's texts. */
function countsOf(session: Session, voice: Voice): string {
  const names = [...current(session).outcome].slice(0, session.world.items.length).map(outcomeName);
  const adopted = names.filter((one) => one.startsWith("adopted")).length;
  const deferred = names.filter((one) => one === "deferred" || one === "tasked").length;
  return voice.say("closing.counts", { all: names.length, adopted, deferred });
}

function mandateRows(game: CampaignGame, finished: Session[], voice: Voice): CampaignMandate[] {
  return mandatesOf(finished).map(({ actor, sessions, mean }) => {
    const found = actorIn(game, actor);
    return {
      actor,
      name: nameOf(game, actor, voice),
      flag: found === undefined ? actor.toLowerCase() : flagOf(found),
      played: game.persons.includes(actor),
      points: finished.map(
        ({ world }) => sessions.find(({ session }) => session === world.scenario.id)?.points,
      ),
      mean,
    };
  });
}

/** Registers that ended otherwise than they began, over all the years. */
function systemsOf(game: CampaignGame, finished: Session[], voice: Voice): ChangeModel[] {
  const ends = new Map<string, { first: End; last: End }>();
  for (const index of finished.keys()) {
    const page = yearPage(game.campaign, game.scenarios, finished, index);
    for (const { subject, from, to } of page?.changes ?? []) {
      if (subject.kind !== "register") continue;
      const { session, next } = page as NonNullable<typeof page>;
      const first = ends.get(subject.register)?.first ?? { value: from, session };
      const last = { value: to, session: next?.session ?? session };
      ends.set(subject.register, { first, last });
    }
  }
  const sources = { scenario: sourcesOf(game) };
  return [...ends].flatMap(([id, { first, last }]) => {
    const register = registerIn(game, id);
    if (register === undefined || first.value === last.value) return [];
    return [
      {
        id,
        group: voice.say(`group.${register.group}`),
        label: read(register.label, voice),
        ...(register.actor === undefined ? {} : { actor: register.actor }),
        before: registerValue(game, id, first.value, first.session, voice),
        after: registerValue(game, id, last.value, last.session, voice),
        changed: true,
        evidence: presentEvidence(register.evidence, sources, voice),
      },
    ];
  });
}

/** A register's value, and the session whose file has the words for it. */
interface End {
  readonly value: number;
  readonly session: string;
}
