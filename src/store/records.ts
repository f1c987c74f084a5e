import {
  type Failure,
  hash,
  isWithBargaining,
  readTranscript,
  type World,
} from "../engine/index.ts";
import { advance, current, isEnded, replay, type Session, transcriptOf } from "../session/index.ts";
import type { AppActions, Notice } from "./app-state.ts";
import { holderAt } from "./flow.ts";
import { packTranscript, unpackTranscript } from "./link.ts";
import { initialAppState, KEPT, type Tools } from "./tools.ts";
import { worldWith } from "./worlds.ts";

type Records = Pick<
  AppActions,
  "resume" | "leave" | "openTranscript" | "openLink" | "link" | "transcript" | "hash"
>;

/** Games as text: kept in the browser, exported and opened, sent as a link. */
export function records(tools: Tools): Records {
  const { options, get, set, tell } = tools;
  const transcript = (): string => {
    const { session } = get();
    return session === undefined ? "" : transcriptOf(session);
  };
  return {
    transcript,
    resume() {
      const text = options.keep.load(KEPT.game);
      const notice = text === undefined ? undefined : open(tools, text);
      if (text === undefined || notice !== undefined) set({ resumable: false });
      if (notice !== undefined) tell(notice);
    },
    leave() {
      const { language, canvas, reducedMotion, keys, bargaining } = get();
      options.keep.forget(KEPT.game);
      set({ ...initialAppState(options), language, canvas, reducedMotion, keys, bargaining });
    },
    openTranscript: (text) => tell(open(tools, text) ?? OPENED),
    async openLink(fragment) {
      const text = await unpackTranscript(fragment);
      if (text === undefined) return tell({ kind: "error", key: "notice.link.damaged" });
      tell(open(tools, text) ?? OPENED);
    },
    link: () => packTranscript(transcript()),
    hash() {
      const { session } = get();
      return session === undefined ? "" : hash(current(session));
    },
  };
}

const OPENED: Notice = { kind: "info", key: "notice.transcript.opened" };

/** Opens a transcript; what to tell its owner where it is refused, and then nothing is changed. */
function open({ get, show }: Tools, text: string): Notice | undefined {
  // The same scenario, with or without bargaining: the text itself says which.
  const opened = sessionOf(worldWith(get().world, isWithBargaining(text)), text);
  if ("notice" in opened) return opened.notice;
  const { session } = opened;
  const at = { cursor: session.moves.length, settled: true };
  const holder = holderAt(session, at, undefined);
  const place = isEnded(session) ? "result" : "play";
  show({ session, ...at, holder, redo: [], place, selected: undefined });
  return undefined;
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
