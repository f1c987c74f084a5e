import Phaser from "phaser";
import type { ChamberModel, SeatModel, SeatSpot } from "../../present/index.ts";
import { isPressHere } from "../press.ts";
import { paintSeat } from "./delegate.ts";
import { SEAT_BOX, type SeatLook } from "./seat-look.ts";
import { DEPTH, type Layer, type Stage } from "./stage.ts";
import { ink } from "./texture.ts";

const lookOf = (seat: SeatModel, spot: SeatSpot, variant: number): SeatLook => ({
  back: spot.back,
  present: seat.present,
  mine: seat.mine,
  toMove: seat.toMove,
  variant,
});

function inkSeat(stage: Stage, seat: SeatModel, spot: SeatSpot, i: number): string {
  const s = spot.scale;
  const size = {
    w: (SEAT_BOX.left + SEAT_BOX.right) * s,
    h: (SEAT_BOX.up + SEAT_BOX.down) * s,
    dpr: stage.dpr,
  };
  return ink(stage.scene, `chamber-seat-${i}`, size, (c) => {
    c.scale(s, s);
    c.translate(SEAT_BOX.left, SEAT_BOX.up);
    paintSeat(c, lookOf(seat, spot, i));
  });
}

function addSeat(stage: Stage, key: string, seat: SeatModel, spot: SeatSpot): void {
  const { scene, dpr, commands } = stage;
  const k = spot.scale * dpr;
  const touch = new Phaser.Geom.Rectangle(
    (SEAT_BOX.left - 34) * k,
    (SEAT_BOX.up - 46) * k,
    68 * k,
    86 * k,
  );
  scene.add
    .image(
      Math.round((spot.x - SEAT_BOX.left * spot.scale) * dpr),
      Math.round((spot.y - SEAT_BOX.up * spot.scale) * dpr),
      key,
    )
    .setOrigin(0)
    .setDepth((spot.back ? DEPTH.front : DEPTH.rear) + (1 + spot.dir.y) * 0.2)
    .setInteractive({
      hitArea: touch,
      hitAreaCallback: Phaser.Geom.Rectangle.Contains,
      useHandCursor: true,
    })
    .on("pointerup", (pointer: Phaser.Input.Pointer) => {
      if (isPressHere(pointer, scene)) commands.selectActor(seat.id);
    })
    .on("pointerover", () => commands.hoverActor(seat.id))
    .on("pointerout", () => commands.hoverActor(null));
}

/** Chairs and delegates; a seat is painted anew only when its look changed. */
export function seatLayer(stage: Stage): Layer {
  const shown: string[] = [];
  return {
    show(model: ChamberModel) {
      model.seats.forEach((seat, i) => {
        const spot = stage.layout.seats[i];
        if (!spot) return;
        const look = JSON.stringify(lookOf(seat, spot, i));
        if (shown[i] === look) return;
        const key = inkSeat(stage, seat, spot, i);
        if (shown[i] === undefined) addSeat(stage, key, seat, spot);
        shown[i] = look;
      });
      return 0;
    },
  };
}
