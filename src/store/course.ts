import {
  type CampaignGame,
  currentSession,
  openNext,
  startCampaign,
  withSession,
} from "../campaign/index.ts";
import { MOVE, type World } from "../engine/index.ts";
import {
  advance,
  current,
  isEnded,
  moveOf,
  nextOfSuggestion,
  play,
  type Session,
  startSession,
  undo as undoMove,
  worldAtStart,
} from "../session/index.ts";
import { readyPackages } from "../view/present/index.ts";
import type { AppActions } from "./app-state.ts";
import { afterMove, holderAt, isLive, nextHolder, stopFrom } from "./flow.ts";
import type { Tools } from "./tools.ts";
import { worldWith } from "./worlds.ts";
import { latestYear } from "./years.ts";

type Course = Pick<
  AppActions,
  | "begin"
  | "again"
  | "nextSession"
  | "act"
  | "choose"
  | "stepOut"
  | "undo"
  | "redo"
  | "showStep"
  | "goOn"
  | "liftCurtain"
>;

/** The course of a game: its beginning, the moves, stepping back and forth. */
export const course = (tools: Tools): Course => ({
  begin(beginning) {
    if (tools.get().campaign === undefined) begin(tools, beginning);
    else beginCampaign(tools, beginning);
  },
  again: () => again(tools),
  nextSession: () => nextSession(tools),
  act: (actionId) => act(tools, actionId),
  choose(id) {
    if (id.startsWith(">")) tools.set({ path: id.slice(1) });
    else if (id.startsWith("=")) draftReady(tools, Number(id.slice(1)) - 1);
    else act(tools, id);
  },
  stepOut() {
    const [path = ""] = tools.get().path.split(":");
    tools.set({ path: path.split("/").slice(0, -1).join("/") });
  },
  undo: () => undo(tools),
  redo: () => redo(tools),
  showStep: (step) => showStep(tools, step),
  goOn: () => goOn(tools),
  liftCurtain() {
    const { session } = tools.get();
    if (session === undefined) return;
    tools.set({ holder: nextHolder(session), path: "" });
  },
});

/**
 * Whom persons bargain with: agents that think to the end of the summit; in a tutorial such as only
 * answer, so that what happens there is the learner's doing.
 */
const bargainersOf = ({ scenario }: World): Session["agents"] =>
  scenario.lessons.length > 0 ? "sincere" : "strategic";

/** Begins a game of a scenario by itself, and shows its briefing. */
export function begin({ get, show }: Tools, beginning: Parameters<Course["begin"]>[0]): void {
  const { persons, seed, noise, bargaining = get().bargaining, from } = beginning;
  const world = worldWith(from?.world ?? get().filed, bargaining);
  const members = world.members.flatMap((one, index) => (persons.includes(one.id) ? [index] : []));
  const session = advance(
    startSession(world, {
      seed,
      noise,
      persons: members,
      settings: from?.settings ?? [],
      ...(bargaining ? { agents: bargainersOf(world) } : {}),
    }),
  );
  show({ ...opened(session), game: undefined });
}

function again(tools: Tools): void {
  const { session } = tools.get();
  if (session === undefined) return;
  const { world, persons, seed, noise, settings } = session;
  begin(tools, {
    persons: persons.flatMap((person) => world.members[person]?.id ?? []),
    ...{ seed, noise, bargaining: world.bargaining !== undefined },
    from: { world: worldAtStart(session), settings },
  });
}

const UNFORKED = { tree: undefined, uncut: undefined, rest: undefined };

/** A session before its first turning point, and the briefing for it. */
function opened(session: Session) {
  const selected = session.world.members[session.persons[0] ?? -1]?.id;
  const fresh = { ...UNFORKED, redo: [], lessonsRead: [], selected, panel: "item" as const };
  return { session, ...stopFrom(session, 1, undefined), ...fresh, place: "briefing" as const };
}

function beginCampaign({ get, show }: Tools, beginning: Parameters<Course["begin"]>[0]) {
  const { campaign: file } = get();
  if (file === undefined) return;
  const { persons, seed, noise } = beginning;
  const start = { persons, seed, noise, agents: "strategic" } as const;
  showNext(show, startCampaign(file.campaign, file.scenarios, start));
}

/** The year after the finished one; nothing where the present session goes on, or was the last. */
function nextSession({ get, show }: Tools): void {
  const { game } = get();
  if (game === undefined) return;
  const next = openNext(game);
  if (next !== game) showNext(show, next);
}

function showNext(show: Tools["show"], game: CampaignGame): void {
  const session = advance(currentSession(game));
  show({ ...opened(session), game: withSession(game, session) });
}

function act({ get, show, tell }: Tools, actionId: string): void {
  const { session, holder } = get();
  if (session === undefined || holder === undefined || !isLive(session, get())) return;
  const move = moveOf(current(session), holder, actionId);
  const played = move === undefined ? undefined : play(session, move);
  if (!played?.ok) return tell({ kind: "error", key: "notice.move.refused" });
  show({ ...afterMove(played.value, holder), redo: [] });
}

/** Writes a ready package into a draft, line by line; sending it is left to the person. */
function draftReady({ get, show, tell }: Tools, index: number): void {
  const { session, holder } = get();
  if (session === undefined || holder === undefined || !isLive(session, get())) return;
  const suggestion = readyPackages(session, holder)[index];
  let now: Session | undefined = suggestion && session;
  for (
    let lines = 0;
    now !== undefined && suggestion !== undefined && lines < MOST_LINES;
    lines++
  ) {
    const move = nextOfSuggestion(current(now), holder, suggestion);
    if (move.kind === MOVE.send) return show({ ...afterMove(now, holder), redo: [] });
    const played = play(now, move);
    now = played.ok ? played.value : undefined;
  }
  tell({ kind: "error", key: "notice.move.refused" });
}

/** More lines than any offer has. */
const MOST_LINES = 12;

function undo({ get, show }: Tools): void {
  const { session, redo: later, holder } = get();
  if (session === undefined) return;
  const before = undoMove(session);
  if (before === session) return;
  const at = { cursor: before.moves.length, settled: true };
  const next = holderAt(before, at, holder);
  show({ session: before, ...at, holder: next, redo: [session, ...later], place: "play" });
}

function redo({ get, show }: Tools): void {
  const { session, redo: later, holder } = get();
  const [next, ...rest] = later;
  if (session === undefined || next === undefined) return;
  const at = stopFrom(next, session.moves.length, holder);
  show({ session: next, ...at, redo: rest, place: "play" });
}

function showStep({ get, set }: Tools, step: number): void {
  const { session, holder } = get();
  if (session === undefined) return;
  const end = session.moves.length;
  const cursor = Math.max(0, Math.min(end, Math.round(step) || 0));
  const at = { cursor, settled: cursor === end };
  set({ ...at, path: "", place: "play", holder: holderAt(session, at, holder) });
}

function goOn({ get, set }: Tools): void {
  const { session, cursor, holder } = get();
  if (session === undefined) return;
  const next = stopFrom(session, cursor + 1, holder);
  const place = isEnded(session) && next.settled ? "result" : "play";
  set({ ...next, path: "", place, year: latestYear(get()) });
}
