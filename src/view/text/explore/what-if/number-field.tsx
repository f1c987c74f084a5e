import { useId, useState } from "preact/hooks";
import { useSay } from "../../context.ts";
import { useDesk } from "./use-desk.ts";

interface NumberFieldProps {
  readonly path: string;
  readonly label: string;
  /** Whose number it is, for whoever does not see where the field stands. */
  readonly of?: string;
  readonly low: number;
  readonly high: number;
  /** Where the file says nothing. */
  readonly usual?: number;
  readonly hint?: string;
  /** Rungs to mark on the slider. */
  readonly marks?: readonly number[];
  /** Without a slider: for numbers of a wide range. */
  readonly plain?: boolean;
}

/** A number of the scenario: a slider and the number itself; what is typed wrong is told beside it. */
export function NumberField({ path, label, of, low, high, usual = 0, ...rest }: NumberFieldProps) {
  const say = useSay();
  const desk = useDesk();
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const value = Number(desk.at(path) ?? usual);
  const filed = Number(desk.filed(path) ?? usual);
  const wrong = typed !== undefined && readWhole(typed, low, high) === undefined;
  const name = of === undefined ? label : say("whatIf.of", { field: label, name: of });
  const put = (next: number): void => desk.put(path, next);
  return (
    <div class={`desk-field${value === filed ? "" : " desk-changed"}`}>
      <label for={id}>
        <span aria-hidden="true">{label}</span>
        <span class="hidden">{name}</span>
        {value === filed ? null : <small>{say("whatIf.was", { value: filed })}</small>}
      </label>
      {rest.plain ? null : (
        <Slider {...{ name, value, low, high, marks: rest.marks ?? [] }} onSlide={put} />
      )}
      <input
        id={id}
        class="desk-number"
        inputMode="numeric"
        value={typed ?? String(value)}
        aria-invalid={wrong}
        aria-describedby={wrong || rest.hint !== undefined ? `${id}-note` : undefined}
        onInput={(event) => {
          const text = event.currentTarget.value;
          const next = readWhole(text, low, high);
          setTyped(text);
          if (next !== undefined) put(next);
        }}
        onBlur={() => setTyped(undefined)}
      />
      {wrong ? (
        <p class="desk-wrong" id={`${id}-note`} role="alert">
          {say("whatIf.error.range", { low, high })}
        </p>
      ) : rest.hint === undefined ? null : (
        <p class="desk-hint" id={`${id}-note`}>
          {rest.hint}
        </p>
      )}
    </div>
  );
}

function readWhole(text: string, low: number, high: number): number | undefined {
  const plain = text.trim().replace("−", "-");
  if (!/^-?\d{1,7}$/.test(plain)) return undefined;
  const value = Number(plain);
  return value >= low && value <= high ? value : undefined;
}

interface SliderProps {
  readonly name: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly marks: readonly number[];
  readonly onSlide: (value: number) => void;
}

function Slider({ name, value, low, high, marks, onSlide }: SliderProps) {
  const share = (100 * (value - low)) / (high - low);
  return (
    <span class="desk-slider" style={{ "--share": `${share}%` }}>
      <input
        type="range"
        aria-label={name}
        min={low}
        max={high}
        value={value}
        onInput={(event) => onSlide(Number(event.currentTarget.value))}
      />
      <span class="desk-marks" aria-hidden="true">
        {marks.map((mark) => (
          <i key={mark} style={{ left: `${(100 * (mark - low)) / (high - low)}%` }} />
        ))}
      </span>
    </span>
  );
}
