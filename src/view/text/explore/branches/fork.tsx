import { useMemo, useState } from "preact/hooks";
import { presentMoments } from "../../../present/index.ts";
import { useApp, useShell } from "../../context.ts";

/** Any step of the branch in hand, in words, and a new branch from there. */
export function ForkAtStep({ ended }: { ended: boolean }) {
  const { say, language, actions } = useShell();
  const session = useApp((state) => state.session);
  const cursor = useApp((state) => state.cursor);
  const moments = useMemo(
    () => (session === undefined ? [] : presentMoments(session, { say, language })),
    [session, say, language],
  );
  const [chosen, choose] = useState<number>();
  const all = moments.length - 1;
  const step = Math.min(chosen ?? cursor, all);
  const moment = moments[step];
  if (session === undefined || moment === undefined) return null;
  const { next } = moment;
  const text =
    step === all
      ? say("branches.fork.end", { next })
      : say("branches.fork.step", { step: step + 1, all, next });
  return (
    <section class="parchment" aria-labelledby="branches-fork">
      <h2 id="branches-fork">{say("branches.fork")}</h2>
      <p>{say(session.persons.length === 0 ? "branches.fork.watch" : "branches.fork.text")}</p>
      <label class="branch-step">
        <span>{text}</span>
        <input
          type="range"
          min={0}
          max={all}
          value={step}
          aria-label={say("branches.fork.slider")}
          aria-valuetext={text}
          onInput={(event) => choose(event.currentTarget.valueAsNumber)}
        />
      </label>
      <button
        type="button"
        class="branch-main"
        disabled={step === all && ended}
        onClick={() => actions.fork(step)}
      >
        {say("branches.fork.here")}
      </button>
    </section>
  );
}
