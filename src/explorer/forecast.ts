import { decidePlainly, sincereTo } from "../agents/index.ts";
import {
  allocateState,
  createLog,
  describe,
  type Event,
  losersBy,
  MOVE,
  OUTCOMES,
  type Outcome,
  RESPONSE,
  RESPONSES,
  type ResponseName,
  type State,
  standAloneCost,
  type Term,
  termsOf,
  valueOf,
  type World,
} from "../engine/index.ts";
import { playOut } from "./playout.ts";

/** A member's response to an option, opened into its terms. */
export interface ForecastResponse {
  readonly actor: string;
  readonly response: ResponseName;
  readonly value: number;
  readonly standAloneCost: number;
  readonly terms: readonly Term[];
}

export interface ForecastItem {
  readonly id: string;
  readonly outcome: Outcome;
  /** The rung in force afterwards. */
  readonly option: number;
  /** To the option that was taken, or to the tabled one where none was. */
  readonly responses: readonly ForecastResponse[];
}

export interface Forecast {
  readonly scenario: string;
  readonly format: 1;
  readonly rule: string;
  readonly items: readonly ForecastItem[];
}

/**
 * The sincere play of every item: no bargaining, no randomness. It is the game itself, played by
 * sincere agents; nothing is computed beside the rules.
 */
export function forecast(world: World): Forecast {
  const state = allocateState(world);
  const log = createLog();
  const move = { kind: MOVE.pass, actor: 0, arg: 0 };
  playOut(state, { seed: 0, noise: 0 }, decidePlainly, move, log);
  const events = describe(log);
  return {
    scenario: world.scenario.id,
    format: 1,
    rule: world.scenario.rules.substantive,
    items: world.items.map((_, item) => forecastItem(state, events, item)),
  };
}

function forecastItem(state: State, events: readonly Event[], item: number): ForecastItem {
  const { world } = state;
  const force = state.force[item] as number;
  const taken = force !== world.reversion[item];
  const option = taken ? force : (world.tabled[item] as number);
  return {
    id: world.items[item]?.id ?? "",
    outcome: OUTCOMES[state.outcome[item] as number] as Outcome,
    option: world.optionValue[force] as number,
    responses: world.members.map((_, member) => responseOf(state, events, item, option, member)),
  };
}

function responseOf(
  state: State,
  events: readonly Event[],
  item: number,
  option: number,
  member: number,
): ForecastResponse {
  const given = events.find(
    (event) =>
      event.kind === "answered" &&
      event.item === item &&
      event.option === option &&
      event.actor === member,
  );
  const value = valueOf(state, member, item, option);
  const losers = losersBy(state, item, option);
  const response =
    given?.kind === "answered" ? given.response : unasked(state, item, option, member);
  return {
    actor: state.world.members[member]?.id ?? "",
    response: RESPONSES[response] as ResponseName,
    value,
    standAloneCost: standAloneCost(state, member, value, losers),
    terms: termsOf(state, member, item, option),
  };
}

/** Where a text was never put (no quorum, unspecified, no gain for its sponsor): the same rule. */
function unasked(state: State, item: number, option: number, member: number): number {
  if (!((state.world.presentMask >> member) & 1)) return RESPONSE.absent;
  return sincereTo(state, member, item, option);
}
