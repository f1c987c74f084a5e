import type Phaser from "phaser";
import type { MapAirDefence, MapBase, Tone } from "../../present/index.ts";
import { paintSymbol } from "../chamber/symbols.ts";
import { faded, palette, toneColour } from "../palette.ts";
import { drawAircraft, drawShield, drawStar } from "./emblems.ts";
import type { Pen } from "./frame.ts";

/** Small pictures that are drawn once and placed many times: markers, bases, rings, dots. */
function stamp(scene: Phaser.Scene, key: string, css: number, draw: (pen: Pen) => void): void {
  if (scene.textures.exists(key)) return;
  const dpr = scene.registry.get("dpr") as number;
  const side = Math.ceil(css * dpr);
  const texture = scene.textures.createCanvas(key, side, side);
  if (texture === null) return;
  const pen = texture.context;
  pen.translate(side / 2, side / 2);
  pen.scale(dpr, dpr);
  draw(pen);
  texture.refresh();
}

function disc(pen: Pen, radius: number): void {
  pen.beginPath();
  pen.arc(0, 0, radius, 0, Math.PI * 2);
}

function drawMemberMark(pen: Pen, tone: Tone): void {
  pen.shadowColor = "rgba(0,0,0,.75)";
  pen.shadowBlur = 6;
  pen.fillStyle = palette.ink;
  disc(pen, tone === "neutral" ? 6.2 : 8.6);
  pen.fill();
  pen.shadowBlur = 0;
  if (tone === "neutral") {
    pen.strokeStyle = palette.brass;
    pen.lineWidth = 1.7;
    pen.stroke();
    pen.fillStyle = palette.paper;
    disc(pen, 2.5);
    pen.fill();
    return;
  }
  pen.fillStyle = toneColour[tone];
  disc(pen, 8.2);
  pen.fill();
  pen.strokeStyle = palette.paper;
  pen.lineWidth = 1.3;
  if (tone === "absent") pen.setLineDash([2.4, 2.2]);
  pen.stroke();
  pen.setLineDash([]);
  paintSymbol(pen, tone, [0, 0, tone === "accept" ? 13 : 10.5], "#fffaf0");
}

function drawOtherMark(pen: Pen, tone: Tone): void {
  pen.fillStyle = "#14202a";
  pen.strokeStyle = tone === "neutral" ? "#8fa3aa" : toneColour[tone];
  pen.lineWidth = 1.2;
  disc(pen, 3);
  pen.fill();
  pen.stroke();
}

const operatorLook: Readonly<
  Record<MapBase["operator"], { colour: string; draw: (pen: Pen, radius: number) => void }>
> = {
  RUS: { colour: palette.red, draw: drawStar },
  coalition: { colour: palette.steel, draw: drawAircraft },
  CSTO: { colour: palette.brass, draw: drawShield },
};

function drawBase(pen: Pen, operator: MapBase["operator"], standing: MapBase["standing"]): void {
  const { colour, draw } = operatorLook[operator];
  pen.shadowColor = "rgba(0,0,0,.7)";
  pen.shadowBlur = 4;
  pen.fillStyle = palette.ink;
  pen.strokeStyle = colour;
  pen.lineWidth = 1.4;
  pen.beginPath();
  pen.roundRect(-9, -9, 18, 18, 4.5);
  pen.fill();
  pen.shadowBlur = 0;
  if (standing === "standing") pen.stroke();
  pen.fillStyle = colour;
  draw(pen, 6.4);
  if (standing === "standing") return;
  pen.strokeStyle = palette.brassLight;
  pen.lineWidth = 1.6;
  if (standing === "considered") pen.setLineDash([3.4, 2.8]);
  disc(pen, 15);
  pen.stroke();
}

/** Joint: one dashed ring. United: a solid double ring. */
function drawAirDefence(pen: Pen, system: MapAirDefence["system"]): void {
  const light = pen.createRadialGradient(0, 0, 8, 0, 0, 27);
  light.addColorStop(0, faded(palette.steel, 0));
  light.addColorStop(1, faded(palette.steel, 0.2));
  pen.fillStyle = light;
  disc(pen, 27);
  pen.fill();
  pen.strokeStyle = faded(palette.steel, 0.92);
  pen.lineWidth = 1.4;
  if (system === "joint") pen.setLineDash([4.6, 3.6]);
  disc(pen, 26.3);
  pen.stroke();
  if (system === "joint") return;
  pen.lineWidth = 1;
  disc(pen, 22.6);
  pen.stroke();
}

const tones = Object.keys(toneColour) as Tone[];

/** Draws every stamp of the map into the scene's textures; those already there stay. */
export function makeStamps(scene: Phaser.Scene): void {
  for (const tone of tones) {
    stamp(scene, `member:${tone}`, 28, (pen) => drawMemberMark(pen, tone));
    stamp(scene, `other:${tone}`, 12, (pen) => drawOtherMark(pen, tone));
  }
  for (const operator of ["RUS", "coalition", "CSTO"] as const) {
    for (const standing of ["standing", "considered", "agreed"] as const) {
      stamp(scene, `base:${operator}:${standing}`, 36, (pen) => drawBase(pen, operator, standing));
    }
  }
  for (const system of ["joint", "united"] as const) {
    stamp(scene, `air:${system}`, 72, (pen) => drawAirDefence(pen, system));
  }
  stamp(scene, "leader", 8, (pen) => {
    pen.fillStyle = faded(palette.brassLight, 0.6);
    pen.fillRect(-4, -0.55, 8, 1.1);
  });
  stamp(scene, "traveller", 11, (pen) => {
    const light = pen.createRadialGradient(0, 0, 0, 0, 0, 5.5);
    light.addColorStop(0, "#fff6df");
    light.addColorStop(0.3, palette.brassLight);
    light.addColorStop(1, faded(palette.brass, 0));
    pen.fillStyle = light;
    pen.fillRect(-6, -6, 12, 12);
  });
  stamp(scene, "vignette", 128, (pen) => {
    const shade = pen.createRadialGradient(0, 0, 40, 0, 0, 92);
    shade.addColorStop(0, "rgba(4,9,13,0)");
    shade.addColorStop(1, "rgba(4,9,13,.7)");
    pen.fillStyle = shade;
    pen.fillRect(-65, -65, 130, 130);
  });
}
