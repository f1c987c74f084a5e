import type { CampaignGame, Cause, Change } from "../../../campaign/index.ts";
import { OUTCOMES } from "../../../engine/index.ts";
import { read, type Voice } from "../voice.ts";
import { formOf, itemTitle, nameOf, yearOf } from "./names.ts";

/** Why something is otherwise, in sentences; what a delegation may not know of is not among them. */
export function reasonsFor(
  game: CampaignGame,
  change: Change,
  viewers: Viewers,
  voice: Voice,
): string[] {
  const seen = change.because.filter((cause) => maySee(cause, viewers));
  const told = [...new Set(seen.map((cause) => sentenceOf(game, cause, voice)))];
  return told.length > 0 ? told : [voice.say("year.cause.unseen")];
}

/** Ids of those who look at the page; "all" once nothing is secret any more. */
export type Viewers = readonly string[] | "all";

/** Who looks: several on one screen see only what each of them may know. */
function maySee(cause: Cause, viewers: Viewers): boolean {
  if (viewers === "all" || !("shown" in cause)) return true;
  return viewers.length > 0 && viewers.every((id) => cause.shown.includes(id));
}

export const mayKnow = ({ seenBy }: Change, viewers: Viewers): boolean =>
  seenBy === undefined ||
  viewers === "all" ||
  (viewers.length > 0 && viewers.every((id) => id === seenBy));

function sentenceOf(game: CampaignGame, cause: Cause, voice: Voice): string {
  switch (cause.kind) {
    case "item": {
      const title = itemTitle(game, cause.item, voice, cause.session);
      const outcome = OUTCOMES.find((one) => one === cause.outcome) ?? "pending";
      return voice.say(`year.cause.item.${outcome}`, { title });
    }
    case "reaction":
      return reactionText(game, cause, voice);
    case "promise": {
      const name = nameOf(game, cause.maker, voice);
      const to = formOf(game, cause.toward, "dat", voice);
      return voice.say(`year.cause.promise.${cause.fulfilment}`, { name, to });
    }
    case "deal":
    case "offer": {
      const from = nameOf(game, cause.from, voice);
      const to = nameOf(game, cause.to, voice);
      return voice.say(`year.cause.${cause.kind}`, { from, to });
    }
    case "statement": {
      const title = itemTitle(game, cause.item, voice, cause.session);
      return voice.say("year.cause.statement", { name: nameOf(game, cause.actor, voice), title });
    }
    case "event":
      return eventText(game, cause, voice);
    case "year":
      return voice.say("year.cause.year", { year: yearIn(game, cause.session) });
    case "share":
      return voice.say("year.cause.share", { percent: cause.percent });
  }
}

const yearIn = (game: CampaignGame, session: string): string => {
  const scenario = game.scenarios.get(session);
  return scenario === undefined ? "" : yearOf(scenario);
};

function reactionText(
  game: CampaignGame,
  { session, reaction }: Extract<Cause, { kind: "reaction" }>,
  voice: Voice,
): string {
  const found = game.scenarios.get(session)?.reactions.find(({ id }) => id === reaction);
  return found === undefined ? reaction : read(found.told, voice);
}

function eventText(
  game: CampaignGame,
  { event, otherwise }: Extract<Cause, { kind: "event" }>,
  voice: Voice,
): string {
  const found = game.campaign.events.find(({ id }) => id === event);
  const told = otherwise ? found?.otherwise?.told : found?.told;
  return told === undefined ? event : read(told, voice);
}
