import { floorDiv, type World } from "../../../engine/index.ts";
import { agreedIn, placeIn, STEP, type Sweep } from "../../../explorer/index.ts";
import type { Axis, Figure, Pin, ScatterFigure } from "../figure.ts";
import type { Voice } from "../voice.ts";
import { differencesOf, type Ending, originOfSweep } from "./playouts.ts";
import { percentOf } from "./shares.ts";

/** Axes of the atlas: 0 for the items agreed on, m+1 for what member m takes home. */
export interface AtlasAxes {
  readonly x: number;
  readonly y: number;
}

/** Cells on an axis of payoffs, at most. */
const CELLS = 24;

/** The games that are marked in it. */
export interface AtlasMarks {
  readonly game?: Ending | undefined;
  readonly history?: Ending | undefined;
  readonly rooms?: readonly (Pin & { readonly ending: Ending })[];
}

/** Steps that a cell takes, and what a step is. */
interface Scale {
  readonly steps: number;
  readonly unit: number;
  readonly low: number;
  readonly high: number;
}

/** Where the playouts ended, with the games in hand and history marked where they are known. */
export function presentAtlas(
  world: World,
  sweep: Sweep,
  { x, y }: AtlasAxes,
  marks: AtlasMarks,
  voice: Voice,
): Figure {
  const { say } = voice;
  const cells = cellsOf(sweep, x, y);
  const points = pointsOf({ x, y }, marks, voice);
  const scales = [
    scaleOf(
      x,
      cells.map(([at]) => at),
      points.map((point) => point.x),
    ),
    scaleOf(
      y,
      cells.map(([, at]) => at),
      points.map((point) => point.y),
    ),
  ] as const;
  const merged = mergeCells(cells, scales);
  const fullest = Math.max(1, ...merged.map(({ count }) => count));
  const [labelX, labelY] = [x, y].map((axis) => axisLabel(world, axis, voice)) as [string, string];
  return {
    kind: "scatter",
    name: `${sweep.frame.scenario}-atlas`,
    title: say("playouts.atlas"),
    note: say("playouts.atlas.note"),
    x: { label: labelX, domain: domainOf(x, scales[0]), whole: x === 0 },
    y: { label: labelY, domain: domainOf(y, scales[1]), whole: y === 0 },
    cells: merged.map(({ from, to, count }) => ({
      x: edges(x, from[0], to[0]),
      y: edges(y, from[1], to[1]),
      density: count / fullest,
      label: say("playouts.cell", { n: count }),
    })),
    points,
    table: {
      head: [
        ...[labelX, labelY].flatMap((axis) => [
          say("playouts.cell.from", { axis }),
          say("playouts.cell.to", { axis }),
        ]),
        say("playouts.cell.head"),
      ],
      rows: merged.map(({ from, to, count }) => [from[0], to[0], from[1], to[1], count]),
    },
    origin: originOfSweep(sweep),
  };
}

/** Steps on x and on y, and the runs there; the grids are kept with the lower axis first. */
function cellsOf({ atlas }: Sweep, x: number, y: number): (readonly [number, number, number])[] {
  const grid = atlas.grids.find(
    (one) => (one.x === x && one.y === y) || (one.x === y && one.y === x),
  );
  if (grid === undefined) return [];
  return grid.x === x ? [...grid.cells] : grid.cells.map(([a, b, count]) => [b, a, count]);
}

/** Whole items stand alone; payoffs are gathered so that there are not too many cells. */
function scaleOf(axis: number, steps: readonly number[], points: readonly number[]): Scale {
  const unit = axis === 0 ? 1 : STEP;
  const all = [...steps, ...points.map((point) => floorDiv(point, unit))];
  const low = Math.min(...all);
  const high = Math.max(...all) + 1;
  const size = axis === 0 ? 1 : Math.ceil((high - low) / CELLS);
  return {
    steps: size,
    unit,
    low: size * floorDiv(low, size),
    high: size * Math.ceil(high / size),
  };
}

function mergeCells(
  cells: readonly (readonly [number, number, number])[],
  [x, y]: readonly [Scale, Scale],
) {
  const merged = new Map<string, { atX: number; atY: number; count: number }>();
  for (const [a, b, count] of cells) {
    const [atX, atY] = [floorDiv(a, x.steps), floorDiv(b, y.steps)];
    const cell = merged.get(`${atX} ${atY}`) ?? { atX, atY, count: 0 };
    cell.count += count;
    merged.set(`${atX} ${atY}`, cell);
  }
  const edge = (at: number, { steps, unit }: Scale): number => at * steps * unit;
  return [...merged.values()]
    .sort((a, b) => a.atX - b.atX || a.atY - b.atY)
    .map(({ atX, atY, count }) => ({
      from: [edge(atX, x), edge(atY, y)] as const,
      to: [edge(atX + 1, x), edge(atY + 1, y)] as const,
      count,
    }));
}

/** A number of items is drawn around itself, a range of payoffs where it is. */
const edges = (axis: number, from: number, to: number): readonly [number, number] =>
  axis === 0 ? [from - 0.5, from + 0.5] : [from, to];

const domainOf = (axis: number, { low, high, unit }: Scale): Axis["domain"] =>
  axis === 0 ? [low - 1, high] : [low * unit, high * unit];

/** The name of an axis. */
export function axisLabel({ members }: World, axis: number, { say, language }: Voice): string {
  if (axis === 0) return say("playouts.axis.agreed");
  return say("playouts.axis.payoff", { name: members[axis - 1]?.name[language] ?? "" });
}

function pointsOf(
  { x, y }: AtlasAxes,
  { game, history, rooms = [] }: AtlasMarks,
  { say }: Voice,
): ScatterFigure["points"] {
  const at = (axis: number, ending: Ending): number =>
    axis === 0 ? agreedIn(ending.profile) : (ending.payoffs[axis - 1] ?? 0);
  const place = (ending: Ending) => ({ x: at(x, ending), y: at(y, ending) });
  const star = history && {
    ...place(history),
    label: say("playouts.reported"),
    shape: "star" as const,
  };
  const diamond = game && {
    ...place(game),
    label: say("playouts.here"),
    shape: "diamond" as const,
    tone: "object" as const,
  };
  // Two names in one place could not be read.
  if (star !== undefined && star.x === diamond?.x && star.y === diamond.y) {
    return [{ ...diamond, label: say("playouts.both") }];
  }
  const pins = rooms.map(({ ending, name, course }) => ({
    ...place(ending),
    label: say("class.room", { room: name }),
    shape: "circle" as const,
    pin: { name, course },
  }));
  return [star, diamond, ...pins].filter((point) => point !== undefined);
}

/** In how many playouts everything ended like in a game, and what came nearest. */
export function presentPlace(world: World, sweep: Sweep, game: Ending, voice: Voice): string[] {
  const { say } = voice;
  const { runs, nearest } = placeIn(sweep.atlas, game.profile, 1);
  const same =
    runs === undefined
      ? say("playouts.beyond")
      : say("playouts.same", { runs, percent: percentOf(runs / sweep.runs) });
  const [near] = nearest;
  if (near === undefined) return [same];
  const differs = differencesOf(world, near.at.profile, game.profile, voice);
  return [same, say("playouts.near", { runs: near.at.runs, differs })];
}
