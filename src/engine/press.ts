import type { BargainingWorld } from "./bargaining-world.ts";
import { addCapital, spendUnseen } from "./capital.ts";
import { EVENT, type EventLog, record } from "./events.ts";
import { RESPONSE } from "./moves.ts";
import type { State } from "./state.ts";
import { LEAK_PRICE, STATEMENT_PRICE } from "./undertakings.ts";

/** The press outside: public statements, backing down from them, leaks. Rules 12.15 to 12.18. */

/** `about` is twice the item, and one more where the member speaks against it. */
export function declare(state: State, member: number, about: number, log: EventLog | null): void {
  const item = about >> 1;
  const stand = about & 1 ? AGAINST : FOR;
  state.stand[item * state.world.memberCount + member] = stand;
  addCapital(state, member, -STATEMENT_PRICE);
  if (log !== null) record(log, EVENT.declared, member, item, stand === FOR ? 1 : 0);
}

/** Values of `State.stand`; twice as large once the member has backed down. */
const FOR = 1;
const AGAINST = -1;

/** What a member has said of an item in public. */
export function standOf(state: State, member: number, item: number): "for" | "against" | undefined {
  const stand = state.stand[item * state.world.memberCount + member] ?? 0;
  if (stand === 0) return undefined;
  return stand > 0 ? "for" : "against";
}

/** Whether backing down on the item would still cost the member something. */
export const isCommitted = (state: State, member: number, item: number): boolean => {
  const stand = state.stand[item * state.world.memberCount + member] ?? 0;
  return stand === FOR || stand === AGAINST;
};

/** After a count: who said one thing outside and did another inside (Rule 12.16). */
export function judgeStands(
  state: State,
  item: number,
  carried: boolean,
  log: EventLog | null,
): void {
  if (state.world.bargaining === undefined) return;
  for (let member = 0; member < state.world.memberCount; member++) {
    // An empty chair has no answer of its own (Rule 4.6).
    if (state.answer[member] === RESPONSE.absent || !isCommitted(state, member, item)) continue;
    const objected = state.answer[member] === RESPONSE.object;
    const against = standOf(state, member, item) === "against";
    if (against ? carried && !objected : objected) backDown(state, member, item, log);
  }
}

/** An agenda is public: whoever takes its own text off it has said one thing and done another. */
export function judgeWithdrawal(state: State, item: number, log: EventLog | null): void {
  const sponsor = state.world.sponsor[item] as number;
  const spoken = standOf(state, sponsor, item) !== undefined;
  if (!spoken || isCommitted(state, sponsor, item)) backDown(state, sponsor, item, log);
}

/** A sponsor that spoke for its text and settles for less. */
export function judgeSponsor(state: State, item: number, log: EventLog | null): void {
  if (state.world.bargaining === undefined) return;
  const { sponsor: sponsors, presentMask } = state.world;
  const sponsor = sponsors[item] as number;
  if (!((presentMask >> sponsor) & 1)) return;
  if (isCommitted(state, sponsor, item) && standOf(state, sponsor, item) === "for") {
    backDown(state, sponsor, item, log);
  }
}

function backDown(state: State, member: number, item: number, log: EventLog | null): void {
  const { statementCost } = state.world.bargaining as BargainingWorld;
  const at = item * state.world.memberCount + member;
  state.stand[at] = 2 * (state.stand[at] as number);
  state.backedDown[member] = (state.backedDown[member] as number) + statementCost;
  if (log !== null) record(log, EVENT.backedDown, member, item);
}

/** Who blocked becomes known outside; who told it does not (Rule 12.17). */
export function leak(state: State, member: number, item: number, log: EventLog | null): void {
  state.leaked[item] = 1;
  spendUnseen(state, member, LEAK_PRICE);
  if (log !== null) record(log, EVENT.leaked, item, state.objectors[item] as number);
}
