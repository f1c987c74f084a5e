import { type Command, decide, type LogRow, type Who } from "../room/index.ts";
import { type Device, tell } from "./device.ts";
import { type Inside, sceneOf } from "./inside.ts";
import { append } from "./turns.ts";

/** A device's command: decided at once, answered when the disk has it, and done no more than once. */
export function answer(
  inside: Inside,
  device: Device,
  id: string,
  command: Command,
  room: string,
): void {
  const who = whoOf(device);
  if (who === undefined) return;
  const name = `${who.as === "student" ? who.person : "instructor"}:${id}`;
  const done = (reply: LogRow["reply"]) => tell(device, { t: "done", id, reply });
  const known = inside.replies.get(name);
  if (known !== undefined) {
    const pending = inside.pending.get(name);
    if (pending === undefined) return done(known);
    pending.then(
      () => done(known),
      () => undefined,
    );
    return;
  }
  const decision = decide(sceneOf(inside), who, command, roomFor(inside, device, room));
  if (!decision.ok) return tell(device, { t: "refused", id, refusal: decision.refusal });
  const { entries, reply } = decision;
  const stored = append(inside, entries, name, reply);
  inside.replies.set(name, reply);
  inside.pending.set(name, stored);
  stored
    .then(
      () => {
        if (command.do === "move" || command.do === "act") device.path = "";
        done(reply);
      },
      () => {
        inside.replies.delete(name);
        tell(device, { t: "refused", id, refusal: { reason: "notNow", detail: "disk" } });
      },
    )
    .finally(() => inside.pending.delete(name));
}

function whoOf({ as, person }: Device): Who | undefined {
  if (as === "instructor") return { as };
  return as === "student" && person !== undefined ? { as, person } : undefined;
}

function roomFor({ ahead }: Inside, device: Device, room: string): string {
  const person = ahead.people.find(({ id }) => id === device.person);
  return person?.room ?? room;
}
