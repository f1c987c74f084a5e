import {
  CLAUSE,
  CORRIDOR,
  canPayFor,
  clauseAbout,
  clauseKind,
  crossesRedLine,
  imageOf,
  isOpenOffer,
  MOVE,
  type Move,
  maySend,
  OFFER,
  OFFER_STATUS,
  OFFER_WIDTH,
  offerField,
  PHASE,
  SIDE,
  SLOTS,
  type State,
  type World,
} from "../engine/index.ts";
import { type Desk, deskOf, doubtOf, type Horizon } from "./look-ahead.ts";
import { type Package, packagesFor } from "./packages.ts";
import { foresee } from "./prospects.ts";
import type { Row } from "./row.ts";
import { gainFrom, hopeOf } from "./weigh.ts";

/** What an agent does in the corridor: answers what it was offered, offers what pays, goes in. */
export interface Manner {
  readonly horizon: Horizon;
  /** Whether it makes offers of its own. */
  readonly proposes: boolean;
  /** How many games it imagines where the others' stances are uncertain. */
  readonly breadth: number;
  /** How it prices: what it leaves a partner for each point of noise, what share it asks. */
  readonly prices: readonly { readonly perNoise: number; readonly greed: number }[];
}

/** Writes the corridor move of a member into `move`; corridor and drafting only. */
export function negotiate(state: State, actor: number, manner: Manner, move: Move): void {
  move.actor = actor;
  if (state.phase === PHASE.drafting) return draftOn(state, actor, manner, move);
  const offer = firstOpenOffer(state, actor);
  if (offer < 0 && !manner.proposes) {
    move.kind = MOVE.leave;
    move.arg = 0;
    return;
  }
  const desk = deskOf(state, actor, manner.breadth);
  if (offer >= 0) {
    move.kind = isWelcome(desk, actor, manner, offer) ? MOVE.agree : MOVE.decline;
    move.arg = offer;
    return;
  }
  const plan = manner.proposes ? planOf(desk, actor, manner) : undefined;
  move.kind = plan === undefined ? MOVE.leave : MOVE.offer;
  move.arg = plan === undefined ? 0 : (plan[OFFER.to] as number);
}

function firstOpenOffer(state: State, actor: number): number {
  for (let offer = 0; offer < (state.corridor[CORRIDOR.offers] as number); offer++) {
    if (isOpenOffer(state, offer) && offerField(state, offer, OFFER.to) === actor) return offer;
  }
  return -1;
}

export const rowOf = (state: State, offer: number): Row =>
  state.offers.slice(offer * OFFER_WIDTH, (offer + 1) * OFFER_WIDTH);

/** Whether accepting brings the member anything; an offer that brings nothing is declined. */
function isWelcome(desk: Desk, actor: number, { horizon }: Manner, offer: number): boolean {
  if (!canPayFor(desk.imagined, offer, actor)) return false;
  const row = rowOf(desk.imagined, offer);
  if (sellsRedLine(desk.imagined, row, actor)) return false;
  const gain = weighOffer(desk, actor, horizon, offer);
  // Money that may come, for what costs nothing, is taken.
  return gain > 0 || (gain === 0 && bringsMoney(row));
}

/** Whether the recipient of an offer would promise to let pass what it can never let pass. */
function sellsRedLine(state: State, row: Row, recipient: number): boolean {
  for (let slot = 0; slot < SIDE; slot++) {
    const clause = row[OFFER.gets + slot] as number;
    const consents = clauseKind(clause) === CLAUSE.consent;
    if (consents && crossesRedLine(state, recipient, clauseAbout(clause))) return true;
  }
  return false;
}

function bringsMoney(row: Row): boolean {
  for (let slot = 0; slot < SIDE; slot++) {
    if (clauseKind(row[OFFER.gives + slot] as number) === CLAUSE.pay) return true;
  }
  return false;
}

/** What accepting an open offer brings its recipient, value units. */
export const weighOffer = (desk: Desk, actor: number, horizon: Horizon, offer: number): number =>
  gainFrom(desk, horizon, rowOf(desk.imagined, offer), actor);

/** A plan, and the imagined game it was made in: the same game gives the same plan. */
interface Planned {
  readonly words: Int32Array;
  readonly actor: number;
  readonly manner: Manner;
  readonly row: Row | undefined;
}

const lastPlans = new WeakMap<World, Planned>();

/** The offer to be made next; absent where none pays. Planning again while drafting costs nothing. */
export function planOf(desk: Desk, actor: number, manner: Manner): Row | undefined {
  const { imagined } = desk;
  const last = lastPlans.get(imagined.world);
  const same =
    last !== undefined &&
    last.actor === actor &&
    last.manner === manner &&
    isSame(last.words, imageOf(imagined));
  if (last !== undefined && same) return last.row;
  const words = imageOf(imagined).slice();
  const row = plan(desk, actor, manner);
  lastPlans.set(imagined.world, { words, actor, manner, row });
  return row;
}

