import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { compileWorld, type Scenario, type World } from "../engine/index.ts";
import {
  type Problem,
  type ReadOptions,
  type ReadResult,
  readScenario,
  rewriter,
} from "../scenario/index.ts";
import { RefusedError, UsageError } from "./usage.ts";

/** Files larger than this are refused unread. */
const MAX_BYTES = 8_000_000;

export const scenariosFolder = (): string =>
  join(process.env.EURASIA_SUMMIT_ROOT ?? process.cwd(), "scenarios");

/** The file of a scenario named by id or path. */
export function scenarioFile(name: string | undefined): string {
  if (name === undefined) throw new UsageError("name a scenario: an id from scenarios/ or a path");
  const byId = join(scenariosFolder(), `${name}.json`);
  if (/^[A-Za-z0-9_-]+$/.test(name) && existsSync(byId)) return byId;
  if (existsSync(name)) return name;
  throw new RefusedError(`${name}: no such scenario; there are: ${knownScenarios().join(", ")}`);
}

/** Ids of the scenarios that ship, in the order of the alphabet. */
export const knownScenarios = (): string[] =>
  existsSync(scenariosFolder())
    ? readdirSync(scenariosFolder())
        .filter((file) => file.endsWith(".json") && file !== "scenario.schema.json")
        .map((file) => file.slice(0, -".json".length))
        .sort()
    : [];

/** Text without the mark that some editors put before it. */
export const withoutMark = (text: string): string => text.replace(/^\uFEFF/, "");

/** The text of a file of bounded size. */
export function readTextFile(file: string): string {
  const found = statSync(file);
  const { size } = found;
  if (found.isDirectory()) throw new RefusedError(`${file}: is a folder`);
  if (size > MAX_BYTES)
    throw new RefusedError(`${file}: ${size} bytes are too many; at most ${MAX_BYTES}`);
  return withoutMark(readFileSync(file, "utf8"));
}

/** A problem as one line: file:line:column: path: message. */
export function problemLine(file: string, problem: Problem): string {
  const place = problem.line === undefined ? file : `${file}:${problem.line}:${problem.column}`;
  return problem.path === ""
    ? `${place}: ${problem.message}`
    : `${place}: ${problem.path}: ${problem.message}`;
}

/** The checked scenario; throws a RefusedError with a line for every problem. */
export function loadScenario(name: string | undefined, options: ReadOptions): Scenario {
  const file = scenarioFile(name);
  return scenarioOrRefusal(file, readScenario(readTextFile(file), options));
}

/** What was read of a file; throws a RefusedError with a line for every problem. */
export function scenarioOrRefusal(file: string, result: ReadResult): Scenario {
  if (result.ok) return result.value;
  throw new RefusedError(result.problem.map((one) => problemLine(file, one)).join("\n"));
}

/** A scenario's file for reading it with settings, again and again. */
export function scenarioRewriter(name: string, options: ReadOptions) {
  const file = scenarioFile(name);
  return { file, rewrite: rewriter(readTextFile(file), options) };
}

export const loadWorld = (name: string | undefined, options: ReadOptions): World =>
  compileWorld(loadScenario(name, options));
