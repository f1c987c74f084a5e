import { WebSocket } from "ws";
import {
  type ClassApp,
  type ClassOptions,
  createClassApp,
  type Socket,
} from "../../../src/classroom/index.ts";
import { playable } from "./bot.ts";
import { nextId } from "./client.ts";

/** Somebody at a device as it is in the pages: it comes back by itself, and asks again for what got no answer. */
export interface Person {
  readonly app: ClassApp;
  /** Ids of commands that were acknowledged. */
  readonly acknowledged: string[];
  readonly command: ClassApp["actions"]["command"];
  readonly until: (
    holds: (state: ReturnType<ClassApp["store"]["getState"]>) => boolean,
  ) => Promise<void>;
}

/** @param portFor where the next line is opened */
export function personAt(
  portFor: () => number,
  who: Pick<ClassOptions, "as" | "code" | "token">,
): Person {
  let last = "";
  const app = createClassApp({
    ...who,
    language: "en",
    keep: { seats: () => [], save: () => undefined, forget: () => undefined },
    machine: {
      open: () => {
        const socket = new WebSocket(`ws://127.0.0.1:${portFor()}/ws`);
        // That a line is lost it says by its close.
        socket.on("error", () => undefined);
        return socket as unknown as Socket;
      },
      now: () => Date.now(),
      chance: () => 0,
      after: (ms, then) => {
        const timer = setTimeout(then, ms);
        return () => clearTimeout(timer);
      },
    },
    newId: () => {
      last = nextId();
      return last;
    },
    left: [],
    keepLeft: () => undefined,
  });
  const acknowledged: string[] = [];
  return {
    app,
    acknowledged,
    command: async (command, room) => {
      const answer = app.actions.command(command, room);
      const id = last;
      const outcome = await answer;
      if (outcome.ok) acknowledged.push(id);
      return outcome;
    },
    until: (holds) =>
      new Promise((resolve) => {
        if (holds(app.store.getState())) return resolve();
        const stop = app.store.subscribe((state) => {
          if (!holds(state)) return;
          stop();
          resolve();
        });
      }),
  };
}

/** Plays by lot whatever may be played, while it may, until told to end. */
export async function playByLot(
  person: Person,
  roll: (sides: number) => number,
  says: () => "play" | "wait" | "end",
): Promise<void> {
  for (let said = says(); said !== "end"; said = says()) {
    const { live } = person.app.store.getState().parts;
    const ids = live === undefined ? [] : playable(live);
    const action = ids[roll(ids.length)];
    if (said === "play" && live !== undefined && action !== undefined) {
      await person.command({ do: "move", action, key: live.key });
    }
    // No faster than a host lets anybody, and as fast as it does.
    await new Promise((resolve) => setTimeout(resolve, 110));
  }
}
