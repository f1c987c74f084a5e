import { type CampaignGame, nextSession, type YearPage } from "../../../campaign/index.ts";
import type { Scenario } from "../../../engine/index.ts";
import type { Session } from "../../../session/index.ts";
import { flagOf, read, type Voice } from "../voice.ts";
import type { YearOpening } from "./models.ts";
import { itemTitle, nameOf, yearOf } from "./names.ts";

type Next = NonNullable<YearPage["next"]>;

/** How the session after the finished ones opens: who sits, who chairs, what is on the table. */
export function presentOpening(
  game: CampaignGame,
  finished: readonly Session[],
  next: Next,
  voice: Voice,
): YearOpening {
  const { campaign, scenarios } = game;
  const scenario = nextSession(campaign, scenarios, finished)?.scenario;
  const plan = campaign.sessions[finished.length];
  return {
    year: scenario === undefined ? "" : yearOf(scenario),
    title: scenario === undefined ? "" : read(scenario.title, voice),
    intro: plan === undefined ? "" : read(plan.page, voice),
    chair: voice.say("year.chair", { name: nameOf(game, next.chair, voice) }),
    seats: scenario === undefined ? [] : seatsOf(game, scenario, voice),
    table: tableOf(game, next, voice),
    returning: next.agenda
      .filter(({ how }) => how !== "left")
      .map((one) => agendaText(game, one, next, voice)),
    leaving: next.agenda
      .filter(({ how }) => how === "left")
      .map((one) => agendaText(game, one, next, voice)),
  };
}

const seatsOf = (game: CampaignGame, scenario: Scenario, voice: Voice): YearOpening["seats"] =>
  scenario.actors
    .filter(({ kind }) => kind === "member")
    .map((actor) => ({
      id: actor.id,
      name: read(actor.name, voice),
      flag: flagOf(actor),
      chair: actor.id === scenario.chair,
      played: game.persons.includes(actor.id),
      away: !actor.present,
    }));

const tableOf = (game: CampaignGame, next: Next, voice: Voice): string[] => [
  ...next.outside.map((id) => voice.say("year.outside", { name: nameOf(game, id, voice) })),
  ...next.presence.map(({ actor, present }) =>
    voice.say(present ? "year.present" : "year.away", { name: nameOf(game, actor, voice) }),
  ),
];

/** A change of the agenda in a sentence, with the session it follows from. */
function agendaText(
  game: CampaignGame,
  { item, how, from }: Next["agenda"][number],
  next: Next,
  voice: Voice,
): string {
  const title = itemTitle(game, item, voice, next.session);
  if (from === undefined) return voice.say("year.agenda.left.ledger", { title });
  const origin = game.scenarios.get(from.session);
  const year = origin === undefined ? "" : yearOf(origin);
  const earlier = itemTitle(game, from.item, voice, from.session);
  const values = { title, year, earlier, outcome: from.outcome };
  if (how === "left") return voice.say("year.agenda.left", values);
  return voice.say(earlier === title ? "year.agenda.returns" : "year.agenda.returns.as", values);
}
