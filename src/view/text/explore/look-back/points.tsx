import type { TurningPointModel } from "../../../present/index.ts";
import { useShell } from "../../context.ts";
import { Flag } from "../../shared/flag.tsx";
import { Results } from "../what-if/results.tsx";

/** The moves that turned the game, each beside the game without it. */
export function TurningPoints({ points }: { points: readonly TurningPointModel[] }) {
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
    <li class="look-point" data-page={`point-${number}`}>
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
      <button type="button" class="quiet" onClick={() => actions.showStep(step)}>
        {say("lookBack.point.see")}
      </button>
    </li>
  );
}
