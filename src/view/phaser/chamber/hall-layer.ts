import type { Brush } from "./brush.ts";
import { paintPole } from "./flag-cloth.ts";
import { paintCarpet, paintFloor, paintLight, paintShafts, paintVignette } from "./floor.ts";
import { DEPTH, type Layer, type Stage } from "./stage.ts";
import { paintTable, TABLE_REACH } from "./table.ts";
import { ink } from "./texture.ts";
import { paintCurtains, paintDoor, paintSconce } from "./wall.ts";

function paintHall(c: Brush, stage: Stage, closed: boolean): void {
  const { width, height, layout } = stage;
  const { door, table, wallY, flags } = layout;
  paintCurtains(c, width, wallY);
  paintDoor(c, door, closed);
  const size = layout.compact ? 4.5 : 8;
  const aside = door.w / 2 + (layout.compact ? 8 : 15);
  for (const s of [-1, 1]) paintSconce(c, table.cx + s * aside, door.y + size * 4.5, size, !closed);
  paintFloor(c, width, height, layout);
  paintCarpet(c, layout);
  paintLight(c, layout, closed);
  for (const cloth of flags) paintPole(c, cloth, wallY + table.ry * 0.1);
  if (!closed) paintShafts(c, layout);
  paintVignette(c, width, height, layout, closed);
}

function addTable(stage: Stage): void {
  const { scene, dpr, layout } = stage;
  const { cx, cy, rx, ry } = layout.table;
  const x = Math.round((cx - rx * TABLE_REACH.x) * dpr);
  const y = Math.round((cy - ry * TABLE_REACH.up) * dpr);
  const size = {
    w: rx * TABLE_REACH.x * 2,
    h: ry * (TABLE_REACH.up + TABLE_REACH.down),
    dpr,
  };
  ink(scene, "chamber-table", size, (c) => {
    c.translate(cx - x / dpr, cy - y / dpr);
    paintTable(c, layout);
  });
  scene.add.image(x, y, "chamber-table").setOrigin(0).setDepth(DEPTH.table);
}

/** The hall and the table: painted once for a size, and once more when the door opens or shuts. */
export function hallLayer(stage: Stage): Layer {
  const { scene, dpr, width, height } = stage;
  let shut: boolean | undefined;
  addTable(stage);
  return {
    show(model) {
      if (shut === model.closed) return 0;
      const hung = shut !== undefined;
      shut = model.closed;
      ink(scene, "chamber-hall", { w: width, h: height, dpr }, (c) =>
        paintHall(c, stage, model.closed),
      );
      if (!hung) scene.add.image(0, 0, "chamber-hall").setOrigin(0).setDepth(DEPTH.hall);
      return 0;
    },
  };
}
