import Phaser from "phaser";
import { beganHere } from "../press.ts";
import type { Point } from "./geometry.ts";

/** What hands do to the map. All points and distances in device pixels. */
export interface MapHands {
  drag(dx: number, dy: number): void;
  /** The last finger let go after a movement. */
  release(): void;
  /** `smooth` asks for a glide instead of a jump. */
  zoom(at: Point, factor: number, smooth: boolean): void;
  tap(at: Point): void;
  /** A mouse over the map, or nobody. */
  hover(at: Point | null): void;
}

/** CSS pixels a finger may tremble, and milliseconds between the taps of a double tap. */
const TREMBLE = 6;
const DOUBLE_TAP = 320;
const WHEEL_SPEED = 0.0014;
const DOUBLE_TAP_ZOOM = 1.9;

interface Hold {
  moved: boolean;
  last: Point;
  spread: number;
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** Listens to the scene's pointers until the scene shuts down (its input clears itself then). */
export function bindGestures(scene: Phaser.Scene, dpr: number, hands: MapHands): void {
  const { input } = scene;
  const held = new Map<number, Phaser.Input.Pointer>();
  const hold: Hold = { moved: false, last: { x: 0, y: 0 }, spread: 0 };
  let lastTap = { time: 0, x: 0, y: 0 };
  if (input.manager.pointersTotal < 3) input.addPointer(3 - input.manager.pointersTotal);

  const centre = (): Point => {
    const [a, b] = [...held.values()];
    return a === undefined ? hold.last : b === undefined ? { x: a.x, y: a.y } : middle(a, b);
  };
  const spread = (): number => {
    const [a, b] = [...held.values()];
    return a === undefined || b === undefined ? 0 : distance(a, b);
  };
  const regrip = (): void => {
    hold.last = centre();
    hold.spread = spread();
  };
  const down = (pointer: Phaser.Input.Pointer): void => {
    if (!beganHere(pointer, scene)) return;
    if (held.size === 0) hold.moved = false;
    held.set(pointer.id, pointer);
    if (held.size > 1) hold.moved = true;
    regrip();
  };
  const move = (pointer: Phaser.Input.Pointer): void => {
    if (!held.has(pointer.id)) {
      if (!pointer.wasTouch) hands.hover(pointer);
      return;
    }
    const at = centre();
    if (!hold.moved && distance(at, hold.last) < TREMBLE * dpr) return;
    if (!hold.moved) hands.hover(null);
    hold.moved = true;
    hands.drag(at.x - hold.last.x, at.y - hold.last.y);
    const wide = spread();
    if (wide > 0 && hold.spread > 0) hands.zoom(at, wide / hold.spread, false);
    regrip();
  };
  const up = (pointer: Phaser.Input.Pointer): void => {
    const wasHeld = held.delete(pointer.id);
    if (held.size > 0 || !wasHeld) return regrip();
    if (hold.moved) return hands.release();
    const now = scene.game.loop.now;
    const again =
      pointer.upTime - lastTap.time < DOUBLE_TAP && distance(pointer, lastTap) < 24 * dpr;
    lastTap = { time: again ? 0 : pointer.upTime || now, x: pointer.x, y: pointer.y };
    if (again) hands.zoom(pointer, DOUBLE_TAP_ZOOM, true);
    else hands.tap(pointer);
  };
  const wheel = (pointer: Phaser.Input.Pointer, _over: unknown, _dx: number, dy: number): void => {
    const step = Phaser.Math.Clamp(dy, -240, 240);
    hands.zoom(pointer, Math.exp(-step * WHEEL_SPEED), false);
  };
  input.on("pointerdown", down).on("pointermove", move);
  input.on("pointerup", up).on("pointerupoutside", up);
  input.on("wheel", wheel);
  input.on("gameout", () => {
    hands.hover(null);
  });
}
