/**
 * What a step made happen, in the past tense. Recorded as five integers each, so that a log costs
 * a playout next to nothing; `describe` gives them names.
 */
export const EVENT_NAMES = [
  "sittingOpened",
  "itemOpened",
  "put",
  "sealed",
  "answered",
  "counted",
  "amendmentMoved",
  "motionMoved",
  "balloted",
  "motionDecided",
  "rested",
  "passed",
  "bundled",
  "divided",
  "circulated",
  "classified",
  "doorsMoved",
  "reordered",
  "referredUp",
  "heldOver",
  "resolved",
  "registerChanged",
  "ended",
  "corridorOpened",
  "left",
  "offerSent",
  "offerEnded",
  "dealStruck",
  "promiseSettled",
  "declared",
  "backedDown",
  "leaked",
  "reacted",
] as const;
export type EventName = (typeof EVENT_NAMES)[number];

/** The numbers are the places in EVENT_NAMES. */
export const EVENT = {
  sittingOpened: 0,
  itemOpened: 1,
  put: 2,
  sealed: 3,
  answered: 4,
  counted: 5,
  amendmentMoved: 6,
  motionMoved: 7,
  balloted: 8,
  motionDecided: 9,
  rested: 10,
  passed: 11,
  bundled: 12,
  divided: 13,
  circulated: 14,
  classified: 15,
  doorsMoved: 16,
  reordered: 17,
  referredUp: 18,
  heldOver: 19,
  resolved: 20,
  registerChanged: 21,
  ended: 22,
  corridorOpened: 23,
  left: 24,
  offerSent: 25,
  offerEnded: 26,
  dealStruck: 27,
  promiseSettled: 28,
  declared: 29,
  backedDown: 30,
  leaked: 31,
  reacted: 32,
} as const satisfies { readonly [Name in EventName]: number };

const WIDTH = 5;

/** A log that grows; `length` counts events. Reuse one for many playouts by setting it to 0. */
export interface EventLog {
  words: Int32Array;
  length: number;
}

export const createLog = (capacity = 1024): EventLog => ({
  words: new Int32Array(capacity * WIDTH),
  length: 0,
});

/**
 * Adds an event; what a, b, c, d mean is told by `describe`. Whether there is a log is asked before:
 * a playout without one makes no call for what it does not record.
 */
export function record(log: EventLog, kind: number, a = 0, b = 0, c = 0, d = 0): void {
  const at = log.length * WIDTH;
  if (at + WIDTH > log.words.length) widen(log);
  const { words } = log;
  words[at] = kind;
  words[at + 1] = a;
  words[at + 2] = b;
  words[at + 3] = c;
  words[at + 4] = d;
  log.length++;
}

function widen(log: EventLog): void {
  const wider = new Int32Array(log.words.length * 2);
  wider.set(log.words);
  log.words = wider;
}

