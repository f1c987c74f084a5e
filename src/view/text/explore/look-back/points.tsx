import type { TurningPointModel } from "../../../present/index.ts";
import { useShell } from "../../context.ts";
import { Flag } from "../../shared/flag.tsx";
import { Running } from "../running.tsx";
import { Results } from "../what-if/results.tsx";

import type { LookBackRun } from "./use-turning-points.ts";
import "../../styles/explore-what-if-results.css";

interface SectionProps {
  readonly run: LookBackRun | undefined;
  /** Absent until they have been found. */
  readonly points: readonly TurningPointModel[] | undefined;
  /** Has them looked for where nobody has yet. */
  readonly onLook?: () => void;
}

/** What turned the game, or how far the search for it is. */
export function PointsSection({ run, points, onLook }: SectionProps) {
  const { say } = useShell();
  return (
    <section class="parchment" id="look-points" aria-labelledby="look-points-title">
      <h2 id="look-points-title">{say("lookBack.points")}</h2>
      <p>{say("lookBack.points.text")}</p>
      {run === undefined && onLook !== undefined ? (
        <button type="button" class="primary" onClick={onLook}>
          {say("lookBack.points.look")}
        </button>
      ) : null}
      <Running name="lookBack" run={run} />
      {points === undefined ? null : <TurningPoints points={points} />}
    </section>
  );
}

/** The moves that turned the game, each beside the game without it. */
function TurningPoints({ points }: { points: readonly TurningPointModel[] }) {
  const { say } = useShell();
  if (points.length === 0) return <p>{say("lookBack.points.none")}</p>;
  return (
    <ol class="look-points">
      {points.map((point, index) => (
        <Point key={point.step} point={point} number={index + 1} />
      ))}
    </ol>
  );
}

interface PointProps {
  readonly point: TurningPointModel;
  /** From 1. */
  readonly number: number;
}

function Point({ point, number }: PointProps) {
  const { say, actions } = useShell();
  const { step, about, who, flag, did, could, why, how, games } = point;
  return (
    <li
      class="look-point"
      data-page={`point-${number}`}
      data-title={say("lookBack.point.title", { number, about })}
    >
      <h3>
        <Flag code={flag} width={28} />
        <span>
          {who}
          <small>
            {about} · {say("lookBack.point.step", { step: step + 1 })}
          </small>
        </span>
      </h3>
      <dl>
        <dt>{say("lookBack.point.did")}</dt>
        <dd>{did}</dd>
        <dt>{say("lookBack.point.could")}</dt>
        <dd>
          {could}. {why}
        </dd>
      </dl>
      <h4>{say("lookBack.point.then")}</h4>
      <Results model={games} />
      <p class="hint">{how}</p>
      <button type="button" class="quiet point-see" onClick={() => actions.showStep(step)}>
        {say("lookBack.point.see")}
      </button>
    </li>
  );
}
