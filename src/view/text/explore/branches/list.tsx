import { useState } from "preact/hooks";
import type { BranchLine } from "../../../present/index.ts";
import { useApp, useShell } from "../../context.ts";

/** The branches with what can be done with each; the one below is where its line says it left. */
export function BranchList({ lines }: { lines: readonly BranchLine[] }) {
  const { say, actions } = useShell();
  const deleted = useApp((state) => state.uncut !== undefined);
  return (
    <>
      <p class="branch-deleted" role="status">
        {deleted ? (
          <>
            {say("branches.deleted")}{" "}
            <button type="button" onClick={actions.restoreBranch}>
              {say("branches.restore")}
            </button>
          </>
        ) : null}
      </p>
      <Children lines={lines} of={undefined} single={lines.length === 1} />
    </>
  );
}

interface ChildrenProps {
  readonly lines: readonly BranchLine[];
  readonly of: number | undefined;
  readonly single: boolean;
}

function Children({ lines, of, single }: ChildrenProps) {
  const own = lines.filter(({ parentId }) => parentId === of);
  if (own.length === 0) return null;
  return (
    <ul class="branch-list">
      {own.map((line) => (
        <li key={line.id}>
          <BranchCard line={line} single={single} />
          <Children lines={lines} of={line.id} single={single} />
        </li>
      ))}
    </ul>
  );
}

function BranchCard({ line, single }: { line: BranchLine; single: boolean }) {
  const { say } = useShell();
  return (
    <article
      class={line.isCurrent ? "branch-card branch-card-now" : "branch-card"}
      aria-current={line.isCurrent ? "true" : undefined}
    >
      <h3>
        {line.name}
        {line.isCurrent ? <span class="branch-mark">{say("branches.current")}</span> : null}
      </h3>
      {line.parentId === undefined ? null : <p>{line.leaves ?? say("branches.unplayed")}</p>}
      <p>{line.ends}</p>
      <div class="branch-ways">
        <Go line={line} />
        <Rename key={line.given} line={line} />
        {single ? null : <Delete line={line} />}
      </div>
    </article>
  );
}

function Go({ line }: { line: BranchLine }) {
  const { say, actions } = useShell();
  if (line.isCurrent) {
    return (
      <button type="button" onClick={() => actions.go(line.ended ? "result" : "play")}>
        {say(line.ended ? "branches.look" : "branches.play")}
      </button>
    );
  }
  return (
    <button
      type="button"
      aria-label={say("branches.switch.of", { name: line.name })}
      onClick={() => actions.switchBranch(line.id)}
    >
      {say("branches.switch")}
    </button>
  );
}

/** The name in a field; it holds once the field is left, or Enter is pressed. */
function Rename({ line }: { line: BranchLine }) {
  const { say, actions } = useShell();
  const [name, setName] = useState(line.given);
  const keep = () => {
    if (name !== line.given) actions.renameBranch(line.id, name);
  };
  return (
    <input
      type="text"
      class="branch-name"
      value={name}
      maxLength={60}
      placeholder={say("branches.name")}
      aria-label={say("branches.name.of", { name: line.name })}
      onInput={(event) => setName(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === "Enter") keep();
      }}
    />
  );
}

function Delete({ line }: { line: BranchLine }) {
  const { say, actions } = useShell();
  return (
    <button
      type="button"
      aria-label={say("branches.delete.of", { name: line.name })}
      onClick={() => actions.removeBranch(line.id)}
    >
      {say("branches.delete")}
    </button>
  );
}
