import { campaignHash, isCampaignText } from "../campaign/index.ts";
import { hash } from "../engine/index.ts";
import { current, currentBranch, isEnded, isTreeText } from "../session/index.ts";
import type { AppActions, Notice } from "./app-state.ts";
import { openCampaignText } from "./campaign-records.ts";
import { holderAt } from "./flow.ts";
import { packTranscript, unpackTranscript } from "./link.ts";
import { readBranches, readGame, readRecord } from "./read-game.ts";
import {
  initialAppState,
  KEPT,
  NO_GAME,
  OPENED,
  type Tools,
  textOf,
  writeBranches,
} from "./tools.ts";

type Records = Pick<
  AppActions,
  "resume" | "leave" | "openTranscript" | "openRecord" | "openLink" | "link" | "transcript" | "hash"
>;

/** Games as text: kept in the browser, exported and opened, sent as a link. */
export function records(tools: Tools): Records {
  const { options, get, set, tell } = tools;
  const transcript = (): string => textOf(get().game, get().session);
  return {
    transcript,
    async resume() {
      const text = options.keep.load(KEPT.game);
      if (text === undefined) return set({ resumable: false });
      const opened = await open(tools, text);
      if (opened === undefined || opened === OPENED) return;
      // A game whose scenario could not be loaded may be resumed once the connection is back.
      set({ resumable: opened.key === "notice.scenario.failed" });
      tell(opened);
    },
    leave() {
      const { filed, campaign, language, canvas, reducedMotion, keys, lessons, bargaining } = get();
      options.keep.forget(KEPT.game);
      const kept = { filed, campaign, language, canvas, reducedMotion, keys, lessons, bargaining };
      set({ ...initialAppState(options), ...kept, world: filed });
    },
    async openTranscript(text) {
      const opened = await open(tools, text);
      if (opened !== undefined) tell(opened);
    },
    async openRecord(text) {
      const opened = openRead(tools, await readRecord(tools, text));
      if (opened !== undefined && opened !== OPENED) tell(opened);
    },
    async openLink(fragment) {
      const text = await unpackTranscript(fragment);
      if (text === undefined) return tell({ kind: "error", key: "notice.link.damaged" });
      const opened = await open(tools, text);
      if (opened !== undefined) tell(opened);
    },
    link: (all = false) => {
      const { game, tree } = get();
      return packTranscript(
        all && tree !== undefined && game === undefined ? writeBranches(tree) : transcript(),
      );
    },
    hash() {
      const { session, game } = get();
      if (game !== undefined) return campaignHash(game.campaign, game.sessions);
      return session === undefined ? "" : hash(current(session));
    },
  };
}

/**
 * Opens a transcript in the scenario that it names, and says what to tell its owner; where it is
 * refused nothing is changed. Absent where something else was opened meanwhile.
 */
async function open(tools: Tools, text: string): Promise<Notice | undefined> {
  if (isCampaignText(text)) return openCampaignText(tools, text);
  if (isTreeText(text)) return openBranches(tools, text);
  return openRead(tools, await readGame(tools, text));
}

/** Shows a game that has been read, if it has, and says what to tell of it. */
function openRead(tools: Tools, read: Awaited<ReturnType<typeof readGame>>): Notice | undefined {
  if (read === undefined || "notice" in read) return read?.notice;
  const { session, filed } = read;
  const at = { cursor: session.moves.length, settled: true };
  const holder = holderAt(session, at, undefined);
  const place = isEnded(session) ? "result" : "play";
  tools.show({ ...NO_GAME, filed, session, ...at, holder, place });
  return OPENED;
}

async function openBranches(tools: Tools, text: string): Promise<Notice | undefined> {
  const read = await readBranches(tools, text);
  if (read === undefined || "notice" in read) return read?.notice;
  const { session } = currentBranch(read.tree);
  const at = { cursor: session.moves.length, settled: true };
  const holder = holderAt(session, at, undefined);
  const place = isEnded(session) ? "result" : "play";
  tools.show({ ...NO_GAME, ...read, session, ...at, holder, place });
  return OPENED;
}
