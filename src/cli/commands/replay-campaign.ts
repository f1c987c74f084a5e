import {
  type CampaignReplay,
  campaignHash,
  campaignNamedIn,
  isCampaignOver,
  readCampaignText,
  replayCampaign,
} from "../../campaign/index.ts";
import { hash } from "../../engine/index.ts";
import type { Arguments } from "../arguments.ts";
import { loadCampaign } from "../load-campaign.ts";
import { RefusedError } from "../usage.ts";

/** `replay` of a campaign: exit 1, with session, line and step, where it differs. */
export function replayCampaignText(args: Arguments, file: string, text: string): number {
  const name = args.scenario ?? campaignNamedIn(text);
  if (name === undefined) throw new RefusedError(`${file}:1: missingField: campaign`);
  const { campaign, scenarios } = loadCampaign(name);
  const read = readCampaignText(campaign, text);
  if (!read.ok) {
    const { code, line, detail } = read.problem;
    throw new RefusedError(`${file}:${line}: ${code}: ${detail}`);
  }
  const result = replayCampaign(campaign, scenarios, read.value);
  print(args, result);
  if (result.ok) return 0;
  const { session, line, step, reason, detail } = result.difference;
  const place = step === undefined ? "" : ` step ${step}:`;
  const more = detail === "" ? "" : `: ${detail}`;
  process.stderr.write(`${file}:${line}: session ${session}:${place} ${reason}${more}\n`);
  return 1;
}

function print(args: Arguments, result: CampaignReplay): void {
  const { campaign, sessions } = result.game;
  const lines = sessions.map(({ world, moves, states }) => ({
    session: world.scenario.id,
    steps: moves.length,
    hash: hash(states.at(-1) as (typeof states)[number]),
  }));
  const whole = campaignHash(campaign, sessions);
  const over = sessions.length > 0 && isCampaignOver(result.game);
  if (args.json) {
    const failure = result.ok ? {} : { difference: result.difference };
    const body = { ok: result.ok, over, hash: whole, sessions: lines, ...failure };
    process.stdout.write(`${JSON.stringify(body)}\n`);
    return;
  }
  for (const one of lines)
    process.stdout.write(`${one.session}: ${one.steps} steps, hash ${one.hash}\n`);
  process.stdout.write(`${over ? "ended" : "not ended"}, hash ${whole}\n`);
}
