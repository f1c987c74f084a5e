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

/** Noise of the row that draws stances, half-width. */
export const NOISE = 10;

/** What a row does over and over; made of the world when it is its turn. */
export interface RowMaker {
  readonly unit: string;
  readonly make: (world: World) => Runner | Promise<Runner>;
}

/** Does it `times` over. */
export type Runner = (times: number) => void;

/** A task done over and over. */
export const repeat =
  (task: () => unknown): Runner =>
  (times) => {
    for (let time = 0; time < times; time++) task();
  };

/** What the engine does, from whole playouts to the copy of a state. */
export const ENGINE_ROWS: Readonly<Record<string, RowMaker>> = {
  forecast: { unit: "scenarios/s", make: (world) => repeat(() => forecast(world)) },
  playout: { unit: "playouts/s", make: (world) => playouts(world, 0, null) },
  "playout-logged": { unit: "playouts/s", make: (world) => playouts(world, 0, createLog()) },
  "playout-noise": { unit: "playouts/s", make: (world) => playouts(world, NOISE, null) },
  "playout-bargaining": { unit: "playouts/s", make: (world) => bargaining(world, "tactical") },
  "playout-bargaining-strategic": {
    unit: "playouts/s",
    make: (world) => bargaining(world, "strategic"),
  },
  flip: {
    unit: "flips/s",
    make: (world) => repeat(() => flip(world, { item: firstDeferred(world) })),
  },
  step: { unit: "steps/s", make: steps },
  replay: { unit: "replays/s", make: replays },
  hash: { unit: "hashes/s", make: hashes },
  copy: { unit: "copies/s", make: copies },
};

/** The standing force, where the scenario has it: the first item that the forecast defers. */
const firstDeferred = (world: World): string =>
  (forecast(world).items.find(({ outcome }) => outcome === "deferred") ?? world.items[0])?.id ?? "";

/** Sincere playouts as a sweep makes them: everything that can be is used again. */
export function playouts(
  world: World,
  noise: number,
  log: EventLog | null,
  agent: Agent = decidePlainly,
): Runner {
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
function bargaining({ scenario }: World, name: AgentName): Runner {
  const world = compileWorld(scenario, { bargaining: true });
  return playouts(world, NOISE, null, AGENTS[name]);
}

/** One move of a game at a time through the pure `step`, round and round. */
function steps(world: World): Runner {
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
function replays(world: World): Runner {
  const session = advance(startSession(world, { seed: 1, noise: 0, persons: [] }));
  const transcript = readTranscript(world, transcriptOf(session));
  if (!transcript.ok) throw new Error("a transcript that was just written cannot be read");
  return repeat(() => replay(world, transcript.value));
}

function hashes(world: World): Runner {
  const state = initialState(world, { seed: 1, noise: 0 });
  return repeat(() => hash(state));
}

function copies(world: World): Runner {
  const state = initialState(world, { seed: 1, noise: 0 });
  const copy = allocateState(world);
  return repeat(() => copyInto(copy, state));
}
