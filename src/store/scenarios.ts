import { compileWorld, type Scenario, type World } from "../engine/index.ts";
import type { Rewrite } from "../session/index.ts";
import type { AppActions, CampaignFile, Notice } from "./app-state.ts";
import { NO_GAME, type Tools } from "./tools.ts";

type Fetched<Thing> = { readonly thing: Thing } | { readonly notice: Notice };

/** Loads a scenario while the page goes on; see `fetching`. */
export const fetchWorld = (tools: Tools, id: string) =>
  fetching(tools, id, tools.options.loadWorld);

/** Loads a scenario's file for changing it; see `fetching`. */
export const fetchRewrite = (tools: Tools, id: string) =>
  fetching<Rewrite>(tools, id, tools.options.loadRewrite ?? (async () => undefined));

/** Loads a campaign with its scenarios; see `fetching`. */
export const fetchCampaign = (tools: Tools, id: string) =>
  fetching<CampaignFile>(tools, id, tools.options.loadCampaign ?? (async () => undefined));

/**
 * Loads something while the page goes on; says what to tell where it is not to be had. Absent
 * where something else was opened meanwhile: the last wish counts.
 */
async function fetching<Thing>(
  { get, set }: Tools,
  id: string,
  load: (id: string) => Promise<Thing | undefined>,
): Promise<Fetched<Thing> | undefined> {
  const opening = { id };
  set({ opening });
  const fetched = await loaded(load, id);
  if (get().opening !== opening) return undefined;
  set({ opening: undefined });
  return fetched;
}

async function loaded<Thing>(
  load: (id: string) => Promise<Thing | undefined>,
  id: string,
): Promise<Fetched<Thing>> {
  const refuse = (key: "notice.link.unknownScenario" | "notice.scenario.failed") => ({
    notice: { kind: "error" as const, key, values: { id: id.slice(0, 80) } },
  });
  try {
    const thing = await load(id);
    return thing === undefined ? refuse("notice.link.unknownScenario") : { thing };
  } catch {
    return refuse("notice.scenario.failed");
  }
}

/** The world that a campaign begins with, before anything is carried over. */
export const firstWorldOf = ({ campaign, scenarios }: CampaignFile): World => {
  const [first] = campaign.sessions;
  return compileWorld(scenarios.get(first?.scenario ?? "") as Scenario, { bargaining: true });
};

/** Takes scenarios and campaigns in hand. A game that was left is not lost: the browser keeps it. */
export const scenarios = (tools: Tools): Pick<AppActions, "openScenario" | "openCampaign"> => ({
  async openScenario(id) {
    const { get, set, tell } = tools;
    const { world, campaign } = get();
    if (campaign === undefined && id === world.scenario.id) return set({ opening: undefined });
    const fetched = await fetchWorld(tools, id);
    if (fetched === undefined) return;
    if ("notice" in fetched) return tell(fetched.notice);
    set({ ...NO_GAME, world: fetched.thing, filed: fetched.thing, place: "start" });
  },
  async openCampaign(id) {
    const { get, set, tell } = tools;
    if (id === get().campaign?.campaign.id) return set({ opening: undefined });
    const fetched = await fetchCampaign(tools, id);
    if (fetched === undefined) return;
    if ("notice" in fetched) return tell(fetched.notice);
    const campaign = fetched.thing;
    const world = firstWorldOf(campaign);
    set({ ...NO_GAME, campaign, world, filed: world, place: "start" });
  },
});
