import { isCampaignFile, readScenario } from "../../scenario/index.ts";
import type { Arguments } from "../arguments.ts";
import { problemLine, readTextFile, scenarioFile } from "../load.ts";
import { campaignById, checkCampaign } from "../load-campaign.ts";

/** `validate`: every problem of the file, on standard error; exit 1 where there is one. */
export function validate(args: Arguments): number {
  const campaign = args.target === undefined ? undefined : campaignById(args.target);
  const file = campaign ?? scenarioFile(args.target);
  const text = readTextFile(file);
  if (campaign !== undefined || isCampaignFile(text)) return validateCampaign(args, file);
  const result = readScenario(text, args.read);
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

function validateCampaign(args: Arguments, file: string): number {
  const { result } = checkCampaign(file);
  const problems = result.ok ? [] : result.problem;
  for (const problem of problems) process.stderr.write(`${problemLine(file, problem)}\n`);
  if (args.json) {
    process.stdout.write(`${JSON.stringify({ file, valid: result.ok, problems })}\n`);
  } else if (result.ok) {
    const { id, sessions, events } = result.value;
    process.stdout.write(
      `${file}: ${id}, ${sessions.length} sessions, ${events.length} events, no problem\n`,
    );
  }
  return result.ok ? 0 : 1;
}
