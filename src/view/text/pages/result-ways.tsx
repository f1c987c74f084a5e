import type { AppState } from "../../../store/index.ts";
import { useApp, useShell } from "../context.ts";
import { useCampaignGame } from "./years-nav.tsx";

type Session = NonNullable<AppState["session"]>;
type Game = NonNullable<AppState["game"]>;

/** The ways on from a result: to the next year of a campaign, back through the game, to the start. */
export function ResultWays({ session }: { session: Session }) {
  const game = useCampaignGame();
  const year = useApp((state) => state.year);
  if (game === undefined) return <ScenarioWays />;
  if (year < game.sessions.length - 1) return <EarlierWays session={session} index={year} />;
  return <CampaignWays game={game} index={year} />;
}

function ScenarioWays() {
  const { say, actions } = useShell();
  return (
    <div class="row">
      <button type="button" class="primary" onClick={() => actions.showStep(0)}>
        {say("pages.result.look")}
      </button>
      <button type="button" class="quiet" onClick={() => actions.explore("look-back")}>
        {say("lookBack.open")}
      </button>
      <button type="button" class="quiet" onClick={() => actions.explore("branches")}>
        {say("pages.result.fork")}
      </button>
      <button type="button" class="quiet" onClick={actions.again}>
        {say("pages.result.again")}
      </button>
      <button type="button" class="quiet" onClick={() => actions.explore("what-if")}>
        {say("whatIf.open")}
      </button>
      <button type="button" class="quiet" onClick={() => actions.explore("questions")}>
        {say("explore.open")}
      </button>
      <ToStart />
    </div>
  );
}

function CampaignWays({ game, index }: { game: Game; index: number }) {
  const { say, actions } = useShell();
  const next = game.scenarios.get(game.campaign.sessions[index + 1]?.scenario ?? "");
  const on =
    next === undefined
      ? say("campaign.onToEnd")
      : say("campaign.onTo", { year: next.date.slice(0, 4) });
  return (
    <div class="row">
      <button type="button" class="primary" onClick={() => actions.showYear(index, "year")}>
        {on}
      </button>
      <button type="button" class="quiet" onClick={() => actions.showStep(0)}>
        {say("pages.result.look")}
      </button>
      <ToStart />
    </div>
  );
}

/** Of a year that the campaign has left behind: it can be looked at and no longer changed. */
function EarlierWays({ session, index }: { session: Session; index: number }) {
  const { say, actions } = useShell();
  const year = session.world.scenario.date.slice(0, 4);
  return (
    <div class="row">
      <button type="button" class="primary" onClick={() => actions.showYear(index, "year")}>
        {say("campaign.toYear", { year })}
      </button>
      <button type="button" class="quiet" onClick={() => actions.go("play")}>
        {say("campaign.toTable")}
      </button>
    </div>
  );
}

function ToStart() {
  const { say, actions } = useShell();
  return (
    <button type="button" class="quiet" onClick={() => actions.go("start")}>
      {say("pages.result.start")}
    </button>
  );
}
