import { useMemo } from "preact/hooks";
import type { AppState } from "../../../store/index.ts";
import { presentYears } from "../../present/index.ts";
import { useApp, useShell } from "../context.ts";

type Game = NonNullable<AppState["game"]>;

/** The years of the campaign in a row; those that are over can be looked at. */
export function YearsNav({ game, shown }: { game: Game; shown: number | undefined }) {
  const { say, language, actions } = useShell();
  const years = useMemo(
    () => presentYears(game.campaign, game.scenarios, game.sessions, { say, language }),
    [game, say, language],
  );
  return (
    <nav class="years" aria-label={say("campaign.years")}>
      <ol>
        {years.map(({ index, year, title, state }) => (
          <li key={year} class={`year-${state}`}>
            <button
              type="button"
              disabled={state !== "done"}
              aria-current={index === shown ? "page" : undefined}
              title={title}
              onClick={() => actions.showYear(index, "result")}
            >
              <strong>{year}</strong>
              <small>{say(`campaign.year.${state}`)}</small>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The game, where it is part of a campaign. */
export const useCampaignGame = (): Game | undefined => useApp((state) => state.game);
