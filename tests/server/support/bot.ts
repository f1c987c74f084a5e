import type { MomentModel } from "../../../src/view/present/index.ts";
import { nextId, type TestDevice } from "./client.ts";

/** A small generator of its own, so that every run of a test does the same. */
export function dice(seed: number): (sides: number) => number {
  let state = seed * 2654435761 + 1;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * sides);
  };
}

/**
 * The ids that a device may play now: buttons of the table, or what lies before it in the corridor, where
 * going in and sending come up as often as all else together, so that games end.
 */
export function playable({ table }: MomentModel): string[] {
  if (table.actions.length > 0) {
    const main = table.actions.filter(({ group }) => group !== "motion" && group !== "amendment");
    return (main.length > 0 ? main : table.actions).map(({ id }) => id);
  }
  const { corridor } = table;
  if (corridor?.level === undefined) return [];
  const moves = [
    ...corridor.level.choices.map(({ id }) => id),
    ...corridor.incoming.flatMap(({ actions }) => actions.map(({ id }) => id)),
    ...corridor.packages.map(({ id }) => id),
  ];
  const rest = moves.filter((id) => !id.startsWith(">"));
  const main = corridor.level.choices.find(({ kind }) => kind === "main")?.id;
  return main === undefined ? rest : [...rest, ...rest.map(() => main)];
}

/**
 * Plays by lot whatever it may, until the room is in its debrief. Every command that gets no answer, since
 * the line broke, is left to the caller.
 */
export async function playOn(device: TestDevice, roll: (sides: number) => number): Promise<number> {
  let played = 0;
  const isOver = (): boolean => device.closed || device.parts.lobby?.stage === "debrief";
  while (!isOver()) {
    const moment = device.parts.live;
    const ids = moment === undefined ? [] : playable(moment);
    const id = ids[roll(ids.length)];
    if (moment === undefined || id === undefined) {
      const { views } = device;
      await device.until((one) => one.views > views || isOver(), "anything new");
      continue;
    }
    const { views } = device;
    const answer = await device.command(
      { do: "move", action: id, key: moment.key },
      undefined,
      nextId(),
    );
    if (answer.t === "done") {
      played++;
      // The view that the move leads to comes after the reply.
      await device.until((one) => one.views > views || isOver(), `a view after ${id}`);
    } else if (answer.t === "refused" && answer.refusal.reason === "tooFast") {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  return played;
}
