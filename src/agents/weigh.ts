import {
  bargainSum,
  CLAUSE,
  clauseKind,
  copyGame,
  floorDiv,
  OFFER,
  payoffOn,
  SIDE,
  SLOTS,
  supposeDeal,
} from "../engine/index.ts";
import { runItem } from "./course.ts";
import { type Desk, gameAt, imagined, isInSight } from "./desk.ts";
import type { Game } from "./game.ts";
import { foresee, worthInAll } from "./prospects.ts";
import { itemOfClause, type Package, type Row } from "./row.ts";

/**
 * What deals are worth: how the items they are about go with them, less how they go without. The rest
 * of the agenda is worth the same either way.
 */

/** What accepting an open offer, the only one of `deal`, brings its recipient on average. */
export function gainFrom(desk: Desk, deal: Package, lying: number): number {
  const member = (deal.rows[0] as Row)[OFFER.to] as number;
  noteItems(desk, deal);
  let sum = 0;
  for (let index = 0; index < desk.breadth; index++) {
    const game = gameAt(desk, index);
    foreseeAll(desk, game);
    playWith(desk, game, deal, NOBODY, lying);
    if (breaksWord(desk, game, member)) return -1;
    sum += weighed(desk, game, deal, member, gainOf(desk, game, member), lying);
  }
  return floorDiv(sum, CERTAIN * desk.breadth);
}

/**
 * What proposing deals brings their author on average over the first games: nothing in the games in which a partner would
 * gain nothing and so declines, or that would not pay the author even if everybody kept its word.
 */
export function hopeOf(desk: Desk, deal: Package, games: number): number {
  noteItems(desk, deal);
  let sum = 0;
  for (let index = 0; index < games; index++) sum += hopeIn(desk, gameAt(desk, index), deal);
  return floorDiv(sum, CERTAIN * games);
}

/** The same in one imagined game, hundredths of a value unit. */
function hopeIn(desk: Desk, game: Game, deal: Package): number {
  const { gains } = desk;
  const author = authorOf(deal);
  foreseeAll(desk, game);
  playWith(desk, game, deal, NOBODY, NONE);
  if (breaksWord(desk, game, author)) return 0;
  const kept = gainOf(desk, game, author);
  if (kept <= 0) return 0;
  for (let at = 0; at < deal.count; at++) {
    const partner = partnerOf(deal, at);
    gains[partner] = gainOf(desk, game, partner);
  }
  for (let at = 0; at < deal.count; at++) {
    const partner = partnerOf(deal, at);
    if (weighed(desk, game, deal, partner, gains[partner] as number, NONE) <= 0) return 0;
  }
  return weighed(desk, game, deal, author, kept, NONE);
}

export const authorOf = ({ rows }: Package): number => (rows[0] as Row)[OFFER.from] as number;

const partnerOf = ({ rows }: Package, at: number): number => (rows[at] as Row)[OFFER.to] as number;

/** A doubter where nobody doubts, and the number of an offer that does not lie on the table. */
export const NOBODY = -1;
export const NONE = -1;
const CERTAIN = 100;

/**
 * A gain weighed by how far the member believes the others: at a trust of 70 a promise counts as kept
 * in 70 cases of a hundred. Hundredths of a value unit.
 */
function weighed(
  desk: Desk,
  game: Game,
  deal: Package,
  member: number,
  kept: number,
  lying: number,
): number {
  const belief = beliefIn(game, deal, member);
  if (belief === CERTAIN) return CERTAIN * kept;
  playWith(desk, game, deal, member, lying);
  return belief * kept + (CERTAIN - belief) * gainOf(desk, game, member);
}

/** How far a member believes what the others promise it in deals, 0..100; certain of no promises. */
function beliefIn({ state }: Game, deal: Package, member: number): number {
  const { world, trust } = state;
  let belief = CERTAIN;
  if (world.bargaining?.binding) return belief;
  const mine = authorOf(deal) === member;
  for (let at = 0; at < deal.count; at++) {
    const row = deal.rows[at] as Row;
    if (!promisesAnything(row, mine ? SIDE : 0)) continue;
    const other = row[mine ? OFFER.to : OFFER.from] as number;
    const known = trust[member * world.memberCount + other] as number;
    if (known < belief) belief = known;
  }
  return belief;
}

/** Payments and statements are made at once; everything else is a promise. */
const isPromise = (clause: number): boolean =>
  clause !== 0 && clauseKind(clause) !== CLAUSE.pay && clauseKind(clause) !== CLAUSE.declare;

function promisesAnything(row: Row, side: number): boolean {
  for (let slot = 0; slot < SIDE; slot++) {
    if (isPromise(row[OFFER.gives + side + slot] as number)) return true;
  }
  return false;
}

/** The row as it is if the promises of one side turn out to be worth nothing. */
function without(promises: number, row: Row, bare: Row): Row {
  for (let field = 0; field < row.length; field++) bare[field] = row[field] as number;
  for (let slot = 0; slot < SIDE; slot++) {
    const at = OFFER.gives + promises + slot;
    if (isPromise(row[at] as number)) bare[at] = 0;
  }
  return bare;
}

/**
 * Plays what deals are about with the deals in force; `doubter` is a member to whom the others break
 * their promises. `lying` is the number of the offer that lies on the table with the only row.
 */
export function playWith(
  { trial, about, abouts, bare }: Desk,
  game: Game,
  deal: Package,
  doubter: number,
  lying: number,
): void {
  copyGame(trial, game.state);
  const others = authorOf(deal) === doubter ? SIDE : 0;
  for (let at = 0; at < deal.count; at++) {
    const row = deal.rows[at] as Row;
    const believed = doubter === NOBODY ? row : without(others, row, bare);
    if (!supposeDeal(trial, believed, lying)) break;
  }
  for (let at = 0; at < abouts; at++) runItem(trial, about[at] as number);
}

/** What the trial just played brings a member beyond what would be without deals. */
function gainOf({ trial, about, abouts }: Desk, game: Game, member: number): number {
  let gain = bargainSum(trial, member) - bargainSum(game.state, member);
  for (let index = 0; index < abouts; index++) {
    const item = about[index] as number;
    gain += payoffOn(trial, member, item) - worthInAll(game, item, member);
  }
  return gain;
}

/** Whether the member would have broken a promise in the trial just played: nobody plans to. */
const breaksWord = ({ trial }: Desk, game: Game, member: number): boolean =>
  (trial.breaches[member] as number) > (game.state.breaches[member] as number);

function foreseeAll(desk: Desk, game: Game): void {
  for (let at = 0; at < desk.abouts; at++) foresee(desk, game, desk.about[at] as number);
}

/** Notes the items in sight that deals are about. */
export function noteItems(desk: Desk, { rows, count }: Package): void {
  desk.abouts = 0;
  for (let at = 0; at < count; at++) {
    const row = rows[at] as Row;
    note(desk, row[OFFER.condition] as number);
    for (let slot = 0; slot < SLOTS; slot++) {
      note(desk, itemOfClause(desk.world, row[OFFER.gives + slot] as number));
    }
  }
}

function note(desk: Desk, item: number): void {
  if (item < 0 || !isInSight(desk, imagined(desk), item)) return;
  for (let at = 0; at < desk.abouts; at++) if (desk.about[at] === item) return;
  desk.about[desk.abouts++] = item;
}
