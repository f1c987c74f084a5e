import Phaser from "phaser";
import type { CanvasCommands, CanvasScreen, CanvasSource } from "../present/index.ts";
import { ChamberScene } from "./chamber/index.ts";
import { MapScene } from "./map/index.ts";
import { palette } from "./palette.ts";

/** What a scene may say of itself; one that says nothing gets every frame. */
interface StageScene extends Phaser.Scene {
  wantsFrames?(): boolean;
  isDrawn?(): boolean;
  refreshTexts?(): void;
}

type SceneMaker = new (source: CanvasSource, commands: CanvasCommands) => StageScene;
const scenes: Readonly<Record<CanvasScreen, SceneMaker>> = { map: MapScene, chamber: ChamberScene };
const screens = Object.keys(scenes) as CanvasScreen[];

/** More device pixels than this per CSS pixel cost time and are not seen. */
const MAX_DPR = 2.5;

export type Renderer = "auto" | "canvas" | "webgl";

/** The booted canvas. */
export interface Stage {
  readonly game: Phaser.Game;
  readonly dpr: number;
  readonly makers: Readonly<Record<CanvasScreen, StageScene>>;
}

const renderers: Readonly<Record<Renderer, number>> = {
  auto: Phaser.AUTO,
  canvas: Phaser.CANVAS,
  webgl: Phaser.WEBGL,
};

/** Device pixels of an element, at least one. */
export function deviceSize(parent: HTMLElement, dpr: number): { w: number; h: number } {
  return {
    w: Math.max(1, Math.round(parent.clientWidth * dpr)),
    h: Math.max(1, Math.round(parent.clientHeight * dpr)),
  };
}

/** World units are device pixels; the scale manager's zoom brings the canvas back to CSS size. */
export function bootStage(
  parent: HTMLElement,
  source: CanvasSource,
  commands: CanvasCommands,
  renderer: Renderer,
): Stage {
  const dpr = Math.min(window.devicePixelRatio || 1, MAX_DPR);
  const { w, h } = deviceSize(parent, dpr);
  const game = new Phaser.Game({
    type: renderers[renderer],
    parent,
    banner: false,
    audio: { noAudio: true },
    backgroundColor: palette.night,
    scale: { mode: Phaser.Scale.NONE, width: w, height: h, zoom: 1 / dpr },
    input: { keyboard: false, gamepad: false },
    // One texture a batch: with more, software renderers drop parts of rotated cards.
    render: { antialias: true, antialiasGL: false, maxTextures: 1, powerPreference: "low-power" },
    callbacks: {
      preBoot: ({ registry }) => {
        registry.set("dpr", dpr);
      },
    },
    scene: [],
  });
  const makers = {
    map: new scenes.map(source, commands),
    chamber: new scenes.chamber(source, commands),
  };
  for (const screen of screens) game.scene.add(screen, makers[screen]);
  return { game, dpr, makers };
}

/** Starts the scene of a screen and stops the other. */
export function showScreen({ game }: Stage, screen: CanvasScreen): void {
  for (const other of screens) {
    if (other !== screen && game.scene.isActive(other)) game.scene.stop(other);
  }
  if (!game.scene.isActive(screen)) game.scene.start(screen);
}

/** The scene on the stage. */
export function activeScene({ game, makers }: Stage): StageScene | undefined {
  const screen = screens.find((key) => game.scene.isActive(key));
  return screen && makers[screen];
}
