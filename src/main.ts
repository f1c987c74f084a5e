import "./view/text/styles/all.css";
import {
  type Campaign,
  compileWorld,
  LARGEST_NOISE,
  LARGEST_SEED,
  type Scenario,
  type World,
} from "./engine/index.ts";
import { webLaboratory } from "./laboratory/index.ts";
import {
  type App,
  type AppOptions,
  type AppState,
  type CampaignEntry,
  type CampaignFile,
  createApp,
  EXPLORE_TABS,
  firstWorldOf,
  followInAddress,
  keptLanguage,
  layOnDesk,
  localKeep,
  openPack,
  type ScenarioEntry,
  USUAL_SEED,
} from "./store/index.ts";
import { createDrawing, explain, type Mounted, mountApp } from "./view/text/index.ts";

/** For tests and for the curious: the check sum and the text of the game on the screen. */
declare global {
  interface Window {
    __game?: { hash(): string; transcript(): string };
  }
}

type Query = URLSearchParams;

const FILES = import.meta.glob<Scenario>(
  ["../scenarios/*.json", "!../scenarios/scenario.schema.json"],
  { import: "default" },
);
/** The same as they are written, for making changes to them. */
const TEXTS = import.meta.glob<string>(
  ["../scenarios/*.json", "!../scenarios/scenario.schema.json"],
  { import: "default", query: "?raw" },
);
/** A line for each of them, made while the page was built (vite.config.ts). */
const ENTRIES = import.meta.glob<ScenarioEntry>(
  ["../scenarios/*.json", "!../scenarios/scenario.schema.json"],
  { import: "default", query: "?entry", eager: true },
);
const CAMPAIGN_FILES = import.meta.glob<Campaign>(
  ["../scenarios/campaigns/*.json", "!../scenarios/campaigns/campaign.schema.json"],
  { import: "default" },
);
const CAMPAIGN_ENTRIES = import.meta.glob<CampaignEntry>(
  ["../scenarios/campaigns/*.json", "!../scenarios/campaigns/campaign.schema.json"],
  { import: "default", query: "?entry", eager: true },
);
const USUAL_SCENARIO = "moscow-2005";

/** What teaches the game first, then as history went on. */
const scenarios = Object.values(ENTRIES).sort(
  (a, b) => Number(b.lessons) - Number(a.lessons) || a.days[0].localeCompare(b.days[0]),
);

/** A campaign with all its scenarios, which come side by side. */
async function loadCampaign(id: string): Promise<CampaignFile | undefined> {
  const load = CAMPAIGN_FILES[`../scenarios/campaigns/${id}.json`];
  if (load === undefined) return undefined;
  const campaign = await load();
  const files = campaign.sessions.map(async ({ scenario }) => {
    const file = await FILES[`../scenarios/${scenario}.json`]?.();
    if (file === undefined) throw new Error(`${scenario} is not there`);
    return [scenario, file] as const;
  });
  return { campaign, scenarios: new Map(await Promise.all(files)) };
}

/** The world of a scenario; absent where there is none of this id. */
async function loadWorld(id: string): Promise<World | undefined> {
  const load = FILES[`../scenarios/${id}.json`];
  if (load === undefined) return undefined;
  // Checked and completed while the page was built (vite.config.ts): the validator stays out of it.
  return compileWorld(await load().catch(() => askHost(id)));
}

/**
 * A scenario by an instructor's token, which stands in the address of a class's pack: the host keeps the
 * built files closed to other devices while a class plays. Throws where there is no token, or a wrong one.
 */
async function askHost(id: string): Promise<Scenario> {
  const token = new URLSearchParams(location.hash.slice(1)).get("token");
  if (token === null) throw new Error(`${id} is closed`);
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(`scenarios/${id}.json`, { headers });
  if (!response.ok) throw new Error(`${id} is closed`);
  return (await response.json()) as Scenario;
}

/** What makes changes to a scenario, with the validator: both are loaded when somebody makes one. */
const loadRewrite: NonNullable<AppOptions["loadRewrite"]> = async (id) => {
  const load = TEXTS[`../scenarios/${id}.json`];
  if (load === undefined) return undefined;
  const [text, { rewriter }] = await Promise.all([load(), import("./scenario/index.ts")]);
  return rewriter(text);
};

function numberIn(query: Query, name: string, usual: number, largest: number): number {
  const text = query.get(name);
  if (text === null || !/^\d{1,10}$/.test(text)) return usual;
  return Math.min(Number(text), largest);
}

