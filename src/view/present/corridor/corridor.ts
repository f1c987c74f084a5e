import {
  influenceSeenBy,
  legalMoves,
  MOVE,
  maySend,
  OFFER,
  offerField,
  PHASE,
  type State,
  standOf,
  type Viewer,
} from "../../../engine/index.ts";
import { actionId, type Session } from "../../../session/index.ts";
import { isInCorridor } from "../in-corridor.ts";
import type { Voice } from "../voice.ts";
import { levelAt } from "./choices.ts";
import { partyOf, sittingName, titleOf } from "./clause-text.ts";
import { presentDraft } from "./draft.ts";
import type { CorridorModel, StandingLine } from "./models.ts";
import { newsFor } from "./news.ts";
import { openOffers, presentDeals, presentOffer } from "./offers.ts";
import { presentOutside } from "./outside.ts";
import { presentPackages } from "./packages.ts";
import { sightOf } from "./sight.ts";

/** Who looks, and whether the table as it waits now is on the screen. */
export interface CorridorLook {
  readonly session: Session;
  readonly step: number;
  readonly viewer: Viewer;
  readonly live: boolean;
  /** Where in the choices one stands. */
  readonly path: string;
  /** Whether the viewer only looks on. */
  readonly idle?: boolean;
  /** Whether packages are left out. */
  readonly unadvised?: boolean;
}

/** What is between the sittings, as far as the viewer may know; absent at the table. */
export function presentCorridor(look: CorridorLook, voice: Voice): CorridorModel | undefined {
  const { session, step, viewer, live } = look;
  const state = session.states[step] as State;
  if (!isInCorridor(state)) return undefined;
  const sight = sightOf(session, viewer);
  const open = openOffers(state, sight);
  const of = (field: number, offer: number) => offerField(state, offer, field);
  const isMine = (offer: number) =>
    of(OFFER.to, offer) === viewer || of(OFFER.from, offer) === viewer;
  const show = (offers: readonly number[]) =>
    offers.map((offer) => presentOffer(state, offer, viewer, voice)).reverse();
  const mine = viewer !== "public" && ((state.waiting >> viewer) & 1) === 1;
  const drafting = mine && state.phase === PHASE.drafting;
  const asked = mine && live && !look.idle;
  return {
    title: voice.say("corridor.title", { title: sittingName(state, state.sitting, voice) }),
    news: newsFor(session, step, viewer, sight, voice),
    incoming: show(open.filter((offer) => of(OFFER.to, offer) === viewer)),
    outgoing: show(open.filter((offer) => of(OFFER.from, offer) === viewer)),
    others: show(open.filter((offer) => !isMine(offer))),
    deals: presentDeals(state, sight, voice),
    ...(viewer === "public" ? {} : { own: meansOf(state, viewer, voice) }),
    standings: standingsOf(state, viewer, voice),
    outside: presentOutside(state, voice),
    packages: asked ? packagesOf(look, viewer, voice) : [],
    partners: asked ? partnersOf(state, viewer) : [],
    ...(drafting ? { draft: presentDraft(state, viewer, voice) } : {}),
    ...(asked ? { level: levelOf(look, viewer, voice) } : {}),
  };
}

const levelOf = (look: CorridorLook, viewer: number, voice: Voice) =>
  levelAt(look.session, viewer, look.path, packagesOf(look, viewer, voice), voice);

const packagesOf = ({ session, unadvised }: CorridorLook, viewer: number, voice: Voice) =>
  unadvised ? [] : presentPackages(session, viewer, voice);

const partnersOf = (state: State, viewer: number): string[] =>
  legalMoves(state, viewer)
    .filter((move) => move.kind === MOVE.offer)
    .map((move) => actionId(state, move));

function meansOf(state: State, viewer: number, voice: Voice): NonNullable<CorridorModel["own"]> {
  const { bargaining } = state.world;
  const left = (bargaining?.offersPerCorridor ?? 0) - (state.sent[viewer] as number);
  return [
    { label: voice.say("means.purse"), value: state.purse[viewer] as number },
    { label: voice.say("means.capital"), value: state.influence[viewer] as number },
    { label: voice.say("means.offers"), value: maySend(state, viewer) ? left : 0 },
  ];
}

export const standingsOf = (state: State, viewer: Viewer, voice: Voice): StandingLine[] =>
  state.world.members.map((_, member) => ({
    ...partyOf(state, member, voice),
    mine: member === viewer,
    capital: capitalSeenBy(state, member, viewer),
    ...(viewer === "public" || viewer === member
      ? {}
      : { trust: state.trust[viewer * state.world.memberCount + member] as number }),
    said: saidBy(state, member, voice),
  }));

/** Of others one does not see what telling the press has cost them. */
export const capitalSeenBy = (state: State, member: number, viewer: Viewer): number =>
  state.world.bargaining === undefined ? 0 : influenceSeenBy(state, member, viewer);

/** What a delegation has said in public. */
export const saidBy = (state: State, member: number, voice: Voice): string[] =>
  state.world.items.flatMap((_, item) => {
    const stand = standOf(state, member, item);
    return stand === undefined
      ? []
      : [voice.say(`said.${stand}`, { title: titleOf(state, item, voice) })];
  });
