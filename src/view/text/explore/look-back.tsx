import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { isOver, type State } from "../../../engine/index.ts";
import { type AppState, USUAL_SEED } from "../../../store/index.ts";
import { presentLookBack, presentResult } from "../../present/index.ts";
import { useApp, useShell } from "../context.ts";
import { Limits } from "../pages/limits.tsx";
import { Books } from "../pages/result-bargains.tsx";
import { ResultTable } from "../pages/result-table.tsx";
import { LookBackTools } from "./look-back/deck.tsx";
import { PointsSection } from "./look-back/points.tsx";
import { Questions } from "./look-back/questions.tsx";
import { SaveLookBack } from "./look-back/save.tsx";
import { type PeopleOfSeats, SeatsBack } from "./look-back/seats.tsx";
import { useTurningPoints } from "./look-back/use-turning-points.ts";
import "../styles/explore-look-back.css";

type Session = NonNullable<AppState["session"]>;

/** Looking back at the game in hand: what to ask, what turned it, what each delegation did. */
export function LookBackPage() {
  const { say } = useShell();
  const session = useApp((state) => state.session);
  const ended = session !== undefined && isOver(session.states.at(-1) as State);
  return (
    <>
      <p class="explore-lead">{say("lookBack.lead")}</p>
      {ended ? (
        <LookBack session={session} tools={<LookBackTools />} among={<ToPlayouts />} />
      ) : (
        <NotYet going={session !== undefined} />
      )}
    </>
  );
}

function NotYet({ going }: { going: boolean }) {
  const { say, actions } = useShell();
  const campaign = useApp((state) => state.campaign !== undefined);
  const watch = () => {
    actions.begin({ persons: [], seed: USUAL_SEED, noise: 0 });
    actions.explore("look-back");
  };
  return (
    <section class="parchment">
      <p>{say(going ? "lookBack.going" : "lookBack.none")}</p>
      {going ? (
        <button type="button" class="branch-main" onClick={() => actions.go("play")}>
          {say("lookBack.playOn")}
        </button>
      ) : null}
      {going || campaign ? null : (
        <button type="button" class="branch-main" onClick={watch}>
          {say("lookBack.agents")}
        </button>
      )}
    </section>
  );
}

function ToPlayouts() {
  const { say, actions } = useShell();
  return (
    <button type="button" class="quiet" onClick={() => actions.explore("playouts")}>
      {say("lookBack.atlas")}
    </button>
  );
}

interface LookBackProps {
  readonly session: Session;
  /** What turns its pages. */
  readonly tools: ComponentChildren;
  /** Where this game lies among many; after what became of each item. */
  readonly among: ComponentChildren;
  /** Who sat where, where that is known. */
  readonly people?: PeopleOfSeats;
}

/** A game from its end: what turned it, what came of it, what each delegation did. */
export function LookBack({ session, tools, among, people }: LookBackProps) {
  const { say, language, actions } = useShell();
  const { run, points } = useTurningPoints(true);
  const model = useMemo(
    () => presentLookBack(session, points ?? [], { say, language }),
    [session, points, say, language],
  );
  const result = useMemo(() => presentResult(session, { say, language }), [session, say, language]);
  const [feelings, facts, transfer, before] = model.questions;
  return (
    <>
      {tools}
      {isOver(session.states.at(-1) as State) ? null : (
        <p class="parchment">{say("lookBack.brokenOff")}</p>
      )}
      <Questions groups={[feelings]} />
      <PointsSection run={run} points={points && model.points} />
      <Questions groups={[facts]} />
      <div class="look-page" data-page="items">
        <ResultTable lines={result.lines} onStep={actions.showStep} />
      </div>
      {among}
      {result.deals === undefined ? null : (
        <div class="look-page" data-page="deals">
          <Books deals={result.deals} hidden={false} />
        </div>
      )}
      <SeatsBack seats={model.seats} people={people} />
      <div class="look-page" data-page="limits">
        <Limits title={say("pages.result.limits")} limits={result.limits} />
      </div>
      <Questions groups={[transfer, before]} />
      <SaveLookBack session={session} model={model} />
    </>
  );
}
