import { useState } from "preact/hooks";
import type { ResultLine } from "../../present/index.ts";
import { useSay } from "../context.ts";
import { Disclosure } from "../shared/disclosure.tsx";
import { SourceLink } from "../shared/source-link.tsx";
import { ToneBadge } from "../shared/tone.tsx";
import { RollTable } from "./roll-table.tsx";

interface ResultTableProps {
  readonly lines: readonly ResultLine[];
  /** Absent where the game is no longer to be looked through. */
  readonly onStep?: (step: number) => void;
}

/** Item by item: what became of it here, what is reported, whether they agree, and why. */
export function ResultTable({ lines, onStep }: ResultTableProps) {
  const say = useSay();
  const [all, setAll] = useState(true);
  const shown = all ? lines : lines.filter((line) => !line.same);
  return (
    <section class="result-items" aria-labelledby="items-title">
      <div class="section-head">
        <h2 id="items-title">{say("pages.result.items")}</h2>
        <label class="only">
          <input type="checkbox" checked={!all} onChange={() => setAll(!all)} />
          {say("pages.result.onlyDifferent")}
        </label>
      </div>
      {shown.length === 0 ? <p class="hint">{say("pages.result.allSame")}</p> : null}
      <table class="results">
        <caption class="hidden">{say("pages.result.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("pages.result.item")}</th>
            <th scope="col">{say("pages.result.mine")}</th>
            <th scope="col">{say("pages.result.history")}</th>
            <th scope="col">{say("pages.result.compare")}</th>
          </tr>
        </thead>
        {shown.map((line) => (
          <Line key={line.item} line={line} onStep={onStep} />
        ))}
      </table>
    </section>
  );
}

interface LineProps {
  readonly line: ResultLine;
  readonly onStep: ((step: number) => void) | undefined;
}

function Line({ line, onStep }: LineProps) {
  const say = useSay();
  const { title, mine, mineTone } = line;
  return (
    <tbody class={line.same ? "" : "differs"}>
      <tr>
        <th scope="row">{title}</th>
        <td class="mine">
          <span class="cell-name" aria-hidden="true">
            {say("pages.result.mine")}
          </span>
          <ToneBadge tone={mineTone} word={mine} />
        </td>
        <td class="history">
          <span class="cell-name" aria-hidden="true">
            {say("pages.result.history")}
          </span>
          <Reported line={line} />
        </td>
        <td class="compare">
          <Comparison line={line} />
        </td>
      </tr>
      <tr class="why-row">
        <td colSpan={4}>
          <Why line={line} onStep={onStep} />
        </td>
      </tr>
    </tbody>
  );
}

function Reported({ line }: { line: ResultLine }) {
  const say = useSay();
  const { history, historyNote, source } = line;
  if (history === undefined) return <span class="dim">{say("pages.result.noHistory")}</span>;
  return (
    <>
      <span class="reported">{history}</span>
      {source === undefined && historyNote === undefined ? null : (
        <Disclosure kind="source-fold" label={say("pages.source.open")}>
          {historyNote === undefined ? null : <p>{historyNote}</p>}
          {source === undefined ? null : <SourceLink source={source} />}
        </Disclosure>
      )}
    </>
  );
}

function Comparison({ line }: { line: ResultLine }) {
  const say = useSay();
  if (line.history === undefined) return <span class="dim">–</span>;
  return (
    <span class={line.same ? "agreement agreement-same" : "agreement agreement-different"}>
      <span aria-hidden="true">{line.same ? "=" : "≠"}</span>
      {say(line.same ? "pages.result.same" : "pages.result.different")}
    </span>
  );
}

function Why({ line, onStep }: LineProps) {
  const say = useSay();
  const { title, why, roll, step, wording } = line;
  return (
    <div class="why">
      <Disclosure kind="why-fold" label={say("pages.result.why")}>
        {why.length === 0 ? <p>{say("pages.result.why.same")}</p> : null}
        {why.length === 0 ? null : (
          <ul>
            {why.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
        <RollTable title={wording ?? title} roll={roll} />
      </Disclosure>
      {step < 0 || onStep === undefined ? null : (
        <button
          type="button"
          class="goto"
          aria-label={say("pages.result.goto.of", { title })}
          onClick={() => onStep(step)}
        >
          {say("pages.result.goto")}
        </button>
      )}
    </div>
  );
}