function isSame(a: Int32Array, b: Int32Array): boolean {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

const plan = (desk: Desk, actor: number, manner: Manner): Row | undefined =>
  rankPackages(desk, actor, manner)[0]?.rows[0];

/** A package and what proposing it brings on average, its price in capital taken off. */
export interface RankedPackage extends Package {
  readonly hope: number;
}

/** Packages that pay, the best first: all are looked at, the likeliest once more and closely. */
export function rankPackages(desk: Desk, actor: number, manner: Manner): RankedPackage[] {
  const { imagined } = desk;
  if (!maySend(imagined, actor)) return [];
  const worth = imagined.world.bargaining?.capitalWorth ?? 0;
  const rank = (packages: readonly Package[], within: Desk): RankedPackage[] =>
    packages
      .map(({ rows }) => ({
        rows,
        hope: hopeOf(within, manner.horizon, rows, actor) - rows.length * worth,
      }))
      .sort((a, b) => b.hope - a.hope);
  const found = candidates(desk, actor, manner);
  const glance = { ...desk, variants: desk.variants.slice(0, GLANCE) };
  const likely = found.length > CLOSELY ? rank(found, glance).slice(0, CLOSELY) : found;
  return rank(likely, desk).filter(({ hope }) => hope > 0);
}

/** How many imagined games a first look takes in, and how many packages a second. */
const GLANCE = 2;
const CLOSELY = 6;

/** At every price of the manner; what cannot be afforded, or was said before, is left out. */
function candidates(desk: Desk, actor: number, manner: Manner): Package[] {
  const { imagined } = desk;
  const noise = doubtOf(imagined, manner.breadth);
  const prospects = foresee(desk, manner.horizon);
  const found: Package[] = [];
  for (const { perNoise, greed } of manner.prices) {
    const packages = packagesFor({
      state: imagined,
      me: actor,
      horizon: manner.horizon,
      prospects,
      slack: SLACK + perNoise * noise,
      greed,
      hopeful: noise > 0 && manner.breadth > 1,
      refusals: (member) => refusalsOf(imagined, actor, member),
    });
    for (const one of packages) if (!found.some((other) => isAlike(one, other))) found.push(one);
    // Without noise every price but the first asks less or leaves more for nothing.
    if (noise === 0) break;
  }
  return found.filter(
    ({ rows }) =>
      rows.length <= (imagined.influence[actor] as number) &&
      !rows.some((row) => isKnown(imagined, row)),
  );
}

const isAlike = (one: Package, other: Package): boolean =>
  one.rows.length === other.rows.length &&
  one.rows.every((row, index) => isSame(row, other.rows[index] as Row));

/** Value units left to a partner beyond its gap, so that it gains and does not merely break even. */
const SLACK = 50;

/** How often a member has declined an offer of this one before the sitting at hand. */
function refusalsOf(state: State, actor: number, member: number): number {
  let count = 0;
  for (let offer = 0; offer < (state.corridor[CORRIDOR.offers] as number); offer++) {
    const declined = offerField(state, offer, OFFER.status) === OFFER_STATUS.declined;
    const ours =
      offerField(state, offer, OFFER.from) === actor &&
      offerField(state, offer, OFFER.to) === member;
    if (declined && ours && offerField(state, offer, OFFER.sitting) === state.sitting) count++;
  }
  return count;
}

/** Whether the same words were sent before: nobody asks twice for what was declined or is open. */
function isKnown(state: State, row: Row): boolean {
  for (let offer = 0; offer < (state.corridor[CORRIDOR.offers] as number); offer++) {
    if (offerField(state, offer, OFFER.from) !== row[OFFER.from]) continue;
    if (offerField(state, offer, OFFER.to) !== row[OFFER.to]) continue;
    let same = true;
    for (let slot = 0; slot < SLOTS; slot++) {
      same &&= offerField(state, offer, OFFER.gives + slot) === row[OFFER.gives + slot];
    }
    if (same && offerField(state, offer, OFFER.status) !== OFFER_STATUS.expired) return true;
  }
  return false;
}

/** The next small step from the draft as it stands to the offer that was planned. */
function draftOn(state: State, actor: number, manner: Manner, move: Move): void {
  const wanted = planOf(deskOf(state, actor, manner.breadth), actor, manner);
  move.kind = MOVE.discard;
  move.arg = 0;
  if (wanted === undefined || wanted[OFFER.to] !== state.draft[OFFER.to]) return;
  nextLine(state, wanted, move);
}

/** Writes the first line that is missing from the draft; sends it where none is. */
export function nextLine(state: State, wanted: Row, move: Move): void {
  const { draft } = state;
  for (let slot = 0; slot < SLOTS; slot++) {
    const clause = wanted[OFFER.gives + slot] as number;
    if (clause === 0 || draft[OFFER.gives + slot] === clause) continue;
    move.kind = OFFER.gives + slot < OFFER.gets ? MOVE.give : MOVE.get;
    move.arg = clause;
    return;
  }
  if (wanted[OFFER.condition] !== draft[OFFER.condition]) {
    move.kind = MOVE.when;
    move.arg = (wanted[OFFER.condition] as number) + 1;
    return;
  }
  move.kind = MOVE.send;
  move.arg = 0;
}
