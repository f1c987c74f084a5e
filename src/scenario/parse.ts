import {
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import type * as z from "zod";
import type { Result } from "../engine/index.ts";
import { type DuplicateKey, duplicateKeys } from "./duplicate-keys.ts";
import { type Problem, pathOf, type Step } from "./problem.ts";

/** A text as a document whose every place can be found again, for whatever kind of file it is. */
export interface Parsed {
  readonly document: unknown;
  readonly locate: Locate;
}

export type Locate = (steps: readonly Step[]) => { line: number; column: number } | undefined;

type Refused = { readonly ok: false; readonly problem: readonly Problem[] };

/** Characters; the largest scenario of today has a tenth of it. */
const MAX_LENGTH = 4_000_000;
const MAX_DEPTH = 60;
const MAX_PROBLEMS = 200;

/** Parses a text as JSON; refuses what is too large, too deep, no JSON, or names a thing twice. */
export function parseDocument(text: string): Result<Parsed, readonly Problem[]> {
  if (text.length > MAX_LENGTH) {
    return refuse([{ path: "", message: `the file is longer than ${MAX_LENGTH} characters` }]);
  }
  if (depthOf(text) > MAX_DEPTH) {
    return refuse([{ path: "", message: `nested deeper than ${MAX_DEPTH} levels` }]);
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowEmptyContent: false });
  const where = lineFinder(text);
  if (errors.length > 0 || tree === undefined) {
    return refuse(errors.map((error) => ({ path: "", ...syntaxProblem(error, where) })));
  }
  // JSON.parse gives own "__proto__" keys as plain data; of a name written twice it keeps the last.
  const document: unknown = JSON.parse(text);
  const twice = duplicateKeys(tree);
  if (twice.length > 0) return refuse(twice.map((one) => namedTwice(document, one, where)));
  return { ok: true, value: { document, locate: (steps) => locate(tree, steps, where) } };
}

const namedTwice = (document: unknown, { at, offset }: DuplicateKey, where: Where): Problem => ({
  path: pathOf(document, at),
  message: "stands twice in the same place",
  ...where(offset),
});

/** At most so many problems at once. */
export function refuse(problems: readonly Problem[]): Refused {
  const rest = problems.length - MAX_PROBLEMS;
  if (rest <= 0) return { ok: false, problem: problems };
  const more = { path: "", message: `and ${rest} more problems` };
  return { ok: false, problem: [...problems.slice(0, MAX_PROBLEMS), more] };
}

/** What of a list or a text is measured; of a number it is the number. */
const MEASURES: { readonly [origin: string]: string } = {
  array: "have, counted in entries,",
  string: "have, counted in characters,",
};

/** What is wrong with the shape of a place, in words. */
export function say(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.message.endsWith("received undefined")
        ? `is missing (${issue.expected})`
        : `must be ${issue.expected}`;
    case "too_big":
      return `must ${MEASURES[issue.origin] ?? "be"} at most ${issue.maximum}`;
    case "too_small":
      return `must ${MEASURES[issue.origin] ?? "be"} at least ${issue.minimum}`;
    case "unrecognized_keys":
      return `has a field the format does not know: ${issue.keys.slice(0, 5).join(", ").slice(0, 120)}`;
    case "invalid_value":
      return `must be one of ${issue.values.join(", ")}`;
    default:
      return issue.message;
  }
}

function syntaxProblem(error: ParseError, where: Where) {
  const name = printParseErrorCode(error.error)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
  return { message: `not JSON: ${name}`, ...where(error.offset) };
}

type Where = (offset: number) => Position;

interface Position {
  readonly line: number;
  readonly column: number;
}

function lineFinder(text: string): Where {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  };
}

/** The place of the value, or of what should have held it. */
function locate(tree: Node, steps: readonly Step[], where: Where): Position {
  for (let length = steps.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, steps.slice(0, length));
    if (node !== undefined) return where(node.offset);
  }
  return where(tree.offset);
}

/** Depth of brackets outside strings: a parser must not be driven off its stack. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (inString) {
      if (letter === "\\") at++;
      else if (letter === '"') inString = false;
    } else if (letter === '"') inString = true;
    else if (letter === "{" || letter === "[") deepest = ++depth > deepest ? depth : deepest;
    else if (letter === "}" || letter === "]") depth--;
  }
  return deepest;
}
