import { OFFER, SIDE, type State } from "../../../engine/index.ts";
import { type Session, type Suggestion, suggestionsFor } from "../../../session/index.ts";
import type { Voice } from "../voice.ts";
import { clauseLine, dativeOf, partyOf } from "./clause-text.ts";
import type { PackageModel } from "./models.ts";

/** Offers that the viewer's own advisers have ready; looking for them is done once for a moment. */

const found = new WeakMap<State, Map<number, Suggestion[]>>();

/** The suggestions of the live moment; both the pages and the store count them from 1. */
export function readyPackages(session: Session, viewer: number): Suggestion[] {
  const state = session.states.at(-1) as State;
  const known = found.get(state) ?? new Map<number, Suggestion[]>();
  const there = known.get(viewer) ?? suggestionsFor(session, viewer);
  found.set(state, known.set(viewer, there));
  return there;
}

export function presentPackages(session: Session, viewer: number, voice: Voice): PackageModel[] {
  const state = session.states.at(-1) as State;
  return readyPackages(session, viewer).map(({ row, hope, parts }, index) => {
    const to = row[OFFER.to] as number;
    const lines = (side: number) =>
      [...row.slice(side, side + SIDE)]
        .filter((clause) => clause !== 0)
        .map((clause) => clauseLine(state, clause, voice));
    return {
      id: `=${index + 1}`,
      party: partyOf(state, to, voice),
      title: voice.say("package.title", { name: dativeOf(state, to, voice) }),
      left: { heading: voice.say("offer.youGive"), lines: lines(OFFER.gives) },
      right: { heading: voice.say("offer.youWant"), lines: lines(OFFER.gets) },
      hope,
      more: parts > 1 ? voice.say("package.more", { n: parts - 1 }) : "",
    };
  });
}
