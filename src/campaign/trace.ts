import type { Event, Scenario, State } from "../engine/index.ts";
import type { Session } from "../session/index.ts";
import { causeOf, touches } from "./causes.ts";
import { type Cause, type Change, keyOf, type Subject } from "./ledger.ts";

/** What a session changed, step by step, each change with what made it. */

/** A number of a State, and what it counts. */
interface Count {
  readonly subject: Subject;
  readonly read: (state: State) => number;
  readonly seenBy?: string;
}

/** Everything a session counts that goes over into the next. */
function countsOf({ world }: Session): Count[] {
  const { members, items, memberCount } = world;
  const at = (list: keyof State, index: number) => (state: State) =>
    (state[list] as Int32Array)[index] ?? 0;
  return [
    ...world.scenario.registers.map(({ id }, index) => ({
      subject: { kind: "register" as const, register: id },
      read: at("register", index),
    })),
    ...members.flatMap(({ id: actor }, index) => [
      { subject: { kind: "dependence" as const, actor }, read: at("dependence", index) },
      { subject: { kind: "influence" as const, actor }, read: at("influence", index) },
      { subject: { kind: "treasury" as const, actor }, read: at("purse", index), seenBy: actor },
      ...members.map(({ id: toward }, other) => ({
        subject: { kind: "trust" as const, actor, toward },
        read: at("trust", index * memberCount + other),
        seenBy: actor,
      })),
      ...items.flatMap(({ id: item }, row) => [
        {
          subject: { kind: "position" as const, item, actor },
          read: at("position", row * memberCount + index),
        },
        {
          subject: { kind: "salience" as const, item, actor },
          read: at("salience", row * memberCount + index),
        },
      ]),
    ]),
  ];
}

/** The changes of a session from its opening to where it stands, in a fixed order. */
export function changesIn(session: Session): Change[] {
  const first = session.states[0] as State;
  const last = session.states.at(-1) as State;
  const moved = countsOf(session).filter(({ read }) => read(first) !== read(last));
  const causes = new Map(moved.map(({ subject }) => [keyOf(subject), new Map<string, Cause>()]));
  session.events.forEach((events, step) => {
    const before = session.states[step - 1];
    const after = session.states[step] as State;
    if (before === undefined) return;
    for (const { subject, read } of moved) {
      if (read(before) === read(after)) continue;
      for (const cause of causesAt(session, step, events, subject)) {
        causes.get(keyOf(subject))?.set(JSON.stringify(cause), cause);
      }
    }
  });
  return moved.map(({ subject, read, seenBy }) => ({
    subject,
    from: read(first),
    to: read(last),
    because: [...(causes.get(keyOf(subject))?.values() ?? [])],
    ...(seenBy === undefined ? {} : { seenBy }),
  }));
}

/** What in one step touches the subject; a register is told right behind what moved it. */
function causesAt(
  session: Session,
  step: number,
  events: readonly Event[],
  subject: Subject,
): Cause[] {
  if (subject.kind !== "register") {
    return events.flatMap((event) =>
      touches(session, step, event, subject) ? causeOf(session, step, event) : [],
    );
  }
  const found: Cause[] = [];
  let mover: Event | undefined;
  for (const event of events) {
    if (event.kind === "resolved" || event.kind === "reacted") mover = event;
    if (event.kind !== "registerChanged" || mover === undefined) continue;
    const { id } = session.world.scenario.registers[
      event.register
    ] as Scenario["registers"][number];
    if (id === subject.register) found.push(...causeOf(session, step, mover));
  }
  return found;
}