/** Indices are those of the World: items, options, members, sittings, registers. */
export type Event =
  | { readonly kind: "sittingOpened"; readonly sitting: number; readonly closed: boolean }
  | { readonly kind: "itemOpened"; readonly item: number }
  | { readonly kind: "put"; readonly item: number; readonly option: number; readonly actor: number }
  | { readonly kind: "sealed"; readonly actor: number }
  | {
      readonly kind: "answered";
      readonly item: number;
      readonly option: number;
      readonly actor: number;
      readonly response: number;
    }
  | {
      readonly kind: "counted";
      readonly item: number;
      readonly option: number;
      readonly carried: boolean;
      /** How many members lost by the question, as the soundings had it. */
      readonly losers: number;
    }
  | {
      readonly kind: "amendmentMoved";
      readonly item: number;
      readonly option: number;
      readonly actor: number;
    }
  | {
      readonly kind: "motionMoved";
      readonly item: number;
      readonly motion: number;
      readonly actor: number;
      readonly target: number;
    }
  | { readonly kind: "balloted"; readonly actor: number; readonly yes: boolean }
  | {
      readonly kind: "motionDecided";
      readonly motion: number;
      readonly carried: boolean;
      readonly yes: number;
      readonly no: number;
    }
  | { readonly kind: "rested"; readonly item: number; readonly actor: number }
  | { readonly kind: "passed"; readonly actor: number }
  | { readonly kind: "bundled"; readonly item: number; readonly with: number }
  | { readonly kind: "divided"; readonly item: number }
  | { readonly kind: "circulated"; readonly item: number }
  | { readonly kind: "classified"; readonly item: number; readonly stands: boolean }
  | { readonly kind: "doorsMoved"; readonly closed: boolean }
  | { readonly kind: "reordered"; readonly item: number; readonly target: number }
  | { readonly kind: "referredUp"; readonly item: number; readonly sitting: number }
  | { readonly kind: "heldOver"; readonly item: number; readonly absent: number }
  | {
      readonly kind: "resolved";
      readonly item: number;
      readonly outcome: number;
      readonly option: number;
      /** Adopted although an absent member said nothing. */
      readonly contested: boolean;
    }
  | {
      readonly kind: "registerChanged";
      readonly register: number;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: "ended" }
  | { readonly kind: "corridorOpened"; readonly sitting: number }
  | { readonly kind: "left"; readonly actor: number }
  /** `shown`: the members who see the offer, a mask. */
  | {
      readonly kind: "offerSent";
      readonly offer: number;
      readonly actor: number;
      readonly to: number;
      readonly shown: number;
    }
  | {
      readonly kind: "offerEnded";
      readonly offer: number;
      readonly status: number;
      readonly shown: number;
    }
  | {
      readonly kind: "dealStruck";
      readonly offer: number;
      readonly actor: number;
      readonly to: number;
      readonly shown: number;
    }
  | {
      readonly kind: "promiseSettled";
      readonly offer: number;
      readonly slot: number;
      readonly fulfilment: number;
      readonly shown: number;
    }
  | {
      readonly kind: "declared";
      readonly actor: number;
      readonly item: number;
      readonly favour: boolean;
    }
  | { readonly kind: "backedDown"; readonly actor: number; readonly item: number }
  | { readonly kind: "leaked"; readonly item: number; readonly objectors: number }
  | { readonly kind: "reacted"; readonly reaction: number };

/** For each kind the fields of the four integers, in order; a `?` marks a yes-or-no. */
const FIELDS: { readonly [Name in EventName]: readonly string[] } = {
  sittingOpened: ["sitting", "closed?"],
  itemOpened: ["item"],
  put: ["item", "option", "actor"],
  sealed: ["actor"],
  answered: ["item", "option", "actor", "response"],
  counted: ["item", "option", "carried?", "losers"],
  amendmentMoved: ["item", "option", "actor"],
  motionMoved: ["item", "motion", "actor", "target"],
  balloted: ["actor", "yes?"],
  motionDecided: ["motion", "carried?", "yes", "no"],
  rested: ["item", "actor"],
  passed: ["actor"],
  bundled: ["item", "with"],
  divided: ["item"],
  circulated: ["item"],
  classified: ["item", "stands?"],
  doorsMoved: ["closed?"],
  reordered: ["item", "target"],
  referredUp: ["item", "sitting"],
  heldOver: ["item", "absent"],
  resolved: ["item", "outcome", "option", "contested?"],
  registerChanged: ["register", "from", "to"],
  ended: [],
  corridorOpened: ["sitting"],
  left: ["actor"],
  offerSent: ["offer", "actor", "to", "shown"],
  offerEnded: ["offer", "status", "", "shown"],
  dealStruck: ["offer", "actor", "to", "shown"],
  promiseSettled: ["offer", "slot", "fulfilment", "shown"],
  declared: ["actor", "item", "favour?"],
  backedDown: ["actor", "item"],
  leaked: ["item", "objectors"],
  reacted: ["reaction"],
};

/** The events of a log as objects. */
export function describe(log: EventLog): Event[] {
  const events: Event[] = [];
  for (let index = 0; index < log.length; index++) {
    const at = index * WIDTH;
    const kind = EVENT_NAMES[log.words[at] as number] as EventName;
    const event: { [field: string]: unknown } = { kind };
    FIELDS[kind].forEach((field, offset) => {
      if (field === "") return;
      const word = log.words[at + 1 + offset] as number;
      if (field.endsWith("?")) event[field.slice(0, -1)] = word !== 0;
      else event[field] = word;
    });
    events.push(event as Event);
  }
  return events;
}
