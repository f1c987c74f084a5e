import {
  type Event,
  FULFILMENT,
  lowestBit,
  type Move,
  makerOf,
  type State,
} from "../engine/index.ts";
import { isLastAnswer, pivotalIn } from "../explorer/index.ts";
import { current, type Session } from "../session/index.ts";

/**
 * What a delegation did that the record shows. `put`, `amended`: a text of its own; `moved`: a
 * motion; `stopped`, `needed`: its answer alone settled a count (as in `pivotsIn`); `offered`,
 * `dealt`: in the corridor; `kept`, `broke`: a promise; `declared`, `backedDown`: before the press.
 */
export const DEEDS = [
  "put",
  "amended",
  "moved",
  "stopped",
  "needed",
  "offered",
  "dealt",
  "kept",
  "broke",
  "declared",
  "backedDown",
] as const;
export type DeedName = (typeof DEEDS)[number];

export interface Deed {
  readonly name: DeedName;
  /** Index of the member. */
  readonly actor: number;
  /** The step that shows it: so many moves had been made. */
  readonly step: number;
  /** Index of the item; -1 where it is about none, or about several. */
  readonly item: number;
  /** Of texts: whether they were in force in the end; of motions: whether they were carried. */
  readonly came: boolean;
}

/** Everything of it in a game, in the order in which it was done. */
export const deedsOf = (session: Session): Deed[] =>
  session.events.flatMap((events, step) => [
    ...events.flatMap((event) => deedsIn(session, step, event)),
    ...answersThatSettled(session, step),
  ]);

function deedsIn(session: Session, step: number, event: Event): Deed[] {
  const state = session.states[step] as State;
  const deed = (name: DeedName, actor: number, item = -1, came = false): Deed[] => [
    { name, actor, step, item, came },
  ];
  switch (event.kind) {
    case "put":
      return deed("put", event.actor, event.item, isInForce(session, event.item, event.option));
    case "amendmentMoved":
      return deed("amended", event.actor, event.item, isInForce(session, event.item, event.option));
    case "motionMoved":
      return deed("moved", event.actor, event.item, isCarried(session, step));
    case "offerSent":
      return deed("offered", event.actor);
    case "dealStruck":
      return [...deed("dealt", event.actor), ...deed("dealt", event.to)];
    case "promiseSettled": {
      const { offer, slot, fulfilment } = event;
      const maker = makerOf(state, offer, slot);
      if (fulfilment === FULFILMENT.kept) return deed("kept", maker);
      return fulfilment === FULFILMENT.broken ? deed("broke", maker) : [];
    }
    case "declared":
      return deed("declared", event.actor, event.item);
    case "backedDown":
      return deed("backedDown", event.actor, event.item);
    default:
      return [];
  }
}

/** Whether a text is what holds after the summit. */
function isInForce(session: Session, item: number, option: number): boolean {
  const { force } = current(session);
  return force[item] === option;
}

/** Whether the motion made at a step was carried: the next decision on a motion is on it. */
function isCarried({ events }: Session, step: number): boolean {
  for (const later of events.slice(step)) {
    for (const event of later) {
      if (event.kind === "motionDecided") return event.carried;
    }
  }
  return false;
}

/** Members whose answer to the question that the step completed settled it alone. */
function answersThatSettled(session: Session, step: number): Deed[] {
  const before = session.states[step - 1];
  const move: Move | undefined = session.moves[step - 1];
  if (before === undefined || move === undefined || !isLastAnswer(before, move)) return [];
  const { carried, mask } = pivotalIn(before, move.actor, move.arg);
  const deeds: Deed[] = [];
  for (let rest = mask; rest !== 0; rest &= rest - 1) {
    const name = carried ? "needed" : "stopped";
    deeds.push({ name, actor: lowestBit(rest), step, item: before.item, came: carried });
  }
  return deeds;
}
