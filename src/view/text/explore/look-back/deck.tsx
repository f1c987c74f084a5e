import { useState } from "preact/hooks";
import { useShell } from "../../context.ts";
import { useDeckPages, usePageKeys, useShownPage } from "./pages.ts";

/** Print, or go through it page by page on the projector. */
export function LookBackTools() {
  const [page, setPage] = useState<number>();
  const { say } = useShell();
  if (page !== undefined) return <Deck page={page} onPage={setPage} />;
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

interface DeckProps {
  readonly page: number;
  readonly onPage: (page: number | undefined) => void;
}

function Deck({ page, onPage }: DeckProps) {
  const { say } = useShell();
  const pages = useDeckPages();
  const turn = (by: number) => onPage(Math.min(Math.max(page + by, 0), pages.length - 1));
  useShownPage(pages[page]?.id ?? "", pages);
  usePageKeys(turn, () => onPage(undefined));
  return (
    <p class="look-tools look-tools-deck">
      <button type="button" class="quiet" disabled={page === 0} onClick={() => turn(-1)}>
        {say("lookBack.deck.before")}
      </button>
      <span aria-live="polite">
        {say("lookBack.deck.count", { page: page + 1, pages: pages.length })}
      </span>
      <button
        type="button"
        class="quiet"
        disabled={page >= pages.length - 1}
        onClick={() => turn(1)}
      >
        {say("lookBack.deck.next")}
      </button>
      <button type="button" class="quiet" onClick={() => onPage(undefined)}>
        {say("lookBack.deck.close")}
      </button>
    </p>
  );
}
