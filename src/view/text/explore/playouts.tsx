import { useMemo } from "preact/hooks";
import { isOver } from "../../../engine/index.ts";
import {
  endingOf,
  historicalEnding,
  presentSummary,
  presentSweepSeats,
  presentSweepShares,
} from "../../present/index.ts";
import { Figure } from "../charts/figure.tsx";
import { useApp, useShell } from "../context.ts";
import { PlayoutsAtlas } from "./playouts-atlas.tsx";
import { PlayoutsForm } from "./playouts-form.tsx";
import { PlayoutsWays, type Sweep } from "./playouts-ways.tsx";
import { Running } from "./running.tsx";
import { useExperiment } from "./use-experiment.ts";
import "../styles/explore-playouts.css";

/** Many games of the scenario in hand, or of the rest of the game in hand, among agents. */
export function PlayoutsPage() {
  const { say } = useShell();
  const world = useApp((state) => state.world);
  const run = useExperiment("playouts");
  // What was played of another scenario says nothing of this one.
  const own = run?.input.scenario.id === world.scenario.id ? run : undefined;
  return (
    <>
      <p class="explore-lead">{say("playouts.lead")}</p>
      <PlayoutsForm run={own} />
      <div class="playouts-state" aria-live="polite">
        <Running name="playouts" run={own} />
      </div>
      {own?.output === undefined ? null : <Results sweep={own.output} />}
    </>
  );
}

function Results({ sweep }: { sweep: Sweep }) {
  const { say, language } = useShell();
  const world = useApp((state) => state.world);
  const session = useApp((state) => state.session);
  const history = useMemo(() => historicalEnding(world), [world]);
  const last = session?.states.at(-1);
  const game = useMemo(
    () => (last === undefined || !isOver(last) ? undefined : endingOf(last)),
    [last],
  );
  const voice = { say, language };
  const { runs, frame, hash } = sweep;
  return (
    <>
      <section class="parchment playouts-summary" aria-labelledby="playouts-ways">
        <h2 id="playouts-ways">{say("playouts.ways")}</h2>
        {runs < frame.runs ? (
          <p class="hint">{say("playouts.soFar", { runs, total: frame.runs })}</p>
        ) : null}
        {presentSummary(sweep, voice).map((line) => (
          <p key={line}>{line}</p>
        ))}
        <PlayoutsWays sweep={sweep} />
      </section>
      <Figure figure={presentSweepShares(world, sweep, voice)} />
      <Figure figure={presentSweepSeats(world, sweep, voice)} />
      <PlayoutsAtlas sweep={sweep} game={game} history={history} />
      {runs === frame.runs ? <Again frame={frame} hash={hash} /> : null}
    </>
  );
}

/** How to check the numbers: the words for the command line, and the hash that both must give. */
function Again({ frame, hash }: Pick<Sweep, "frame" | "hash">) {
  const { say } = useShell();
  const { scenario, seed, runs, noise, bargaining, agents, moment } = frame;
  const corridor = bargaining ? ` --bargaining --agents ${agents}` : "";
  return (
    <section class="playouts-again">
      {moment === "" ? (
        <>
          <p>{say("playouts.command")}</p>
          <p>
            <code>
              {`npm run -s playout -- ${scenario} --seed ${seed} --runs ${runs} --noise ${noise}${corridor}`}
            </code>
          </p>
        </>
      ) : null}
      <p class="hint">{say("playouts.hash", { hash })}</p>
    </section>
  );
}
