import {
  type Event,
  isCorridorMove,
  MOVE,
  MOVE_NAMES,
  type Move,
  type MoveName,
  RESPONSES,
  type ResponseName,
  type State,
  type World,
} from "../../engine/index.ts";
import type { Session } from "../../session/index.ts";

/**
 * The course of a game as the table saw it: what was done about an item, and how the counts came out.
 * Answers and ballots stand with their count, in the order of the members: who of them was the first to
 * answer under seal makes no other course. Plain data.
 */
export type Act =
  /** A text put, an amendment, a motion, giving up, announcing, ...; `option`: the rung, of a text. */
  | {
      readonly kind: "move";
      readonly actor: string;
      readonly move: MoveName;
      readonly option?: number;
    }
  | {
      readonly kind: "counted";
      readonly option: number;
      readonly carried: boolean;
      readonly answers: readonly MemberAnswer[];
    }
  | {
      readonly kind: "decided";
      readonly motion: MoveName;
      readonly carried: boolean;
      readonly ballots: readonly { readonly actor: string; readonly yes: boolean }[];
    };

export interface MemberAnswer {
  readonly actor: string;
  readonly response: ResponseName;
}

/** An act, the step that it was, and the item on the floor then. */
export interface PlacedAct {
  readonly act: Act;
  readonly step: number;
  readonly item: string;
}

/** What is no act by itself: answers are told with their count, and passing does nothing. */
const SILENT: readonly number[] = [MOVE.answer, MOVE.ballot, MOVE.pass];

/** Everything that was done at the table, in its order. */
export const actsOf = ({ moves, states, events }: Session): PlacedAct[] =>
  moves.flatMap((move, at) => {
    const before = states[at] as State;
    const item = before.world.items[before.item]?.id;
    if (item === undefined) return [];
    const acts = [...moveIn(before.world, move), ...countsIn(before.world, events[at + 1] ?? [])];
    return acts.map((act) => ({ act, step: at + 1, item }));
  });

function moveIn(world: World, { kind, actor, arg }: Move): Act[] {
  if (SILENT.includes(kind) || isCorridorMove(kind)) return [];
  const isText = kind === MOVE.put || kind === MOVE.amend;
  const option = isText ? { option: world.optionValue[arg] as number } : {};
  return [{ kind: "move", actor: idOf(world, actor), move: nameOf(kind), ...option }];
}

function countsIn(world: World, events: readonly Event[]): Act[] {
  return events.flatMap((event): Act[] => {
    if (event.kind === "counted") {
      const option = world.optionValue[event.option] as number;
      return [
        { kind: "counted", option, carried: event.carried, answers: answersIn(world, events) },
      ];
    }
    if (event.kind !== "motionDecided") return [];
    const ballots = events.flatMap((one) =>
      one.kind === "balloted" ? [{ actor: idOf(world, one.actor), yes: one.yes }] : [],
    );
    return [{ kind: "decided", motion: nameOf(event.motion), carried: event.carried, ballots }];
  });
}

const answersIn = (world: World, events: readonly Event[]): MemberAnswer[] =>
  events.flatMap((event) =>
    event.kind === "answered"
      ? [
          {
            actor: idOf(world, event.actor),
            response: RESPONSES[event.response] as ResponseName,
          },
        ]
      : [],
  );

const idOf = ({ members }: World, actor: number): string => members[actor]?.id ?? "";
const nameOf = (kind: number): MoveName => MOVE_NAMES[kind] as MoveName;

/**
 * Whether two acts came to the same: of a count its verdict, not the answers that it was made of. A table
 * at which one more has abstained is where it was.
 */
export function isSameAct(one: Act, other: Act): boolean {
  switch (one.kind) {
    case "move":
      return (
        other.kind === "move" &&
        one.actor === other.actor &&
        one.move === other.move &&
        one.option === other.option
      );
    case "counted":
      return (
        other.kind === "counted" && one.option === other.option && one.carried === other.carried
      );
    case "decided":
      return (
        other.kind === "decided" && one.motion === other.motion && one.carried === other.carried
      );
  }
}
