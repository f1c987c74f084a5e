import { isMotion, MOVE, type Move, type State, type World } from "../../engine/index.ts";
import type { Watch } from "./watch.ts";

/** What a delegation has to decide, in kinds that take a person about equally long. */
export const TASKS = ["answer", "ballot", "put", "offer", "reply", "word", "corridor"] as const;
export type Task = (typeof TASKS)[number];

/**
 * Seconds that a person takes: ESTIMATES, nobody has measured them yet. They are for somebody who
 * plays for the first time and reads what is on the screen.
 */
export const SECONDS = {
  /** Once: the delegation's brief and the first look at the room. */
  brief: 180,
  /** The text of an item and what speaks for and against it. */
  text: 35,
  answer: 20,
  ballot: 10,
  put: 20,
  /** Writing an offer; answering one. */
  offer: 75,
  reply: 30,
  /** A public word, a leak. */
  word: 15,
  /** Looking round in a corridor before one does anything. */
  corridor: 45,
} as const;

/** Tasks of some games, added up. */
export interface Work {
  games: number;
  /** (sitting * members + member) * tasks + task; the last sitting is that of drafts under silence. */
  readonly counts: Int32Array;
  /** By sitting: items that were settled there. */
  readonly texts: Int32Array;
  readonly watch: Watch;
  /** Adds the end of a game. */
  readonly end: (state: State) => void;
}

export function watchWork(world: World): Work {
  const sittings = world.sittingCount + 1;
  const counts = new Int32Array(sittings * world.memberCount * TASKS.length);
  const texts = new Int32Array(sittings);
  const work: Work = {
    games: 0,
    counts,
    texts,
    watch: (state, move) => {
      const task = taskOf(move);
      if (task === undefined) return;
      const at = taskAt(world, state.sitting, move.actor, task);
      counts[at] = (counts[at] as number) + 1;
    },
    end: (state) => {
      work.games++;
      for (const sitting of state.itemSitting) texts[sitting] = (texts[sitting] as number) + 1;
    },
  };
  return work;
}

export const taskAt = (world: World, sitting: number, member: number, task: Task): number =>
  (sitting * world.memberCount + member) * TASKS.length + TASKS.indexOf(task);

const OF_KIND: Readonly<Record<number, Task>> = {
  [MOVE.answer]: "answer",
  [MOVE.amend]: "answer",
  [MOVE.pass]: "ballot",
  [MOVE.ballot]: "ballot",
  [MOVE.put]: "put",
  [MOVE.rest]: "put",
  [MOVE.withdraw]: "put",
  [MOVE.announce]: "put",
  [MOVE.circulate]: "put",
  [MOVE.bundle]: "put",
  [MOVE.send]: "offer",
  [MOVE.agree]: "reply",
  [MOVE.agreePart]: "reply",
  [MOVE.decline]: "reply",
  [MOVE.revoke]: "reply",
  [MOVE.declare]: "word",
  [MOVE.leak]: "word",
  [MOVE.leave]: "corridor",
};

/** Writing an offer is many moves and one task: the sending counts. */
const taskOf = ({ kind }: Move): Task | undefined => (isMotion(kind) ? "ballot" : OF_KIND[kind]);
