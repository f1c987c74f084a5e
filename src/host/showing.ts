import type { ServerMessage } from "../view/present/index.ts";
import { type Device, tell } from "./device.ts";
import type { Inside } from "./inside.ts";
import { lookOf, piecesOf, updateOf } from "./views.ts";

/** People whose devices have a line. */
export const hereIn = ({ devices }: Inside): Set<string> =>
  new Set([...devices].flatMap(({ person }) => (person === undefined ? [] : [person])));

/** Brings every device to the state that is on the disk. */
export function show(inside: Inside): void {
  if (inside.closed) return;
  const here = hereIn(inside);
  for (const device of inside.devices) {
    try {
      showTo(inside, device, here);
    } catch (error) {
      // A view that cannot be made costs its device the line, and nobody else anything.
      inside.around.report(`a view could not be made: ${(error as Error).stack ?? error}`);
      device.close();
    }
  }
}

/** Bytes; who has not taken as much gets the rest later, all in one. */
const MOST_WAITING = 1_000_000;

export function showTo(inside: Inside, device: Device, here: ReadonlySet<string>): void {
  if (device.waiting() > MOST_WAITING) return;
  const look = lookOf(inside.shown, here, device);
  if (look === undefined) {
    tell(device, { t: "bye", reason: "removed" } satisfies ServerMessage);
    return device.close();
  }
  const update = updateOf(device, piecesOf(look, device.language));
  if (update !== undefined) device.send(update);
}
