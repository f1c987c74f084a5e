import {
  branchOf,
  currentBranch,
  finishByAgents,
  fork as forkTree,
  isEnded,
  keepRest as keepRestOf,
  remove,
  rename,
  type Session,
  switchTo,
  type Tree,
} from "../session/index.ts";
import type { AppActions, AppState } from "./app-state.ts";
import { afterMove, holderAt } from "./flow.ts";
import { fetchRewrite } from "./scenarios.ts";
import { type Tools, writeBranches } from "./tools.ts";

type Branches = Pick<
  AppActions,
  | "fork"
  | "switchBranch"
  | "renameBranch"
  | "removeBranch"
  | "restoreBranch"
  | "keepRest"
  | "finishBranch"
  | "branches"
>;

/** The branches of a game: forking, choosing, naming, taking out, doing the rest again. */
export const branches = (tools: Tools): Branches => ({
  fork: (step) => fork(tools, step),
  switchBranch(id) {
    const { tree } = tools.get();
    if (tree !== undefined) hold(tools, switchTo(tree, id));
  },
  renameBranch(id, name) {
    const { tree, session } = tools.get();
    if (tree !== undefined && session !== undefined) {
      tools.show({ session, tree: rename(tree, id, name) });
    }
  },
  removeBranch(id) {
    const { tree } = tools.get();
    if (tree !== undefined) hold(tools, remove(tree, id), { uncut: tree });
  },
  restoreBranch() {
    const { uncut } = tools.get();
    if (uncut !== undefined) hold(tools, uncut, { uncut: undefined });
  },
  keepRest: (of) => keepRest(tools, of),
  finishBranch() {
    const { session } = tools.get();
    if (session === undefined) return;
    const done = finishByAgents(session);
    tools.show({ session: done, ...liveAt(done), redo: [] });
  },
  branches() {
    const { tree } = tools.get();
    return tree === undefined ? "" : writeBranches(tree);
  },
});

/** The end of a session, looked at. */
function liveAt(session: Session) {
  const at = { cursor: session.moves.length, settled: true };
  return { ...at, holder: holderAt(session, at, undefined) };
}

/** Shows the current branch of a tree, wherever one is in the program. */
function hold({ show }: Tools, tree: Tree, part: Partial<AppState> = {}): void {
  const { session } = currentBranch(tree);
  show({ ...part, tree, session, ...liveAt(session), redo: [] });
}

/** The next moment, from a step on, at which a person decides; absent where there is none. */
function decisionFrom({ moves, persons, ...session }: Session, step: number): number | undefined {
  for (let at = step; at < moves.length; at++) {
    if (persons.includes(moves[at]?.actor ?? -1)) return at;
  }
  return persons.length === 0 || isEnded({ moves, persons, ...session }) ? undefined : moves.length;
}

function fork(tools: Tools, step: number): void {
  const { tree, session, place, from } = tools.get();
  if (tree === undefined || session === undefined) return;
  const moment = decisionFrom(session, step);
  const forked = forkTree(tree, moment ?? step);
  if (!forked.ok) return tools.tell({ kind: "error", key: "notice.branch.full" });
  const away = {
    place: "explore",
    tab: "branches",
    from: place === "explore" ? from : place,
  } as const;
  hold(tools, forked.value, moment === undefined ? away : { place: "play" });
  tools.tell({ kind: "info", key: "notice.branch.forked" });
}

async function keepRest(tools: Tools, of: number): Promise<void> {
  const { tree, session, holder } = tools.get();
  const other = tree === undefined ? undefined : branchOf(tree, of)?.session;
  if (tree === undefined || session === undefined || other === undefined) return;
  const fetched =
    other.changes.length === 0 ? undefined : await fetchRewrite(tools, session.world.scenario.id);
  if (tools.get().session !== session) return;
  if (fetched !== undefined && "notice" in fetched) return tools.tell(fetched.notice);
  const { session: after, ...rest } = keepRestOf(session, other, fetched?.thing);
  const shown = { ...afterMove(after, holder), ...liveAt(after) };
  tools.show({ ...shown, redo: [], rest: { ...rest, id: tree.current, of } });
}
