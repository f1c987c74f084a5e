/** The baked map's numbers: decoding, projection, hit test. Pure; runs in Node as in a browser. */

/** The file as `scripts/bake-map.mjs` writes it. */
export interface BakedMap {
  readonly steps: number;
  readonly cone: Cone;
  readonly arcs: readonly (readonly number[])[];
  readonly countries: readonly {
    readonly a3: string;
    readonly name: readonly number[];
    readonly room: number;
    readonly rings: readonly (readonly number[])[];
  }[];
  readonly graticule: readonly (readonly number[])[];
  readonly lakes: readonly { readonly id: string; readonly line: readonly number[] }[];
  readonly rivers: readonly (readonly number[])[];
  readonly ridges: readonly { readonly strength: number; readonly line: readonly number[] }[];
  readonly disputed: readonly {
    readonly id: string;
    readonly state: string;
    readonly line: readonly number[];
  }[];
  readonly seas: readonly {
    readonly id: string;
    readonly at: readonly number[];
    readonly room: number;
  }[];
}

/** Lambert's conformal cone: exponent, scale in map units, central meridian, apex in map units. */
export interface Cone {
  readonly n: number;
  readonly c: number;
  readonly lon0: number;
  readonly x: number;
  readonly y: number;
}

/** A point in map units; x grows to the east, y to the south. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Coordinates as x, y, x, y, ... in map units. */
export type Line = Float32Array;

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface CountryShape {
  readonly a3: string;
  /** Where the name stands. */
  readonly name: Point;
  /** Radius of the largest circle inside, map units: how much room a name has. */
  readonly room: number;
  readonly rings: readonly Line[];
  readonly box: Box;
}

/** A border or coast line with the codes of the states on its sides (one for a coast). */
export interface BorderArc {
  readonly line: Line;
  readonly sides: readonly string[];
}

export interface MapShapes {
  readonly cone: Cone;
  readonly countries: readonly CountryShape[];
  readonly byCode: ReadonlyMap<string, CountryShape>;
  readonly borders: readonly BorderArc[];
  readonly graticule: readonly Line[];
  readonly lakes: readonly Line[];
  readonly rivers: readonly Line[];
  readonly ridges: readonly { readonly strength: number; readonly line: Line }[];
  readonly disputed: readonly {
    readonly id: string;
    readonly state: string;
    readonly line: Line;
  }[];
  readonly seas: readonly { readonly id: string; readonly at: Point; readonly room: number }[];
}

function undelta(deltas: readonly number[], steps: number): Line {
  const line = new Float32Array(deltas.length);
  let x = 0;
  let y = 0;
  for (let i = 0; i < deltas.length; i += 2) {
    x += deltas[i] ?? 0;
    y += deltas[i + 1] ?? 0;
    line[i] = x / steps;
    line[i + 1] = y / steps;
  }
  return line;
}

/** Joins arcs end to start; a complement (`~i`) runs backwards. Shared end points appear once. */
function joinRing(numbers: readonly number[], arcs: readonly Line[]): Line {
  const out: number[] = [];
  for (const number of numbers) {
    const arc = arcs[number < 0 ? ~number : number];
    if (arc === undefined) continue;
    const count = arc.length / 2;
    for (let i = 0; i < count - 1; i++) {
      const at = 2 * (number < 0 ? count - 1 - i : i);
      out.push(arc[at] ?? 0, arc[at + 1] ?? 0);
    }
  }
  return Float32Array.from(out);
}

/** The smallest box around some lines, map units. */
export function boxOf(lines: readonly Line[]): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const line of lines) {
    for (let i = 0; i < line.length; i += 2) {
      const x = line[i] ?? 0;
      const y = line[i + 1] ?? 0;
      if (x < x0) x0 = x;
      if (x > x1) x1 = x;
      if (y < y0) y0 = y;
      if (y > y1) y1 = y;
    }
  }
  return { x0, y0, x1, y1 };
}

function sidesOfArcs(baked: BakedMap): readonly (readonly string[])[] {
  const sides: string[][] = baked.arcs.map(() => []);
  for (const country of baked.countries) {
    for (const number of country.rings.flat()) {
      const list = sides[number < 0 ? ~number : number];
      if (list !== undefined && !list.includes(country.a3)) list.push(country.a3);
    }
  }
  return sides;
}

const pointOf = (pair: readonly number[]): Point => ({ x: pair[0] ?? 0, y: pair[1] ?? 0 });

/** Turns the file into shapes in map units. About ten milliseconds. */
export function decodeMap(baked: BakedMap): MapShapes {
  const open = (line: readonly number[]): Line => undelta(line, baked.steps);
  const arcs = baked.arcs.map(open);
  const sides = sidesOfArcs(baked);
  const countries = baked.countries.map(({ a3, name, room, rings }) => {
    const joined = rings.map((ring) => joinRing(ring, arcs));
    return { a3, name: pointOf(name), room, rings: joined, box: boxOf(joined) };
  });
  return {
    cone: baked.cone,
    countries,
    byCode: new Map(countries.map((country) => [country.a3, country])),
    borders: arcs.map((line, i) => ({ line, sides: sides[i] ?? [] })),
    graticule: baked.graticule.map(open),
    lakes: baked.lakes.map(({ line }) => open(line)),
    rivers: baked.rivers.map(open),
    ridges: baked.ridges.map(({ strength, line }) => ({ strength, line: open(line) })),
    disputed: baked.disputed.map(({ id, state, line }) => ({ id, state, line: open(line) })),
    seas: baked.seas.map(({ id, at, room }) => ({ id, at: pointOf(at), room })),
  };
}

/** Degrees east and north to map units. */
export function project(cone: Cone, lon: number, lat: number): Point {
  const turn = cone.n * ((((lon - cone.lon0 + 540) % 360) - 180) * (Math.PI / 180));
  const r = cone.c / Math.tan(Math.PI / 4 + (lat * Math.PI) / 360) ** cone.n;
  return { x: cone.x + r * Math.sin(turn), y: cone.y + r * Math.cos(turn) };
}

/** Even-odd ray cast against one ring. */
function isInside(ring: Line, x: number, y: number): boolean {
  let odd = false;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    const yi = ring[i + 1] ?? 0;
    const yj = ring[j + 1] ?? 0;
    if (yi > y === yj > y) continue;
    const xi = ring[i] ?? 0;
    const xj = ring[j] ?? 0;
    if (x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) odd = !odd;
  }
  return odd;
}

/** The country under a point, or undefined over water and beyond the map. */
export function countryAt(shapes: MapShapes, point: Point): CountryShape | undefined {
  const { x, y } = point;
  return shapes.countries.find(({ box, rings }) => {
    if (x < box.x0 || x > box.x1 || y < box.y0 || y > box.y1) return false;
    return rings.reduce((odd, ring) => odd !== isInside(ring, x, y), false);
  });
}
