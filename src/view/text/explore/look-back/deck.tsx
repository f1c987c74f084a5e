import { useEffect, useState } from "preact/hooks";
import { useShell } from "../../context.ts";

/** The parts of the page, each a page of the deck. */
const PAGES = ".look-page, .look-point";
/** On the root of the document while the deck is shown. */
const SHOWN = "look-deck";

/** Shows one part alone, large, for the projector; the parts are those of the page itself. */
function useDeck() {
  const [page, setPage] = useState<number | undefined>(undefined);
  const [pages, setPages] = useState(0);
  useEffect(() => {
    const all = [...document.querySelectorAll<HTMLElement>(PAGES)];
    setPages(all.length);
    document.documentElement.classList.toggle(SHOWN, page !== undefined);
    for (const [index, one] of all.entries()) one.classList.toggle("look-now", index === page);
    window.scrollTo(0, 0);
    return () => document.documentElement.classList.remove(SHOWN);
  }, [page]);
  useEffect(() => {
    if (page === undefined) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === "Escape") setPage(undefined);
      else if (event.key === "ArrowRight" || event.key === "PageDown") setPage(within(page + 1));
      else if (event.key === "ArrowLeft" || event.key === "PageUp") setPage(within(page - 1));
      else return;
      event.preventDefault();
    };
    const within = (wanted: number): number => Math.min(Math.max(wanted, 0), pages - 1);
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [page, pages]);
  return { page, pages, setPage };
}

/** Print, or go through it page by page on the projector. */
export function LookBackTools() {
  const { say } = useShell();
  const { page, pages, setPage } = useDeck();
  if (page === undefined) {
    return (
      <p class="look-tools">
        <button type="button" class="primary" onClick={() => setPage(0)}>
          {say("lookBack.deck")}
        </button>
        <button type="button" class="quiet" onClick={() => window.print()}>
          {say("lookBack.print")}
        </button>
      </p>
    );
  }
  return (
    <p class="look-tools look-tools-deck">
      <button type="button" class="quiet" disabled={page === 0} onClick={() => setPage(page - 1)}>
        {say("lookBack.deck.before")}
      </button>
      <span aria-live="polite">{say("lookBack.deck.count", { page: page + 1, pages })}</span>
      <button
        type="button"
        class="quiet"
        disabled={page >= pages - 1}
        onClick={() => setPage(page + 1)}
      >
        {say("lookBack.deck.next")}
      </button>
      <button type="button" class="quiet" onClick={() => setPage(undefined)}>
        {say("lookBack.deck.close")}
      </button>
    </p>
  );
}
