import { subscribeWithSelector } from "zustand/middleware";
import { createStore } from "zustand/vanilla";
import type { Language } from "../view/present/index.ts";
import type { App } from "./app.ts";
import { branches } from "./branches.ts";
import { changes } from "./changes.ts";
import { choices } from "./choices.ts";
import { course } from "./course.ts";
import { desk } from "./desk.ts";
import { experiments } from "./experiments.ts";
import type { Keep } from "./keep.ts";
import { records } from "./records.ts";
import { scenarios } from "./scenarios.ts";
import { type AppOptions, createTools, initialAppState, KEPT } from "./tools.ts";

export { followInAddress, layOnDesk, openPack } from "./address.ts";
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
  PackChoice,
  Panel,
  Place,
  ScenarioEntry,
} from "./app-state.ts";
export { DESK_PLAYS, EXPLORE_TABS } from "./app-state.ts";
export { isCurtainDown, isLive, nextHolder, USUAL_SEED } from "./flow.ts";
export { type Keep, localKeep } from "./keep.ts";
export { LONGEST_LINK } from "./link.ts";
export { firstWorldOf } from "./scenarios.ts";
export type { AppOptions } from "./tools.ts";
export { ALL, sessionOfYear, sightAtEnd } from "./years.ts";

/** The program's state and everything a person can ask of it. */
export function createApp(options: AppOptions): App {
  const store = createStore(subscribeWithSelector(() => initialAppState(options)));
  const tools = createTools(options, {
    get: () => store.getState(),
    set: (part) => store.setState(part),
  });
  const actions = {
    ...choices(tools),
    ...scenarios(tools),
    ...course(tools),
    ...branches(tools),
    ...changes(tools),
    ...records(tools),
    ...experiments(tools),
    ...desk(tools),
  };
  return { store, actions };
}

/** The language chosen last time, if one was. */
export function keptLanguage(keep: Keep): Language | undefined {
  const kept = keep.load(KEPT.language);
  return kept === "en" || kept === "ru" ? kept : undefined;
}
