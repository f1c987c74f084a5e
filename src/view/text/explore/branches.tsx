import { useMemo } from "preact/hooks";
import { type AppState, USUAL_SEED } from "../../../store/index.ts";
import { presentBranches } from "../../present/index.ts";
import { useApp, useShell } from "../context.ts";
import { CompareBranches } from "./branches/compare.tsx";
import { ForkAtStep } from "./branches/fork.tsx";
import { BranchList } from "./branches/list.tsx";
import { TreePicture } from "./branches/picture.tsx";
import { RestOfGame } from "./branches/rest.tsx";
import { ShareBranches } from "./branches/share.tsx";
import "../styles/explore-branches.css";

/** A game as a tree: its branches, where they part, what comes out of each, and how to carry them. */
export function BranchesPage() {
  const { say } = useShell();
  const tree = useApp((state) => state.tree);
  const campaign = useApp((state) => state.game !== undefined);
  return (
    <>
      <p class="explore-lead">{say("branches.lead")}</p>
      {campaign ? <p class="hint">{say("branches.campaign")}</p> : null}
      {tree === undefined ? <NoGame /> : <Branches tree={tree} />}
    </>
  );
}

function Branches({ tree }: { tree: NonNullable<AppState["tree"]> }) {
  const { say, language } = useShell();
  const lines = useMemo(() => presentBranches(tree, { say, language }), [tree, say, language]);
  return (
    <>
      <section class="parchment" aria-labelledby="branches-tree">
        <h2 id="branches-tree">{say("branches.tree")}</h2>
        <TreePicture lines={lines} />
        <BranchList lines={lines} />
        <RestOfGame lines={lines} />
      </section>
      <ForkAtStep ended={lines.some(({ isCurrent, ended }) => isCurrent && ended)} />
      {lines.length > 1 ? <CompareBranches tree={tree} lines={lines} /> : null}
      <ShareBranches many={lines.length > 1} />
    </>
  );
}

function NoGame() {
  const { say, actions } = useShell();
  const campaign = useApp((state) => state.campaign !== undefined);
  const watch = () => {
    actions.begin({ persons: [], seed: USUAL_SEED, noise: 0 });
    actions.explore("branches");
  };
  return (
    <section class="parchment">
      <p>{say("branches.none")}</p>
      {campaign ? null : (
        <button type="button" class="branch-main" onClick={watch}>
          {say("branches.none.agents")}
        </button>
      )}
    </section>
  );
}
