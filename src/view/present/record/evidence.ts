import type { DeedName } from "../../../debrief/index.ts";
import type {
  ClassRecord,
  MoveLine,
  PersonRecord,
  RoomRecord,
  Stay,
} from "../../../record/index.ts";

/** What the record shows of one person. Counts, and no mark: marking is the instructor's. */
export interface PersonEvidence {
  readonly person: PersonRecord;
  /** Where they sat last; absent where they never sat. */
  readonly stay: Stay | undefined;
  readonly room: RoomRecord | undefined;
  /** Minutes of play in a seat. */
  readonly minutes: number;
  /** Answers and ballots that were theirs to give, and those that they gave. */
  readonly asked: number;
  readonly answered: number;
  /** Offers that they sent, and offers that they agreed to, in full or in part. */
  readonly offered: number;
  readonly agreed: number;
  /** What the delegation did while they sat in it. */
  readonly deeds: Readonly<Partial<Record<DeedName, number>>>;
  /** The aims of the delegation where they sat last, once the game is over and where it is scored. */
  readonly aims: RoomRecord["aims"][number] | undefined;
}

/** Of everybody in the class, in the order in which they came. */
export function evidenceOf(record: ClassRecord): PersonEvidence[] {
  const moves = record.log.filter(
    (line): line is MoveLine => line.what === "move" && line.cut !== true,
  );
  return record.people.map((person) => evidenceOn(record, person, moves));
}

function evidenceOn(
  { rooms }: ClassRecord,
  person: PersonRecord,
  moves: readonly MoveLine[],
): PersonEvidence {
  const { id, stays } = person;
  const stay = stays.at(-1);
  const room = rooms.find(({ letter }) => letter === stay?.room);
  const questions = moves.filter(({ kind, floor }) => isAnswer(kind) && floor.includes(id));
  const own = moves.filter(({ by }) => by === id);
  const count = (...kinds: readonly MoveLine["kind"][]): number =>
    own.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    ...{ person, stay, room },
    minutes: stays.reduce((sum, { minutes }) => sum + minutes, 0),
    asked: questions.length,
    answered: questions.filter(({ by }) => by === id).length,
    offered: count("send"),
    agreed: count("agree", "agreePart"),
    deeds: deedsIn(rooms, stays, moves),
    aims: room?.aims.find(({ seat }) => seat === stay?.seat),
  };
}

export const isAnswer = (kind: MoveLine["kind"]): boolean => kind === "answer" || kind === "ballot";

/** A deed counts for those who sat in the delegation when the move was made that shows it. */
function deedsIn(
  rooms: readonly RoomRecord[],
  stays: readonly Stay[],
  moves: readonly MoveLine[],
): PersonEvidence["deeds"] {
  const counts: Partial<Record<DeedName, number>> = {};
  for (const { letter, deeds } of rooms) {
    for (const { deed, seat, step } of deeds) {
      const at = moves.find((one) => one.room === letter && one.step === step)?.at;
      const sat = stays.some(
        (one) => one.room === letter && one.seat === seat && isDuring(one, at),
      );
      if (sat) counts[deed] = (counts[deed] ?? 0) + 1;
    }
  }
  return counts;
}

const isDuring = ({ from, till }: Stay, at: string | undefined): boolean =>
  at !== undefined && from <= at && (till === undefined || at < till);
