import type { Result } from "../engine/index.ts";
import { type Branch, divergenceOf, MOST_BRANCHES, nameIn, type Tree } from "./branches.ts";
import { transcriptOf } from "./replay.ts";

/**
 * A tree of games as text: a head, then branch by branch. A branch that begins as its parent does is
 * written from the step on where it leaves it, any other as a whole transcript; docs/notation.md.
 */
const TITLE = "eurasia-summit branches 1";
const MAX_LENGTH = 4_000_000;

export function writeTree(tree: Tree): string {
  const blocks = tree.branches.map((branch) => blockOf(tree, branch));
  return [TITLE, `current ${tree.current}`, "", ...blocks].join("\n");
}

function blockOf({ branches }: Tree, { id, name, parent, session }: Branch): string {
  const from = branches.find((one) => one.id === parent);
  const title = name === "" ? "" : `: ${name}`;
  const text = transcriptOf(session);
  const [head = "", body = ""] = text.split("\n\n");
  if (from === undefined) return `branch ${id}${title}\n${text}`;
  const sameHead = transcriptOf(from.session).split("\n\n", 1)[0] === head;
  if (!sameHead) return `branch ${id} from ${from.id}${title}\n${text}`;
  const { shared } = divergenceOf(session, from.session);
  const own = groupsOf(body.trimEnd().split("\n")).slice(shared);
  const line = `branch ${id} from ${from.id} after ${shared}${title}`;
  return `${[line, ...own.flat()].join("\n")}\n`;
}

const isSetting = (line: string): boolean => /^\s*set\s/.test(line);

/** Lines of moves and changes, step by step: settings that stand together are one. */
function groupsOf(lines: readonly string[]): string[][] {
  const groups: string[][] = [];
  for (const line of lines) {
    const bare = line.trim();
    if (bare === "" || bare.startsWith("//")) continue;
    const last = groups.at(-1);
    if (isSetting(line) && last !== undefined && isSetting(last[0] ?? "")) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** Whether a text is of a tree and not of one game. */
export const isTreeText = (text: string): boolean => text.startsWith("eurasia-summit branches");

/** A branch as its text has it: the transcript of the whole game, and where its own lines stand. */
export interface BranchText {
  readonly id: number;
  readonly name: string;
  readonly parent: number | undefined;
  readonly transcript: string;
  /** What to add to a line of the transcript to find it in the tree's text; lines of the parent go by 0. */
  readonly offset: number;
}

export interface TreeText {
  readonly current: number;
  readonly branches: readonly BranchText[];
}

export interface TreeFailure {
  readonly code: "tooLong" | "unknownFormat" | "badBranch" | "tooManyBranches";
  readonly line: number;
  readonly detail: string;
}

const BRANCH = /^branch (\d{1,6})(?: from (\d{1,6})(?: after (\d{1,6}))?)?(?:: (.*))?$/;

interface Block {
  readonly line: number;
  readonly title: string;
  readonly lines: readonly string[];
}

/** Reads the text of a tree as far as its branches; what stands in them is a transcript's reader's. */
export function readTree(text: string): Result<TreeText, TreeFailure> {
  const fail = (code: TreeFailure["code"], line: number, detail: string) => ({
    ok: false as const,
    problem: { code, line, detail: detail.slice(0, 80) },
  });
  if (text.length > MAX_LENGTH) return fail("tooLong", 1, String(text.length));
  const lines = text.split(/\r?\n/);
  if (lines[0]?.trim() !== TITLE) return fail("unknownFormat", 1, lines[0] ?? "");
  const blocks = blocksIn(lines);
  if (blocks.length > MOST_BRANCHES) return fail("tooManyBranches", 1, String(blocks.length));
  const branches: BranchText[] = [];
  for (const block of blocks) {
    const branch = branchIn(block, branches);
    if (branch === undefined) return fail("badBranch", block.line, block.title);
    branches.push(branch);
  }
  const current = Number(/^current (\d{1,6})$/m.exec(text.slice(0, 200))?.[1] ?? Number.NaN);
  if (!branches.some(({ id }) => id === current)) return fail("badBranch", 2, lines[1] ?? "");
  return { ok: true, value: { current, branches } };
}

function blocksIn(lines: readonly string[]): Block[] {
  const starts = lines.flatMap((line, at) => (/^branch \d/.test(line) ? [at] : []));
  return starts.map((at, index) => ({
    line: at + 1,
    title: (lines[at] as string).trim(),
    lines: lines.slice(at + 1, starts[index + 1] ?? lines.length),
  }));
}

function branchIn(block: Block, before: readonly BranchText[]): BranchText | undefined {
  const found = BRANCH.exec(block.title);
  if (found === null) return undefined;
  const [, idText, parentText, afterText, name = ""] = found;
  const id = Number(idText);
  const parent = parentText === undefined ? undefined : Number(parentText);
  const from = before.find((one) => one.id === parent);
  if (id <= (before.at(-1)?.id ?? 0) || (parent !== undefined && from === undefined))
    return undefined;
  const one = { id, name: nameIn(name), parent };
  if (afterText === undefined) {
    return { ...one, transcript: block.lines.join("\n"), offset: block.line };
  }
  const [head = "", ...rest] = (from as BranchText).transcript.split(/\r?\n\s*\r?\n/);
  const shared = groupsOf(rest.join("\n").split(/\r?\n/)).slice(0, Number(afterText));
  if (shared.length < Number(afterText)) return undefined;
  const above = [...head.split(/\r?\n/), "", ...shared.flat()];
  const transcript = [...above, ...block.lines].join("\n");
  return { ...one, transcript, offset: block.line - above.length };
}
