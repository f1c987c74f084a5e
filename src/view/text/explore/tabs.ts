import type { ComponentType } from "preact";
import type { ExploreTab } from "../../../store/index.ts";
import type { WordKey } from "../../words/index.ts";
import { FitPage } from "./fit.tsx";
import { HealthPage } from "./health.tsx";
import { PlayoutsPage } from "./playouts.tsx";
import { PowerPage } from "./power.tsx";
import { QuestionsPage } from "./questions.tsx";

interface Tab {
  readonly label: WordKey;
  readonly Page: ComponentType;
}

/** The pages of "Explore". Their order is that of `EXPLORE_TABS`, their names are in addresses. */
export const TABS: Readonly<Record<ExploreTab, Tab>> = {
  questions: { label: "explore.tab.questions", Page: QuestionsPage },
  playouts: { label: "explore.tab.playouts", Page: PlayoutsPage },
  power: { label: "explore.tab.power", Page: PowerPage },
  fit: { label: "explore.tab.fit", Page: FitPage },
  health: { label: "explore.tab.health", Page: HealthPage },
};
