import type Phaser from "phaser";
import type { CanvasCommands, ChamberLayout, ChamberModel } from "../../present/index.ts";

/** What every layer of the chamber needs: where to draw, in what size, and whom to tell. */
export interface Stage {
  readonly scene: Phaser.Scene;
  /** Device pixels per CSS pixel; the scene's world is in device pixels. */
  readonly dpr: number;
  /** Size of the canvas in CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly layout: ChamberLayout;
  readonly commands: CanvasCommands;
  /** Tells the scene that the next frames have something to show. */
  readonly stir: () => void;
  /** False once the picture was rebuilt for another size or the scene was left. */
  readonly alive: () => boolean;
}

/** How a change is shown. */
export interface Pace {
  /** The person asked for reduced motion. */
  readonly calm: boolean;
  /** No tween for this change: `calm`, or the first picture after a change of size. */
  readonly instant: boolean;
}

/** One layer of the picture; `show` brings it up to date and says how long that takes (ms). */
export interface Layer {
  show(model: ChamberModel, pace: Pace): number;
}

/** Drawing order of the layers. */
export const DEPTH = {
  hall: 0,
  flags: 1,
  rear: 2,
  table: 3,
  sealed: 4,
  verdict: 5,
  raised: 6,
  front: 7,
  raisedFront: 8,
  hand: 10,
} as const;
