import { type Agent, agentOf } from "../agents/index.ts";
import { type Move, payoffOf, type State } from "../engine/index.ts";
import {
  advance,
  current,
  finishByAgents,
  type KeptRest,
  keepRest,
  play,
  type Rewrite,
  type Session,
  truncate,
} from "../session/index.ts";
import { agentsMove, alternatives, type Plausible, plausible } from "./alternatives.ts";
import { type Difference, differenceBetween, isLarger } from "./difference.ts";
import { finishFrom } from "./finish.ts";

/**
 * A move after which the summit went another way than it would have gone had the same seat moved
 * otherwise: what a class talks about afterwards.
 */
export interface TurningPoint extends Glance {
  readonly move: Move;
  /**
   * The game with that move: persons do again what they did, as far as it can be done, and agents
   * play the rest.
   */
  readonly other: Session;
  /** How much of what persons did was done again, and where that ended. */
  readonly rest: Omit<KeptRest, "session">;
}

export interface TurningOptions {
  /** The seats whose moves are looked at; by default those of persons, or all where there are none. */
  readonly seats?: readonly number[];
  /** Needed only for a game with changes on the way. */
  readonly rewrite?: Rewrite;
  /** At most so many, at least 1. */
  readonly most?: number;
}

/** What a class has time for. */
export const USUAL_TURNING_POINTS = 3;
/** Played through in full for each that is told: at a glance some look larger than they are. */
const LOOKED_AT = 3;

/**
 * The moves that turned a game which has ended, in the order of the game; of one that was broken off,
 * as agents would have played it to its end. Two looks: first each move and its alternatives are played
 * on by agents to the end, and the difference between the two ends is taken; then the largest are played
 * with the persons' later moves. No two are about one item, as long as there are others. Empty where
 * nothing that a seat could have done would have changed anything.
 */
export function turningPoints(
  played: Session,
  { seats = seatsOf(played), rewrite, most = USUAL_TURNING_POINTS }: TurningOptions = {},
  progress: (done: number, total: number) => void = () => {},
): TurningPoint[] {
  const session = finishByAgents(played);
  const looks = played.moves.length;
  const total = looks + most * LOOKED_AT;
  const glances = glancesAt(played, seats, (done) => progress(done, total));
  const chosen = varied(glances, session).slice(0, most * LOOKED_AT);
  const points = chosen.map((glance, index) => {
    progress(looks + index, total);
    return playedOut(played, current(session), glance, rewrite);
  });
  progress(total, total);
  return varied(
    points.filter((point) => !isVain(point, session)),
    session,
  )
    .slice(0, most)
    .sort((one, other) => one.at - other.at);
}

const seatsOf = ({ persons, world }: Session): readonly number[] =>
  persons.length > 0 ? persons : world.members.map((_, index) => index);

const byDifference = (one: Difference, other: Difference): number =>
  isLarger(one, other) ? -1 : Number(isLarger(other, one));

const isFelt = ({ items, shift }: Difference): boolean => items > 0 || shift > 0;

/** Whether a gain that spoke for it at a glance is gone once the game has been played through. */
const isVain = ({ why, move, other }: TurningPoint, session: Session): boolean =>
  why === "gain" && payoffOf(current(other), move.actor) <= payoffOf(current(session), move.actor);

interface Glance extends Difference {
  /** How many moves come before it. */
  readonly at: number;
  /** What the same seat could have done there, and what speaks for it. */
  readonly instead: Move;
  readonly why: Plausible;
}

/** For every move of those seats its most consequential alternative, of those that are plausible. */
function glancesAt(
  session: Session,
  seats: readonly number[],
  progress: (done: number) => void,
): Glance[] {
  const agent = agentOf(session.world, LOOKING[session.agents]);
  return session.moves.flatMap((move, at) => {
    progress(at);
    if (!seats.includes(move.actor)) return [];
    return glancesOf(session.states[at] as State, move, agent)
      .sort(byDifference)
      .slice(0, 1)
      .map((glance) => ({ at, ...glance }));
  });
}

/** The strategic ones think for too long about every move of every alternative. */
const LOOKING = { sincere: "sincere", tactical: "tactical", strategic: "tactical" } as const;

function glancesOf(state: State, made: Move, agent: Agent): Omit<Glance, "at">[] {
  const wise = agentsMove(state, made.actor, agent);
  const options = alternatives(state, made, wise);
  if (options.length === 0) return [];
  const end = finishFrom(state, made, agent);
  return options.flatMap((instead) => {
    const other = finishFrom(state, instead, agent);
    const gain = payoffOf(other, made.actor) - payoffOf(end, made.actor);
    const why = plausible(made, instead, { wise, gain });
    return why === undefined ? [] : [{ instead, why, ...differenceBetween(end, other) }];
  });
}

/** The largest first, and of each item the largest before the second of any. */
function varied<One extends Glance>(all: readonly One[], { states }: Session): One[] {
  const seen = new Map<string, number>();
  return all
    .filter(isFelt)
    .sort(byDifference)
    .map((one) => {
      const { item, sitting } = states[one.at] as State;
      const about = `${item} ${item < 0 ? sitting : ""}`;
      const turn = seen.get(about) ?? 0;
      seen.set(about, turn + 1);
      return { one, turn };
    })
    .sort((first, second) => first.turn - second.turn)
    .map(({ one }) => one);
}

/** `end`: what the game came to, or would have come to in the hands of agents. */
function playedOut(
  session: Session,
  end: State,
  { at, instead, why }: Glance,
  rewrite: Rewrite | undefined,
): TurningPoint {
  const played = play(truncate(session, at), instead);
  if (!played.ok) throw new Error(`not legal: ${played.problem}`);
  const { session: kept, ...rest } = keepRest(advance(played.value), session, rewrite);
  const other = finishByAgents(kept);
  return {
    at,
    move: session.moves[at] as Move,
    instead,
    why,
    other,
    rest,
    ...differenceBetween(end, current(other)),
  };
}
