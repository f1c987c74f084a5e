import { campaignHash, isCampaignText } from "../campaign/index.ts";
import {
  type Failure,
  hash,
  isWithBargaining,
  readTranscript,
  type World,
} from "../engine/index.ts";
import { advance, current, isEnded, replay, type Session } from "../session/index.ts";
import type { AppActions, Notice } from "./app-state.ts";
import { openCampaignText } from "./campaign-records.ts";
import { holderAt } from "./flow.ts";
import { packTranscript, unpackTranscript } from "./link.ts";
import { fetchWorld } from "./scenarios.ts";
import { initialAppState, KEPT, NO_GAME, OPENED, type Tools, textOf } from "./tools.ts";
import { worldWith } from "./worlds.ts";

type Records = Pick<
  AppActions,
  "resume" | "leave" | "openTranscript" | "openLink" | "link" | "transcript" | "hash"
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
      const { world, campaign, language, canvas, reducedMotion, keys, lessons, bargaining } = get();
      options.keep.forget(KEPT.game);
      const kept = { world, campaign, language, canvas, reducedMotion, keys, lessons, bargaining };
      set({ ...initialAppState(options), ...kept });
    },
    async openTranscript(text) {
      const opened = await open(tools, text);
      if (opened !== undefined) tell(opened);
    },
    async openLink(fragment) {
      const text = await unpackTranscript(fragment);
      if (text === undefined) return tell({ kind: "error", key: "notice.link.damaged" });
      const opened = await open(tools, text);
      if (opened !== undefined) tell(opened);
    },
    link: () => packTranscript(transcript()),
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
  const { world, campaign } = tools.get();
  const id = scenarioOf(text) ?? world.scenario.id;
  // In a campaign the scenario in hand has been changed by the years before.
  if (id === world.scenario.id && campaign === undefined) return openIn(tools, world, text);
  const fetched = await fetchWorld(tools, id);
  if (fetched === undefined) return undefined;
  return "notice" in fetched ? fetched.notice : openIn(tools, fetched.thing, text);
}

function openIn({ show }: Tools, world: World, text: string): Notice {
  // The same scenario, with or without bargaining: the text itself says which.
  const opened = sessionOf(worldWith(world, isWithBargaining(text)), text);
  if ("notice" in opened) return opened.notice;
  const { session } = opened;
  const at = { cursor: session.moves.length, settled: true };
  const holder = holderAt(session, at, undefined);
  const place = isEnded(session) ? "result" : "play";
  show({ ...NO_GAME, world, session, ...at, holder, place });
  return OPENED;
}

/** The scenario that a transcript names in its head; absent where it names none. */
function scenarioOf(text: string): string | undefined {
  if (!text.startsWith("eurasia-summit transcript")) return undefined;
  const [head = ""] = text.split(/\n\s*\n/, 1);
  return /^\s*scenario\s+(\S+)\s*$/m.exec(head)?.[1];
}

function sessionOf(world: World, text: string): { session: Session } | { notice: Notice } {
  const refuse = (
    key: Failure["code"] | "illegal" | "hashDiffers",
    values: NonNullable<Notice["values"]>,
  ): { notice: Notice } => ({
    notice: { kind: "error", key: `notice.transcript.${key}`, values },
  });
  const read = readTranscript(world, text);
  if (!read.ok) {
    const { code, line, detail } = read.problem;
    return refuse(code, { line, detail });
  }
  const result = replay(world, read.value);
  if (result.ok) return { session: advance(result.session) };
  const key = result.reason === "hashDiffers" ? "hashDiffers" : "illegal";
  return refuse(key, { line: result.line, detail: "" });
}
