import Phaser from "phaser";
import type { Brush } from "./brush.ts";

/** Size of a picture in CSS pixels and how many device pixels one of them is. */
export interface InkSize {
  readonly w: number;
  readonly h: number;
  readonly dpr: number;
}

/**
 * Paints a picture into the canvas texture `key`, making or resizing it when needed. The brush's
 * unit is a CSS pixel; the texture itself has whole device pixels.
 */
export function ink(
  scene: Phaser.Scene,
  key: string,
  size: InkSize,
  paint: (c: Brush) => void,
): string {
  const w = Math.max(1, Math.ceil(size.w * size.dpr));
  const h = Math.max(1, Math.ceil(size.h * size.dpr));
  const old = scene.textures.exists(key) ? scene.textures.get(key) : null;
  const same = old instanceof Phaser.Textures.CanvasTexture && old.width === w && old.height === h;
  if (old && !same) scene.textures.remove(key);
  const texture = same ? old : scene.textures.createCanvas(key, w, h);
  if (!texture) throw new Error(`no canvas for ${key}`);
  const c = texture.context;
  c.setTransform(1, 0, 0, 1, 0, 0);
  c.clearRect(0, 0, w, h);
  c.setTransform(size.dpr, 0, 0, size.dpr, 0, 0);
  paint(c);
  c.setTransform(1, 0, 0, 1, 0, 0);
  texture.refresh();
  return key;
}
