import {
  type BargainingWorld,
  BREACH_PRICE,
  beneficiaryOf,
  type Event,
  FULFILMENT,
  OFFER,
  OFFER_STATUS,
  offerField,
  type State,
  TRUST_BROKEN,
  TRUST_SEEN_BROKEN,
  type Viewer,
} from "../../../engine/index.ts";
import type { Session } from "../../../session/index.ts";
import type { Tone } from "../canvas-model.ts";
import type { Voice } from "../voice.ts";
import { nameOf } from "./clause-text.ts";
import type { DealModel } from "./models.ts";
import { newsOf } from "./news.ts";
import { presentDeal } from "./offers.ts";
import { sightOf } from "./sight.ts";

/** What of bargaining one stops to look at, and what is said of it. */
interface Moment {
  readonly title: string;
  readonly tone: Tone;
}

type Kind = "broken" | "deal" | "refused" | "backedDown" | "leaked" | "reacted";

const TONES: { readonly [Name in Kind]: Tone } = {
  broken: "object",
  deal: "support",
  refused: "object",
  backedDown: "reserve",
  leaked: "reserve",
  reacted: "neutral",
};
/** The gravest first: it gives the card its title. */
const ORDER = Object.keys(TONES) as readonly Kind[];

/** What an event is to this viewer; absent where the game goes on without a stop. */
function kindOf(event: Event, state: State, viewer: Viewer, sight: number): Kind | undefined {
  switch (event.kind) {
    case "promiseSettled":
      return event.fulfilment === FULFILMENT.broken && event.shown & sight ? "broken" : undefined;
    case "dealStruck":
      return sight & ((1 << event.actor) | (1 << event.to)) ? "deal" : undefined;
    case "offerEnded": {
      const refused = event.status === OFFER_STATUS.declined;
      return refused && offerField(state, event.offer, OFFER.from) === viewer
        ? "refused"
        : undefined;
    }
    case "backedDown":
    case "leaked":
    case "reacted":
      return event.kind;
    default:
      return undefined;
  }
}

function kindsAt(session: Session, step: number, viewer: Viewer): Kind[] {
  const state = session.states[step] as State;
  if (state.world.bargaining === undefined) return [];
  const sight = sightOf(session, viewer);
  const found = (session.events[step] ?? []).map((event) => kindOf(event, state, viewer, sight));
  return ORDER.filter((kind) => found.includes(kind));
}

/** Whether something of bargaining happened at the step that this viewer stops to look at. */
export const isDealing = (session: Session, step: number, viewer: Viewer): boolean =>
  kindsAt(session, step, viewer).length > 0;

/** The headline of such a step. */
export function dealingTitle(
  session: Session,
  step: number,
  viewer: Viewer,
  voice: Voice,
): Moment | undefined {
  const [kind] = kindsAt(session, step, viewer);
  return kind === undefined ? undefined : { title: voice.say(`turn.${kind}`), tone: TONES[kind] };
}

/** What is told of bargaining at a step, each broken promise with its price. */
export function dealingSentences(
  session: Session,
  step: number,
  viewer: Viewer,
  voice: Voice,
): string[] {
  const state = session.states[step] as State;
  if (state.world.bargaining === undefined) return [];
  const sight = sightOf(session, viewer);
  const events = session.events[step] ?? [];
  const struck = events.some((event) => event.kind === "dealStruck");
  return events.flatMap((event) => {
    // What a deal does at once stands in its own list.
    if (struck && event.kind === "promiseSettled") return [];
    const told = newsOf(event, state, viewer, sight, voice);
    return told === undefined ? [] : [told, ...afterword(event, state, viewer, voice)];
  });
}

function afterword(event: Event, state: State, viewer: Viewer, voice: Voice): string[] {
  const { breachCost, statementCost } = state.world.bargaining as BargainingWorld;
  switch (event.kind) {
    case "dealStruck":
      return [voice.say("turn.deal.held")];
    case "offerEnded": {
      const own = offerField(state, event.offer, OFFER.from) === viewer;
      return own && event.status === OFFER_STATUS.declined ? [voice.say("turn.refused.spent")] : [];
    }
    case "promiseSettled":
      if (event.fulfilment !== FULFILMENT.broken) return [];
      return [
        voice.say("turn.broken.price", {
          cost: breachCost,
          points: BREACH_PRICE,
          victim: -TRUST_BROKEN,
          others: -TRUST_SEEN_BROKEN,
          to: nameOf(state, beneficiaryOf(state, event.offer, event.slot), voice),
        }),
      ];
    case "backedDown":
      return [voice.say("turn.backedDown.price", { cost: statementCost })];
    default:
      return [];
  }
}

/** The deal struck at a step, where the viewer may see it. */
export function dealAt(
  session: Session,
  step: number,
  viewer: Viewer,
  voice: Voice,
): DealModel | undefined {
  const sight = sightOf(session, viewer);
  for (const event of session.events[step] ?? []) {
    if (event.kind === "dealStruck" && event.shown & sight) {
      return presentDeal(session.states[step] as State, event.offer, voice);
    }
  }
  return undefined;
}
