import type { Language } from "../view/present/index.ts";
import type { Keep } from "./keep.ts";
import { KEPT } from "./tools.ts";

export { followInAddress, layOnDesk } from "./address.ts";
export type { App } from "./app.ts";
export type {
  AppActions,
  AppState,
  Beginning,
  CampaignEntry,
  CampaignFile,
  Desk,
  ExperimentRun,
  Experiments,
  ExploreTab,
  Notice,
  Panel,
  Place,
  ScenarioEntry,
} from "./app-state.ts";
export { DESK_PLAYS, EXPLORE_TABS } from "./app-state.ts";
export { createApp } from "./create-app.ts";
export { isCurtainDown, isLive, nextHolder, USUAL_SEED } from "./flow.ts";
export { type Keep, localKeep } from "./keep.ts";
export { LONGEST_LINK } from "./link.ts";
export { openRecord, type RecordOptions } from "./open-record.ts";
export { openPack } from "./pack.ts";
export type { PackChoice } from "./pack-choice.ts";
export { createReplay, type Replay } from "./replay.ts";
export { firstWorldOf } from "./scenarios.ts";
export type { AppOptions } from "./tools.ts";
export { ALL, sessionOfYear, sightAtEnd } from "./years.ts";

/** The language chosen last time, if one was. */
export function keptLanguage(keep: Keep): Language | undefined {
  const kept = keep.load(KEPT.language);
  return kept === "en" || kept === "ru" ? kept : undefined;
}
