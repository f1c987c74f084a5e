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

const wordOf =
  (
    list: "register" | "dependence" | "repute" | "purse" | "trust" | "position" | "salience",
    index: number,
  ) =>
  (state: State): number =>
    state[list][index] ?? 0;

/** Everything a session counts that goes over into the next. */
const countsOf = (session: Session): Count[] => [
  ...session.world.scenario.registers.map(({ id }, index) => ({
    subject: { kind: "register" as const, register: id },
    read: wordOf("register", index),
  })),
  ...session.world.members.flatMap(({ id }, index) => countsOfMember(session, id, index)),
];

function countsOfMember({ world }: Session, actor: string, index: number): Count[] {
  const { members, items, memberCount } = world;
  return [
    { subject: { kind: "dependence", actor }, read: wordOf("dependence", index) },
    // Capital as the others count it: a page must not tell who has told the press (Rule 12.17).
    { subject: { kind: "influence", actor }, read: wordOf("repute", index) },
    { subject: { kind: "treasury", actor }, read: wordOf("purse", index), seenBy: actor },
    ...members.map(({ id: toward }, other) => ({
      subject: { kind: "trust" as const, actor, toward },
      read: wordOf("trust", index * memberCount + other),
      seenBy: actor,
    })),
    ...(["position", "salience"] as const).flatMap((kind) =>
      items.map(({ id: item }, row) => ({
        subject: { kind, item, actor },
        read: wordOf(kind, row * memberCount + index),
      })),
    ),
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
