import {
  type CampaignGame,
  type Change,
  finishedSessions,
  isCampaignOver,
  type Subject,
  type YearPage,
  yearPage,
} from "../../../campaign/index.ts";
import { OUTCOMES } from "../../../engine/index.ts";
import { toneOfOutcome } from "../tones.ts";
import { presentEvidence, read, type Voice } from "../voice.ts";
import { mayKnow, reasonsFor, type Viewers } from "./causes.ts";
import type { YearChange, YearChanges, YearEvent, YearModel } from "./models.ts";
import { groupOf, itemTitle, sourcesOf, subjectLabel, subjectValue, yearOf } from "./names.ts";
import { presentOpening } from "./opening.ts";

/** The page of the year that began with a finished session; absent where that has not ended. */
export function presentYear(
  game: CampaignGame,
  index: number,
  voice: Voice,
): YearModel | undefined {
  const finished = finishedSessions(game);
  const page = yearPage(game.campaign, game.scenarios, finished, index);
  if (page === undefined) return undefined;
  const year = page.date.slice(0, 4);
  const nextFile = game.scenarios.get(page.next?.session ?? "");
  return {
    index,
    year,
    title: read(page.title, voice),
    headline:
      nextFile === undefined
        ? voice.say("year.headline.last", { year })
        : voice.say("year.headline", { year, next: yearOf(nextFile) }),
    intro: read(page.page, voice),
    decisions: decisionsOf(game, page, voice),
    groups: groupsOf(game, page, voice),
    events: page.events.map((one) => eventOf(game, one, voice)),
    ...(page.next === undefined
      ? {}
      : { next: presentOpening(game, finished.slice(0, index + 1), page.next, voice) }),
  };
}

const decisionsOf = (game: CampaignGame, page: YearPage, voice: Voice): YearModel["decisions"] =>
  page.decisions.map(({ item, outcome }) => ({
    item,
    title: itemTitle(game, item, voice, page.session),
    outcome: voice.say(`outcome.${outcome}`),
    tone: toneOfOutcome(OUTCOMES.indexOf(outcome)),
  }));

/** Before the end only what all who share the screen may know; with agents alone nothing is secret. */
export const viewersOf = (game: CampaignGame): Viewers =>
  isCampaignOver(game) || game.persons.length === 0 ? "all" : game.persons;

function groupsOf(game: CampaignGame, page: YearPage, voice: Voice): YearChanges[] {
  const viewers = viewersOf(game);
  const groups = new Map<string, { id: string; name: string; changes: YearChange[] }>();
  for (const change of page.changes) {
    if (!mayKnow(change, viewers)) continue;
    const { id, name } = groupOf(game, change.subject, voice);
    const group = groups.get(id) ?? { id, name, changes: [] };
    groups.set(id, group);
    group.changes.push(changeOf({ game, page, viewers, voice }, change));
  }
  return [...groups.values()].sort((a, b) => rankOf(a.id) - rankOf(b.id));
}

/** Registers as they come; what is each delegation's own, last. */
const rankOf = (id: string): number => ["seats", "positions"].indexOf(id);

const idOf = (subject: Subject): string => Object.values(subject).join(" ");

interface Reader {
  readonly game: CampaignGame;
  readonly page: YearPage;
  readonly viewers: Viewers;
  readonly voice: Voice;
}

function changeOf({ game, page, viewers, voice }: Reader, change: Change): YearChange {
  const { subject, from, to, seenBy } = change;
  const { session, next } = page;
  return {
    id: idOf(subject),
    label: subjectLabel(game, subject, voice),
    before: subjectValue(game, subject, from, session, voice),
    after: subjectValue(game, subject, to, next?.session ?? session, voice),
    because: reasonsFor(game, change, viewers, voice),
    own: seenBy !== undefined && viewers !== "all",
  };
}

function eventOf(
  game: CampaignGame,
  { event, date, as }: YearPage["events"][number],
  voice: Voice,
): YearEvent {
  const found = game.campaign.events.find(({ id }) => id === event);
  const otherwise = found?.otherwise?.told;
  const text = as === "told" ? found?.told : as === "otherwise" ? otherwise : found?.text;
  return {
    id: event,
    date,
    as,
    text: text === undefined ? event : read(text, voice),
    evidence: presentEvidence(
      found?.evidence ?? { grade: "estimate" },
      { scenario: sourcesOf(game) },
      voice,
    ),
  };
}
