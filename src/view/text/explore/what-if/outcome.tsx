import {
  type DeskModel,
  type DeskProblem,
  deskTable,
  namedChanges,
  originOf,
} from "../../../present/index.ts";
import type { Say } from "../../../words/index.ts";
import { csvOf, jsonOf } from "../../charts/export.ts";
import { useShell } from "../../context.ts";
import { saveFile } from "../../shared/save-file.ts";
import { PlayOn } from "./play-on.tsx";
import { Results } from "./results.tsx";
import { useDesk } from "./use-desk.ts";

interface OutcomeProps {
  readonly model: DeskModel | undefined;
  readonly problems: readonly DeskProblem[];
  readonly running: boolean;
  readonly failed: string | undefined;
}

/** The sheet beside the editor: what the changes come to, or why they come to nothing. */
export function Outcome({ model, problems, running, failed }: OutcomeProps) {
  const { say } = useShell();
  const { settings } = useDesk();
  const idle = settings.length === 0;
  const stale = running || problems.length > 0;
  return (
    <section class="parchment desk-outcome" aria-labelledby="desk-outcome" aria-busy={running}>
      <p class="eyebrow">{say("whatIf.results")}</p>
      <h2 id="desk-outcome">
        <span role="status">{headOf({ model, problems, running, idle }, say)}</span>
      </h2>
      {problems.length === 0 ? null : <Problems problems={problems} />}
      {failed === undefined ? null : (
        <p class="desk-refused" role="alert">
          {say("explore.failed", { message: failed })}
        </p>
      )}
      {idle ? <p>{say("whatIf.results.idle")}</p> : null}
      {idle || model === undefined ? null : (
        <div class={stale ? "desk-stale" : ""}>
          <Results model={model} />
          <PlayOn />
          <SaveDesk model={model} />
        </div>
      )}
    </section>
  );
}

type Head = Pick<OutcomeProps, "model" | "problems" | "running"> & { readonly idle: boolean };

/** How many outcomes change; or that there is no such summit, or that it is not played yet. */
function headOf({ model, problems, running, idle }: Head, say: Say): string {
  if (problems.length > 0) return say("whatIf.error");
  if (!idle && model === undefined && running) return say("explore.running");
  const n = idle ? 0 : (model?.changed.length ?? 0);
  return say("whatIf.results.count", { n, all: model?.all ?? 0 });
}

function Problems({ problems }: { problems: readonly DeskProblem[] }) {
  return (
    <div class="desk-refused" role="alert">
      <ul>
        {problems.map(({ path, text }) => (
          <li key={path + text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

/** The outcomes that change as a file, with everything needed to compute them anew. */
function SaveDesk({ model }: { model: DeskModel }) {
  const { say, language, actions } = useShell();
  const { world, settings, play } = useDesk();
  const saved = () => ({
    name: `${world.scenario.id}-what-if`,
    title: say("whatIf.file"),
    table: deskTable(model, { say, language }),
    origin: originOf(world, {
      seed: 1,
      play,
      ...namedChanges(settings),
    }),
  });
  const copyLink = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(location.href);
      actions.tell({ kind: "info", key: "whatIf.link.copied" });
    } catch {
      actions.tell({ kind: "info", key: "whatIf.link.failed" });
    }
  };
  return (
    <p class="desk-save">
      <button type="button" onClick={() => void copyLink()}>
        {say("whatIf.link")}
      </button>
      <span>{say("whatIf.export")}</span>
      <button
        type="button"
        aria-label={say("figure.saveAs", { title: say("whatIf.file"), format: "CSV" })}
        onClick={() => saveFile(csvOf(saved()), `${saved().name}.csv`, "text/csv")}
      >
        CSV
      </button>
      <button
        type="button"
        aria-label={say("figure.saveAs", { title: say("whatIf.file"), format: "JSON" })}
        onClick={() => saveFile(jsonOf(saved()), `${saved().name}.json`, "application/json")}
      >
        JSON
      </button>
    </p>
  );
}
