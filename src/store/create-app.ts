import { subscribeWithSelector } from "zustand/middleware";
import { createStore } from "zustand/vanilla";
import type { App } from "./app.ts";
import { branches } from "./branches.ts";
import { changes } from "./changes.ts";
import { choices } from "./choices.ts";
import { course } from "./course.ts";
import { desk } from "./desk.ts";
import { experiments } from "./experiments.ts";
import { records } from "./records.ts";
import { scenarios } from "./scenarios.ts";
import { type AppOptions, createTools, initialAppState } from "./tools.ts";

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
