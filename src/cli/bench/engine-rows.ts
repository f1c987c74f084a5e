import { AGENTS, type Agent, type AgentName, decidePlainly } from "../../agents/index.ts";
import {
  allocateState,
  compileWorld,
  copyInto,
  createLog,
  type EventLog,
  hash,
  initialState,
  isOver,
  MOVE,
  type Move,
  readTranscript,
  type State,
  step,
  toMove,
  type World,
} from "../../engine/index.ts";
import { flip, forecast, playOut } from "../../explorer/index.ts";
import { advance, replay, startSession, transcriptOf } from "../../session/index.ts";
import { type Contestant, repeat } from "./measure.ts";

/** Noise of the row that draws stances, half-width. */
export const NOISE = 10;

/** What the engine does, from whole playouts to the copy of a state. */
export const engineRows = (world: World): Contestant[] => [
  { name: "forecast", unit: "scenarios/s", run: repeat(() => forecast(world)) },
  { name: "playout", unit: "playouts/s", run: playouts(world, 0, null) },
  { name: "playout-logged", unit: "playouts/s", run: playouts(world, 0, createLog()) },
  { name: "playout-noise", unit: "playouts/s", run: playouts(world, NOISE, null) },
  { name: "playout-bargaining", unit: "playouts/s", run: bargaining(world, "tactical") },
  { name: "playout-bargaining-strategic", unit: "playouts/s", run: bargaining(world, "strategic") },
  { name: "flip", unit: "flips/s", run: repeat(() => flip(world, { item: firstDeferred(world) })) },
  { name: "step", unit: "steps/s", run: steps(world) },
  { name: "replay", unit: "replays/s", run: replays(world) },
  ...stateRows(world),
];

/** The standing force, where the scenario has it: the first item that the forecast defers. */
const firstDeferred = (world: World): string =>
  (forecast(world).items.find(({ outcome }) => outcome === "deferred") ?? world.items[0])?.id ?? "";

/** Sincere playouts as a sweep makes them: everything that can be is used again. */
export function playouts(
  world: World,
  noise: number,
  log: EventLog | null,
  agent: Agent = decidePlainly,
): (times: number) => void {
  const state = allocateState(world);
  const move: Move = { kind: MOVE.pass, actor: 0, arg: 0 };
  const start = { seed: 1, noise, playout: 0 };
  return (times) => {
    for (let time = 0; time < times; time++) {
      start.playout = time;
      if (log !== null) log.length = 0;
      playOut(state, start, agent, move, log);
    }
  };
}

/** Playouts with corridors, stances drawn anew each time; agents weigh and make offers. */
function bargaining({ scenario }: World, name: AgentName): (times: number) => void {
  const world = compileWorld(scenario, { bargaining: true });
  return playouts(world, NOISE, null, AGENTS[name]);
}

/** One move of a game at a time through the pure `step`, round and round. */
function steps(world: World): (times: number) => void {
  const game = sincereGame(world);
  let at = 0;
  return (times) => {
    for (let time = 0; time < times; time++) {
      const { before, move } = game[at] as Turn;
      step(before, move);
      at = (at + 1) % game.length;
    }
  };
}

interface Turn {
  readonly before: State;
  readonly move: Move;
}

function sincereGame(world: World): Turn[] {
  const turns: Turn[] = [];
  let before = initialState(world, { seed: 1, noise: 0 });
  while (!isOver(before)) {
    const move: Move = { kind: MOVE.pass, actor: 0, arg: 0 };
    decidePlainly(before, toMove(before)[0] as number, move);
    turns.push({ before, move });
    before = step(before, move).state;
  }
  return turns;
}

/** A whole transcript: every move checked, applied, its hash compared. */
function replays(world: World): (times: number) => void {
  const session = advance(startSession(world, { seed: 1, noise: 0, persons: [] }));
  const transcript = readTranscript(world, transcriptOf(session));
  if (!transcript.ok) throw new Error("a transcript that was just written cannot be read");
  return repeat(() => replay(world, transcript.value));
}

function stateRows(world: World): Contestant[] {
  const state = initialState(world, { seed: 1, noise: 0 });
  const copy = allocateState(world);
  return [
    { name: "hash", unit: "hashes/s", run: repeat(() => hash(state)) },
    { name: "copy", unit: "copies/s", run: repeat(() => copyInto(copy, state)) },
  ];
}
