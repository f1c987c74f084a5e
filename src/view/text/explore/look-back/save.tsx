import type { AppState } from "../../../../store/index.ts";
import { type LookBackModel, originOf } from "../../../present/index.ts";
import { csvOf } from "../../charts/export.ts";
import { useShell } from "../../context.ts";
import { saveFile } from "../../shared/save-file.ts";
import { useExperiment } from "../use-experiment.ts";

interface SaveProps {
  readonly session: NonNullable<AppState["session"]>;
  readonly model: LookBackModel;
}

/** Everything on the page as files, with the game that it was made from. */
export function SaveLookBack({ session, model }: SaveProps) {
  const { say, actions } = useShell();
  const name = `${session.world.scenario.id}-looking-back`;
  const origin = originOf(session.world, { seed: session.seed, hash: actions.hash() });
  const title = say("explore.tab.look-back");
  // Other games of the same scenario, where some have been played to hold this one against.
  const many = useExperiment("playouts");
  const found = many?.status === "done" && many.input.scenario.id === session.world.scenario.id;
  const games = found && many.output !== undefined ? { games: many.output } : {};
  const csv = () => {
    const head = [say("play.delegation"), say("lookBack.criterion"), say("lookBack.evidence")];
    const rows = model.seats.flatMap(({ name: seat, criteria }) =>
      criteria.flatMap(({ title: criterion, line, evidence }) => [
        [seat, criterion, line],
        ...evidence.map(({ step, text }) => [
          seat,
          criterion,
          `${say("lookBack.point.step", { step })}: ${text}`,
        ]),
      ]),
    );
    saveFile(csvOf({ name, title, table: { head, rows }, origin }), `${name}.csv`, "text/csv");
  };
  const json = () => {
    const text = JSON.stringify(
      { title, origin, transcript: actions.transcript(), ...model, ...games },
      null,
      1,
    );
    saveFile(`${text}\n`, `${name}.json`, "application/json");
  };
  return (
    <p class="look-tools">
      <button type="button" class="quiet" onClick={csv}>
        {say("lookBack.save.csv")}
      </button>
      <button type="button" class="quiet" onClick={json}>
        {say("lookBack.save.json")}
      </button>
    </p>
  );
}
