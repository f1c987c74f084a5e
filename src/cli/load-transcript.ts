import {
  compileWorld,
  isWithBargaining,
  readTranscript,
  settingsInHead,
  type Transcript,
  type World,
} from "../engine/index.ts";
import type { Rewrite } from "../session/index.ts";
import type { Arguments } from "./arguments.ts";
import { scenarioOrRefusal, scenarioRewriter } from "./load.ts";
import { RefusedError } from "./usage.ts";

/** A transcript with the world that it begins in, and what makes changes to its scenario. */
export interface Opened {
  readonly world: World;
  readonly transcript: Transcript;
  readonly rewrite: Rewrite;
}

/** Reads a transcript; throws a RefusedError where it is none, or of a scenario that is not there. */
export function openTranscript(
  args: Pick<Arguments, "scenario" | "read">,
  file: string,
  text: string,
): Opened {
  const scenario = scenarioRewriter(args.scenario ?? scenarioOf(text, file), args.read);
  const settings = settingsInHead(text);
  const options = { bargaining: isWithBargaining(text) };
  const world = compileWorld(scenarioOrRefusal(scenario.file, scenario.rewrite(settings)), options);
  const read = readTranscript(world, text);
  if (!read.ok) {
    const { code, line, detail } = read.problem;
    throw new RefusedError(`${file}:${line}: ${code}: ${detail}`);
  }
  return { world, transcript: read.value, rewrite: scenario.rewrite };
}

/** The scenario a transcript names on its second line. */
function scenarioOf(text: string, file: string): string {
  const name = /^scenario ([A-Za-z0-9_-]{1,60})$/m.exec(text.slice(0, 2000))?.[1];
  if (!text.startsWith("eurasia-summit transcript") || name === undefined) {
    throw new RefusedError(`${file}:1: this is not a transcript of Eurasia Summit`);
  }
  return name;
}
