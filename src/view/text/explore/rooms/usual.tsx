import { useMemo, useState } from "preact/hooks";
import { presentRoomsAtlas, presentUsual, type RoomsGroup } from "../../../present/index.ts";
import { Figure } from "../../charts/figure.tsx";
import { useShell } from "../../context.ts";
import { AxisChoice } from "../playouts-atlas.tsx";
import { firstChoices, type PlayoutsPlan, planOf } from "../playouts-plan.ts";
import type { Sweep } from "../playouts-ways.tsx";
import { Running } from "../running.tsx";
import { useExperiment } from "../use-experiment.ts";

interface UsualProps {
  readonly group: RoomsGroup;
  readonly games: Parameters<typeof presentUsual>[2];
}

/** How usual the courses of the rooms are among many games of agents from the same start. */
export function RoomsUsual({ group, games }: UsualProps) {
  const { say, actions } = useShell();
  const { start } = group;
  const plan = useMemo(() => planOf(start, firstChoices(start, false), undefined), [start]);
  const run = useExperiment("playouts");
  // What was played of another start says nothing of these rooms.
  const own = plan !== undefined && run !== undefined && isOf(run.input, plan) ? run : undefined;
  if (plan === undefined) return null;
  const { runs, noise } = plan;
  return (
    <section class="rooms-usual" aria-labelledby="rooms-usual">
      <h3 id="rooms-usual">{say("rooms.usual")}</h3>
      <p>{say("rooms.usual.lead", { runs, noise })}</p>
      {own === undefined ? (
        <button type="button" class="quiet" onClick={() => actions.experiment("playouts", plan)}>
          {say("rooms.usual.start", { runs })}
        </button>
      ) : null}
      <div aria-live="polite">
        <Running name="playouts" run={own} />
      </div>
      {own?.output === undefined ? null : <Found sweep={own.output} group={group} games={games} />}
    </section>
  );
}

const isOf = (one: PlayoutsPlan, other: PlayoutsPlan): boolean =>
  one.scenario === other.scenario && one.moment === undefined && one.runs === other.runs;

function Found({ sweep, group, games }: UsualProps & { readonly sweep: Sweep }) {
  const { say, language } = useShell();
  const { start } = group;
  const [x, setX] = useState(0);
  const [y, setY] = useState(1);
  const voice = { say, language };
  const { lines, shares } = presentUsual(start, sweep, games, voice);
  return (
    <>
      <ul class="rooms-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Figure figure={shares} />
      <div class="explore-choices">
        <AxisChoice label={say("playouts.axis.across")} axis={x} other={y} onChoose={setX} />
        <AxisChoice label={say("playouts.axis.up")} axis={y} other={x} onChoose={setY} />
      </div>
      <Figure figure={presentRoomsAtlas(start, sweep, { x, y }, games, voice)} />
    </>
  );
}
