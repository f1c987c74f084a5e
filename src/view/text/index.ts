import "@fontsource-variable/golos-text/wght.css";
import "@fontsource/pt-sans-narrow/400.css";
import "@fontsource/pt-sans-narrow/700.css";
import "@fontsource/pt-serif/400.css";
import "@fontsource/pt-serif/400-italic.css";
import "@fontsource/pt-serif/700.css";
import "./styles/base.css";
import "./styles/parts.css";
import "./styles/windows.css";
import "./styles/play.css";
import "./styles/pages.css";
import { createElement, render } from "preact";
import type { App } from "../../store/index.ts";
import { Root } from "./app.tsx";
import { canvasCommands, canvasSource } from "./canvas-source.ts";
import type { Mounted } from "./drawing.ts";
import type { CanvasPort } from "./source.ts";

export { createDrawing, type Mounted } from "./drawing.ts";
export { explain } from "./explain.ts";

/**
 * Draws the program into an element and keeps it up to date. `canvas` puts the drawing into the
 * ground that the play screen keeps for it; without it the text says all there is.
 */
export function mountApp(root: HTMLElement, app: App, canvas?: CanvasPort): Mounted {
  render(createElement(Root, { app, canvas }), root);
  const source = canvasSource(app);
  return { source, commands: canvasCommands(app, source) };
}
