import type { Figure } from "../../present/index.ts";
import { drawBars } from "./bars.tsx";
import { drawCourses } from "./courses.tsx";
import type { Drawing } from "./drawing.ts";
import { drawHistogram } from "./histogram.tsx";
import { drawScatter } from "./scatter.tsx";
import { drawShares } from "./shares.tsx";
import { drawSteps } from "./steps.tsx";
import { drawTornado } from "./tornado.tsx";

/** Draws a figure of any kind for a width, pixels. */
export function draw(figure: Figure, width: number): Drawing {
  switch (figure.kind) {
    case "shares":
      return drawShares(figure, width);
    case "bars":
      return drawBars(figure, width);
    case "tornado":
      return drawTornado(figure, width);
    case "steps":
      return drawSteps(figure, width);
    case "scatter":
      return drawScatter(figure, width);
    case "histogram":
      return drawHistogram(figure, width);
    case "courses":
      return drawCourses(figure, width);
  }
}
