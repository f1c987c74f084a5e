import { useEffect, useState } from "preact/hooks";

/** A part of the page that is a page of its own on the projector. */
export interface DeckPage {
  /** The same on every device that shows this game. */
  readonly id: string;
  readonly title: string;
}

/** On the root of the document while one page is shown alone. */
const SHOWN = "look-deck";

const partsOf = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[data-page]")];

const pageOf = (part: HTMLElement): DeckPage => {
  const { page = "", title } = part.dataset;
  return { id: page, title: title ?? part.querySelector("h2, h3")?.textContent ?? "" };
};

const isSame = (one: readonly DeckPage[], other: readonly DeckPage[]): boolean =>
  one.length === other.length &&
  one.every(({ id, title }, index) => id === other[index]?.id && title === other[index]?.title);

/** The pages that there are by now, in their order: some come when they have been computed. */
export function useDeckPages(): readonly DeckPage[] {
  const [pages, setPages] = useState<readonly DeckPage[]>([]);
  useEffect(() => {
    const look = (): void => {
      const now = partsOf().map(pageOf);
      setPages((known) => (isSame(known, now) ? known : now));
    };
    look();
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);
  return pages;
}

/** Shows one page alone, large; undefined: all of them, one under the other. */
export function useShownPage(id: string | undefined, pages: readonly DeckPage[]): void {
  useEffect(() => {
    document.documentElement.classList.toggle(SHOWN, id !== undefined);
    for (const part of partsOf()) part.classList.toggle("look-now", part.dataset.page === id);
    window.scrollTo(0, 0);
    return () => document.documentElement.classList.remove(SHOWN);
  }, [id, pages]);
}

/** Left and right, as on a presenter's remote control. */
export function usePageKeys(turn: (by: number) => void, close?: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { target } = event;
      if (target instanceof Element && target.matches("input, textarea, select")) return;
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === "Escape" && close !== undefined) close();
      else if (event.key === "ArrowRight" || event.key === "PageDown") turn(1);
      else if (event.key === "ArrowLeft" || event.key === "PageUp") turn(-1);
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [turn, close]);
}
