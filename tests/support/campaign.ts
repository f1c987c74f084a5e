import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type CampaignGame,
  type CampaignStart,
  currentSession,
  openNext,
  startCampaign,
  withSession,
} from "../../src/campaign/index.ts";
import { type Campaign, readMove, type Scenario } from "../../src/engine/index.ts";
import { checkDocument, readCampaign, scenariosNamedIn } from "../../src/scenario/index.ts";
import { advance, play, type Session } from "../../src/session/index.ts";
import { HAGGLING } from "./corridor.ts";
import { type SceneSpec, sceneDocument } from "./scene.ts";
import { documentOf } from "./worlds.ts";

/** Campaigns for tests: the one that ships, and small ones of scenes. */
export interface Loaded {
  readonly campaign: Campaign;
  readonly scenarios: ReadonlyMap<string, Scenario>;
}

const FILE = join(import.meta.dirname, "..", "..", "scenarios", "campaigns", "csto-2005-2010.json");

export const campaignText = (): string => readFileSync(FILE, "utf8");

function scenarioOf(document: unknown): Scenario {
  const read = checkDocument(document);
  if (!read.ok) throw new Error(read.problem.map((one) => `${one.path} ${one.message}`).join("; "));
  return read.value;
}

function load(text: string, scenarios: ReadonlyMap<string, Scenario>): Loaded {
  const read = readCampaign(text, scenarios);
  if (!read.ok) throw new Error(read.problem.map((one) => `${one.path} ${one.message}`).join("; "));
  return { campaign: read.value, scenarios };
}

let shipped: Loaded | undefined;

/** The campaign that ships. */
export function shippedCampaign(): Loaded {
  const text = campaignText();
  shipped ??= load(
    text,
    new Map(scenariosNamedIn(text).map((id) => [id, scenarioOf(documentOf(id))])),
  );
  return shipped;
}

const words = (text: string) => ({ en: text, ru: text });

/** What a test says of an event; the rest is unremarkable. */
export interface SceneEvent {
  readonly when?: readonly object[];
  readonly changes?: readonly object[];
  readonly otherwise?: readonly object[];
}

/** What a test says of a campaign of two scenes, `first` and `second`. */
export interface SmallSpec {
  readonly first?: SceneSpec;
  readonly second?: SceneSpec;
  /** Fields of the second session. */
  readonly plan?: object;
  readonly carry?: object;
  readonly registers?: Readonly<Record<string, number>>;
  /** Events after the first session, a day each in this order. */
  readonly events?: Readonly<Record<string, SceneEvent>>;
}

export function smallCampaign(spec: SmallSpec = {}): Loaded {
  const sceneOf = (id: string, one: SceneSpec = {}) =>
    scenarioOf({ ...sceneDocument({ ...HAGGLING, ...one }), id });
  const scenarios = new Map([
    ["first", sceneOf("first", spec.first)],
    ["second", sceneOf("second", spec.second)],
  ]);
  const document = {
    format: 1,
    id: "small",
    title: words("Small"),
    sessions: [{ scenario: "first" }, { scenario: "second", ...spec.plan }],
    carry: spec.carry ?? {},
    registers: Object.entries(spec.registers ?? {}).map(([id, initial]) => {
      return { id, group: "docket", label: words(id), initial };
    }),
    events: Object.entries(spec.events ?? {}).map(([id, event], day) => ({
      id,
      date: `2005-07-${String(day + 1).padStart(2, "0")}`,
      after: "first",
      text: words(id),
      told: words(id),
      when: event.when ?? [],
      changes: event.changes ?? [],
      ...(event.otherwise === undefined
        ? {}
        : { otherwise: { told: words(id), changes: event.otherwise } }),
      evidence: { grade: "estimate" },
    })),
  };
  return load(JSON.stringify(document), scenarios);
}

export const begin = (loaded: Loaded, start: Partial<CampaignStart> = {}): CampaignGame =>
  startCampaign(loaded.campaign, loaded.scenarios, {
    seed: 1,
    noise: 0,
    persons: [],
    agents: "sincere",
    ...start,
  });

/** Makes moves in the present session, in the words of docs/notation.md. */
export function say(game: CampaignGame, ...lines: readonly string[]): CampaignGame {
  return lines.reduce((now, line) => {
    const session = currentSession(now);
    const move = readMove(session.world, line);
    if (!move.ok) throw new Error(`"${line}": ${move.problem.code} ${move.problem.detail}`);
    const played = play(session, move.value);
    if (!played.ok) throw new Error(`"${line}" is refused: ${played.problem}`);
    return withSession(now, played.value);
  }, game);
}

/** Lets agents end the present session, whoever plays. */
export function finish(game: CampaignGame): CampaignGame {
  const session = currentSession(game);
  const ended = advance({ ...session, persons: [] });
  return withSession(game, { ...ended, persons: session.persons });
}

/** The session after the present one, which agents end. */
export const nextAfter = (game: CampaignGame): Session => currentSession(openNext(finish(game)));

/** A number of a session's scenario: `actors.KGZ.dependence`, `registers.k2.initial`. */
export function numberAt({ world }: Session, path: string): unknown {
  return path.split(".").reduce<unknown>((here, name) => {
    if (Array.isArray(here)) return here.find((one) => one.id === name);
    return (here as Record<string, unknown> | undefined)?.[name];
  }, world.scenario);
}
