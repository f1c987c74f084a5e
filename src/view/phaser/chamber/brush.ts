/** A 2D context whose unit is one CSS pixel (already scaled to device pixels). */
export type Brush = CanvasRenderingContext2D;

export type Stops = readonly (readonly [at: number, color: string])[];

function withStops(g: CanvasGradient, stops: Stops): CanvasGradient {
  for (const [at, color] of stops) g.addColorStop(at, color);
  return g;
}

/** A linear gradient from (x0, y0) to (x1, y1). */
export function linear(
  c: Brush,
  [x0, y0, x1, y1]: readonly [number, number, number, number],
  stops: Stops,
): CanvasGradient {
  return withStops(c.createLinearGradient(x0, y0, x1, y1), stops);
}

/** A radial gradient around (x, y), from radius 0 to `r`. */
export function radial(c: Brush, x: number, y: number, r: number, stops: Stops): CanvasGradient {
  return withStops(c.createRadialGradient(x, y, 0, x, y, Math.max(r, 0.01)), stops);
}

/** Starts an ellipse as the current path. */
export function oval(c: Brush, x: number, y: number, rx: number, ry: number): void {
  c.beginPath();
  c.ellipse(x, y, Math.max(rx, 0.5), Math.max(ry, 0.5), 0, 0, Math.PI * 2);
}

/** A soft elliptical spot of one colour ("r, g, b"); drawn as a gradient because not every browser blurs. */
export function spot(
  c: Brush,
  [x, y, rx, ry]: readonly [number, number, number, number],
  rgb: string,
  alpha: number,
): void {
  c.save();
  c.globalAlpha = alpha;
  c.translate(x, y);
  c.scale(1, ry / rx);
  c.fillStyle = radial(c, 0, 0, rx, [
    [0, `rgba(${rgb}, 1)`],
    [0.45, `rgba(${rgb}, 0.6)`],
    [1, `rgba(${rgb}, 0)`],
  ]);
  c.fillRect(-rx, -rx, rx * 2, rx * 2);
  c.restore();
}

/** Even, repeatable noise in [0, 1): the same hall is painted every time. */
export function grainOf(seed: number): () => number {
  let s = seed;
  return () => {
    s = (s * 16807) % 2147483647;
    return s / 2147483647;
  };
}

/** Starts a polygon as the current path. */
export function polygon(c: Brush, points: readonly (readonly [number, number])[]): void {
  c.beginPath();
  points.forEach(([x, y], i) => {
    if (i === 0) c.moveTo(x, y);
    else c.lineTo(x, y);
  });
  c.closePath();
}
