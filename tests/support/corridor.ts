import {
  CORRIDOR,
  FULFILMENT_NAMES,
  fulfilmentOf,
  OFFER,
  OFFER_STATUS_NAMES,
  offerClause,
  offerField,
  SLOTS,
  standOf,
} from "../../src/engine/index.ts";
import { type Game, open, play, waitingFor } from "./game.ts";
import type { SceneSpec } from "./scene.ts";

/** Games with bargaining, in the words of docs/notation.md. */

/** Russia can pay by gas and Kazakhstan by grain; nobody else has anything to give. */
export const HAGGLING: SceneSpec = {
  bargaining: true,
  instruments: {
    gas: { giver: "RUS", to: ["BLR", "ARM", "KAZ", "KGZ", "TJK"] },
    grain: { giver: "KAZ", to: ["RUS", "KGZ"] },
  },
  members: { RUS: { treasury: 5000 }, KAZ: { treasury: 2000 } },
};

/** In the corridor before the first sitting. */
export const meet = (spec: SceneSpec = {}): Game =>
  open({ ...HAGGLING, ...spec, members: { ...HAGGLING.members, ...spec.members } });

export interface Terms {
  readonly give?: readonly string[];
  readonly get?: readonly string[];
  /** Further lines of the draft, such as `when text` or `show all`. */
  readonly also?: readonly string[];
}

/** Writes an offer and leaves it unsent. */
export const draft = (game: Game, from: string, to: string, terms: Terms): Game =>
  play(
    game,
    `${from} offer ${to}`,
    ...(terms.give ?? []).map((clause) => `${from} give ${clause}`),
    ...(terms.get ?? []).map((clause) => `${from} get ${clause}`),
    ...(terms.also ?? []).map((line) => `${from} ${line}`),
  );

export const offer = (game: Game, from: string, to: string, terms: Terms): Game =>
  play(draft(game, from, to, terms), `${from} send`);

/** An offer that is agreed to as a whole. */
export function deal(game: Game, from: string, to: string, terms: Terms): Game {
  const sent = offer(game, from, to, terms);
  return play(sent, `${to} agree ${countOffers(sent)}`);
}

/** Everybody goes in. */
export const goIn = (game: Game): Game =>
  waitingFor(game).reduce((now, id) => play(now, `${id} leave`), game);

export const countOffers = (game: Game): number => game.state.corridor[CORRIDOR.offers] as number;

/** What has become of an offer, by its number from 1. */
export const statusOf = (game: Game, number = 1): string =>
  OFFER_STATUS_NAMES[offerField(game.state, number - 1, OFFER.status)] as string;

/** What has become of its clauses, in the order of their lines, the sender's before the other's. */
export const clausesOf = (game: Game, number = 1): string[] =>
  Array.from({ length: SLOTS }, (_, slot) => slot)
    .filter((slot) => offerClause(game.state, number - 1, slot) !== 0)
    .map((slot) => FULFILMENT_NAMES[fulfilmentOf(game.state, number - 1, slot)] as string);

const indexOf = (game: Game, id: string): number =>
  game.world.members.findIndex((member) => member.id === id);

export const purseOf = (game: Game, id: string): number =>
  game.state.purse[indexOf(game, id)] as number;

export const capitalOf = (game: Game, id: string): number =>
  game.state.influence[indexOf(game, id)] as number;

export const trustOf = (game: Game, from: string, to: string): number =>
  game.state.trust[indexOf(game, from) * game.world.memberCount + indexOf(game, to)] as number;

export const stand = (game: Game, id: string, item = 0): string | undefined =>
  standOf(game.state, indexOf(game, id), item);
