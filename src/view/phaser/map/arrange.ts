import type { MapCapital, MapModel, Rect } from "../../present/index.ts";
import { fonts } from "../palette.ts";
import type { Frame, Pen } from "./frame.ts";
import { type MapShapes, project } from "./geometry.ts";
import { NAME_SHIFTS, type NameLabel, requestName, sizeCountryName, sizeSeaName } from "./names.ts";
import { type LabelBox, placeLabels, type Request } from "./placement.ts";
import { toScreen } from "./view.ts";

/** An offset from the anchor in device pixels, or nothing when there was no room. */
export interface Offset {
  readonly dx: number;
  readonly dy: number;
}

export interface Arrangement {
  /** Middle of each capital's label. */
  readonly capitals: ReadonlyMap<string, Offset>;
  readonly bases: ReadonlyMap<string, Offset>;
  readonly baseScale: number;
  readonly names: readonly { readonly label: NameLabel; readonly shift: number }[];
}

/** CSS pixels. */
export const CAPITAL_SIZE = { member: 12.5, other: 10.5 } as const;
const BASE_BOX = 20;
const RING_BOX = 31;

/** Bases are drawn a little smaller on a far view. */
export const baseScale = ({ view, dpr }: Frame): number => (view.k / dpr < 0.33 ? 0.82 : 1);

/** The font of a capital's label at so many device pixels per CSS pixel. */
export const capitalFont = (member: boolean, dpr: number): string =>
  `${member ? 600 : 400} ${(member ? CAPITAL_SIZE.member : CAPITAL_SIZE.other) * dpr}px ${fonts.ui}`;

const centred = (x: number, y: number, w: number, h: number): LabelBox => ({
  x: x - w / 2,
  y: y - h / 2,
  w,
  h,
});

/** Offsets of a label's middle: beside the mark, then above and below, then at its corners. */
function labelOffsets(w: number, h: number, gap: number): readonly Offset[] {
  const side = gap + w / 2;
  return [
    { dx: side, dy: 0 },
    { dx: -side, dy: 0 },
    { dx: 0, dy: gap + h / 2 },
    { dx: 0, dy: -gap - h / 2 },
    { dx: side * 0.9, dy: -h * 0.8 },
    { dx: side * 0.9, dy: h * 0.8 },
    { dx: -side * 0.9, dy: -h * 0.8 },
    { dx: -side * 0.9, dy: h * 0.8 },
  ];
}

/** A base stands on its place or, where that is covered, nearby with a line to it. */
function baseOffsets(dpr: number): readonly Offset[] {
  const offsets: Offset[] = [{ dx: 0, dy: 0 }];
  for (const distance of [20, 27, 36, 48, 62]) {
    for (let i = 0; i < 12; i++) {
      const turn = (i * Math.PI) / 6 + 0.35;
      const far = distance * dpr;
      offsets.push({ dx: Math.cos(turn) * far, dy: Math.sin(turn) * far });
    }
  }
  return offsets;
}

interface Wish {
  readonly request: Request;
  readonly offsets: readonly Offset[];
}

function wishForCapital(pen: Pen, capital: MapCapital, selected: boolean, place: Place): Wish {
  const { dpr } = place.frame;
  pen.font = capitalFont(capital.member, dpr);
  const w = pen.measureText(capital.name).width + 4 * dpr;
  const h = (capital.member ? 16 : 13) * dpr;
  const at = place.of(capital.lon, capital.lat);
  const offsets = labelOffsets(w, h, (capital.member ? 10 : 5.5) * dpr);
  const rank = selected ? 0 : capital.member ? 5 : 20;
  const spots = offsets.map(({ dx, dy }) => centred(at.x + dx, at.y + dy, w, h));
  return { request: { id: `capital:${capital.id}`, rank, spots, must: capital.member }, offsets };
}

interface Place {
  readonly frame: Frame;
  readonly of: (lon: number, lat: number) => { x: number; y: number };
}

function wishesForBases(map: MapModel, place: Place): readonly Wish[] {
  if (!map.layers.bases) return [];
  const scale = baseScale(place.frame);
  const offsets = baseOffsets(place.frame.dpr * scale);
  return map.bases.map((base) => {
    const at = place.of(base.lon, base.lat);
    const side = (base.standing === "standing" ? BASE_BOX : RING_BOX) * scale * place.frame.dpr;
    const rank = base.standing === "standing" ? 10 : 9;
    const spots = offsets.map(({ dx, dy }) => centred(at.x + dx, at.y + dy, side, side));
    return {
      request: { id: `base:${base.id}`, rank, spots, must: true, loose: true },
      offsets,
    };
  });
}

function sizeNames(pen: Pen, map: MapModel, frame: Frame, shapes: MapShapes): readonly NameLabel[] {
  const members = new Set(map.capitals.filter(({ member }) => member).map(({ id }) => id));
  const countries = shapes.countries.flatMap(({ a3, name, room }) => {
    const text = map.labels[a3];
    if (text === undefined) return [];
    const label = sizeCountryName(pen, frame, { id: a3, at: name, room }, text, members.has(a3));
    return label === undefined ? [] : [label];
  });
  const seas = shapes.seas.flatMap(({ id, at, room }) => {
    const text = map.labels[id];
    const label = text === undefined ? undefined : sizeSeaName(pen, frame, { id, at, room }, text);
    return label === undefined ? [] : [label];
  });
  return [...countries.sort((a, b) => b.size - a.size), ...seas];
}

function chosenOffsets(
  wishes: readonly Wish[],
  prefix: string,
  chosen: ReadonlyMap<string, number>,
): ReadonlyMap<string, Offset> {
  const found = new Map<string, Offset>();
  for (const { request, offsets } of wishes) {
    const offset = offsets[chosen.get(request.id) ?? -1];
    if (offset !== undefined && request.id.startsWith(prefix)) {
      found.set(request.id.slice(prefix.length), offset);
    }
  }
  return found;
}

/** Decides where every label and base of a frame stands. `free` is in CSS pixels. */
export function arrange(
  pen: Pen,
  map: MapModel,
  free: Rect,
  frame: Frame,
  shapes: MapShapes,
): Arrangement {
  const { dpr } = frame;
  const of = (lon: number, lat: number) =>
    toScreen(frame.view, frame.size, project(shapes.cone, lon, lat));
  const place = { frame, of };
  const selected = new Set(map.countries.filter((c) => c.selected).map(({ id }) => id));
  const marks = map.capitals.map(({ lon, lat, member }) => {
    const at = of(lon, lat);
    return centred(at.x, at.y, (member ? 19 : 8) * dpr, (member ? 19 : 8) * dpr);
  });
  const wishes = [
    ...map.capitals.map((capital) => wishForCapital(pen, capital, selected.has(capital.id), place)),
    ...wishesForBases(map, place),
  ];
  const names = sizeNames(pen, map, frame, shapes);
  const requests = [
    ...wishes.map(({ request }) => request),
    ...names.map((n) => requestName(n, frame)),
  ];
  const inset = 4 * dpr;
  const area = {
    x: free.x * dpr + inset,
    y: free.y * dpr + inset,
    w: free.w * dpr - 2 * inset,
    h: free.h * dpr - 2 * inset,
  };
  const chosen = placeLabels(requests, marks, area);
  return {
    capitals: chosenOffsets(wishes, "capital:", chosen),
    bases: chosenOffsets(wishes, "base:", chosen),
    baseScale: baseScale(frame),
    names: names.flatMap((label) => {
      const index = chosen.get(`name:${label.id}`);
      return index === undefined ? [] : [{ label, shift: NAME_SHIFTS[index] ?? 0 }];
    }),
  };
}
