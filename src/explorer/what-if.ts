import { type Cause, causesOf } from "./causes.ts";
import type { ItemEnding, Proceedings, SeatEnding } from "./proceedings.ts";
import {
  type AnswerChange,
  answerChanges,
  type Ending,
  idsOf,
  type Sides,
  type TermChange,
  termChanges,
} from "./sides.ts";

/**
 * Two games side by side: what came out otherwise, and the terms that made it so. Every difference
 * is opened into the differences of its terms, which add up to it exactly. Plain data.
 */
export interface WhatIf {
  readonly rule: Sides<string>;
  readonly items: readonly ItemChange[];
  readonly seats: readonly SeatChange[];
  /** Registers that end at another number. */
  readonly registers: readonly ({ readonly id: string } & Sides<number>)[];
  readonly deals: Sides<number>;
}

export interface ItemChange {
  readonly id: string;
  /** Whether the outcome or the rung in force differs. */
  readonly changed: boolean;
  /** Absent where the item is not on that agenda. */
  readonly before: Ending | undefined;
  readonly after: Ending | undefined;
  /** Why it came out otherwise; empty where it did not. */
  readonly causes: readonly Cause[];
  /** By actor, members of either game. */
  readonly answers: readonly AnswerChange[];
}

export interface SeatChange {
  readonly actor: string;
  /** Value units; 0 where the actor has no seat in that game. */
  readonly payoff: Sides<number>;
  /** Which games it has a seat in. */
  readonly seated: Sides<boolean>;
  readonly terms: readonly TermChange[];
}

/** Holds two games side by side, whatever was changed between them; members and items by id. */
export function compareGames(before: Proceedings, after: Proceedings): WhatIf {
  const rule = { before: before.rule, after: after.rule };
  return {
    rule,
    items: idsOf(before.items, after.items, (one) => one.id).map((id) =>
      itemChange(id, { before: find(before.items, id), after: find(after.items, id) }, rule),
    ),
    seats: idsOf(before.seats, after.seats, (one) => one.actor).map((actor) =>
      seatChange(actor, before.seats, after.seats),
    ),
    registers: before.registers.flatMap(({ id, value }) => {
      const other = after.registers.find((one) => one.id === id)?.value ?? value;
      return other === value ? [] : [{ id, before: value, after: other }];
    }),
    deals: { before: before.deals, after: after.deals },
  };
}

const find = (items: readonly ItemEnding[], id: string): ItemEnding | undefined =>
  items.find((one) => one.id === id);

function itemChange(
  id: string,
  { before, after }: Sides<ItemEnding | undefined>,
  rule: Sides<string>,
): ItemChange {
  const changed =
    before === undefined ||
    after === undefined ||
    before.outcome !== after.outcome ||
    before.option !== after.option;
  // Of an item on one agenda only there is nothing to hold the answers against.
  const answers =
    before === undefined || after === undefined
      ? []
      : answerChanges(before.decisive.answers, after.decisive.answers);
  const sides = { before: endingOf(before), after: endingOf(after) };
  const causes = changed ? causesOf(sides, answers, rule) : [];
  return { id, changed, ...sides, causes, answers };
}

const endingOf = (ending: ItemEnding | undefined): Ending | undefined =>
  ending && {
    outcome: ending.outcome,
    option: ending.option,
    asked: ending.decisive.option,
    put: ending.decisive.put,
    carried: ending.decisive.carried,
    tally: ending.decisive.tally,
  };

function seatChange(
  actor: string,
  before: readonly SeatEnding[],
  after: readonly SeatEnding[],
): SeatChange {
  const one = before.find((seat) => seat.actor === actor);
  const other = after.find((seat) => seat.actor === actor);
  return {
    actor,
    payoff: { before: one?.payoff ?? 0, after: other?.payoff ?? 0 },
    seated: { before: one !== undefined, after: other !== undefined },
    terms: termChanges(one?.terms ?? [], other?.terms ?? []),
  };
}
