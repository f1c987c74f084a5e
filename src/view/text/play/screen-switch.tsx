import type { CanvasScreen } from "../../present/index.ts";
import { useDevice, useDeviceActions, useSay } from "../context.ts";
import { Disclosure } from "../shared/disclosure.tsx";
import { Icon } from "../shared/icon.tsx";
import { Legend } from "./legend.tsx";

const SCREENS: readonly (readonly [CanvasScreen, "table" | "map"])[] = [
  ["chamber", "table"],
  ["map", "map"],
];
const LAYERS = [
  ["bases", "base"],
  ["airDefence", "shield"],
] as const;

/** What the canvas shows: the chamber or the map; on the map, which layers. */
export function ScreenSwitch({ phase }: { phase: string }) {
  const say = useSay();
  const { setScreen, toggleLayer } = useDeviceActions();
  const screen = useDevice((state) => state.screen);
  const layers = useDevice((state) => state.layers);
  return (
    <div class="stage-tools">
      <fieldset class="switch">
        <legend class="hidden">{say("play.screens")}</legend>
        {SCREENS.map(([value, icon]) => (
          <button
            key={value}
            type="button"
            aria-pressed={screen === value}
            onClick={() => setScreen(value)}
          >
            <Icon name={icon} size={17} />
            {say(`play.screen.${value}`)}
          </button>
        ))}
      </fieldset>
      {screen === "map" ? (
        <>
          <fieldset class="switch">
            <legend class="hidden">{say("play.layers")}</legend>
            {LAYERS.map(([layer, icon]) => (
              <button
                key={layer}
                type="button"
                aria-pressed={layers[layer]}
                onClick={() => toggleLayer(layer)}
              >
                <Icon name={icon} size={16} />
                {say(`play.layer.${layer}`)}
              </button>
            ))}
          </fieldset>
          <Disclosure label={say("play.legend")} kind="legend">
            <Legend />
          </Disclosure>
        </>
      ) : null}
      <p class="phase">{phase}</p>
    </div>
  );
}