/** Ids of the seats one can take: in a campaign also of those that are filled in later years. */
function seatsIn({ world, campaign }: AppState): string[] {
  const files = campaign === undefined ? [world.scenario] : [...campaign.scenarios.values()];
  const members = files.flatMap(({ actors }) => actors.filter(({ kind }) => kind === "member"));
  return [...new Set(members.map(({ id }) => id))];
}

/** Starts the game that the address asks for, if it does. */
function beginAsAsked(app: App, query: Query): void {
  const { store, actions } = app;
  if (location.hash.startsWith("#t=")) {
    void actions.openLink(location.hash);
    return;
  }
  layOnDesk(app.actions, query);
  openPack(app.actions, query, location.hash);
  const tab = EXPLORE_TABS.find((one) => one === query.get("explore"));
  if (tab !== undefined) actions.explore(tab, query.get("about") ?? undefined);
  const seat = query.get("seat");
  if (seat === null) return;
  const persons = seat.split(",").filter((id) => id !== "");
  const known = seatsIn(store.getState());
  const unknown = persons.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    const values = { seat: unknown, seats: known.join(", ") };
    actions.tell({ kind: "error", key: "play.seatUnknown", values });
    return;
  }
  const seed = numberIn(query, "seed", USUAL_SEED, LARGEST_SEED);
  actions.begin({ persons, seed, noise: numberIn(query, "noise", 0, LARGEST_NOISE) });
  actions.go(tab === undefined ? "play" : "explore");
}

/** What draws is loaded when the play screen first has a place for it. */
async function draw(host: HTMLElement, { source, commands }: Mounted, query: Query): Promise<void> {
  const { mountCanvas } = await import("./view/phaser/index.ts");
  const renderer = query.get("r") === "canvas" ? "canvas" : "auto";
  await mountCanvas(host, source, commands, { renderer }).ready;
}

/** What the page begins with. */
interface InHand {
  /** The id that was asked for. */
  readonly asked: string;
  readonly found: boolean;
  readonly world: World;
  readonly campaign?: CampaignFile;
}

/** The campaign or scenario that the address asks for; where there is none of that name, the usual one. */
async function firstInHand(query: Query): Promise<InHand | { readonly failed: string }> {
  const asked = query.get("campaign") ?? query.get("scenario") ?? USUAL_SCENARIO;
  try {
    const campaign = query.has("campaign") ? await loadCampaign(asked) : undefined;
    if (campaign !== undefined) {
      return { asked, found: true, world: firstWorldOf(campaign), campaign };
    }
    const world = query.has("campaign") ? undefined : await loadWorld(asked);
    if (world !== undefined) return { asked, found: true, world };
    const usual = await loadWorld(USUAL_SCENARIO);
    return usual === undefined ? { failed: asked } : { asked, found: false, world: usual };
  } catch {
    return { failed: asked };
  }
}

async function start(): Promise<void> {
  const root = document.getElementById("app");
  if (root === null) return;
  const query = new URLSearchParams(location.search);
  const inHand = await firstInHand(query);
  if ("failed" in inHand) return explain(root, inHand.failed);
  const keep = localKeep(() => localStorage);
  const asked = query.get("lang") ?? keptLanguage(keep) ?? navigator.language.slice(0, 2);
  const motion = matchMedia("(prefers-reduced-motion: reduce)");
  const app = createApp({
    world: inHand.world,
    campaign: inHand.campaign,
    scenarios,
    loadWorld,
    loadRewrite,
    campaigns: Object.values(CAMPAIGN_ENTRIES),
    loadCampaign,
    language: asked === "ru" ? "ru" : "en",
    reducedMotion: motion.matches,
    keep,
    laboratory: webLaboratory(navigator.hardwareConcurrency || 1),
    bargaining: query.get("bargaining") !== "off",
  });
  motion.addEventListener("change", () => app.actions.setReducedMotion(motion.matches));
  window.__game = { hash: app.actions.hash, transcript: app.actions.transcript };
  followInAddress(app.store);
  const values = { id: inHand.asked.slice(0, 80) };
  if (inHand.found) beginAsAsked(app, query);
  else app.actions.tell({ kind: "error", key: "notice.link.unknownScenario", values });
  const mounted: Mounted = mountApp(
    root,
    app,
    createDrawing({
      mount: (host, stand) => draw(host, stand, query),
      mounted: () => mounted,
      tell: app.actions.setCanvas,
    }),
  );
}

void start();
