import {
  type Device,
  keptLine,
  newClass,
  newClassId,
  openClassHost,
  readCode,
  renew,
  shut,
  tell,
  toldOf,
} from "../host/index.ts";
import type { RoomRefusal } from "../room/index.ts";
import type { ClientMessage, KeptClass } from "../view/present/index.ts";
import type { Inside } from "./inside.ts";

/** What whoever runs the program may do: open classes, find them again, delete them. */

type Asked<Name extends ClientMessage["t"]> = Extract<ClientMessage, { t: Name }>;
export type AtDesk = Asked<"open" | "classes" | "renew" | "delete">;

/** A message of a device that came as the host. */
export async function hearAtDesk(inside: Inside, device: Device, message: AtDesk): Promise<void> {
  const refused = (reason: RoomRefusal["reason"]): void =>
    tell(device, { t: "refused", id: message.id, refusal: { reason, detail: "" } });
  if (device.as !== "host") return refused("notAllowed");
  switch (message.t) {
    case "open":
      return open(inside, device, message);
    case "classes":
      return list(inside, device, message);
    case "renew": {
      const host = inside.open.get(message.class ?? "");
      if (host === undefined) return refused("notThere");
      return tell(device, {
        ...{ t: "done", id: message.id },
        reply: { token: await renew(host, message.of) },
      });
    }
    case "delete":
      if (!mayDelete(inside, message)) return refused("notAllowed");
      unlink(inside, message.class ?? "");
      return tell(device, { t: "done", id: message.id, reply: {} });
  }
}

/** As many as one machine bears. */
const MOST_CLASSES = 500;

async function open(inside: Inside, device: Device, { id, opening, rooms }: Asked<"open">) {
  const refused = (refusal: RoomRefusal) => tell(device, { t: "refused", id, refusal });
  if (inside.open.size >= MOST_CLASSES) return refused({ reason: "full", detail: "" });
  const name = newClassId();
  const made = newClass(inside.around.library, name, opening, rooms);
  if (!made.ok) return refused(made.refusal);
  const host = openClassHost(inside.classes.open(name), inside.around);
  inside.open.set(name, host);
  await host.record(made.entries);
  tell(device, { t: "opened", id, opened: toldOf(host, made.opened) });
}

const DAY = 86_400_000;

function list(inside: Inside, device: Device, { id }: Asked<"classes">): void {
  const classes = [...inside.classes.list()]
    .sort((one, other) => other.changed - one.changed)
    .map(({ id: name, changed }): KeptClass => {
      const host = inside.open.get(name);
      const known = host !== undefined && host.classroom().rooms.length > 0;
      return known ? keptLine(host, changed, device.language) : { class: name, changed };
    });
  tell(device, { t: "done", id, reply: { kept: { days: inside.keepMs / DAY, classes } } });
}

/** A class that this program cannot read has no code. */
function mayDelete({ classes, open }: Inside, { class: name, code }: Asked<"delete">): boolean {
  if (name === undefined || !classes.list().some(({ id }) => id === name)) return false;
  return readCode(code).code === (open.get(name)?.classroom().code ?? "");
}

/** Closes a class if it is open, shows everybody out, and unlinks its file. */
export function unlink({ open, classes, at }: Inside, name: string): void {
  const host = open.get(name);
  if (host !== undefined) shut(host, (device) => void at.delete(device));
  open.delete(name);
  classes.drop(name);
}
