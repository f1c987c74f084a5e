import { useEffect, useMemo, useState } from "preact/hooks";
import {
  presentRoomsAtlas,
  presentUsual,
  type RoomsGroup,
  type UsualModel,
} from "../../../present/index.ts";
import { Figure } from "../../charts/figure.tsx";
import { useShell } from "../../context.ts";
import { planFor } from "../look-back/usual.tsx";
import { AxisChoice } from "../playouts-atlas.tsx";
import type { PlayoutsPlan } from "../playouts-plan.ts";
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
  const ours = useMemo(() => games.filter(({ room }) => rooms.includes(room)), [games, rooms]);
  const { plan, run, play } = useGames(ours, now);
  const sweep = run?.output;
  const model = useMemo(
    () => sweep && presentUsual(start, sweep, ours, { say, language }),
    [sweep, start, ours, say, language],
  );
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
function useGames(games: Games, now: boolean) {
  const { actions } = useShell();
  const [first] = games;
  const plan = useMemo(() => planFor((first as Games[number]).session), [first]);
  const known = useExperiment("playouts");
  const run = known !== undefined && isOf(known.input, plan) ? known : undefined;
  const asked = run !== undefined;
  const play = (): void => actions.experiment("playouts", plan);
  useEffect(() => {
    if (now && !asked) play();
  }, [now, asked, plan]);
  return { plan, run, play };
}

const isOf = (one: PlayoutsPlan, other: PlayoutsPlan): boolean =>
  one.scenario === other.scenario &&
  one.moment === undefined &&
  (["seed", "noise", "runs", "bargaining", "agents"] as const).every(
    (name) => one[name] === other[name],
  );

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
