import type Phaser from "phaser";
import type { ChamberModel, SeatModel, SeatSpot, Tone } from "../../present/index.ts";
import { paintRaised, paintSealed, RAISED_BOX, SEALED_BOX } from "./answer-card.ts";
import { DEPTH, type Layer, type Pace, type Stage } from "./stage.ts";
import { ink } from "./texture.ts";

const STEP_MS = 190;
const FLIP_MS = 130;
const RISE_MS = 300;

type State = "none" | "sealed" | Tone;
type Image = Phaser.GameObjects.Image;

const stateOf = (seat: SeatModel): State => seat.card?.tone ?? (seat.sealed ? "sealed" : "none");

/** Keeps an image whose origin is its middle on whole device pixels. */
const middle = (x: number, width: number): number => Math.round(x - width / 2) + width / 2;

function addSealed(stage: Stage, spot: SeatSpot, i: number): Image {
  const { scene, dpr } = stage;
  const s = spot.scale;
  const size = { w: SEALED_BOX.w * s, h: SEALED_BOX.h * s, dpr };
  const key = ink(scene, `chamber-sealed-${i}`, size, (c) => {
    c.scale(s, s);
    paintSealed(c, Math.atan2(spot.dir.y, spot.dir.x) - Math.PI / 2);
  });
  const image = scene.add.image(0, 0, key).setDepth(DEPTH.sealed);
  image.setPosition(
    middle(spot.card.x * dpr, image.width),
    middle(spot.card.y * dpr, image.height),
  );
  return image;
}

function addRaised(stage: Stage, spot: SeatSpot, tone: Tone, i: number): Image {
  const { scene, dpr } = stage;
  const s = spot.scale * (spot.back ? 0.94 : 1.06);
  const size = { w: RAISED_BOX.w * s, h: RAISED_BOX.h * s, dpr };
  const key = ink(scene, `chamber-raised-${i}`, size, (c) => {
    c.scale(s, s);
    paintRaised(c, tone);
  });
  const foot = 1 - RAISED_BOX.foot / RAISED_BOX.h;
  const image = scene.add.image(0, 0, key).setOrigin(0.5, foot);
  image.setDepth((spot.back ? DEPTH.raisedFront : DEPTH.raised) + (1 + spot.dir.y) * 0.2);
  const bottom = (spot.card.y + 7 * spot.scale) * dpr;
  return image.setPosition(middle(spot.card.x * dpr, image.width), Math.round(bottom));
}

/** The face-down card turns on its edge, then the open one rises in its place. */
function reveal(stage: Stage, lying: Image | undefined, raised: Image, delay: number): void {
  const { tweens } = stage.scene;
  raised.setScale(1, 0).setVisible(false);
  if (lying)
    tweens.add({
      targets: lying,
      scaleY: 0,
      delay,
      duration: FLIP_MS,
      ease: "Quad.easeIn",
      onComplete: () => lying.destroy(),
    });
  tweens.add({
    targets: raised,
    scaleY: 1,
    delay: delay + FLIP_MS,
    duration: RISE_MS,
    ease: "Back.easeOut",
    onStart: () => raised.setVisible(true),
  });
}

function lay(stage: Stage, image: Image): void {
  const y = image.y;
  image.setAlpha(0).setY(y - 14 * stage.dpr);
  stage.scene.tweens.add({ targets: image, y, alpha: 1, duration: 220, ease: "Cubic.easeOut" });
}

/** The cards before the seats: sealed ones lie face down, open ones are raised one after another. */
export function answerLayer(stage: Stage): Layer {
  const states: State[] = [];
  const images: (Image | undefined)[] = [];
  const change = (i: number, to: State, pace: Pace, turn: number): boolean => {
    const spot = stage.layout.seats[i];
    if (!spot) return false;
    const old = images[i];
    const lying = to !== "none" && states[i] === "sealed" && !pace.instant ? old : undefined;
    if (old && old !== lying) old.destroy();
    states[i] = to;
    images[i] = undefined;
    if (to === "none") return false;
    const image = to === "sealed" ? addSealed(stage, spot, i) : addRaised(stage, spot, to, i);
    images[i] = image;
    if (pace.instant) return false;
    if (to === "sealed") lay(stage, image);
    else reveal(stage, lying, image, turn * STEP_MS);
    return to !== "sealed";
  };
  return {
    show(model: ChamberModel, pace: Pace) {
      let raised = 0;
      model.seats.forEach((seat, i) => {
        const to = stateOf(seat);
        if (to !== (states[i] ?? "none") && change(i, to, pace, raised)) raised++;
      });
      return raised === 0 ? 0 : raised * STEP_MS + FLIP_MS + RISE_MS;
    },
  };
}
