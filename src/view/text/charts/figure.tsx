import { createContext } from "preact";
import { useContext, useId, useRef } from "preact/hooks";
import type { Figure as FigureModel } from "../../present/index.ts";
import { useDeviceActions, useVoice } from "../context.ts";
import { Disclosure } from "../shared/disclosure.tsx";
import { NumberTable } from "../shared/number-table.tsx";
import { saveFile } from "../shared/save-file.ts";
import { PAPER } from "./colours.ts";
import { draw } from "./draw.ts";
import { csvOf, jsonOf, svgOf } from "./export.ts";
import { pngOf } from "./png.ts";
import { useWidth } from "./use-width.ts";
import "../styles/figure.css";

/** How much larger than usual pictures are drawn: on a wall they are read from afar. */
export const FigureScale = createContext(1);

/** A picture of numbers, the same numbers as a table, and both as files. */
export function Figure({ figure }: { figure: FigureModel }) {
  const { say } = useVoice();
  const id = useId();
  const ground = useRef<HTMLDivElement>(null);
  const scale = useContext(FigureScale);
  const width = Math.round(useWidth(ground) / scale);
  const { drawing, height } = draw(figure, width);
  return (
    <figure class="figure" aria-labelledby={id}>
      <figcaption>
        <h3 id={id}>{figure.title}</h3>
        {figure.note === undefined ? null : <p>{figure.note}</p>}
      </figcaption>
      <div ref={ground} class="figure-ground">
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width * scale}
          height={height * scale}
          font-family="'Golos Text Variable', 'Golos Text', 'PT Sans', Arial, sans-serif"
          role="img"
          aria-labelledby={id}
        >
          <title>{figure.title}</title>
          <rect width={width} height={height} fill={PAPER} />
          {drawing}
        </svg>
      </div>
      <Disclosure label={say("figure.table")} kind="figure-fold">
        <NumberTable title={figure.title} table={figure.table} />
      </Disclosure>
      <SaveButtons figure={figure} svg={() => ground.current?.querySelector("svg") ?? undefined} />
    </figure>
  );
}

const FORMATS = ["SVG", "PNG", "CSV", "JSON"] as const;

interface SaveButtonsProps {
  readonly figure: FigureModel;
  readonly svg: () => SVGSVGElement | undefined;
}

function SaveButtons({ figure, svg }: SaveButtonsProps) {
  const { say } = useVoice();
  const { tell } = useDeviceActions();
  const save = async (format: (typeof FORMATS)[number]): Promise<void> => {
    const name = `${figure.name}.${format.toLowerCase()}`;
    const drawn = svg();
    if (format === "CSV") return saveFile(csvOf(figure), name, "text/csv");
    if (format === "JSON") return saveFile(jsonOf(figure), name, "application/json");
    if (drawn === undefined) return;
    const text = svgOf(drawn, figure);
    if (format === "SVG") return saveFile(text, name, "image/svg+xml");
    const { width, height } = drawn.viewBox.baseVal;
    try {
      const note = JSON.stringify({ title: figure.title, ...figure.origin });
      saveFile(await pngOf(text, { width, height }, note), name, "image/png");
    } catch {
      tell({ kind: "error", key: "figure.png.failed" });
    }
  };
  return (
    <p class="figure-save">
      <span>{say("figure.save")}</span>
      {FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          aria-label={say("figure.saveAs", { title: figure.title, format })}
          onClick={() => void save(format)}
        >
          {format}
        </button>
      ))}
    </p>
  );
}
