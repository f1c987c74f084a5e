import { createElement, render } from "preact";
import { canvasCommands, type Mounted } from "../text/index.ts";
import { classCanvas } from "./class-canvas.ts";
import { type ClassMount, ClassRoot } from "./root.tsx";
import { turnedCanvas } from "./turned-canvas.ts";

export type { OpenRecord } from "./debrief/record.ts";
export { type ClassDevice, createDevice } from "./device.ts";
export type { SummitLine } from "./teach/open-class.tsx";

/** Draws a device of a class into an element and keeps it up to date. */
export function mountClass(root: HTMLElement, mount: Omit<ClassMount, "turnCanvas">): Mounted {
  const source = classCanvas(mount.app, mount.device);
  const drawn = turnedCanvas({ source, commands: canvasCommands(mount.device, source) });
  render(createElement(ClassRoot, { ...mount, turnCanvas: drawn.turnTo }), root);
  return drawn;
}
