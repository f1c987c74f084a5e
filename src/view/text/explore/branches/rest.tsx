import { type BranchLine, presentRest } from "../../../present/index.ts";
import { useApp, useShell } from "../../context.ts";

/** Of the branch in hand: having another's later moves made again in it, or agents finish it. */
export function RestOfGame({ lines }: { lines: readonly BranchLine[] }) {
  const { say, actions } = useShell();
  const line = lines.find(({ isCurrent }) => isCurrent);
  const parent = lines.find(({ id }) => id === line?.parentId);
  if (line === undefined || line.ended) return <WhatBecame lines={lines} />;
  return (
    <div class="branch-rest">
      <h3>{say("branches.rest")}</h3>
      <WhatBecame lines={lines} />
      {parent === undefined ? null : <p>{say("branches.rest.text", { name: parent.name })}</p>}
      <div class="branch-ways">
        {parent === undefined ? null : (
          <button type="button" onClick={() => void actions.keepRest(parent.id)}>
            {say("branches.rest.again")}
          </button>
        )}
        <button type="button" onClick={actions.finishBranch}>
          {say("branches.rest.finish")}
        </button>
      </div>
    </div>
  );
}

/** How far the other branch's moves could be made again, and what stopped them. */
function WhatBecame({ lines }: { lines: readonly BranchLine[] }) {
  const { say, language } = useShell();
  const rest = useApp((state) => state.rest);
  const tree = useApp((state) => state.tree);
  const other = tree?.branches.find(({ id }) => id === rest?.of);
  const isHere = lines.some(({ id, isCurrent }) => isCurrent && id === rest?.id);
  if (rest === undefined || other === undefined || !isHere) return null;
  const { count, stop } = presentRest(rest, other, { say, language });
  return (
    <div class="branch-became" role="status">
      <p>{count}</p>
      {stop === undefined ? null : <p>{stop}</p>}
    </div>
  );
}
