import type { Dictionary } from "./entry.ts";

/** Words around a picture of numbers. */
export const figure = {
  "figure.table": { en: "The same as a table", ru: "То же в таблице" },
  "figure.save": { en: "Save as", ru: "Сохранить как" },
  "figure.saveAs": { en: "Save “{title}” as {format}", ru: "Сохранить «{title}» как {format}" },
  "figure.png.failed": {
    en: "This browser cannot make a PNG of the picture. Save it as SVG instead.",
    ru: "Этот браузер не может сделать PNG. Сохраните рисунок как SVG.",
  },
} as const satisfies Dictionary;
