import type Phaser from "phaser";
import type { ChamberLayout, ChamberModel, Rect } from "../../present/index.ts";
import type { Brush } from "./brush.ts";
import { paintPlaque } from "./plaque.ts";
import { DEPTH, type Layer, type Pace, type Stage } from "./stage.ts";
import { paintTally } from "./tally.ts";
import { ink } from "./texture.ts";

type Image = Phaser.GameObjects.Image;

const SHADOW = 12;

/** The part of the baize between the cards of the farthest and the nearest seat. */
function roomOnBaize(layout: ChamberLayout): Rect {
  const { cx, cy, rx, ry } = layout.table;
  const nearest = Math.max(...layout.seats.map((s) => s.scale));
  const w = Math.min(360, rx * 1.14);
  const top = cy - ry * 0.66;
  const bottom = cy + ry * 0.77 - 38 * nearest;
  return { x: cx - w / 2, y: top, w, h: bottom - top };
}

/** On a phone the words of the tally need the floor, where one row of cards leaves it free. */
function tallyOnFloor(layout: ChamberLayout, cards: number): boolean {
  return layout.compact && cards <= 4;
}

function boxesOf(layout: ChamberLayout, cards: number): { plaque: Rect; tally: Rect } {
  const room = roomOnBaize(layout);
  const { hand } = layout;
  const floor = tallyOnFloor(layout, cards);
  const h = Math.min(48, floor ? room.h * 0.62 : room.h * 0.4);
  const w = Math.min(room.w, 250);
  const y = floor ? room.y + (room.h - h) / 2 : room.y;
  const plaque = { x: room.x + (room.w - w) / 2, y, w, h };
  const tally = floor
    ? { x: hand.x + 4, y: hand.y, w: hand.w - 8, h: hand.h / 2 }
    : { ...room, y: y + h + 6, h: room.h - h - 6 };
  return { plaque, tally };
}

function add(stage: Stage, name: string, box: Rect, paint: (c: Brush) => void): Image {
  const { scene, dpr } = stage;
  const size = { w: box.w + SHADOW * 2, h: box.h + SHADOW * 2, dpr };
  const key = ink(scene, `chamber-${name}`, size, (c) => {
    c.translate(SHADOW, SHADOW);
    paint(c);
  });
  const image = scene.add.image(0, 0, key).setDepth(DEPTH.verdict);
  return image.setPosition(
    Math.round((box.x + box.w / 2) * dpr - image.width / 2) + image.width / 2,
    Math.round((box.y + box.h / 2) * dpr - image.height / 2) + image.height / 2,
  );
}

function addVerdict(stage: Stage, model: ChamberModel): Image[] {
  const { verdict, tally } = model;
  if (!verdict) return [];
  const boxes = boxesOf(stage.layout, model.hand.length);
  const plaque = add(stage, "verdict", boxes.plaque, (c) =>
    paintPlaque(c, verdict, boxes.plaque.w, boxes.plaque.h),
  );
  const strip = add(stage, "tally", boxes.tally, (c) =>
    paintTally(c, tally, boxes.tally.w, boxes.tally.h),
  );
  return [plaque, strip];
}

/** The verdict and the tally over the baize; `after` says how long the cards still rise (ms). */
export function verdictLayer(stage: Stage, after: () => number): Layer {
  let shown = "";
  let images: Image[] = [];
  return {
    show(model: ChamberModel, pace: Pace) {
      const floor = tallyOnFloor(stage.layout, model.hand.length);
      const now = model.verdict ? JSON.stringify([model.verdict, model.tally, floor]) : "";
      if (now === shown) return 0;
      const first = shown === "";
      shown = now;
      for (const image of images) image.destroy();
      images = addVerdict(stage, model);
      if (pace.instant || !first || images.length === 0) return 0;
      for (const image of images) image.setAlpha(0).setScale(0.92);
      stage.scene.tweens.add({
        targets: images,
        alpha: 1,
        scale: 1,
        delay: after(),
        duration: 320,
        ease: "Cubic.easeOut",
      });
      return 0;
    },
  };
}
