import type { Agent } from "../agents/index.ts";
import {
  allocateState,
  applyInPlace,
  bargainTerms,
  beginInPlace,
  lowestBit,
  MOVE,
  type Move,
  OUTCOMES,
  type Outcome,
  PHASE,
  payoffOf,
  payoffTerms,
  RESPONSE,
  type Start,
  type State,
  type Term,
  type World,
} from "../engine/index.ts";
import { type Answer, answersOf, unaskedAnswers } from "./answers.ts";
import { isLastAnswer } from "./pivotal.ts";
import { type Tally, tallyOf } from "./tally.ts";

/** A text that was put to the table, with what everybody answered. Plain data. */
export interface Question {
  /** The rung that was put. */
  readonly option: number;
  /** False for what nobody put: the answers are those that would have been given. */
  readonly put: boolean;
  readonly carried: boolean;
  /** In the scenario's order of members. */
  readonly answers: readonly Answer[];
  readonly tally: Tally;
}

/** What became of an item. */
export interface ItemEnding {
  readonly id: string;
  readonly outcome: Outcome;
  /** The rung in force afterwards. */
  readonly option: number;
  /** The text that was taken, or the tabled one where none was. */
  readonly decisive: Question;
  /** Every text that was put, in order. */
  readonly questions: readonly Question[];
}

/** What a game came to for a member; the terms add up to the payoff. */
export interface SeatEnding {
  readonly actor: string;
  /** Value units. */
  readonly payoff: number;
  readonly terms: readonly Term[];
}

/** A whole game as its minutes tell it: every question, every answer, every ending. */
export interface Proceedings {
  readonly rule: string;
  readonly items: readonly ItemEnding[];
  readonly seats: readonly SeatEnding[];
  readonly registers: readonly { readonly id: string; readonly value: number }[];
  /** Deals struck between members. */
  readonly deals: number;
}

/** Takes down a game while it is played. */
export interface Minutes {
  /** Before a move is made; the state is that of the moment. */
  before(state: State, move: Move): void;
  /** After the same move. */
  after(state: State): void;
  /** Once the game is over. */
  end(state: State): Proceedings;
}

type Asked = Omit<Question, "carried" | "tally" | "put"> & { readonly item: number };

/** Minutes of a game that is about to begin. */
export function takeMinutes(): Minutes {
  const questions: (Question & { readonly item: number })[] = [];
  let asked: readonly Asked[] = [];
  return {
    before(state, move) {
      asked = isLastAnswer(state, move) ? questionsOf(state, move) : [];
    },
    after(state) {
      for (const one of asked) {
        const tally = tallyOf(state.world, one.answers, one.item);
        questions.push({ ...one, put: true, carried: isTaken(state, one), tally });
      }
    },
    end: (state) => proceedingsOf(state, questions),
  };
}

/** What the last answer completes: the text on the floor, and those of a package put with it. */
function questionsOf(state: State, move: Move): Asked[] {
  const { world } = state;
  const responses = Array.from(state.answer, (given, member) => {
    if (!((world.presentMask >> member) & 1)) return RESPONSE.absent;
    return member === move.actor ? move.arg : given;
  });
  const ask = (item: number, option: number): Asked => ({
    item,
    option: world.optionValue[option] as number,
    answers: answersOf(state, item, option, responses),
  });
  const parts = world.items.flatMap((_, part) =>
    state.bundled[part] ? [ask(part, world.tabled[part] as number)] : [],
  );
  return [ask(state.item, state.question), ...parts];
}

const isTaken = ({ world, outcome, force }: State, { item, option }: Asked): boolean =>
  outcome[item] !== 0 && world.optionValue[force[item] as number] === option;

/** Plays a game to its end, an agent in every seat, and keeps its minutes. */
export function playForMinutes(world: World, start: Start, agent: Agent): Proceedings {
  const state = allocateState(world);
  const move: Move = { kind: MOVE.pass, actor: 0, arg: 0 };
  const minutes = takeMinutes();
  beginInPlace(state, start);
  while (state.phase !== PHASE.over) {
    agent(state, lowestBit(state.waiting), move);
    minutes.before(state, move);
    applyInPlace(state, move);
    minutes.after(state);
  }
  return minutes.end(state);
}

/** The minutes of a game that has been played: `states[k]` is the state after k moves. */
export function minutesOf(states: readonly State[], moves: readonly Move[]): Proceedings {
  const minutes = takeMinutes();
  moves.forEach((move, index) => {
    minutes.before(states[index] as State, move);
    minutes.after(states[index + 1] as State);
  });
  return minutes.end(states[moves.length] as State);
}

function proceedingsOf(
  state: State,
  questions: readonly (Question & { readonly item: number })[],
): Proceedings {
  const { world } = state;
  return {
    rule: world.scenario.rules.substantive,
    items: world.items.map((_, item) => {
      const own = questions.filter((one) => one.item === item).map(({ item: __, ...rest }) => rest);
      return endingOf(state, item, own);
    }),
    seats: world.members.map((member, index) => ({
      actor: member.id,
      payoff: payoffOf(state, index),
      terms: seatTerms(state, index),
    })),
    registers: world.scenario.registers.map(({ id }, index) => ({
      id,
      value: state.register[index] as number,
    })),
    deals: state.deals.reduce((sum, one) => sum + one, 0) / 2,
  };
}

function endingOf(state: State, item: number, questions: readonly Question[]): ItemEnding {
  const { world } = state;
  const force = state.force[item] as number;
  const wanted = force === world.reversion[item] ? (world.tabled[item] as number) : force;
  const option = world.optionValue[wanted] as number;
  return {
    id: world.items[item]?.id ?? "",
    outcome: OUTCOMES[state.outcome[item] as number] as Outcome,
    option: world.optionValue[force] as number,
    decisive: lastOf(questions, option) ?? unasked(state, item, wanted),
    questions,
  };
}

function lastOf(questions: readonly Question[], option: number): Question | undefined {
  const same = questions.filter((one) => one.option === option);
  return same[same.length - 1];
}

/** Where a text was never put (no quorum, unspecified, no gain for its sponsor): as `forecast`. */
function unasked(state: State, item: number, option: number): Question {
  const { world } = state;
  const answers = unaskedAnswers(state, item, option);
  const value = world.optionValue[option] as number;
  return {
    option: value,
    put: false,
    carried: false,
    answers,
    tally: tallyOf(world, answers, item),
  };
}

/** The terms of a member's payoff over all items, one amount for each kind. */
function seatTerms(state: State, member: number): Term[] {
  const sums = new Map<Term["term"], number>();
  const add = ({ term, amount }: Term): void => {
    sums.set(term, (sums.get(term) ?? 0) + amount);
  };
  for (let item = 0; item < state.world.itemCount; item++) {
    for (const term of payoffTerms(state, member, item)) add(term);
  }
  for (const term of bargainTerms(state, member)) add(term);
  return [...sums].filter(([, amount]) => amount !== 0).map(([term, amount]) => ({ term, amount }));
}
