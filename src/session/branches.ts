import type { Result } from "../engine/index.ts";
import { type Entry, entriesOf, worldAtStart } from "./replay.ts";
import { type Session, truncate } from "./session.ts";

/**
 * A game as a tree: branches that leave one another at some step. Each is a whole session, so that any
 * can be played on by itself; where it left its parent follows from what both did.
 */
export interface Branch {
  /** From 1, never used again in the tree; a parent's is smaller than its children's. */
  readonly id: number;
  /** Given by a person, one line; empty where nobody has given one. */
  readonly name: string;
  /** The branch that it was forked from; absent for the first. */
  readonly parent: number | undefined;
  readonly session: Session;
}

export interface Tree {
  /** In the order in which they were made; never empty. */
  readonly branches: readonly Branch[];
  /** The id of the one that is played. */
  readonly current: number;
}

/** What a screen, a link and a browser's storage can still hold. */
export const MOST_BRANCHES = 40;
/** Characters. */
export const LONGEST_NAME = 60;

/** A game that has not been forked. */
export const treeOf = (session: Session): Tree => ({
  branches: [{ id: 1, name: "", parent: undefined, session }],
  current: 1,
});

export const branchOf = ({ branches }: Tree, id: number): Branch | undefined =>
  branches.find((one) => one.id === id);

export const currentBranch = (tree: Tree): Branch => branchOf(tree, tree.current) as Branch;

/** The tree with its current branch played on, or taken back. */
export const withCurrent = (tree: Tree, session: Session): Tree => ({
  ...tree,
  branches: tree.branches.map((one) => (one.id === tree.current ? { ...one, session } : one)),
});

/** A new branch from the current one as it was after `moves` moves; it becomes the current one. */
export function fork(tree: Tree, moves: number): Result<Tree, "full"> {
  if (tree.branches.length >= MOST_BRANCHES) return { ok: false, problem: "full" };
  const { id: parent, session } = currentBranch(tree);
  const id = tree.branches.reduce((most, one) => (one.id > most ? one.id : most), 0) + 1;
  const branch = { id, name: "", parent, session: truncate(session, moves) };
  return { ok: true, value: { branches: [...tree.branches, branch], current: id } };
}

/** The same tree with another branch in hand; unchanged where there is none of this id. */
export const switchTo = (tree: Tree, id: number): Tree =>
  branchOf(tree, id) === undefined ? tree : { ...tree, current: id };

export const rename = (tree: Tree, id: number, name: string): Tree => ({
  ...tree,
  branches: tree.branches.map((one) => (one.id === id ? { ...one, name: nameIn(name) } : one)),
});

/** A name as it can stand on a line. */
export const nameIn = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim()
    .slice(0, LONGEST_NAME);

/**
 * The tree without a branch; what was forked from it hangs on its parent then. The only branch cannot
 * go. Where it was the current one its parent is, or else the first that is left.
 */
export function remove(tree: Tree, id: number): Tree {
  const gone = branchOf(tree, id);
  if (gone === undefined || tree.branches.length === 1) return tree;
  const rest = tree.branches.filter((one) => one !== gone);
  const heir = gone.parent ?? rest.find(({ parent }) => parent === id)?.id;
  const branches = rest.map((one) => {
    if (one.parent !== id) return one;
    return { ...one, parent: one.id === heir ? undefined : heir };
  });
  const current = tree.current === id ? (heir ?? (rest[0] as Branch).id) : tree.current;
  return { branches, current };
}

/** Where two games part. */
export interface Divergence {
  /** What their beginnings differ in; absent where they begin alike. */
  readonly start: "scenario" | "seed" | "noise" | undefined;
  /** How many steps, moves and changes together, they have in common. */
  readonly shared: number;
  /** The first step of each that the other does not have; absent where it ends there. */
  readonly one: Entry | undefined;
  readonly other: Entry | undefined;
}

/** The first step in which two games differ. */
export function divergenceOf(one: Session, other: Session): Divergence {
  const start = startApart(one, other);
  const [mine, theirs] = [entriesOf(one), entriesOf(other)];
  let shared = 0;
  if (start === undefined) {
    while (shared < mine.length && isSameEntry(mine[shared], theirs[shared])) shared++;
  }
  return { start, shared, one: mine[shared], other: theirs[shared] };
}

function startApart(one: Session, other: Session): Divergence["start"] {
  if (worldAtStart(one).digest !== worldAtStart(other).digest) return "scenario";
  if (one.seed !== other.seed) return "seed";
  return one.noise === other.noise ? undefined : "noise";
}

function isSameEntry(one: Entry | undefined, other: Entry | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  if ("move" in one) {
    if (!("move" in other)) return false;
    const { kind, actor, arg } = one.move;
    return kind === other.move.kind && actor === other.move.actor && arg === other.move.arg;
  }
  return "settings" in other && JSON.stringify(one.settings) === JSON.stringify(other.settings);
}
