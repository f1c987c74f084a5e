import type Phaser from "phaser";
import type { Point } from "./geometry.ts";
import { bendOf } from "./lines.ts";
import { type Size, toScreen, type View } from "./view.ts";

/** Lights that run along the routes for a while and then rest, so that the canvas can sleep. */
export interface Travellers {
  readonly lights: Phaser.GameObjects.Image[];
  from: readonly Point[];
  to: Point | undefined;
  /** Milliseconds since they set out; past `RUN` they rest. */
  clock: number;
}

const RUN = 7200;
const TRIP = 3000;
const STAGGER = 420;

export const makeTravellers = (): Travellers => ({
  lights: [],
  from: [],
  to: undefined,
  clock: RUN,
});

/** Sends a light along each of the ways. */
export function sendTravellers(
  scene: Phaser.Scene,
  travellers: Travellers,
  from: readonly Point[],
  to: Point | undefined,
): void {
  travellers.from = from;
  travellers.to = to;
  travellers.clock = 0;
  while (travellers.lights.length < from.length) {
    travellers.lights.push(scene.add.image(0, 0, "traveller").setDepth(3).setVisible(false));
  }
}

export const areTravelling = ({ clock, to }: Travellers): boolean =>
  to !== undefined && clock < RUN;

/** Ends the journey at once. */
export function restTravellers(travellers: Travellers): void {
  travellers.clock = RUN;
  for (const light of travellers.lights) light.setVisible(false);
}

/** Moves the lights on by so many milliseconds. */
export function stepTravellers(travellers: Travellers, ms: number, view: View, size: Size): void {
  const { from, to, lights } = travellers;
  if (!areTravelling(travellers) || to === undefined) return;
  travellers.clock += ms;
  lights.forEach((light, i) => {
    const start = from[i];
    const away = travellers.clock - i * STAGGER;
    const t = (away % TRIP) / TRIP;
    const last = away - (away % TRIP) + TRIP > RUN;
    const shown = start !== undefined && away > 0 && !last;
    light.setVisible(shown);
    if (!shown) return;
    const bend = bendOf(start, to);
    const s = 1 - t;
    const at = {
      x: s * s * start.x + 2 * s * t * bend.x + t * t * to.x,
      y: s * s * start.y + 2 * s * t * bend.y + t * t * to.y,
    };
    const { x, y } = toScreen(view, size, at);
    light.setPosition(x, y).setAlpha(Math.sin(Math.PI * t));
  });
  if (!areTravelling(travellers)) restTravellers(travellers);
}
