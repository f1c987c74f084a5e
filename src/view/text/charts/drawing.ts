import type { ComponentChildren } from "preact";

/** A picture drawn for a width; pixels. */
export interface Drawing {
  readonly height: number;
  readonly drawing: ComponentChildren;
}
