import type { Game, Move } from "boardgame.io";
import { Client } from "boardgame.io/client";
import { ActivePlayers } from "boardgame.io/core";
import type { Agenda } from "./agenda.ts";
import * as rules from "./rules.ts";
import { type Action, decide, type Table } from "./table.ts";

/**
 * The game on boardgame.io's local client. What it does without: undo (sealed answers are not to
 * be taken back), the debug panel, subscribers, a view cut to each player.
 */
export function boardgamePeer(agenda: Agenda, logs: boolean): () => Table {
  const client = Client<Table>({
    game: gameOf(agenda, logs),
    numPlayers: agenda.members,
    debug: false,
  });
  return () => {
    client.reset();
    for (;;) {
      const { G, ctx } = client.store.getState();
      if (ctx.gameover !== undefined) return G;
      client.store.dispatch(makeMove(decide(agenda, G)));
    }
  };
}

/** What the client's own dispatchers send; built here, because they are bound to one player. */
const makeMove = (action: Action) => ({
  type: "MAKE_MOVE" as const,
  payload: {
    type: action.type,
    args: "arg" in action ? [action.arg] : [],
    playerID: String(action.actor),
  },
});

function gameOf(agenda: Agenda, logs: boolean): Game<Table> {
  return {
    name: "summit",
    seed: 1,
    disableUndo: true,
    setup: () => rules.setUp(agenda, logs),
    // Answers come from several delegations at once: everybody may always move.
    turn: { activePlayers: ActivePlayers.ALL },
    moves: movesOf(agenda),
    endIf: ({ G }) => (G.phase === "over" ? true : undefined),
  };
}

const movesOf = (agenda: Agenda): Record<Action["type"], Move<Table>> => ({
  put: ({ G }, rung) => rules.put(agenda, G, rung),
  answer: ({ G, playerID }, response) => rules.answer(agenda, G, Number(playerID), response),
  rest: ({ G }) => rules.rest(agenda, G),
  announce: ({ G }) => rules.announce(agenda, G),
  defer: ({ G, playerID }) => rules.defer(agenda, G, Number(playerID)),
  ballot: ({ G, playerID }, vote) => rules.ballot(agenda, G, Number(playerID), vote),
  pass: ({ G, playerID }) => rules.pass(agenda, G, Number(playerID)),
});
