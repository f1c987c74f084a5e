import { isCorridorMove, type Move, OUTCOME, type State } from "../../../engine/index.ts";
import { compareGames, minutesOf } from "../../../explorer/index.ts";
import {
  actionId,
  type Branch,
  branchOf,
  current,
  divergenceOf,
  type Entry,
  entriesOf,
  isEnded,
  type KeptRest,
  type Session,
  type Tree,
} from "../../../session/index.ts";
import { presentActions } from "../actions.ts";
import { read, type Voice } from "../voice.ts";
import { presentChanges } from "./desk-changes.ts";
import { type DeskModel, presentWhatIf } from "./what-if.ts";

/** A branch in the list and in the picture of the tree. */
export interface BranchLine {
  readonly id: number;
  /** As it is called, by itself where nobody has given it a name. */
  readonly name: string;
  readonly given: string;
  readonly isCurrent: boolean;
  /** The row of its parent in the list; absent for the first branch. */
  readonly parent: number | undefined;
  readonly parentId: number | undefined;
  /** Steps: from where it left its parent to where it is now. */
  readonly from: number;
  readonly to: number;
  /** What it does otherwise than its parent; absent for the first, and until it does anything. */
  readonly leaves: string | undefined;
  readonly ends: string;
  readonly ended: boolean;
}

/** The branches of a game, in the order in which they were made. */
export const presentBranches = (tree: Tree, voice: Voice): BranchLine[] =>
  tree.branches.map((branch) => {
    const parent = branchOf(tree, branch.parent ?? -1);
    const apart = parent === undefined ? undefined : divergenceOf(branch.session, parent.session);
    return {
      id: branch.id,
      name: nameOf(branch, voice),
      given: branch.name,
      isCurrent: branch.id === tree.current,
      parent: parent === undefined ? undefined : tree.branches.indexOf(parent),
      parentId: branch.parent,
      from: apart?.shared ?? 0,
      to: entriesOf(branch.session).length,
      leaves: parent === undefined ? undefined : leavesText(branch, parent, voice),
      ends: endText(branch.session, voice),
      ended: isEnded(branch.session),
    };
  });

const nameOf = ({ id, name, parent }: Branch, { say }: Voice): string => {
  if (name !== "") return name;
  return parent === undefined ? say("branches.first") : say("branches.unnamed", { id });
};

function leavesText(branch: Branch, parent: Branch, voice: Voice): string | undefined {
  const { shared, one, other } = divergenceOf(branch.session, parent.session);
  if (one === undefined) return undefined;
  return voice.say("branches.leaves", {
    step: shared + 1,
    here: entryText(branch.session, one, voice),
    there:
      other === undefined ? voice.say("branches.nothing") : entryText(parent.session, other, voice),
  });
}

function endText(session: Session, { say }: Voice): string {
  const state = current(session);
  const all = session.world.itemCount;
  const step = entriesOf(session).length;
  const count = (test: (item: number) => boolean) =>
    session.world.items.filter((_, item) => test(item)).length;
  if (!isEnded(session)) {
    return say("branches.open", {
      step,
      left: count((item) => state.outcome[item] === OUTCOME.pending),
    });
  }
  const taken = count((item) => state.force[item] !== session.world.reversion[item]);
  return say("branches.ended", { step, taken, all });
}

/** A step in words: who did what, and about what. */
export function entryText(session: Session, entry: Entry, voice: Voice): string {
  const { say } = voice;
  if ("settings" in entry) {
    const changes = presentChanges(session.world, entry.settings, voice);
    const list = changes.map(({ label, after }) => `${label} — ${after}`).join("; ");
    return say("branches.entry.change", { list });
  }
  const { move } = entry;
  const { name } = session.world.members[move.actor] ?? { name: { en: "", ru: "" } };
  const who = read(name, voice);
  // What is done between the sittings is for those who were there.
  if (isCorridorMove(move.kind)) return say("branches.entry.corridor", { who });
  const state = session.states[entry.at] as State;
  const item = session.world.items[state.item];
  return say("branches.entry.move", {
    who,
    what: actionText(state, move, voice),
    item: item === undefined ? "" : read(item.title, voice),
  });
}

/** A move at the table as its button names it; empty for what is done in the corridor. */
export const actionText = (state: State, move: Move, voice: Voice): string =>
  presentActions(state, move.actor, voice).find(({ id }) => id === actionId(state, move))?.label ??
  "";

/** The steps of a game from which it can be forked: what stands before each, in words. */
export const presentMoments = (session: Session, voice: Voice): { moves: number; next: string }[] =>
  [...session.moves.keys(), session.moves.length].map((moves) => {
    const move = session.moves[moves];
    return {
      moves,
      next:
        move === undefined
          ? voice.say("branches.now")
          : entryText(session, { move, at: moves }, voice),
    };
  });

/** Two branches side by side. */
export interface ComparisonModel {
  /** Where they part, in one sentence. */
  readonly apart: string;
  /** What each does there; absent where it ends there. */
  readonly first: { readonly one: string | undefined; readonly other: string | undefined };
  /** Of games that go on only what is settled in both, without what the answers came from. */
  readonly ended: boolean;
  readonly model: DeskModel;
}

export function presentComparison(one: Branch, other: Branch, voice: Voice): ComparisonModel {
  const apart = divergenceOf(one.session, other.session);
  const ended = isEnded(one.session) && isEnded(other.session);
  const games = compareGames(minutesIn(one), minutesIn(other));
  const seen = ended
    ? games
    : {
        ...games,
        seats: [],
        items: games.items
          .filter(({ before, after }) => isSettled(before?.outcome) && isSettled(after?.outcome))
          .map((item) => ({ ...item, answers: [], causes: [] })),
      };
  return {
    apart: apartText(apart, voice),
    first: {
      one: apart.one && entryText(one.session, apart.one, voice),
      other: apart.other && entryText(other.session, apart.other, voice),
    },
    ended,
    model: presentWhatIf(one.session.world, seen, voice),
  };
}

const minutesIn = ({ session }: Branch) => minutesOf(session.states, session.moves);

const isSettled = (outcome: string | undefined): boolean =>
  outcome !== undefined && outcome !== "pending";

function apartText(
  { start, shared, one, other }: ReturnType<typeof divergenceOf>,
  { say }: Voice,
): string {
  if (start !== undefined) return say(`branches.apart.${start}`);
  if (one === undefined && other === undefined) return say("branches.apart.same");
  if (one === undefined || other === undefined) return say("branches.apart.shorter", { shared });
  return say("branches.apart.step", { shared, step: shared + 1 });
}

/** What became of another branch's moves when they were made again, in sentences. */
export function presentRest(
  rest: Pick<KeptRest, "kept" | "dropped" | "stop">,
  other: Branch,
  voice: Voice,
): { readonly count: string; readonly stop: string | undefined } {
  const { kept, dropped, stop } = rest;
  return {
    count: voice.say("branches.rest.count", { kept, dropped: dropped.length }),
    stop:
      stop &&
      voice.say(`branches.rest.${stop.reason}`, {
        what: entryText(other.session, stop.entry, voice),
      }),
  };
}
