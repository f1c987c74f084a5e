import type { Attempts } from "./attempts.ts";
import type { ClassHost, Surroundings } from "./class-host.ts";
import { type Device, tell } from "./device.ts";
import type { Passes } from "./passes.ts";
import type { ClassStore } from "./store.ts";

export interface HallOptions {
  readonly classes: ClassStore;
  readonly around: Surroundings;
  readonly attempts: Attempts;
  /** What opens classes beside the machine itself. */
  readonly key: string;
  /** How long a class is kept after its last change; 0: until it is deleted. */
  readonly keepMs: number;
}

/** The hall as its own parts see it. */
export interface Inside extends HallOptions {
  readonly passes: Passes;
  /** By their public names; classes that this program cannot read are not among them. */
  readonly open: Map<string, ClassHost>;
  readonly at: Map<Device, ClassHost>;
}

type Reason = "unknown" | "tooFast" | "deleted" | "renewed" | "full";

/** Shows a device out. */
export function bye(device: Device, reason: Reason): void {
  tell(device, { t: "bye", reason });
  device.close();
}

/** Closes a class and shows everybody out. */
export function shut({ at }: Pick<Inside, "at">, host: ClassHost): void {
  host.close();
  for (const one of host.devices()) {
    at.delete(one);
    bye(one, "deleted");
  }
}

/** Closes a class that is open, shows everybody out, and unlinks its file. */
export function unlink(inside: Inside, name: string): void {
  const host = inside.open.get(name);
  if (host !== undefined) shut(inside, host);
  inside.open.delete(name);
  inside.classes.drop(name);
}
