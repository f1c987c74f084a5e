import { readScenario } from "../../scenario/index.ts";
import type { Arguments } from "../arguments.ts";
import { problemLine, readTextFile, scenarioFile } from "../load.ts";

/** `validate`: every problem of the file, on standard error; exit 1 where there is one. */
export function validate(args: Arguments): number {
  const file = scenarioFile(args.target);
  const result = readScenario(readTextFile(file), args.read);
  const problems = result.ok ? [] : result.problem;
  for (const problem of problems) process.stderr.write(`${problemLine(file, problem)}\n`);
  if (args.json) {
    process.stdout.write(`${JSON.stringify({ file, valid: result.ok, problems })}\n`);
  } else if (result.ok) {
    const { id, items, actors } = result.value;
    process.stdout.write(
      `${file}: ${id}, ${items.length} items, ${actors.length} actors, no problem\n`,
    );
  }
  return result.ok ? 0 : 1;
}
