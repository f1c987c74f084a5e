import type Phaser from "phaser";
import type { Tone } from "../../present/index.ts";
import { paintSymbol } from "../chamber/symbols.ts";
import { faded, fonts, palette, toneColour } from "../palette.ts";
import type { Point } from "./geometry.ts";
import type { Size } from "./view.ts";

const KEY = "hover-label";
/** CSS pixels. */
const MAX = { w: 320, h: 46 };

/** What the label says: a name, and under it a word with its tone. */
export interface HoverText {
  readonly name: string;
  readonly word?: { readonly text: string; readonly tone: Tone };
}

/** A small plate that follows the pointer. */
export interface HoverLabel {
  readonly image: Phaser.GameObjects.Image;
  readonly texture: Phaser.Textures.CanvasTexture;
  readonly dpr: number;
  /** What the plate shows now, to redraw it only when that changes. */
  shown: string;
  width: number;
  height: number;
}

/** Makes the plate, hidden. */
export function makeHoverLabel(scene: Phaser.Scene): HoverLabel {
  const dpr = scene.registry.get("dpr") as number;
  if (scene.textures.exists(KEY)) scene.textures.remove(KEY);
  const texture = scene.textures.createCanvas(KEY, Math.ceil(MAX.w * dpr), Math.ceil(MAX.h * dpr));
  if (texture === null) throw new Error("The hover label's texture could not be made.");
  const image = scene.add.image(0, 0, KEY).setOrigin(0, 0).setDepth(9).setVisible(false);
  return { image, texture, dpr, shown: "", width: 0, height: 0 };
}

function drawPlate(label: HoverLabel, { name, word }: HoverText): void {
  const pen = label.texture.context;
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, label.texture.width, label.texture.height);
  pen.scale(label.dpr, label.dpr);
  const nameFont = `700 14px ${fonts.display}`;
  const wordFont = `500 11.5px ${fonts.ui}`;
  pen.font = nameFont;
  let inner = pen.measureText(name).width;
  pen.font = wordFont;
  if (word !== undefined) inner = Math.max(inner, pen.measureText(word.text).width + 19);
  label.width = Math.min(MAX.w - 2, inner + 22);
  label.height = word === undefined ? 27 : 43;
  pen.fillStyle = "rgba(11,19,26,.94)";
  pen.strokeStyle = faded(palette.brass, 0.75);
  pen.lineWidth = 1;
  pen.beginPath();
  pen.roundRect(1, 1, label.width - 2, label.height - 2, 5);
  pen.fill();
  pen.stroke();
  pen.textBaseline = "middle";
  pen.fillStyle = palette.paper;
  pen.font = nameFont;
  pen.fillText(name, 11, 14.5, MAX.w - 22);
  if (word === undefined) return;
  pen.fillStyle = toneColour[word.tone];
  pen.beginPath();
  pen.arc(17, 31, 6.5, 0, Math.PI * 2);
  pen.fill();
  paintSymbol(pen, word.tone, [17, 31, word.tone === "accept" ? 10 : 8], "#fffaf0");
  pen.fillStyle = "#d5dee0";
  pen.font = wordFont;
  pen.fillText(word.text, 29, 31.5, MAX.w - 40);
}

/** Shows the plate beside a point (device pixels), inside the canvas; `undefined` hides it. */
export function showHoverLabel(
  label: HoverLabel,
  text: HoverText | undefined,
  at: Point,
  size: Size,
): void {
  label.image.setVisible(text !== undefined);
  if (text === undefined) return;
  const key = JSON.stringify(text);
  if (key !== label.shown) {
    label.shown = key;
    drawPlate(label, text);
    label.texture.refresh();
  }
  const w = label.width * label.dpr;
  const h = label.height * label.dpr;
  const gap = 14 * label.dpr;
  const x = at.x + gap + w > size.w ? at.x - gap - w : at.x + gap;
  const y = at.y + gap + h > size.h ? at.y - gap - h : at.y + gap;
  label.image.setPosition(Math.round(Math.max(0, x)), Math.round(Math.max(0, y)));
}
