import Phaser from "phaser";
import type { ChamberModel, HandCard } from "../../present/index.ts";
import { isPressHere } from "../press.ts";
import { CARD_EDGE, type CardSlot, handSlots, paintHandCard } from "./hand-card.ts";
import { DEPTH, type Layer, type Pace, type Stage } from "./stage.ts";
import { ink } from "./texture.ts";

type Image = Phaser.GameObjects.Image;

const LIFT = 10;
const LIFT_MS = 110;
const DEAL_MS = 240;

function move(stage: Stage, image: Image, y: number, instant: boolean): void {
  stage.scene.tweens.killTweensOf(image);
  image.setAlpha(1);
  if (instant) image.setY(y);
  else stage.scene.tweens.add({ targets: image, y, duration: LIFT_MS, ease: "Cubic.easeOut" });
  stage.stir();
}

function makeTouchable(stage: Stage, image: Image, card: HandCard, instant: boolean): void {
  const { dpr, commands } = stage;
  const home = image.y;
  const depth = image.depth;
  const edge = CARD_EDGE * dpr;
  // The lifted card keeps listening where it lay, or it would flutter under a pointer at its edge.
  const touch = new Phaser.Geom.Rectangle(
    edge,
    edge,
    image.width - edge * 2,
    image.height - edge * 2 + LIFT * dpr,
  );
  image
    .setInteractive({
      hitArea: touch,
      hitAreaCallback: Phaser.Geom.Rectangle.Contains,
      useHandCursor: true,
    })
    .on("pointerover", () => {
      image.setDepth(DEPTH.hand + 0.9);
      move(stage, image, home - LIFT * dpr, instant);
    })
    .on("pointerout", () => {
      image.setDepth(depth);
      move(stage, image, home, instant);
    })
    .on("pointerup", (pointer: Phaser.Input.Pointer) => {
      if (isPressHere(pointer, stage.scene)) commands.playCard(card.id);
    });
}

function addCard(stage: Stage, card: HandCard, slot: CardSlot, i: number): Image {
  const { scene, dpr, layout } = stage;
  const size = { w: slot.w + CARD_EDGE * 2, h: slot.h + CARD_EDGE * 2, dpr };
  const key = ink(scene, `chamber-hand-${i}`, size, (c) => {
    c.translate(CARD_EDGE, CARD_EDGE);
    paintHandCard(c, card, slot.w, slot.h, layout.compact);
  });
  const image = scene.add.image(0, 0, key).setDepth(DEPTH.hand + i * 0.01);
  image.setPosition(
    Math.round((slot.x + slot.w / 2) * dpr - image.width / 2) + image.width / 2,
    Math.round((slot.y + slot.h / 2) * dpr - image.height / 2) + image.height / 2,
  );
  return image.setAngle(slot.turn);
}

function deal(stage: Stage, image: Image, i: number): void {
  const y = image.y;
  image.setAlpha(0).setY(y + 26 * stage.dpr);
  stage.scene.tweens.add({
    targets: image,
    y,
    alpha: 1,
    delay: i * 35,
    duration: DEAL_MS,
    ease: "Cubic.easeOut",
  });
}

/** The player's cards at the bottom edge; dealt anew when the hand changes. */
export function handLayer(stage: Stage): Layer {
  let shown = "[]";
  let images: Image[] = [];
  return {
    show(model: ChamberModel, pace: Pace) {
      const now = JSON.stringify([model.hand, pace.calm]);
      if (now === shown) return 0;
      shown = now;
      for (const image of images) image.destroy();
      const slots = handSlots(stage.layout.hand, model.hand.length, stage.layout.compact);
      images = model.hand.flatMap((card, i) => {
        const slot = slots[i];
        if (!slot) return [];
        const image = addCard(stage, card, slot, i);
        makeTouchable(stage, image, card, pace.calm);
        if (!pace.instant) deal(stage, image, i);
        return [image];
      });
      return 0;
    },
  };
}
