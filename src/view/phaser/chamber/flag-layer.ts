import type { ChamberModel } from "../../present/index.ts";
import { flattenFlag, type Hang, paintCloth } from "./flag-cloth.ts";
import { flagImage } from "./flag-files.ts";
import { DEPTH, type Layer, type Pace, type Stage } from "./stage.ts";
import { ink } from "./texture.ts";

const REST: Hang = { phase: 0.4, swing: 1 };
const WAVE_MS = 2600;

interface Cloth {
  readonly key: string;
  readonly flat: HTMLCanvasElement;
  readonly w: number;
  readonly h: number;
}

function hangCloth(stage: Stage, cloth: Cloth, hang: Hang): void {
  ink(stage.scene, cloth.key, { w: cloth.w, h: cloth.h, dpr: stage.dpr }, (c) =>
    paintCloth(c, cloth.flat, cloth.h * stage.dpr, hang),
  );
}

function addCloth(stage: Stage, i: number, image: CanvasImageSource): Cloth | undefined {
  const box = stage.layout.flags[i];
  if (!box) return undefined;
  const { dpr, scene } = stage;
  const flat = flattenFlag(image, box.w * dpr, box.h * 0.72 * dpr);
  const cloth = { key: `chamber-flag-${i}`, flat, w: box.w, h: box.h };
  hangCloth(stage, cloth, REST);
  scene.add
    .image(Math.round(box.x * dpr), Math.round(box.y * dpr), cloth.key)
    .setOrigin(0)
    .setDepth(DEPTH.flags);
  return cloth;
}

/** The cloths move once when the hall is entered, then hang still. */
function waveOnce(stage: Stage, cloths: readonly Cloth[]): void {
  let frame = 0;
  stage.scene.tweens.addCounter({
    from: 0,
    to: 1,
    duration: WAVE_MS,
    onUpdate: (tween) => {
      const t = tween.getValue() ?? 1;
      if (++frame % 2 === 0 && t < 1) return;
      const hang = { phase: REST.phase - t * Math.PI * 4, swing: 1 + 1.5 * Math.sin(t * Math.PI) };
      for (const cloth of cloths) hangCloth(stage, cloth, hang);
    },
  });
}

async function hoist(stage: Stage, codes: readonly string[], wave: boolean): Promise<void> {
  const images = await Promise.all(codes.map(flagImage));
  if (!stage.alive()) return;
  const cloths = images.flatMap((image, i) => {
    const cloth = image ? addCloth(stage, i, image) : undefined;
    return cloth ? [cloth] : [];
  });
  if (wave) waveOnce(stage, cloths);
}

export interface FlagLayer extends Layer {
  /** Whether the files were read and the cloths hang. */
  up(): boolean;
}

/** The flags of the delegations; `entering` lets them wave once. */
export function flagLayer(stage: Stage, entering: boolean, calm: boolean): FlagLayer {
  let begun = false;
  let done = false;
  return {
    show(model: ChamberModel, _pace: Pace) {
      if (begun) return 0;
      begun = true;
      void hoist(
        stage,
        model.seats.map((s) => s.flag),
        entering && !calm,
      ).then(() => {
        done = true;
        if (stage.alive()) stage.stir();
      });
      return 0;
    },
    up: () => done,
  };
}
