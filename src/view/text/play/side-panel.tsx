import type { ComponentChildren } from "preact";
import type { Panel } from "../../../store/index.ts";
import { useDevice, useDeviceActions, useSay } from "../context.ts";

const PANELS: readonly Panel[] = ["item", "dossier", "agenda", "systems", "digest"];

interface SidePanelProps {
  readonly panels: Readonly<Record<Panel, () => ComponentChildren>>;
  /** Panels that this width shows elsewhere. */
  readonly without: readonly Panel[];
  /** The item on the floor: a heading even where another paper lies on top. */
  readonly floor: string | undefined;
  /** Whether delegations bargain now: the first paper is then the corridor's. */
  readonly corridor: boolean;
}

/** The papers at the right, or on a phone the sheet: one lies open, the others are tabs. */
export function SidePanel({ panels, without, floor, corridor }: SidePanelProps) {
  const say = useSay();
  const { setPanel } = useDeviceActions();
  const panel = useDevice((state) => state.panel);
  const tabs = PANELS.filter((name) => !without.includes(name));
  const move = (event: KeyboardEvent) => {
    const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (by === 0 || event.altKey) return;
    const next = tabs[(tabs.indexOf(panel) + by + tabs.length) % tabs.length] ?? "item";
    setPanel(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <main class="side" id="main" tabIndex={-1} aria-label={say("play.papers")}>
      {panel === "item" || floor === undefined ? null : <h1 class="hidden">{floor}</h1>}
      <div class="panel-tabs" role="tablist" aria-label={say("play.papers")}>
        {tabs.map((name) => (
          <button
            key={name}
            id={`tab-${name}`}
            type="button"
            role="tab"
            aria-selected={panel === name}
            aria-controls="panel"
            tabIndex={panel === name ? 0 : -1}
            onClick={() => setPanel(name)}
            onKeyDown={move}
          >
            {say(corridor && name === "item" ? "play.panel.corridor" : `play.panel.${name}`)}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long paper is scrolled by the keys. */}
      <div id="panel" class="paper" role="tabpanel" tabIndex={0} aria-labelledby={`tab-${panel}`}>
        {panels[panel]()}
      </div>
    </main>
  );
}
