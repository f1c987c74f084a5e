import { compileWorld, type Scenario } from "../engine/index.ts";
import type { Laboratory } from "../laboratory/index.ts";
import type { Rewrite } from "../session/index.ts";
import type { Language } from "../view/present/index.ts";
import type { App } from "./app.ts";
import { createApp } from "./create-app.ts";
import { NO_KEEP } from "./keep.ts";

export interface RecordOptions {
  /** The scenario as its file has it. */
  readonly document: Scenario;
  readonly transcript: string;
  /** What makes changes to the document; asked for only where the game had some. */
  readonly loadRewrite: (document: Scenario) => Promise<Rewrite>;
  readonly laboratory: Laboratory;
  readonly language: Language;
  readonly reducedMotion: boolean;
}

/**
 * A game that was played elsewhere, opened to look back at, as it was left. Where the transcript is
 * none of this scenario the app has no session, and a notice that says why.
 */
export async function openRecord(options: RecordOptions): Promise<App> {
  const { document, transcript, loadRewrite, laboratory, language, reducedMotion } = options;
  const world = compileWorld(document);
  const known = (id: string): boolean => id === document.id;
  const app = createApp({
    ...{ world, scenarios: [], laboratory, language, reducedMotion, keep: NO_KEEP },
    loadWorld: async (id) => (known(id) ? world : undefined),
    loadRewrite: async (id) => (known(id) ? loadRewrite(document) : undefined),
  });
  await app.actions.openRecord(transcript);
  return app;
}
