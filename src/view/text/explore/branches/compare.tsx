import { useMemo, useState } from "preact/hooks";
import type { AppState } from "../../../../store/index.ts";
import { type BranchLine, presentComparison } from "../../../present/index.ts";
import { useShell } from "../../context.ts";
import { Results } from "../what-if/results.tsx";
import "../../styles/explore-what-if.css";

interface CompareProps {
  readonly tree: NonNullable<AppState["tree"]>;
  readonly lines: readonly BranchLine[];
}

/** Two branches side by side: where they part, which outcomes differ then, and by which terms. */
export function CompareBranches({ tree, lines }: CompareProps) {
  const { say, language } = useShell();
  const [wanted, want] = useState<readonly [number | undefined, number | undefined]>([
    undefined,
    undefined,
  ]);
  const [one, other] = pairOf(lines, wanted);
  const [before, after] = [one, other].map((id) =>
    tree.branches.find((branch) => branch.id === id),
  );
  const model = useMemo(
    () =>
      before === undefined || after === undefined
        ? undefined
        : presentComparison(before, after, { say, language }),
    [before, after, say, language],
  );
  return (
    <section class="parchment" aria-labelledby="branches-compare">
      <h2 id="branches-compare">{say("branches.compare")}</h2>
      <div class="branch-pair">
        <Choice
          label={say("branches.compare.one")}
          lines={lines}
          value={one}
          onChoose={(id) => want([id, other])}
        />
        <Choice
          label={say("branches.compare.other")}
          lines={lines}
          value={other}
          onChoose={(id) => want([one, id])}
        />
      </div>
      {model === undefined ? null : <Comparison model={model} />}
    </section>
  );
}

/** The branches that were chosen, as far as they are still there; else the one in hand and its parent. */
function pairOf(
  lines: readonly BranchLine[],
  [one, other]: readonly [number | undefined, number | undefined],
): readonly [number, number] {
  const known = (id: number | undefined) => lines.find((line) => line.id === id)?.id;
  const current = lines.find(({ isCurrent }) => isCurrent) as BranchLine;
  const elsewhere = lines.find(({ id }) => id !== current.id)?.id;
  const parent = known(current.parentId);
  if (parent !== undefined) return [known(one) ?? parent, known(other) ?? current.id];
  return [known(one) ?? current.id, known(other) ?? elsewhere ?? current.id];
}

interface ChoiceProps {
  readonly label: string;
  readonly lines: readonly BranchLine[];
  readonly value: number;
  readonly onChoose: (id: number) => void;
}

function Choice({ label, lines, value, onChoose }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(Number(event.currentTarget.value))}>
        {lines.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Comparison({ model }: { model: ReturnType<typeof presentComparison> }) {
  const { say } = useShell();
  const { apart, first, ended, model: results } = model;
  return (
    <>
      <div class="branch-apart">
        <p>{apart}</p>
        {first.one === undefined && first.other === undefined ? null : (
          <dl>
            <dt>{say("branches.compare.one")}</dt>
            <dd>{first.one ?? say("branches.nothing")}</dd>
            <dt>{say("branches.compare.other")}</dt>
            <dd>{first.other ?? say("branches.nothing")}</dd>
          </dl>
        )}
      </div>
      <h3 class="branch-count">
        {results.changed.length === 0
          ? say("branches.compare.none")
          : say("branches.compare.count", { n: results.changed.length })}
      </h3>
      {ended ? null : <p class="branch-hint">{say("branches.compare.going")}</p>}
      <Results model={results} />
    </>
  );
}
