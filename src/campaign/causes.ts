import {
  beneficiaryOf,
  type Event,
  FULFILMENT_NAMES,
  makerOf,
  OUTCOMES,
  type State,
} from "../engine/index.ts";
import type { Session } from "../session/index.ts";
import { type Cause, keyOf, movesOf, type Subject } from "./ledger.ts";

/** An event of a session as a cause: who did what, in the ids of its scenario. */
export function causeOf(session: Session, step: number, event: Event): Cause[] {
  const { world } = session;
  const { id } = world.scenario;
  const member = (index: number): string => world.members[index]?.id ?? "";
  const item = (index: number): string => world.items[index]?.id ?? "";
  switch (event.kind) {
    case "resolved": {
      const outcome = OUTCOMES[event.outcome] as string;
      const rung = world.optionValue[event.option] as number;
      return [{ kind: "item", session: id, item: item(event.item), outcome, rung }];
    }
    case "reacted": {
      const reaction = world.scenario.reactions[event.reaction]?.id ?? "";
      return [{ kind: "reaction", session: id, reaction }];
    }
    case "promiseSettled":
      return promiseOf(session, step, event);
    case "dealStruck":
    case "offerSent": {
      const kind = event.kind === "dealStruck" ? "deal" : "offer";
      const [from, to] = [member(event.actor), member(event.to)];
      return [{ kind, session: id, offer: event.offer, from, to, shown: shownIn(session, event) }];
    }
    case "declared":
      return [
        { kind: "statement", session: id, actor: member(event.actor), item: item(event.item) },
      ];
    default:
      return [];
  }
}

type PromiseSettled = Extract<Event, { kind: "promiseSettled" }>;

function partiesOf({ world, states }: Session, step: number, event: PromiseSettled) {
  const state = states[step] as State;
  const member = (index: number): string => world.members[index]?.id ?? "";
  return {
    maker: member(makerOf(state, event.offer, event.slot)),
    toward: member(beneficiaryOf(state, event.offer, event.slot)),
  };
}

function promiseOf(session: Session, step: number, event: PromiseSettled): Cause[] {
  const fulfilment = FULFILMENT_NAMES[event.fulfilment];
  if (fulfilment === undefined || fulfilment === "open") return [];
  const { id } = session.world.scenario;
  const parties = partiesOf(session, step, event);
  const shown = shownIn(session, event);
  return [{ kind: "promise", session: id, offer: event.offer, ...parties, fulfilment, shown }];
}

const shownIn = ({ world }: Session, { shown }: { readonly shown: number }): string[] =>
  world.members.filter((_, index) => (shown >> index) & 1).map(({ id }) => id);

/** Whether an event is of a kind that moves the subject: the rules of chapter 12 say which do. */
export function touches(session: Session, step: number, event: Event, subject: Subject): boolean {
  const { world } = session;
  const member = (index: number): string => world.members[index]?.id ?? "";
  if (event.kind === "reacted") {
    const changes = world.scenario.reactions[event.reaction]?.changes ?? [];
    const moved = changes.flatMap((one) => movesOf(one, () => 0));
    return moved.some((one) => keyOf(one.subject) === keyOf(subject));
  }
  if (subject.kind === "trust") {
    if (event.kind !== "promiseSettled") return false;
    const { maker, toward } = partiesOf(session, step, event);
    // Whoever saw a promise broken believes its maker less; a kept one only its receiver remembers.
    const isBroken = FULFILMENT_NAMES[event.fulfilment] === "broken";
    return maker === subject.toward && (isBroken || toward === subject.actor);
  }
  if (subject.kind === "treasury") return paysBy(session, step, event, subject.actor);
  if (subject.kind !== "influence") return false;
  const { actor } = subject;
  if (event.kind === "promiseSettled") return partiesOf(session, step, event).maker === actor;
  if (event.kind === "resolved") {
    const isCarried = OUTCOMES[event.outcome]?.startsWith("adopted") ?? false;
    return isCarried && world.items[event.item]?.sponsor === actor;
  }
  return (event.kind === "offerSent" || event.kind === "declared") && member(event.actor) === actor;
}

function paysBy(session: Session, step: number, event: Event, actor: string): boolean {
  if (event.kind === "promiseSettled") return partiesOf(session, step, event).maker === actor;
  if (event.kind !== "dealStruck") return false;
  const { members } = session.world;
  return members[event.actor]?.id === actor || members[event.to]?.id === actor;
}
