import { useEffect, useMemo, useState } from "preact/hooks";
import { DESK_PLAYS } from "../../../store/index.ts";
import {
  type DeskModel,
  presentPresets,
  presentProblems,
  presentWhatIf,
  responseBadge,
  strongestObjection,
} from "../../present/index.ts";
import { useApp, useShell } from "../context.ts";
import { Disclosure } from "../shared/disclosure.tsx";
import { firstItem } from "./item-choice.tsx";
import { keyOf } from "./subject.ts";
import { useExperimentOf } from "./use-experiment.ts";
import { Changes } from "./what-if/changes.tsx";
import { CheckUpPanel } from "./what-if/check-up.tsx";
import { DelegationFields, WorldFields } from "./what-if/delegations.tsx";
import { ItemFields } from "./what-if/item.tsx";
import { Outcome } from "./what-if/outcome.tsx";
import { Presets } from "./what-if/presets.tsx";
import { RuleFields } from "./what-if/rules.tsx";
import { RunsPanel } from "./what-if/runs.tsx";
import { SwapPanel } from "./what-if/swap.tsx";
import { canAim, useAsking, useChoosePreset, useDesk } from "./what-if/use-desk.ts";
import "../styles/explore-what-if.css";

/** The what-if desk: change something, see at once what comes out otherwise, and why. */
export function WhatIfPage() {
  const { say, language, actions } = useShell();
  const desk = useDesk();
  const { world } = desk;
  const asking = useAsking(desk);
  const run = useExperimentOf("whatIf", asking.input, asking.key);
  const about = useAbout();
  const voice = useMemo(() => ({ say, language }), [say, language]);
  const games = run?.output;
  const model = useMemo(
    () => (games === undefined ? undefined : presentWhatIf(world, games, voice)),
    [world, games, voice],
  );
  const problems =
    run?.failure?.kind === "refused" ? presentProblems(world, run.failure.problems, voice) : [];
  const answers = games?.items.find(({ id }) => id === about.item?.id)?.answers ?? [];
  const choose = useChoosePreset();
  useUndoKeys();
  return (
    <>
      <p class="explore-lead">{say("whatIf.lead")}</p>
      <Presets presets={about.presets} onChoose={choose} />
      <div class="desk">
        <div class="desk-editor">
          <Changes />
          <Aim />
          <Disclosure kind="desk-group" label={say("whatIf.rules")} open>
            <RuleFields />
            {desk.step === undefined ? <Play /> : null}
          </Disclosure>
          {about.item === undefined ? null : (
            <Disclosure kind="desk-group" label={say("whatIf.item")} open>
              <ItemFields
                item={about.item}
                onChoose={(id) => actions.explore("what-if", id)}
                answerOf={(actor) => {
                  const answer = answers.find((one) => one.actor === actor);
                  return answer && responseBadge(answer.response.after, voice);
                }}
              />
            </Disclosure>
          )}
          <Disclosure kind="desk-group" label={say("whatIf.delegations")}>
            <DelegationFields />
          </Disclosure>
          <Disclosure kind="desk-group" label={say("whatIf.world")}>
            <WorldFields />
          </Disclosure>
        </div>
        <Outcome
          model={model}
          problems={problems}
          running={run?.status === "running"}
          failed={run?.failure?.kind === "failed" ? run.failure.message : undefined}
        />
      </div>
      <ToOutcome model={model} />
      {desk.step === undefined ? (
        <>
          <SwapPanel asking={asking} />
          <RunsPanel asking={asking} />
        </>
      ) : null}
      <CheckUpPanel asking={asking} />
    </>
  );
}

/** The item that is edited, and the questions to begin with: both from the game as it is. */
function useAbout() {
  const { say, language } = useShell();
  const { world } = useDesk();
  const about = useApp((state) => state.about);
  const subject = { scenario: world.scenario, bargaining: false };
  const forecast = useExperimentOf("forecast", { subject }, `${keyOf(world)} answers`)?.output;
  const presets = useMemo(
    () => (forecast === undefined ? [] : presentPresets(world, forecast, { say, language })),
    [world, forecast, say, language],
  );
  const { items } = world.scenario;
  const id = about ?? (forecast && strongestObjection(forecast)?.item) ?? firstItem(world);
  return { item: items.find((one) => one.id === id) ?? items[0], presets };
}

/** While the sheet is out of sight: what it says, and the way to it. */
function ToOutcome({ model }: { model: DeskModel | undefined }) {
  const { say } = useShell();
  const { settings } = useDesk();
  const [inSight, see] = useState(true);
  useEffect(() => {
    const sheet = document.querySelector(".desk-outcome");
    if (sheet === null) return;
    const watcher = new IntersectionObserver(([entry]) => see(entry?.isIntersecting === true));
    watcher.observe(sheet);
    return () => watcher.disconnect();
  }, []);
  if (inSight || model === undefined || settings.length === 0) return null;
  const show = (): void =>
    document.getElementById("desk-outcome")?.scrollIntoView({ block: "start" });
  return (
    <button type="button" class="desk-to-outcome" onClick={show}>
      {say("whatIf.results.count", { n: model.changed.length, all: model.all })}
      <span aria-hidden="true">↑</span>
    </button>
  );
}

/** Whether the change holds from the start, or from the step of the game that is on the screen. */
function Aim() {
  const { say, actions } = useShell();
  const able = useApp(canAim);
  const now = useApp((state) => state.desk.now);
  const step = useApp((state) => state.cursor);
  if (!able) return null;
  return (
    <div class="desk-choice">
      <label for="desk-aim">{say("whatIf.aim")}</label>
      <select
        id="desk-aim"
        value={now ? "now" : "start"}
        onChange={(event) => actions.aimDesk(event.currentTarget.value === "now")}
      >
        <option value="start">{say("whatIf.aim.start")}</option>
        <option value="now">{say("whatIf.aim.now", { step })}</option>
      </select>
    </div>
  );
}

function Play() {
  const { say, actions } = useShell();
  const play = useApp((state) => state.desk.play);
  return (
    <div class="desk-choice">
      <label for="desk-play">{say("whatIf.play")}</label>
      <select
        id="desk-play"
        value={play}
        onChange={(event) => {
          const next = DESK_PLAYS.find((one) => one === event.currentTarget.value);
          if (next !== undefined) actions.playOnDesk(next);
        }}
      >
        {DESK_PLAYS.map((one) => (
          <option key={one} value={one}>
            {say(`whatIf.play.${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Ctrl+Z and Ctrl+Shift+Z, or Ctrl+Y; inside a text field they are the field's own. */
function useUndoKeys(): void {
  const { actions } = useShell();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const typing = event.target instanceof HTMLInputElement && event.target.type === "text";
      if (typing || (key !== "z" && key !== "y")) return;
      event.preventDefault();
      if (key === "y" || event.shiftKey) actions.redoOnDesk();
      else actions.undoOnDesk();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [actions]);
}
