import type Phaser from "phaser";
import type { ChamberModel } from "../../present/index.ts";
import { type Brush, linear } from "./brush.ts";
import { DEPTH, type Layer, type Stage } from "./stage.ts";
import { ink } from "./texture.ts";

const BOX = { w: 52, h: 38 };

function paintBlock(c: Brush): void {
  c.fillStyle = "rgba(0, 0, 0, 0.45)";
  c.beginPath();
  c.ellipse(27, 27, 17, 8, 0, 0, Math.PI * 2);
  c.fill();
  for (const [y, colour] of [
    [25, "#2a150a"],
    [22, "#6d4020"],
  ] as const) {
    c.fillStyle = colour;
    c.beginPath();
    c.ellipse(25, y, 14, 6.4, 0, 0, Math.PI * 2);
    c.fill();
  }
  c.strokeStyle = "rgba(240, 205, 140, 0.7)";
  c.lineWidth = 0.9;
  c.stroke();
}

/** A gavel on its block, at scale 1. */
function paintGavel(c: Brush): void {
  paintBlock(c);
  c.translate(25, 17);
  c.rotate(-0.42);
  c.fillStyle = "#8a5730";
  c.beginPath();
  c.roundRect(3, -1.6, 23, 3.2, 1.6);
  c.fill();
  c.fillStyle = linear(
    c,
    [0, -8, 0, 8],
    [
      [0, "#b27a45"],
      [0.5, "#6b3f1e"],
      [1, "#2b160a"],
    ],
  );
  c.beginPath();
  c.roundRect(-5, -8.5, 10, 17, 2.4);
  c.fill();
  c.fillStyle = "#dcb568";
  c.fillRect(-5, -5.6, 10, 1.5);
  c.fillRect(-5, 4.1, 10, 1.5);
}

/** The gavel lies beside the place of whoever presides. */
export function gavelLayer(stage: Stage): Layer {
  const { scene, dpr, layout } = stage;
  let shown = -1;
  let image: Phaser.GameObjects.Image | undefined;
  return {
    show(model: ChamberModel) {
      const chair = model.seats.findIndex((s) => s.chair);
      if (chair === shown) return 0;
      shown = chair;
      image?.destroy();
      const spot = layout.seats[chair];
      if (!spot) return 0;
      const s = spot.scale;
      const key = ink(scene, "chamber-gavel", { w: BOX.w * s, h: BOX.h * s, dpr }, (c) => {
        c.scale(s, s);
        paintGavel(c);
      });
      const x = spot.card.x - spot.dir.y * 82 * s - (BOX.w / 2) * s;
      const y = spot.card.y + spot.dir.x * 46 * s - (BOX.h / 2) * s;
      image = scene.add.image(Math.round(x * dpr), Math.round(y * dpr), key);
      image.setOrigin(0).setDepth(DEPTH.sealed);
      return 0;
    },
  };
}
