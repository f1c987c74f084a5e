import { useEffect, useMemo, useState } from "preact/hooks";
import {
  presentRoomsAtlas,
  presentUsual,
  type RoomsGroup,
  type UsualModel,
} from "../../../present/index.ts";
import { Figure } from "../../charts/figure.tsx";
import { useShell } from "../../context.ts";
import { AxisChoice } from "../playouts-atlas.tsx";
import { firstChoices, type PlayoutsPlan, planOf } from "../playouts-plan.ts";
import type { Sweep } from "../playouts-ways.tsx";
import { Running } from "../running.tsx";
import { useExperiment } from "../use-experiment.ts";

type Games = Parameters<typeof presentUsual>[2];

interface UsualProps {
  readonly group: RoomsGroup;
  readonly games: Games;
  /** Whether the games are played without being asked for. */
  readonly now: boolean;
}

/** How usual the courses of the rooms are among many games of agents from the same start. */
export function RoomsUsual({ group, games, now }: UsualProps) {
  const { say, language } = useShell();
  const { start, rooms } = group;
  const { plan, run, play } = useGames(start, now);
  const ours = useMemo(() => games.filter(({ room }) => rooms.includes(room)), [games, rooms]);
  const sweep = run?.output;
  const model = useMemo(
    () => sweep && presentUsual(start, sweep, ours, { say, language }),
    [sweep, start, ours, say, language],
  );
  if (plan === undefined) return null;
  const { runs, noise } = plan;
  const id = `rooms-usual-${rooms.join("")}`;
  return (
    <>
      <section class="parchment rooms-usual look-page" data-page={id} aria-labelledby={id}>
        <h2 id={id}>{say("rooms.usual")}</h2>
        <p>{say("rooms.usual.lead", { runs, noise })}</p>
        {run === undefined ? (
          <button type="button" class="quiet" onClick={play}>
            {say("rooms.usual.start", { runs })}
          </button>
        ) : null}
        <div aria-live="polite">
          <Running name="playouts" run={run} />
        </div>
        {model === undefined ? null : <Lines lines={model.lines} />}
      </section>
      {model === undefined ? null : <Shares shares={model.shares} id={id} />}
      {sweep === undefined ? null : <Atlas sweep={sweep} start={start} games={ours} id={id} />}
    </>
  );
}

/** The games to hold the rooms against. What was played of another start says nothing of them. */
function useGames(start: RoomsGroup["start"], now: boolean) {
  const { actions } = useShell();
  const plan = useMemo(() => planOf(start, firstChoices(start, false), undefined), [start]);
  const known = useExperiment("playouts");
  const run =
    plan !== undefined && known !== undefined && isOf(known.input, plan) ? known : undefined;
  const play = (): void => {
    if (plan !== undefined) actions.experiment("playouts", plan);
  };
  const asked = run !== undefined;
  useEffect(() => {
    if (now && !asked) play();
  }, [now, asked, plan]);
  return { plan, run, play };
}

const isOf = (one: PlayoutsPlan, other: PlayoutsPlan): boolean =>
  one.scenario === other.scenario && one.moment === undefined && one.runs === other.runs;

const Lines = ({ lines }: Pick<UsualModel, "lines">) => (
  <ul class="rooms-lines">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

const Shares = ({ shares, id }: Pick<UsualModel, "shares"> & { readonly id: string }) => (
  <div class="look-page" data-page={`${id}-shares`} data-title={shares.title}>
    <Figure figure={shares} />
  </div>
);

interface AtlasProps extends Pick<RoomsGroup, "start"> {
  readonly sweep: Sweep;
  readonly games: Games;
  readonly id: string;
}

function Atlas({ sweep, start, games, id }: AtlasProps) {
  const { say, language } = useShell();
  const [x, setX] = useState(0);
  const [y, setY] = useState(1);
  const figure = useMemo(
    () => presentRoomsAtlas(start, sweep, { x, y }, games, { say, language }),
    [start, sweep, x, y, games, say, language],
  );
  return (
    <div class="look-page rooms-atlas" data-page={`${id}-atlas`} data-title={figure.title}>
      <div class="explore-choices">
        <AxisChoice label={say("playouts.axis.across")} axis={x} other={y} onChoose={setX} />
        <AxisChoice label={say("playouts.axis.up")} axis={y} other={x} onChoose={setY} />
      </div>
      <Figure figure={figure} />
    </div>
  );
}
