import { useEffect, useMemo } from "preact/hooks";
import { isOver, type State } from "../../../../engine/index.ts";
import type { AppState } from "../../../../store/index.ts";
import { endingOf, historicalEnding, presentUsualItems } from "../../../present/index.ts";
import { useApp, useShell } from "../../context.ts";
import { ToneBadge } from "../../shared/tone.tsx";
import { PlayoutsAtlas } from "../playouts-atlas.tsx";
import type { PlayoutsPlan } from "../playouts-plan.ts";
import type { Sweep } from "../playouts-ways.tsx";
import { Running } from "../running.tsx";
import { useExperiment } from "../use-experiment.ts";
import "../../styles/explore.css";
import "../../styles/explore-playouts.css";

type Session = NonNullable<AppState["session"]>;

/** Games with corridors take a hundred times as long as those without. */
const GAMES = { plain: 10_000, bargaining: 1000 } as const;
/** The error that estimates are drawn within where the game itself had none, points. */
const USUAL_NOISE = 10;

/** Games of agents to hold a game against: the same summit from its opening, before any change. */
export function planFor({ states, noise, seed }: Session): PlayoutsPlan {
  const { world } = states[0] as State;
  const bargaining = world.bargaining !== undefined;
  return {
    ...{ scenario: world.scenario, seed, bargaining, noise: noise > 0 ? noise : USUAL_NOISE },
    agents: bargaining ? "tactical" : "sincere",
    runs: bargaining ? GAMES.bargaining : GAMES.plain,
  };
}

interface UsualProps {
  readonly session: Session;
  /** Whether the games are played without being asked for. */
  readonly now: boolean;
}

/** How usual the result is: item by item among games of agents, and all of it as one place. */
export function Usual({ session, now }: UsualProps) {
  const { say, actions } = useShell();
  const run = useExperiment("playouts");
  const plan = useMemo(() => planFor(session), [session]);
  const asked = run !== undefined;
  useEffect(() => {
    if (now && !asked) actions.experiment("playouts", plan);
  }, [now, asked, actions, plan]);
  const sweep = run?.output;
  return (
    <>
      <section class="parchment look-page" data-page="usual" aria-labelledby="look-usual">
        <h2 id="look-usual">{say("lookBack.usual")}</h2>
        <p>{say("lookBack.usual.text", { n: plan.runs, noise: plan.noise })}</p>
        {asked ? null : (
          <button
            type="button"
            class="primary"
            onClick={() => actions.experiment("playouts", plan)}
          >
            {say("lookBack.usual.play", { n: plan.runs })}
          </button>
        )}
        <div aria-live="polite">
          <Running name="playouts" run={run} />
        </div>
        {sweep === undefined ? null : <UsualTable session={session} sweep={sweep} />}
      </section>
      {sweep === undefined ? null : <Atlas session={session} sweep={sweep} />}
    </>
  );
}

interface FoundProps {
  readonly session: Session;
  readonly sweep: Sweep;
}

function Atlas({ session, sweep }: FoundProps) {
  const { say } = useShell();
  const world = useApp((state) => state.world);
  const last = session.states.at(-1) as State;
  const game = useMemo(() => (isOver(last) ? endingOf(last) : undefined), [last]);
  const history = useMemo(() => historicalEnding(world), [world]);
  return (
    <div class="look-page" data-page="atlas" data-title={say("playouts.atlas")}>
      <PlayoutsAtlas sweep={sweep} game={game} history={history} />
    </div>
  );
}

function UsualTable({ session, sweep }: FoundProps) {
  const { say, language } = useShell();
  const lines = useMemo(
    () => presentUsualItems(session, sweep, { say, language }),
    [session, sweep, say, language],
  );
  return (
    <table class="explore-table look-usual">
      <caption class="hidden">{say("lookBack.usual")}</caption>
      <thead>
        <tr>
          <th scope="col">{say("explore.item")}</th>
          <th scope="col">{say("pages.result.mine")}</th>
          <th scope="col">{say("lookBack.usual.agents")}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ item, title, outcome, tone, of100 }) => (
          <tr key={item}>
            <th scope="row">{title}</th>
            <td data-label={say("pages.result.mine")}>
              <ToneBadge tone={tone} word={outcome} />
            </td>
            <td data-label={say("lookBack.usual.agents")}>
              {of100 === undefined ? "–" : say("lookBack.usual.of100", { n: of100 })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
