import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Scenarios } from "../campaign/index.ts";
import type { Campaign, Result, Scenario } from "../engine/index.ts";
import { type Problem, readCampaign, scenariosNamedIn } from "../scenario/index.ts";
import { loadScenario, problemLine, readTextFile, scenariosFolder } from "./load.ts";
import { RefusedError, UsageError } from "./usage.ts";

const campaignsFolder = (): string => join(scenariosFolder(), "campaigns");

/** The file of a campaign named by id; absent where there is none of this id. */
export function campaignById(name: string): string | undefined {
  const file = join(campaignsFolder(), `${name}.json`);
  return /^[A-Za-z0-9_-]+$/.test(name) && existsSync(file) ? file : undefined;
}

/** The file of a campaign named by id or path. */
export function campaignFile(name: string | undefined): string {
  if (name === undefined) throw new UsageError("name a campaign: an id or a path");
  const file = campaignById(name);
  if (file !== undefined) return file;
  if (existsSync(name)) return name;
  throw new RefusedError(`${name}: no such campaign; there are: ${knownCampaigns().join(", ")}`);
}

const knownCampaigns = (): string[] =>
  existsSync(campaignsFolder())
    ? readdirSync(campaignsFolder())
        .filter((file) => file.endsWith(".json") && file !== "campaign.schema.json")
        .map((file) => file.slice(0, -".json".length))
        .sort()
    : [];

/** The scenarios a campaign's text names, as far as they are there and in order. */
function scenariosOf(text: string): Map<string, Scenario> {
  const found = new Map<string, Scenario>();
  for (const id of scenariosNamedIn(text)) {
    if (!existsSync(join(scenariosFolder(), `${id}.json`)) || !/^[A-Za-z0-9_-]+$/.test(id))
      continue;
    found.set(id, loadScenario(id, {}));
  }
  return found;
}

/** A campaign's file checked against its scenarios. */
export function checkCampaign(file: string): {
  readonly result: Result<Campaign, readonly Problem[]>;
  readonly scenarios: Scenarios;
} {
  const text = readTextFile(file);
  const scenarios = scenariosOf(text);
  return { result: readCampaign(text, scenarios), scenarios };
}

/** The checked campaign with its scenarios; throws a RefusedError with a line for every problem. */
export function loadCampaign(name: string | undefined): {
  readonly campaign: Campaign;
  readonly scenarios: Scenarios;
} {
  const file = campaignFile(name);
  const { result, scenarios } = checkCampaign(file);
  if (result.ok) return { campaign: result.value, scenarios };
  throw new RefusedError(result.problem.map((one) => problemLine(file, one)).join("\n"));
}
