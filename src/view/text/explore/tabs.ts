import type { ComponentType } from "preact";
import type { ExploreTab } from "../../../store/index.ts";
import type { WordKey } from "../../words/index.ts";
import { BranchesPage } from "./branches.tsx";
import { FitPage } from "./fit.tsx";
import { FlipPage } from "./flip.tsx";
import { HealthPage } from "./health.tsx";
import { LookBackPage } from "./look-back.tsx";
import { PlayoutsPage } from "./playouts.tsx";
import { PowerPage } from "./power.tsx";
import { QuestionsPage } from "./questions.tsx";
import { SensitivityPage } from "./sensitivity.tsx";
import { WhatIfPage } from "./what-if.tsx";

interface Tab {
  readonly label: WordKey;
  readonly Page: ComponentType;
}

/** The pages of "Explore". Their order is that of `EXPLORE_TABS`, their names are in addresses. */
export const TABS: Readonly<Record<ExploreTab, Tab>> = {
  "what-if": { label: "explore.tab.what-if", Page: WhatIfPage },
  branches: { label: "explore.tab.branches", Page: BranchesPage },
  "look-back": { label: "explore.tab.look-back", Page: LookBackPage },
  questions: { label: "explore.tab.questions", Page: QuestionsPage },
  flip: { label: "explore.tab.flip", Page: FlipPage },
  sensitivity: { label: "explore.tab.sensitivity", Page: SensitivityPage },
  playouts: { label: "explore.tab.playouts", Page: PlayoutsPage },
  power: { label: "explore.tab.power", Page: PowerPage },
  fit: { label: "explore.tab.fit", Page: FitPage },
  health: { label: "explore.tab.health", Page: HealthPage },
};
