import type { Attempts, ClassHost, ClassStore, Device, Surroundings } from "../host/index.ts";

export interface HallOptions {
  readonly classes: ClassStore;
  readonly around: Surroundings;
  readonly attempts: Attempts;
  /** What opens classes beside the machine itself. */
  readonly key: string;
  /** How long a class is kept after its last change; 0: until it is deleted. */
  readonly keepMs: number;
}

/** The hall as its parts see it. */
export interface Inside extends HallOptions {
  readonly open: Map<string, ClassHost>;
  readonly at: Map<Device, ClassHost>;
}
