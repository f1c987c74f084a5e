import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { defineConfig, type Plugin } from "vite";
import { type Campaign, compileWorld, type Scenario, versionOf } from "./src/engine/index.ts";
import { fitOf, type KeptHealth } from "./src/explorer/index.ts";
import { readCampaign, readScenario, scenariosNamedIn } from "./src/scenario/index.ts";
import type { CampaignEntry, ScenarioEntry } from "./src/store/index.ts";
import { flagOf } from "./src/view/present/index.ts";

const scenario = /[\\/]scenarios[\\/][^\\/]+\.json$/;
/** The same file asked for its line in the list of scenarios. */
const entry = /[\\/]scenarios[\\/][^\\/]+\.json\?entry$/;
const campaign = /[\\/]scenarios[\\/]campaigns[\\/][^\\/]+\.json$/;
const campaignEntry = /[\\/]scenarios[\\/]campaigns[\\/][^\\/]+\.json\?entry$/;

const HEALTH = join(import.meta.dirname, "scenarios", "health", "kept.json");

/** The kept check-up of a scenario (`npm run certify`), if the scenario is still the same. */
function healthOf({ id }: Scenario, version: string) {
  const kept: Readonly<Record<string, KeptHealth>> = JSON.parse(readFileSync(HEALTH, "utf8"));
  const health = kept[id];
  if (health?.version !== version) return {};
  const { verdict, notice, warning, broken } = health;
  return { health: { verdict, notice, warning, broken } };
}

/** What the list of scenarios says of one; the fit is what the model gives, not what a file claims. */
function entryOf(one: Scenario, bytes: Uint8Array): ScenarioEntry {
  const members = one.actors.filter((actor) => actor.kind === "member");
  const days = one.sittings.map((sitting) => sitting.date).sort();
  return {
    id: one.id,
    title: one.title,
    summary: one.summary,
    place: one.place,
    days: [days[0] ?? one.date, days.at(-1) ?? one.date],
    minutes: one.minutes,
    flags: members.map(flagOf),
    items: one.items.length,
    lessons: one.lessons.length > 0,
    fit: fitOf(compileWorld(one)),
    sha256: createHash("sha256").update(bytes).digest("hex"),
    ...healthOf(one, versionOf(compileWorld(one, { bargaining: true }))),
  };
}

/**
 * Checks a scenario while the page is built and ships it completed: a broken one stops the build,
 * and the validator stays out of the page. The list of scenarios is made here too: it alone is in
 * the page from the start, each scenario is loaded when it is chosen.
 */
const checkedScenarios: Plugin = {
  name: "checked-scenarios",
  enforce: "pre",
  transform(code, id) {
    const listed = entry.test(id);
    if (!listed && !scenario.test(id)) return null;
    const result = readScenario(code);
    // With a question mark behind it a file is no JSON to the bundler.
    if (result.ok && listed) {
      const bytes = readFileSync(id.replace(/\?.*$/, ""));
      return `export default ${JSON.stringify(entryOf(result.value, bytes))};`;
    }
    if (result.ok) return JSON.stringify(result.value);
    const problems = result.problem.map((one) => `${one.line}: ${one.path}: ${one.message}`);
    return this.error(`${basename(id)}\n${problems.join("\n")}`);
  },
};

/** What the list says of a campaign: its sessions taken together. */
function campaignEntryOf(one: Campaign, scenarios: ReadonlyMap<string, Scenario>): CampaignEntry {
  const played = one.sessions.flatMap(({ scenario: id }) => scenarios.get(id) ?? []);
  const members = played.flatMap(({ actors }) => actors.filter(({ kind }) => kind === "member"));
  const days = played.flatMap(({ sittings }) => sittings.map(({ date }) => date)).sort();
  return {
    id: one.id,
    title: one.title,
    summary: one.summary,
    days: [days[0] ?? "", days.at(-1) ?? ""],
    sessions: one.sessions.length,
    minutes: played.reduce((sum, { minutes }) => sum + minutes, 0),
    flags: [...new Set(members.map(flagOf))],
  };
}

/** The scenarios that a campaign names, from the folder above it, as far as they are there. */
function scenariosFor(text: string, folder: string): Map<string, Scenario> {
  const found = new Map<string, Scenario>();
  for (const id of scenariosNamedIn(text)) {
    const read = readScenario(readFileSync(join(folder, `${id}.json`), "utf8"));
    if (read.ok) found.set(id, read.value);
  }
  return found;
}

/** The same for campaigns: each is checked against its scenarios, which stay chunks of their own. */
const checkedCampaigns: Plugin = {
  name: "checked-campaigns",
  enforce: "pre",
  transform(code, id) {
    const listed = campaignEntry.test(id);
    if (!listed && !campaign.test(id)) return null;
    const scenarios = scenariosFor(code, join(id, "..", ".."));
    const result = readCampaign(code, scenarios);
    if (result.ok && listed) {
      return `export default ${JSON.stringify(campaignEntryOf(result.value, scenarios))};`;
    }
    if (result.ok) return JSON.stringify(result.value);
    const problems = result.problem.map((one) => `${one.line}: ${one.path}: ${one.message}`);
    return this.error(`${basename(id)}\n${problems.join("\n")}`);
  },
};

export default defineConfig({
  // Relative addresses: the built page also works below a folder of somebody's web server.
  base: "./",
  experimental: {
    // "/j/K7M2PQ" is answered with class.html, from which "./" would lead into "/j/".
    renderBuiltUrl: (file, { hostType, hostId }) =>
      hostType === "html" && hostId.endsWith("class.html") ? `/${file}` : { relative: true },
  },
  plugins: [checkedScenarios, checkedCampaigns],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    target: "es2022",
    assetsInlineLimit: 1024,
    // Phaser alone is 1.4 MB and cannot be split; it loads after the text shell.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: ["index.html", "class.html"],
      output: {
        codeSplitting: {
          groups: [
            { name: "phaser", test: /node_modules[\\/]phaser[\\/]/ },
            {
              debugName: "scenarios",
              name: (id) => `scenario-${basename(id, ".json")}`,
              test: scenario,
            },
            {
              debugName: "campaigns",
              name: (id) => `campaign-${basename(id, ".json")}`,
              test: campaign,
            },
          ],
        },
      },
    },
  },
});
