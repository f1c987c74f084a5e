import {
  beneficiaryOf,
  type Event,
  FULFILMENT_NAMES,
  isOpenOffer,
  makerOf,
  OFFER,
  OFFER_STATUS_NAMES,
  offerClause,
  offerField,
  type State,
  type Viewer,
} from "../../../engine/index.ts";
import type { Session } from "../../../session/index.ts";
import { list, namesOf, read, type Voice } from "../voice.ts";
import { clauseText, dativeOf, nameOf, titleOf } from "./clause-text.ts";

/** What happened between the sittings, in sentences, as far as a sight takes it in. */

const MOST_NEWS = 8;

/** Since the viewer's last move; the newest last. */
export function newsFor(
  session: Session,
  step: number,
  viewer: Viewer,
  sight: number,
  voice: Voice,
): string[] {
  let from = step;
  while (from > 0 && session.moves[from - 1]?.actor !== viewer) from--;
  const sentences: string[] = [];
  for (let at = from === 0 ? 0 : from + 1; at <= step; at++) {
    const state = session.states[at] as State;
    for (const event of session.events[at] ?? []) {
      // An offer that still waits for its answer stands below.
      const waits = event.kind === "offerSent" && event.to === viewer;
      if (waits && isOpenOffer(session.states[step] as State, event.offer)) continue;
      const sentence = newsOf(event, state, viewer, sight, voice);
      if (sentence !== undefined) sentences.push(sentence);
    }
  }
  return sentences.slice(-MOST_NEWS);
}

/** One event in a sentence; absent where there is nothing to tell this viewer. */
export function newsOf(
  event: Event,
  state: State,
  viewer: Viewer,
  sight: number,
  voice: Voice,
): string | undefined {
  if ("shown" in event && !(event.shown & sight)) return undefined;
  switch (event.kind) {
    case "offerSent": {
      const names = { name: nameOf(state, event.actor, voice), to: nameOf(state, event.to, voice) };
      if (event.actor === viewer) return undefined;
      return voice.say(event.to === viewer ? "news.offer.toYou" : "news.offer", names);
    }
    case "offerEnded":
      return endedNews(event, state, viewer, voice);
    case "dealStruck":
      return voice.say("news.deal", {
        from: nameOf(state, event.actor, voice),
        to: nameOf(state, event.to, voice),
      });
    case "promiseSettled":
      return promiseNews(event, state, voice);
    default:
      return publicNews(event, state, voice);
  }
}

type Kind<Name extends Event["kind"]> = Extract<Event, { kind: Name }>;

function endedNews(
  { offer, status }: Kind<"offerEnded">,
  state: State,
  viewer: Viewer,
  voice: Voice,
): string | undefined {
  const from = offerField(state, offer, OFFER.from);
  const to = offerField(state, offer, OFFER.to);
  const how = OFFER_STATUS_NAMES[status];
  const values = { n: offer + 1, from: nameOf(state, from, voice), to: nameOf(state, to, voice) };
  if (how === "declined" || how === "countered") {
    return from === viewer ? voice.say(`news.${how}`, values) : undefined;
  }
  if (how === "revoked") return to === viewer ? voice.say("news.revoked", values) : undefined;
  return how === "expired" ? voice.say("news.expired", values) : undefined;
}

/** Who promised what to whom, and what became of it. */
export function promiseNews(
  { offer, slot, fulfilment }: Kind<"promiseSettled">,
  state: State,
  voice: Voice,
): string | undefined {
  const how = FULFILMENT_NAMES[fulfilment];
  if (how === undefined || how === "open") return undefined;
  return voice.say(`news.promise.${how}`, {
    name: nameOf(state, makerOf(state, offer, slot), voice),
    to: dativeOf(state, beneficiaryOf(state, offer, slot), voice),
    clause: clauseText(state, offerClause(state, offer, slot), voice),
  });
}

/** What everybody learns: public words, backing down, leaks, what outsiders do. */
export function publicNews(event: Event, state: State, voice: Voice): string | undefined {
  switch (event.kind) {
    case "declared":
      return voice.say(event.favour ? "news.declared.for" : "news.declared.against", {
        name: nameOf(state, event.actor, voice),
        title: titleOf(state, event.item, voice),
      });
    case "backedDown":
      return voice.say("news.backedDown", {
        name: nameOf(state, event.actor, voice),
        title: titleOf(state, event.item, voice),
      });
    case "leaked":
      return voice.say("news.leaked", {
        title: titleOf(state, event.item, voice),
        names: list(namesOf(event.objectors, state.world, voice)),
      });
    case "reacted": {
      const told = state.world.scenario.reactions[event.reaction]?.told;
      return told === undefined ? undefined : read(told, voice);
    }
    default:
      return undefined;
  }
}
