import Phaser from "phaser";
import type { CanvasCommands, CanvasSource } from "../present/index.ts";
import {
  activeScene,
  bootStage,
  deviceSize,
  type Renderer,
  type Stage,
  showScreen,
} from "./canvas.ts";
import { fonts } from "./palette.ts";

/** A mounted canvas. */
export interface MountedCanvas {
  /** Takes everything away: canvas, listeners, subscriptions. */
  destroy(): void;
  /** Resolves when the first picture stands. */
  readonly ready: Promise<void>;
}

/** Frames that are drawn after the last wish for one, so that late changes are seen. */
const AFTERGLOW = 3;
const inputs = ["pointerdown", "pointermove", "pointerup", "wheel", "touchstart", "touchmove"];

/** Puts the loop to sleep when no scene wants frames; the returned function wakes it. */
function letSleep(stage: Stage): () => void {
  const { game } = stage;
  let owed = AFTERGLOW;
  game.events.on(Phaser.Core.Events.POST_RENDER, () => {
    if (activeScene(stage)?.wantsFrames?.() ?? true) owed = AFTERGLOW;
    else if (owed > 0) owed -= 1;
    else game.loop.sleep();
  });
  return () => {
    owed = AFTERGLOW;
    if (game.isRunning && !game.loop.running) game.loop.wake();
  };
}

const faces = [
  `700 16px ${fonts.display}`,
  `400 16px ${fonts.display}`,
  `italic 400 16px ${fonts.display}`,
  `600 16px ${fonts.ui}`,
  `400 16px ${fonts.ui}`,
];

/** Loads what the names need of the fonts (a script at a time); names drawn before are redrawn. */
async function loadFonts(stage: Stage, source: CanvasSource): Promise<void> {
  const { labels, capitals } = source.getModel().map;
  const sample = [...Object.values(labels), ...capitals.map(({ name }) => name)].join("");
  const missing = faces.filter((face) => !document.fonts.check(face, sample));
  if (missing.length === 0) return;
  await Promise.allSettled(missing.map((face) => document.fonts.load(face, sample)));
  activeScene(stage)?.refreshTexts?.();
}

function whenDrawn(stage: Stage): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      const scene = activeScene(stage);
      if (scene === undefined || !(scene.isDrawn?.() ?? true)) return;
      stage.game.events.off(Phaser.Core.Events.POST_RENDER, look);
      resolve();
    };
    stage.game.events.on(Phaser.Core.Events.POST_RENDER, look);
  });
}

/** Mounts the canvas into an element and keeps it to the element's size. */
export function mountCanvas(
  parent: HTMLElement,
  source: CanvasSource,
  commands: CanvasCommands,
  options: { readonly renderer?: Renderer } = {},
): MountedCanvas {
  const stage = bootStage(parent, source, commands, options.renderer ?? "auto");
  const { game, dpr } = stage;
  const wake = letSleep(stage);
  let labels: unknown;
  const follow = (): void => {
    wake();
    if (!game.isBooted) return;
    const model = source.getModel();
    showScreen(stage, model.screen);
    if (model.map.labels === labels) return;
    labels = model.map.labels;
    void loadFonts(stage, source).then(wake);
  };
  game.events.once(Phaser.Core.Events.READY, () => {
    game.canvas.setAttribute("aria-hidden", "true");
    game.canvas.style.touchAction = "none";
    follow();
  });
  const unsubscribe = source.subscribe(follow);
  const observer = new ResizeObserver(() => {
    const { w, h } = deviceSize(parent, dpr);
    const { width, height } = game.scale.gameSize;
    if (!game.isBooted || (w === width && h === height)) return;
    game.scale.resize(w, h);
    game.scale.setZoom(1 / dpr);
    wake();
  });
  observer.observe(parent);
  for (const input of inputs)
    parent.addEventListener(input, wake, { capture: true, passive: true });
  const ready = whenDrawn(stage);
  const destroy = (): void => {
    observer.disconnect();
    unsubscribe();
    for (const input of inputs) parent.removeEventListener(input, wake, { capture: true });
    wake();
    game.destroy(true);
  };
  return { destroy, ready };
}
