import type { Consequence } from "../engine/index.ts";

/**
 * What a campaign keeps between its sessions. A register is kept as it is; of whatever else a
 * scenario counts for itself, anew for its own year, the ledger keeps by how much the campaign
 * departs from the scenarios' numbers.
 */

/** Something a session or an event can change. */
export type Subject =
  | { readonly kind: "register"; readonly register: string }
  | { readonly kind: "dependence" | "treasury" | "influence"; readonly actor: string }
  | { readonly kind: "trust"; readonly actor: string; readonly toward: string }
  | { readonly kind: "position" | "salience"; readonly item: string; readonly actor: string };

/** One word for each subject, to count by. */
export function keyOf(subject: Subject): string {
  if (subject.kind === "register") return `register ${subject.register}`;
  if (subject.kind === "trust") return `trust ${subject.actor} ${subject.toward}`;
  return "item" in subject
    ? `${subject.kind} ${subject.item} ${subject.actor}`
    : `${subject.kind} ${subject.actor}`;
}

/**
 * What made something change. Ids of the scenario whose id is `session`; offers as they were numbered;
 * `shown` are the members who may know of an offer and of what became of it.
 */
export type Cause =
  | {
      readonly kind: "item";
      readonly session: string;
      readonly item: string;
      readonly outcome: string;
      /** The rung in force. */
      readonly rung: number;
    }
  | { readonly kind: "reaction"; readonly session: string; readonly reaction: string }
  | {
      readonly kind: "promise";
      readonly session: string;
      readonly offer: number;
      readonly maker: string;
      readonly toward: string;
      readonly fulfilment: "kept" | "broken" | "lapsed";
      readonly shown: readonly string[];
    }
  | {
      readonly kind: "deal" | "offer";
      readonly session: string;
      readonly offer: number;
      readonly from: string;
      readonly to: string;
      readonly shown: readonly string[];
    }
  | {
      readonly kind: "statement";
      readonly session: string;
      readonly actor: string;
      readonly item: string;
    }
  | { readonly kind: "event"; readonly event: string; readonly otherwise: boolean }
  /** The next session's scenario counts otherwise, whatever was played. */
  | { readonly kind: "year"; readonly session: string }
  /** Only a share of what a session leaves goes over. */
  | { readonly kind: "share"; readonly percent: number };

export interface Change {
  readonly subject: Subject;
  readonly from: number;
  readonly to: number;
  readonly because: readonly Cause[];
  /** The one member that may know of it; absent: everybody may. */
  readonly seenBy?: string;
}

export interface Ledger {
  readonly registers: ReadonlyMap<string, number>;
  /** By `keyOf`. */
  readonly departures: ReadonlyMap<string, number>;
}

export const registerIn = (ledger: Ledger, id: string): number => ledger.registers.get(id) ?? 0;

export const departureOf = (ledger: Ledger, subject: Subject): number =>
  ledger.departures.get(keyOf(subject)) ?? 0;

/** The ledger with one subject moved by so much. */
export function move(ledger: Ledger, subject: Subject, by: number): Ledger {
  if (subject.kind === "register") {
    const registers = new Map(ledger.registers);
    registers.set(subject.register, registerIn(ledger, subject.register) + by);
    return { ...ledger, registers };
  }
  const departures = new Map(ledger.departures);
  departures.set(keyOf(subject), departureOf(ledger, subject) + by);
  return { ...ledger, departures };
}

/** What a consequence moves, and by how much, a register's value being what it is. */
export function movesOf(
  change: Consequence,
  valueOf: (register: string) => number,
): { readonly subject: Subject; readonly by: number }[] {
  if ("register" in change) {
    const { register } = change;
    const by = change.set === undefined ? (change.add ?? 0) : change.set - valueOf(register);
    return [{ subject: { kind: "register", register }, by }];
  }
  const { actor } = change;
  if ("dependence" in change)
    return [{ subject: { kind: "dependence", actor }, by: change.dependence }];
  if ("treasury" in change) return [{ subject: { kind: "treasury", actor }, by: change.treasury }];
  if ("influence" in change)
    return [{ subject: { kind: "influence", actor }, by: change.influence }];
  if ("toward" in change) {
    return [{ subject: { kind: "trust", actor, toward: change.toward }, by: change.trust }];
  }
  const { item, position = 0, salience = 0 } = change;
  return [
    { subject: { kind: "position", item, actor }, by: position },
    { subject: { kind: "salience", item, actor }, by: salience },
  ];
}
