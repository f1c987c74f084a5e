import type { ChoiceLevel, DraftLine, DraftModel, TermModel } from "../../../present/index.ts";
import { useDeviceActions, useSay } from "../../context.ts";
import { Flag } from "../../shared/flag.tsx";
import { Icon } from "../../shared/icon.tsx";
import { Chooser } from "./chooser.tsx";
import { Clause, Worth } from "./offer-card.tsx";

interface ColumnProps {
  readonly side: "give" | "get";
  readonly lines: readonly DraftLine[];
  readonly may: boolean;
}

function Column({ side, lines, may }: ColumnProps) {
  const say = useSay();
  const { act, choose } = useDeviceActions();
  return (
    <div class="bargain-side">
      <h2>{say(side === "give" ? "offer.youGive" : "offer.youWant")}</h2>
      {lines.length === 0 ? <p class="bargain-none">{say(`draft.empty.${side}`)}</p> : null}
      <ul>
        {lines.map((line) => (
          <li key={line.strike}>
            <Clause line={line} />
            <button
              type="button"
              class="strike"
              aria-label={line.strikeLabel}
              title={say("draft.strike")}
              onClick={() => act(line.strike)}
            >
              <Icon name="close" size={16} />
            </button>
          </li>
        ))}
      </ul>
      {may ? (
        <button
          type="button"
          class="paper-button add"
          aria-label={say(`draft.add.${side}`)}
          onClick={() => choose(`>${side}`)}
        >
          <span aria-hidden="true">+</span> {say("draft.add")}
        </button>
      ) : null}
    </div>
  );
}

/** One of the terms as a list to choose from; the first line says how it is now. */
function Term({ term }: { term: TermModel }) {
  const say = useSay();
  const { act } = useDeviceActions();
  const id = `term-${term.id}`;
  return (
    <div class="term">
      <label for={id}>{term.label}</label>
      {term.id === "show" ? <p>{term.now}</p> : null}
      {term.choices.length === 0 ? (
        term.id === "show" ? null : (
          <p>{term.now}</p>
        )
      ) : (
        <select
          id={id}
          value=""
          onChange={(event) => {
            const { value } = event.currentTarget;
            if (value !== "") act(value);
          }}
        >
          <option value="">{term.id === "show" ? say("term.show.add") : term.now}</option>
          {term.choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

/** The offer that is being drafted: what one gives, what one wants, on which terms. */
export function Composer({ draft, level }: { draft: DraftModel; level: ChoiceLevel | undefined }) {
  const say = useSay();
  const { act } = useDeviceActions();
  return (
    <article class="floor composer">
      <header class="floor-heading composer-heading">
        <Flag code={draft.party.flag} width={40} />
        <div>
          <h1>{draft.title}</h1>
          <p class="floor-line">{draft.trust}</p>
        </div>
      </header>
      <div class="bargain">
        <Column side="give" lines={draft.gives} may={draft.mayGive} />
        <Column side="get" lines={draft.gets} may={draft.mayGet} />
      </div>
      {level !== undefined && level.path !== "" ? <Chooser level={level} /> : null}
      <Worth worth={draft.worth} />
      <section class="terms" aria-labelledby="terms-title">
        <h2 class="label" id="terms-title">
          {say("draft.terms")}
        </h2>
        {draft.terms.map((term) => (
          <Term key={`${term.id} ${term.now}`} term={term} />
        ))}
        {draft.severable === undefined ? null : (
          <label class="term-check">
            <input type="checkbox" checked={draft.severable} onChange={() => act("severable")} />
            {say("offer.severable")}
          </label>
        )}
      </section>
      {draft.maySend ? null : <p class="bargain-none">{say("draft.notYet")}</p>}
    </article>
  );
}
