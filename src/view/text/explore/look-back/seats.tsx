import type { CriterionModel, SeatBackModel } from "../../../present/index.ts";
import { useShell } from "../../context.ts";
import { Disclosure } from "../../shared/disclosure.tsx";
import { Flag } from "../../shared/flag.tsx";

/** What each delegation did, by what it may be marked for; on paper with room for the mark. */
export function SeatsBack({ seats }: { seats: readonly SeatBackModel[] }) {
  const { say } = useShell();
  return (
    <section class="parchment look-page" aria-labelledby="look-seats">
      <h2 id="look-seats">{say("lookBack.seats")}</h2>
      <p>{say("lookBack.seats.text")}</p>
      {seats.map((seat) => (
        <Seat key={seat.actor} seat={seat} />
      ))}
    </section>
  );
}

function Seat({ seat }: { seat: SeatBackModel }) {
  const { say } = useShell();
  const { actor, name, flag, criteria } = seat;
  return (
    <section class="look-seat" data-page={`seat-${actor}`} aria-labelledby={`look-${actor}`}>
      <h3 id={`look-${actor}`}>
        <Flag code={flag} width={28} /> {name}
      </h3>
      <dl>
        {criteria.map((one) => (
          <Criterion key={one.id} name={name} criterion={one} />
        ))}
      </dl>
      <p class="look-mark">{say("lookBack.mark")}:</p>
    </section>
  );
}

interface CriterionProps {
  readonly name: string;
  readonly criterion: CriterionModel;
}

function Criterion({ name, criterion }: CriterionProps) {
  const { say, actions } = useShell();
  const { title, line, evidence } = criterion;
  return (
    <>
      <dt>{title}</dt>
      <dd>
        {line}
        {evidence.length === 0 ? null : (
          <Disclosure
            kind="desk-fold"
            label={
              <>
                {say("lookBack.evidence")} <span class="hidden">({`${name}, ${title}`})</span>
              </>
            }
          >
            <ul class="look-evidence">
              {evidence.map(({ step, text }, index) => (
                <li key={`${step} ${index}`}>
                  <button type="button" class="quiet" onClick={() => actions.showStep(step)}>
                    {say("lookBack.point.step", { step })}
                  </button>
                  {text}
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
      </dd>
    </>
  );
}
