import { addCapital } from "./capital.ts";
import { EVENT, type EventLog, record } from "./events.ts";
import { OUTCOME } from "./outcome-codes.ts";
import { judgeSponsor, judgeWithdrawal } from "./press.ts";
import { covers, judgeSettled } from "./promises.ts";
import { OUTCOMES } from "./scenario.ts";
import type { State } from "./state.ts";
import type { CompiledEffect, World } from "./world.ts";

/** What becomes of an item and what that changes: rulebook chapter 6. */

/** Ends an item with an `OUTCOME`; `option` is what was taken, -1 where nothing was. */
export function resolve(
  state: State,
  item: number,
  outcome: number,
  option: number,
  log: EventLog | null,
): void {
  const force = option < 0 ? (state.world.reversion[item] as number) : option;
  state.outcome[item] = outcome;
  state.force[item] = force;
  if (log !== null) record(log, EVENT.resolved, item, outcome, force, state.contested[item]);
  const rung = force - (state.world.firstOption[item] as number);
  const effects = effectsOf(state.world, item, outcome);
  for (let at = 0; at < effects.length; at++) {
    const effect = effects[at] as CompiledEffect;
    if ((effect.optionMask >> rung) & 1) apply(state, item, effect, log);
  }
  if (state.world.bargaining !== undefined) judgeOutcome(state, item, outcome, option, log);
}

/** What an outcome means for what was promised and said, and for standing. */
function judgeOutcome(
  state: State,
  item: number,
  outcome: number,
  option: number,
  log: EventLog | null,
): void {
  state.behind[item] = state.closed;
  judgeSettled(state, item, log);
  if (outcome === OUTCOME.withdrawn) judgeWithdrawal(state, item, log);
  else if (isLess(state, item, option)) judgeSponsor(state, item, log);
  if (outcome === OUTCOME.adopted || outcome === OUTCOME.amended) creditSponsor(state, item);
}

const effectsOf = (world: World, item: number, outcome: number): readonly CompiledEffect[] =>
  world.effects[item * OUTCOMES.length + outcome] as readonly CompiledEffect[];

/** Whether what was taken falls short of what was tabled. */
const isLess = (state: State, item: number, option: number): boolean =>
  option >= 0 && !covers(state, option, state.world.tabled[item] as number);

/** Rule 12.19: whoever carries a text has gained in standing. */
function creditSponsor(state: State, item: number): void {
  addCapital(state, state.world.sponsor[item] as number, 1);
}

/**
 * Puts another outcome in the place of the one an item has had, with its effects on the registers: for
 * setting a game beside what is reported. What followed from the first outcome elsewhere stays.
 */
export function resettle(
  state: State,
  item: number,
  outcome: number,
  option: number,
  outside: number,
): void {
  const rung = (state.force[item] as number) - (state.world.firstOption[item] as number);
  for (const effect of effectsOf(state.world, item, state.outcome[item] as number)) {
    if (effect.kind !== "add" || !((effect.optionMask >> rung) & 1)) continue;
    if (effect.member >= 0 && ((state.outside[item] as number) >> effect.member) & 1) continue;
    const { register } = effect;
    state.register[register] = (state.register[register] as number) - effect.amount;
  }
  state.outside[item] = outside;
  state.objectors[item] = 0;
  resolve(state, item, outcome, option, null);
}

/** What having taken an option is: adopted as tabled, tasked to staff, or amended. */
export function outcomeOf(state: State, item: number, option: number): number {
  if (option === state.world.tabled[item]) return OUTCOME.adopted;
  return option === state.world.study[item] ? OUTCOME.tasked : OUTCOME.amended;
}

function apply(state: State, item: number, effect: CompiledEffect, log: EventLog | null): void {
  if (effect.member >= 0 && ((state.outside[item] as number) >> effect.member) & 1) return;
  const from = state.register[effect.register] as number;
  const to = target(state, effect, from);
  if (to === from) return;
  state.register[effect.register] = to;
  if (log !== null) record(log, EVENT.registerChanged, effect.register, from, to);
}

function target(state: State, effect: CompiledEffect, from: number): number {
  if (effect.kind === "set") return effect.amount;
  if (effect.kind === "add") return from + effect.amount;
  const { amount } = effect;
  const holder = amount < 0 ? -amount : (state.register[amount] as number);
  const { successor } = state.world;
  return successor[holder] ?? (successor[0] as number);
}
