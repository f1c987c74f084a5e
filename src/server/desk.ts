import { type Opening, openClass } from "../room/index.ts";
import type { ClientMessage, KeptClass } from "../view/present/index.ts";
import { type ClassHost, openClassHost } from "./class-host.ts";
import { type Device, tell } from "./device.ts";
import { bye, type Inside, unlink } from "./inside.ts";
import { hashOf, newClassId, newCode, newNumber, newToken, readCode } from "./secrets.ts";

/** What is kept at the host's desk: opening classes, finding them again, new tokens for lost ones. */

type Asked<Name extends ClientMessage["t"]> = Extract<ClientMessage, { t: Name }>;
type Refused = "notAllowed" | "notThere" | "full";

const refused = (device: Device, id: string, reason: Refused): void =>
  tell(device, { t: "refused", id, refusal: { reason, detail: "" } });

/** As many as one machine bears. */
const MOST_CLASSES = 500;

/** Opens a class and tells its code and its tokens, once. */
export async function open(inside: Inside, device: Device, { id, ...start }: Asked<"open">) {
  if (device.as !== "host") return refused(device, id, "notAllowed");
  if (inside.open.size >= MOST_CLASSES) return refused(device, id, "full");
  const { opening, rooms } = start as { opening: Opening; rooms: number };
  const name = newClassId();
  const [instructor, projector] = [newToken(name), newToken(name)];
  const names = { id: name, instructor: hashOf(instructor), projector: hashOf(projector) };
  const chance = { number: newNumber, code: newCode };
  const decision = openClass({ library: inside.around.library, chance }, names, opening, rooms);
  if (!decision.ok) return tell(device, { t: "refused", id, refusal: decision.refusal });
  const host = openClassHost(inside.classes.open(name), inside.around);
  inside.open.set(name, host);
  await host.record(decision.entries);
  const { code, rooms: opened } = host.classroom();
  const told = { class: name, code, instructor, projector, rooms: opened.map((one) => one.letter) };
  tell(device, { t: "opened", id, opened: told });
}

const DAY = 86_400_000;

/** Every class that is kept, for the host alone. */
export function list(inside: Inside, device: Device, { id }: Asked<"classes">): void {
  if (device.as !== "host") return refused(device, id, "notAllowed");
  const classes = [...inside.classes.list()]
    .sort((one, other) => other.changed - one.changed)
    .map(({ id: name, changed }) => lineOf(inside.open.get(name), name, changed, device));
  const kept = { days: inside.keepMs / DAY, classes };
  tell(device, { t: "done", id, reply: { kept } });
}

function lineOf(
  host: ClassHost | undefined,
  name: string,
  changed: number,
  { language }: Device,
): KeptClass {
  const { code = "", rooms = [], people = [] } = host?.classroom() ?? {};
  const [first] = rooms;
  if (first === undefined) return { class: name, changed };
  const { [language]: title } = first.world.scenario.title;
  const stages = rooms.map(({ stage }) => stage);
  const stage = (["playing", "lobby", "debrief"] as const).find((one) => stages.includes(one));
  const there = people.filter(({ removed }) => !removed).length;
  return {
    ...{ class: name, changed },
    inside: { code, title, stage: stage ?? "lobby", rooms: rooms.length, people: there },
  };
}

/** A fresh token in the place of one that is lost: the log has it before it is told. */
export async function renew(inside: Inside, device: Device, { id, of, ...rest }: Asked<"renew">) {
  const may = of === "instructor" ? "host" : "instructor";
  if (device.as !== may) return refused(device, id, "notAllowed");
  const host = of === "instructor" ? inside.open.get(rest.class ?? "") : inside.at.get(device);
  if (host === undefined) return refused(device, id, "notThere");
  const token = newToken(host.classroom().id);
  await host.record([{ e: "renewed", of, token: hashOf(token) }]);
  for (const one of host.devices()) {
    if (one.as !== of) continue;
    one.leave();
    bye(one, "renewed");
  }
  tell(device, { t: "done", id, reply: { token } });
}

/** Gives out what opens somebody's seat on a new device. */
export async function givePass(inside: Inside, device: Device, { id, person }: Asked<"pass">) {
  const host = inside.at.get(device);
  if (device.as !== "instructor" || host === undefined) return refused(device, id, "notAllowed");
  const classroom = host.classroom();
  const known = classroom.people.find((one) => one.id === person && !one.removed);
  if (known === undefined) return refused(device, id, "notThere");
  await host.record([{ e: "act", room: known.room, act: "reissue", about: person }]);
  tell(device, {
    t: "done",
    id,
    reply: { pass: inside.passes.give({ class: classroom.id, person }) },
  });
}

/** Every device is shown out, and the file is unlinked. A class that cannot be read has no code. */
export function remove(inside: Inside, device: Device, message: Asked<"delete">): void {
  const { id, code } = message;
  const own = device.as === "instructor" ? inside.at.get(device)?.classroom().id : undefined;
  const name = device.as === "host" ? message.class : own;
  const kept = inside.classes.list().some((one) => one.id === name);
  if (name === undefined || !kept) return refused(device, id, "notAllowed");
  const known = inside.open.get(name)?.classroom().code ?? "";
  if (readCode(code).code !== known) return refused(device, id, "notAllowed");
  // Told first: who asked may be of the class that goes.
  tell(device, { t: "done", id, reply: {} });
  unlink(inside, name);
}
