import type { Campaign, Result, Scenario } from "../engine/index.ts";
import { campaignChecks } from "./campaign-checks.ts";
import { campaignSchema } from "./campaign-schema.ts";
import { parseDocument, refuse, say } from "./parse.ts";
import { type Problem, pathOf, type Step } from "./problem.ts";

/** Ids of the scenarios that a campaign's file names, as far as it can be read at all. */
export function scenariosNamedIn(text: string): string[] {
  const parsed = parseDocument(text);
  if (!parsed.ok) return [];
  const { sessions } = Object(parsed.value.document) as { sessions?: unknown };
  return (Array.isArray(sessions) ? sessions : []).flatMap((one) => {
    const { scenario } = Object(one) as { scenario?: unknown };
    return typeof scenario === "string" ? [scenario] : [];
  });
}

/** Whether a text means to be a campaign: it lists sessions, which a scenario does not. */
export function isCampaignFile(text: string): boolean {
  const parsed = parseDocument(text);
  return parsed.ok && Object.hasOwn(Object(parsed.value.document), "sessions");
}

/** Reads a campaign file against the scenarios of its sessions: a campaign, or every problem. */
export function readCampaign(
  text: string,
  scenarios: ReadonlyMap<string, Scenario>,
): Result<Campaign, readonly Problem[]> {
  const parsed = parseDocument(text);
  if (!parsed.ok) return parsed;
  const { document, locate } = parsed.value;
  const report = (at: readonly Step[], message: string): Problem => ({
    path: pathOf(document, at),
    message,
    ...locate(at),
  });
  const shape = campaignSchema.safeParse(document);
  if (!shape.success) {
    return refuse(shape.error.issues.map((issue) => report(issue.path as Step[], say(issue))));
  }
  const { $schema: _, ...campaign } = shape.data;
  const findings = campaignChecks(campaign, scenarios);
  if (findings.length > 0) return refuse(findings.map((one) => report(one.at, one.message)));
  return { ok: true, value: campaign };
}
