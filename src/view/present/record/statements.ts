import {
  type ClassRecord,
  type MoveLine,
  type PersonRecord,
  type RoomRecord,
  type Stay,
  uuidOf,
} from "../../../record/index.ts";
import { classOf, objectOf, summitOf } from "./activities.ts";
import type { Home } from "./home.ts";
import { seatName } from "./names.ts";
import { type VerbName, verb, verbOfMove } from "./verbs.ts";
import type { Voices } from "./voices.ts";
import type { Account, Activity, Statement } from "./xapi.ts";

/** With what all statements of a file are made. */
interface Making {
  readonly record: ClassRecord;
  readonly home: Home;
  readonly voices: Voices;
}

/**
 * Statements of xAPI about what people did: when they began, what they answered, put and agreed to, and how
 * it ended. What was taken back and what agents and the instructor did is not among them. The same record
 * gives the same statements with the same ids, so that a store that has them refuses them a second time.
 */
export function statementsOf(record: ClassRecord, home: Home, voices: Voices): Statement[] {
  const making = { record, home, voices };
  const statements = [
    ...record.people.flatMap((person) => frameOf(making, person)),
    ...record.log.flatMap((line, index) =>
      line.what === "move" && line.cut !== true ? moveStatement(making, line, index) : [],
    ),
  ];
  return statements.sort((one, other) =>
    one.timestamp === other.timestamp ? 0 : one.timestamp < other.timestamp ? -1 : 1,
  );
}

interface Said {
  /** What the statement's id is made of. */
  readonly name: string;
  readonly verb: VerbName;
  readonly object: Activity;
  readonly at: string;
  readonly result?: Statement["result"];
  readonly extensions?: Statement["context"]["extensions"];
}

/** That somebody did something in a seat. */
function statement(
  { record, home, voices }: Making,
  person: PersonRecord,
  room: RoomRecord,
  { seat, post }: Pick<Stay, "seat" | "post">,
  said: Said,
): Statement {
  const account = (name: string): Account => ({ homePage: home, name: `${record.class}/${name}` });
  const summit = summitOf(home, room);
  const isSummit = said.object.id === summit.id;
  return {
    id: uuidOf(record.class, said.name),
    actor: {
      objectType: "Agent",
      ...(person.name === undefined ? {} : { name: person.name }),
      account: account(person.id),
    },
    verb: verb(said.verb, voices),
    object: said.object,
    ...(said.result === undefined ? {} : { result: said.result }),
    context: {
      registration: uuidOf(record.class, `room/${room.letter}`),
      platform: "Eurasia Summit",
      team: {
        objectType: "Group",
        name: seatName(room, seat, voices.en),
        account: account(`${room.letter}/${seat}`),
      },
      contextActivities: {
        ...(isSummit ? {} : { parent: [summit] }),
        grouping: [classOf(home, record, voices)],
      },
      extensions: { [`${home}/extensions/post`]: post, ...said.extensions },
    },
    timestamp: said.at,
  };
}

/** That somebody began and came to an end, in each room where they played. */
function frameOf(making: Making, person: PersonRecord): Statement[] {
  return making.record.rooms.flatMap((room) => {
    const stays = person.stays.filter((stay) => stay.room === room.letter);
    return [...beginning(making, person, room, stays), ...ending(making, person, room, stays)];
  });
}

function beginning(
  making: Making,
  person: PersonRecord,
  room: RoomRecord,
  stays: readonly Stay[],
): Statement[] {
  const { started, letter } = room;
  if (started === undefined) return [];
  const first = stays.find(({ till }) => till === undefined || till > started);
  if (first === undefined) return [];
  const at = first.from > started ? first.from : started;
  const name = `began/${letter}/${person.id}`;
  const object = summitOf(making.home, room);
  return [statement(making, person, room, first, { name, verb: "initialized", object, at })];
}

function ending(
  making: Making,
  person: PersonRecord,
  room: RoomRecord,
  stays: readonly Stay[],
): Statement[] {
  const { ended, finished, letter } = room;
  if (ended === undefined) return [];
  const last = stays.find(
    ({ from, till }) => from <= ended && (till === undefined || till > ended),
  );
  if (last === undefined) return [];
  const minutes = stays.reduce((sum, stay) => sum + stay.minutes, 0);
  const said: Said = {
    name: `ended/${letter}/${person.id}`,
    verb: finished ? "completed" : "terminated",
    object: summitOf(making.home, room),
    at: ended,
    result: { completion: finished, duration: `PT${minutes}M` },
  };
  return [statement(making, person, room, last, said)];
}

function moveStatement(making: Making, line: MoveLine, index: number): Statement[] {
  const { record, home, voices } = making;
  const person = record.people.find(({ id }) => id === line.by);
  const room = record.rooms.find(({ letter }) => letter === line.room);
  const name = verbOfMove(line);
  if (person === undefined || room === undefined || name === undefined) return [];
  const said: Said = {
    name: `line/${index}`,
    verb: name,
    object: objectOf(home, room, line, voices),
    at: line.at,
    ...(line.answer === undefined ? {} : { result: { response: line.answer } }),
    extensions: {
      [`${home}/extensions/step`]: line.step,
      [`${home}/extensions/move`]: line.move,
    },
  };
  return [statement(making, person, room, placeAt(person, line), said)];
}

/** Where somebody sat when they made a move. */
const placeAt = (
  { stays }: PersonRecord,
  { at, room, seat }: MoveLine,
): Pick<Stay, "seat" | "post"> =>
  stays.find(
    (one) =>
      one.room === room &&
      one.seat === seat &&
      one.from <= at &&
      (one.till === undefined || at <= one.till),
  ) ?? { seat, post: "" };
