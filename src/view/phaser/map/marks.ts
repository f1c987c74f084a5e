import type Phaser from "phaser";
import type { MapBase, MapCapital, MapModel, Tone } from "../../present/index.ts";
import { fonts } from "../palette.ts";
import { type Arrangement, CAPITAL_SIZE, capitalFont, type Offset } from "./arrange.ts";
import { type MapShapes, type Point, project } from "./geometry.ts";
import { type Size, toScreen, type View } from "./view.ts";

/** One thing that keeps its size while the map under it moves. */
interface Mark {
  readonly box: Phaser.GameObjects.Container;
  readonly at: Point;
  /** The capital's own sign, which shows the tone. */
  readonly sign?: {
    readonly id: string;
    readonly kind: string;
    readonly image: Phaser.GameObjects.Image;
  };
}

/** Everything that stands on the map: capitals, bases, rings. */
export interface Marks {
  readonly list: Mark[];
  /** Labels by what they say; drawing a text is dear, so a rebuild takes them over. */
  readonly labels: Map<string, Phaser.GameObjects.Text>;
}

const labelKey = ({ id, name, member }: MapCapital): string => `${id}|${name}|${member}`;

const DEPTH = { ring: 2, base: 4, outsider: 5, member: 6 } as const;

function makeLabel(scene: Phaser.Scene, { member, name }: MapCapital, dpr: number) {
  const size = member ? CAPITAL_SIZE.member : CAPITAL_SIZE.other;
  const text = scene.add.text(0, 0, name, {
    fontFamily: fonts.ui,
    fontSize: `${size * dpr}px`,
    fontStyle: capitalFont(member, dpr).split(" ")[0] ?? "400",
    color: member ? "#f8f2e2" : "#b4c3c8",
    padding: { x: 3 * dpr, y: 2 * dpr },
  });
  text.setShadow(0, dpr, "rgba(4,9,13,.95)", 4 * dpr, true, true);
  return text.setOrigin(0.5, 0.5);
}

function addCapital(
  scene: Phaser.Scene,
  capital: MapCapital,
  tone: Tone,
  label: Phaser.GameObjects.Text | undefined,
): Omit<Mark, "at"> {
  const kind = capital.member ? "member" : "other";
  const image = scene.add.image(0, 0, `${kind}:${tone}`);
  const parts: Phaser.GameObjects.GameObject[] = [image];
  if (label !== undefined) parts.push(label);
  const box = scene.add.container(0, 0, parts);
  box.setDepth(DEPTH[capital.member ? "member" : "outsider"]);
  return { box, sign: { id: capital.id, kind, image } };
}

function addBase(
  scene: Phaser.Scene,
  base: MapBase,
  { dx, dy }: Offset,
  dpr: number,
  scale: number,
) {
  const parts: Phaser.GameObjects.GameObject[] = [];
  const far = Math.hypot(dx, dy);
  if (far > 1) {
    const leader = scene.add.image(dx / 2, dy / 2, "leader");
    leader.setRotation(Math.atan2(dy, dx)).setScale((far - 7 * dpr) / (8 * dpr), 1);
    parts.push(leader);
  }
  parts.push(
    scene.add
      .image(Math.round(dx), Math.round(dy), `base:${base.operator}:${base.standing}`)
      .setScale(scale),
  );
  return scene.add.container(0, 0, parts).setDepth(DEPTH.base);
}

/** Clears the marks away and hands over their labels. */
function takeLabels(marks: Marks): Map<string, Phaser.GameObjects.Text> {
  const labels = new Map(marks.labels);
  marks.labels.clear();
  for (const label of labels.values()) label.parentContainer?.remove(label);
  for (const { box } of marks.list) box.destroy();
  marks.list.length = 0;
  return labels;
}

/** Forgets the labels, so that the next rebuild draws them anew, as with a font that came late. */
export function forgetLabels(marks: Marks): void {
  marks.labels.clear();
}

/** Replaces all marks by those of the model, placed as arranged. */
export function rebuildMarks(
  scene: Phaser.Scene,
  marks: Marks,
  map: MapModel,
  arrangement: Arrangement,
  shapes: MapShapes,
): void {
  const dpr = scene.registry.get("dpr") as number;
  const labels = takeLabels(marks);
  const put = (mark: Omit<Mark, "at">, lon: number, lat: number): void => {
    marks.list.push({ ...mark, at: project(shapes.cone, lon, lat) });
  };
  const toneOf = new Map(map.countries.map(({ id, tone }) => [id, tone]));
  const capitalOf = new Map(map.capitals.map((capital) => [capital.id, capital]));
  for (const { id, system } of map.layers.airDefence ? map.airDefence : []) {
    const capital = capitalOf.get(id);
    if (capital === undefined) continue;
    const sign = scene.add.image(0, 0, `air:${system}`).setScale(arrangement.baseScale);
    const ring = scene.add.container(0, 0, [sign]);
    put({ box: ring.setDepth(DEPTH.ring) }, capital.lon, capital.lat);
  }
  for (const base of map.layers.bases ? map.bases : []) {
    const offset = arrangement.bases.get(base.id);
    if (offset !== undefined)
      put({ box: addBase(scene, base, offset, dpr, arrangement.baseScale) }, base.lon, base.lat);
  }
  for (const capital of map.capitals) {
    const offset = arrangement.capitals.get(capital.id);
    const tone = toneOf.get(capital.id) ?? "neutral";
    const key = labelKey(capital);
    const label = offset && (labels.get(key) ?? makeLabel(scene, capital, dpr));
    if (label !== undefined) {
      labels.delete(key);
      marks.labels.set(
        key,
        label.setPosition(Math.round(offset?.dx ?? 0), Math.round(offset?.dy ?? 0)),
      );
    }
    put(addCapital(scene, capital, tone, label), capital.lon, capital.lat);
  }
  for (const label of labels.values()) label.destroy();
}

/** Gives the capitals' signs the tones of the model; labels and places stay. */
export function retoneMarks(marks: Marks, map: MapModel): void {
  const toneOf = new Map(map.countries.map(({ id, tone }) => [id, tone]));
  for (const { sign } of marks.list) {
    sign?.image.setTexture(`${sign.kind}:${toneOf.get(sign.id) ?? "neutral"}`);
  }
}

/** Moves the marks to where the view shows their places. */
export function followMarks(marks: Marks, view: View, size: Size): void {
  for (const { box, at } of marks.list) {
    const { x, y } = toScreen(view, size, at);
    box.setPosition(Math.round(x), Math.round(y));
  }
}
