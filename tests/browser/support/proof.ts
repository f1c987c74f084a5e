import { AGENT_NAMES, type AgentName } from "../../../src/agents/index.ts";
import { campaignHash, readCampaignText, replayCampaign } from "../../../src/campaign/index.ts";
import {
  type Campaign,
  compileWorld,
  fingerprintOfText,
  hash,
  initialState,
  isOver,
  legalMoves,
  nextBelow,
  readTranscript,
  type Scenario,
  type State,
  seedStream,
  settingsInHead,
  step,
  toMove,
  type World,
  writeMove,
} from "../../../src/engine/index.ts";
import {
  chunkStarts,
  mergeChunks,
  runChunk,
  type SweepPlan,
  setUp,
} from "../../../src/explorer/index.ts";
import { rewriter } from "../../../src/scenario/index.ts";
import { replay } from "../../../src/session/index.ts";

/**
 * What every host must compute alike: whole games of random legal moves with the hash after each,
 * and the hash of a sweep of playouts. Runs as it is in Node and, bundled, in browsers.
 */
export interface Material {
  readonly scenario: Scenario;
  /** A game with offers and a broken promise, as text with the hash after every move. */
  readonly game: string;
  /** The file of its scenario, and a game whose scenario is changed at the start and on the way. */
  readonly file: string;
  readonly changed: string;
  readonly campaign: Campaign;
  readonly scenarios: readonly Scenario[];
  /** A campaign with deals, as text. */
  readonly years: string;
}

export const prove = (material: Material): string[] => [
  ...proveGames(material.scenario),
  ...proveTexts(material),
];

/** Whole texts recomputed: a game with offers and a broken promise, and the years of a campaign. */
function proveTexts({
  scenario,
  game,
  file,
  changed,
  campaign,
  scenarios,
  years,
}: Material): string[] {
  const world = compileWorld(scenario, { bargaining: true });
  const read = readTranscript(world, game);
  if (!read.ok) return [`game: ${read.problem.code} ${read.problem.line}`];
  const again = replay(world, read.value);
  const known = new Map(scenarios.map((one) => [one.id, one]));
  const text = readCampaignText(campaign, years);
  if (!text.ok) return [`campaign: ${text.problem.code} ${text.problem.line}`];
  const replayed = replayCampaign(campaign, known, text.value);
  return [
    proveChanges(file, changed),
    `broken promise ${again.ok} ${again.hashes.join(" ")}`,
    `campaign ${replayed.ok} ${campaignHash(campaign, replayed.game.sessions)}`,
  ];
}

function proveChanges(file: string, text: string): string {
  const rewrite = rewriter(file);
  const scenario = rewrite(settingsInHead(text));
  if (!scenario.ok) return `changed: ${scenario.problem[0]?.path}`;
  const world = compileWorld(scenario.value, { bargaining: true });
  const read = readTranscript(world, text);
  if (!read.ok) return `changed: ${read.problem.code} ${read.problem.line}`;
  const again = replay(world, read.value, rewrite);
  return `changed ${again.ok} ${again.hashes.join(" ")}`;
}

function proveGames(scenario: Scenario): string[] {
  const world = compileWorld(scenario);
  const lines: string[] = [];
  for (let seed = 1; seed <= 12; seed++) lines.push(...randomGame(world, seed));
  lines.push(`sweep ${sweep(scenario, false, "sincere", { seed: 2005, noise: 15, runs: 3000 })}`);
  return [...lines, ...proveBargaining(scenario)];
}

/** Everything that a sweep comes to: its hash, and a fingerprint of all that it shows. */
function sweep(
  scenario: Scenario,
  bargaining: boolean,
  agents: AgentName,
  start: Pick<SweepPlan, "seed" | "noise" | "runs">,
): string {
  const setup = setUp({ scenario, bargaining, agents, ...start });
  const chunks = chunkStarts(start.runs).map((job) => runChunk(setup, job));
  const whole = mergeChunks(setup.frame, chunks);
  return `${whole.hash} ${fingerprintOfText(JSON.stringify(whole))}`;
}

/** Games with corridors: at random, and among agents of every kind that buy, sell and look ahead. */
function proveBargaining(scenario: Scenario): string[] {
  const world = compileWorld(scenario, { bargaining: true });
  const lines: string[] = [];
  for (let seed = 101; seed <= 108; seed++) lines.push(...randomGame(world, seed));
  for (const name of AGENT_NAMES) {
    lines.push(`${name} ${sweep(scenario, true, name, { seed: 6, noise: 12, runs: 20 })}`);
  }
  return lines;
}

function randomGame(world: World, seed: number): string[] {
  const stream = new Int32Array(4);
  seedStream(stream, 0, seed, 0, 99);
  let state: State = initialState(world, { seed, noise: seed % 3 === 0 ? 20 : 0 });
  const lines = [`game ${seed} ${hash(state)}`];
  while (!isOver(state)) {
    const waiting = toMove(state);
    const actor = waiting[nextBelow(stream, 0, waiting.length)] as number;
    const legal = legalMoves(state, actor);
    const move = legal[nextBelow(stream, 0, legal.length)] as (typeof legal)[number];
    state = step(state, move).state;
    lines.push(`${seed}: ${writeMove(world, move)} ${hash(state)}`);
  }
  return lines;
}
