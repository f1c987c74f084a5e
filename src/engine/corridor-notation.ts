import {
  CLAUSE,
  CLAUSE_NAMES,
  type ClauseName,
  clauseAbout,
  clauseAmount,
  clauseKind,
  LARGEST_AMOUNT,
  packClause,
} from "./clause.ts";
import { itemOfOption, optionAt } from "./ladder.ts";
import { MOVE, type Move } from "./moves.ts";
import { SIDE } from "./offers.ts";
import type { World } from "./world.ts";

/** The targets of the moves of chapter 12 as words: docs/notation.md. */

/** What stands behind the verb. Offers, parts and clauses are counted from 1, as people count. */
export function writeCorridorTarget(world: World, { kind, arg }: Move): string {
  switch (kind) {
    case MOVE.offer:
      return world.members[arg]?.id ?? "?";
    case MOVE.give:
    case MOVE.get:
      return writeClause(world, arg);
    case MOVE.when:
      return arg === 0 ? "agreed" : (world.items[arg - 1]?.id ?? "?");
    case MOVE.until:
      return world.scenario.sittings[arg]?.id ?? "?";
    case MOVE.show:
      return arg === world.memberCount ? "all" : (world.members[arg]?.id ?? "?");
    case MOVE.agreePart:
      return `${(arg - (arg % SIDE)) / SIDE + 1} ${(arg % SIDE) + 1}`;
    case MOVE.strike:
    case MOVE.agree:
    case MOVE.decline:
    case MOVE.counter:
    case MOVE.revoke:
      return String(arg + 1);
    case MOVE.declare:
      return writeStand(world, arg);
    case MOVE.leak:
      return world.items[arg]?.id ?? "?";
    default:
      return "";
  }
}

const writeStand = (world: World, about: number): string =>
  `${about & 1 ? "against" : "for"} ${world.items[about >> 1]?.id}`;

/** A clause as words: `pay arms-discount 2000`, `consent standing-force 25`, `declare for arrears`. */
export function writeClause(world: World, clause: number): string {
  const name = CLAUSE_NAMES[clauseKind(clause)] as ClauseName;
  const about = clauseAbout(clause);
  switch (name) {
    case "pay":
      return `pay ${world.scenario.instruments[about]?.id} ${clauseAmount(clause)}`;
    case "consent":
    case "put":
      return `${name} ${world.items[itemOfOption(world, about)]?.id} ${world.optionValue[about]}`;
    case "declare":
      return `declare ${writeStand(world, about)}`;
    default:
      return `${name} ${world.items[about]?.id}`;
  }
}

/** The argument behind a verb of chapter 12; absent where the words name nothing. */
export function readCorridorTarget(
  world: World,
  kind: number,
  words: readonly string[],
): number | undefined {
  const [one = "", two = ""] = words;
  const alone = words.length === 1;
  const item = (id: string): number => world.items.findIndex((entry) => entry.id === id);
  const member = world.members.findIndex((entry) => entry.id === one);
  switch (kind) {
    case MOVE.offer:
      return alone ? found(member) : undefined;
    case MOVE.give:
    case MOVE.get:
      return readClause(world, words);
    case MOVE.when:
      if (!alone) return undefined;
      return one === "agreed" ? 0 : after(found(item(one)));
    case MOVE.until:
      return alone ? found(world.scenario.sittings.findIndex(({ id }) => id === one)) : undefined;
    case MOVE.show:
      if (!alone) return undefined;
      return one === "all" ? world.memberCount : found(member);
    case MOVE.agreePart:
      return words.length === 2 ? readPart(one, two) : undefined;
    case MOVE.strike:
    case MOVE.agree:
    case MOVE.decline:
    case MOVE.counter:
    case MOVE.revoke:
      return alone ? readCount(one) : undefined;
    case MOVE.declare:
      return words.length === 2 ? readStand(world, one, two) : undefined;
    case MOVE.leak:
      return alone ? found(item(one)) : undefined;
    default:
      return words.length === 0 ? 0 : undefined;
  }
}

const found = (index: number): number | undefined => (index < 0 ? undefined : index);
const after = (index: number | undefined): number | undefined =>
  index === undefined ? undefined : index + 1;

/** A count from 1 as an index from 0. */
const readCount = (word: string): number | undefined =>
  /^[1-9]\d{0,3}$/.test(word) ? Number(word) - 1 : undefined;

function readPart(offer: string, part: string): number | undefined {
  const first = readCount(offer);
  const second = readCount(part);
  if (first === undefined || second === undefined || second >= SIDE) return undefined;
  return first * SIDE + second;
}

function readStand(world: World, word: string, id: string): number | undefined {
  const item = world.items.findIndex((entry) => entry.id === id);
  if (item < 0 || (word !== "for" && word !== "against")) return undefined;
  return 2 * item + (word === "against" ? 1 : 0);
}

function readClause(world: World, [name, one = "", two = "", more]: readonly string[]) {
  const kind = CLAUSE_NAMES.indexOf(name as ClauseName);
  if (kind <= CLAUSE.none || more !== undefined) return undefined;
  const item = world.items.findIndex((entry) => entry.id === one);
  const packed = (about: number | undefined): number | undefined =>
    about === undefined ? undefined : packClause(kind, about);
  switch (kind) {
    case CLAUSE.pay:
      return readPayment(world, one, two);
    case CLAUSE.consent:
    case CLAUSE.put:
      if (item < 0 || !/^\d{1,3}$/.test(two)) return undefined;
      return packed(optionAt(world, item, Number(two)));
    case CLAUSE.declare:
      return packed(readStand(world, one, two));
    default:
      return two === "" ? packed(found(item)) : undefined;
  }
}

function readPayment(world: World, id: string, amount: string): number | undefined {
  const instrument = world.scenario.instruments.findIndex((entry) => entry.id === id);
  if (instrument < 0 || !/^[1-9]\d{0,4}$/.test(amount)) return undefined;
  const value = Number(amount);
  if (value % 100 !== 0 || value > LARGEST_AMOUNT) return undefined;
  return packClause(CLAUSE.pay, instrument, value);
}
