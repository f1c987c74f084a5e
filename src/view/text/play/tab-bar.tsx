import type { Panel } from "../../../store/index.ts";
import type { CanvasScreen } from "../../present/index.ts";
import { useDevice, useDeviceActions, useSay } from "../context.ts";
import { Icon, type IconName } from "../shared/icon.tsx";

type Tab = {
  readonly icon: IconName;
  readonly word: "table" | "map" | "item" | "dossier" | "digest";
} & ({ readonly screen: CanvasScreen } | { readonly panel: Panel });

const TABS: readonly Tab[] = [
  { word: "table", icon: "table", screen: "chamber" },
  { word: "map", icon: "map", screen: "map" },
  { word: "item", icon: "item", panel: "item" },
  { word: "dossier", icon: "dossier", panel: "dossier" },
  { word: "digest", icon: "digest", panel: "digest" },
];

interface TabBarProps {
  /** Whether the sheet covers the canvas. */
  readonly sheet: boolean;
  /** Whether delegations bargain now: the first paper is then the corridor's. */
  readonly corridor: boolean;
  readonly onSheet: (open: boolean) => void;
}

/** The five places of the phone. */
export function TabBar({ sheet, corridor, onSheet }: TabBarProps) {
  const say = useSay();
  const { setPanel, setScreen } = useDeviceActions();
  const panel = useDevice((state) => state.panel);
  const screen = useDevice((state) => state.screen);
  const press = (tab: Tab) => {
    if ("screen" in tab) setScreen(tab.screen);
    setPanel("panel" in tab ? tab.panel : "item");
    onSheet("panel" in tab);
  };
  const isHere = (tab: Tab) =>
    "screen" in tab ? !sheet && tab.screen === screen : sheet && tab.panel === panel;
  return (
    <nav class="tab-bar" aria-label={say("play.views")}>
      {TABS.map((tab) => (
        <button
          key={tab.word}
          type="button"
          aria-current={isHere(tab) ? "page" : undefined}
          onClick={() => press(tab)}
        >
          <Icon name={tab.icon} size={22} />
          {say(corridor && tab.word === "item" ? "play.panel.corridor" : `play.tab.${tab.word}`)}
        </button>
      ))}
    </nav>
  );
}
