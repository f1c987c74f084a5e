import type { World } from "../../engine/index.ts";
import { RefusedError } from "../usage.ts";
import { type RowMaker, type Runner, repeat } from "./engine-rows.ts";
import type { Agenda } from "./peers/agenda.ts";
import type { Table } from "./peers/table.ts";
import { differences, engineCourse } from "./same-game.ts";

type Peer = (agenda: Agenda, logs: boolean) => () => Table;

const boardgame = async (): Promise<Peer> => (await import("./peers/boardgame.ts")).boardgamePeer;
const immer = async (): Promise<Peer> => (await import("./peers/immer-reducer.ts")).immerPeer;

/** The same game on other libraries, with its log and without. */
export const PEER_ROWS: Readonly<Record<string, RowMaker>> = {
  "peer:boardgame.io": rowOf("boardgame.io", boardgame, true),
  "peer:boardgame.io-unlogged": rowOf("boardgame.io-unlogged", boardgame, false),
  "peer:immer": rowOf("immer", immer, true),
  "peer:immer-unlogged": rowOf("immer-unlogged", immer, false),
};

function rowOf(name: string, load: () => Promise<Peer>, logs: boolean): RowMaker {
  return { unit: "playouts/s", make: (world) => proven(name, load, logs, world) };
}

/** Plays the peer's game, after proof that it is the engine's. */
async function proven(
  name: string,
  load: () => Promise<Peer>,
  logs: boolean,
  world: World,
): Promise<Runner> {
  // The libraries ask for it when they are loaded: without it they check what they are given.
  process.env.NODE_ENV = "production";
  const { agendaOf } = await import("./peers/agenda.ts");
  const play = (await load())(agendaOf(world), logs);
  const differing = differences(engineCourse(world), play());
  if (differing.length > 0) {
    throw new RefusedError(`bench: ${name} plays another game: ${differing.join(", ")} differ`);
  }
  return repeat(play);
}
