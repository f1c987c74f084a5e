import { useCallback } from "preact/hooks";
import { useDeckPages, usePageKeys, useSay } from "../../text/index.ts";
import { useClass } from "../context.ts";
import { useRecord } from "./record.ts";
import { useProjectorPage } from "./use-projector-page.ts";

/** The projector in the instructor's hand: forth and back, or to a page of the list. */
export function TurnPages() {
  const { disclosed } = useRecord();
  return disclosed ? <Pages /> : null;
}

function Pages() {
  const say = useSay();
  const { now, turnTo } = useProjectorPage();
  const shown = useClass(({ parts }) => parts.deck?.page) ?? "";
  const pages = [{ id: "", title: say("class.debrief.agenda") }, ...useDeckPages()];
  const placeOf = (page: string): number =>
    Math.max(
      0,
      pages.findIndex(({ id }) => id === page),
    );
  const at = placeOf(shown);
  const show = (index: number): void => {
    const page = pages[Math.min(Math.max(index, 0), pages.length - 1)]?.id ?? "";
    turnTo(page);
    document.querySelector(`[data-page="${page}"]`)?.scrollIntoView({ block: "start" });
  };
  const turn = useCallback((by: number) => show(placeOf(now()) + by), [pages.length]);
  usePageKeys(turn);
  return (
    <section
      class="card debrief-pages"
      aria-labelledby="debrief-pages"
      title={say("debrief.pages.hint")}
    >
      <h2 id="debrief-pages">{say("debrief.pages")}</h2>
      <div class="debrief-turn">
        <button type="button" class="quiet" disabled={at === 0} onClick={() => turn(-1)}>
          {say("lookBack.deck.before")}
        </button>
        <label>
          <span class="hidden">{say("debrief.pages.page")}</span>
          <select value={shown} onChange={({ currentTarget }) => show(currentTarget.selectedIndex)}>
            {pages.map(({ id, title }, index) => (
              <option key={id} value={id}>
                {say("debrief.pages.line", { number: index + 1, title })}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          class="primary"
          disabled={at >= pages.length - 1}
          onClick={() => turn(1)}
        >
          {say("lookBack.deck.next")}
        </button>
      </div>
    </section>
  );
}
