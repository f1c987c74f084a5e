import { eased, type View } from "./view.ts";

/** Where the map is looked at from now, and the glide that leads elsewhere. Times in milliseconds. */
export interface Camera {
  view: View;
  /** Whether a hand moved the map since it was last fitted. */
  moved: boolean;
  glide:
    | { readonly from: View; readonly to: View; readonly start: number; readonly length: number }
    | undefined;
}

/** Goes to a view at once. */
export function jumpTo(camera: Camera, view: View): void {
  camera.view = view;
  camera.glide = undefined;
}

/** Goes to a view in so many milliseconds. */
export function glideTo(camera: Camera, to: View, start: number, length: number): void {
  camera.glide = { from: camera.view, to, start, length };
}

/** Moves along the glide; says whether the view changed. */
export function stepCamera(camera: Camera, now: number): boolean {
  const { glide } = camera;
  if (glide === undefined) return false;
  const t = Math.min(1, Math.max(0, (now - glide.start) / glide.length));
  camera.view = eased(glide.from, glide.to, 1 - (1 - t) ** 3);
  if (t === 1) jumpTo(camera, glide.to);
  return true;
}
