import type { Preset } from "../../../present/index.ts";
import { useShell } from "../../context.ts";
import { useDesk } from "./use-desk.ts";

interface PresetsProps {
  readonly presets: readonly Preset[];
  readonly onChoose: (preset: Preset) => void;
}

/** Questions to begin with; each is nothing but changes that one could make by hand. */
export function Presets({ presets, onChoose }: PresetsProps) {
  const { say } = useShell();
  const { settings } = useDesk();
  const now = JSON.stringify(settings);
  return (
    <section aria-labelledby="desk-presets">
      <h2 class="desk-label" id="desk-presets">
        {say("whatIf.presets")}
      </h2>
      <ul class="desk-presets">
        {presets.map((preset) => (
          <li key={preset.id}>
            <button
              type="button"
              aria-pressed={JSON.stringify(preset.settings) === now}
              onClick={() => onChoose(preset)}
            >
              {preset.question}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
