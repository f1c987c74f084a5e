import type { CriterionModel, SeatBackModel } from "../../../present/index.ts";
import { useShell } from "../../context.ts";
import { Disclosure } from "../../shared/disclosure.tsx";
import { Flag } from "../../shared/flag.tsx";
import { useEvidenceOnPaper } from "./use-paper.ts";

/** By delegation: who sat there, a line for each post. */
export type PeopleOfSeats = ReadonlyMap<string, readonly string[]>;

interface SeatsProps {
  readonly seats: readonly SeatBackModel[];
  readonly people?: PeopleOfSeats | undefined;
}

/** What each delegation did, by what it may be marked for; on paper with room for the mark. */
export function SeatsBack({ seats, people }: SeatsProps) {
  const { say } = useShell();
  useEvidenceOnPaper();
  return (
    <section class="parchment look-page" aria-labelledby="look-seats">
      <h2 id="look-seats">{say("lookBack.seats")}</h2>
      <p>{say("lookBack.seats.text")}</p>
      {seats.map((seat) => (
        <Seat key={seat.actor} seat={seat} people={people?.get(seat.actor) ?? []} />
      ))}
    </section>
  );
}

interface SeatProps {
  readonly seat: SeatBackModel;
  readonly people: readonly string[];
}

function Seat({ seat, people }: SeatProps) {
  const { say } = useShell();
  const { actor, name, flag, criteria } = seat;
  return (
    <section class="look-seat" data-page={`seat-${actor}`} aria-labelledby={`look-${actor}`}>
      <h3 id={`look-${actor}`}>
        <Flag code={flag} width={28} /> {name}
      </h3>
      {people.length === 0 ? null : (
        <ul class="look-people">
          {people.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
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
