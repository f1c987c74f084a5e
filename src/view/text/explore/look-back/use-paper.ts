import { useEffect } from "preact/hooks";

/** What is folded and belongs on paper: the evidence for each delegation. */
const FOLDED = ".look-seat details:not([open])";

/** Unfolds the evidence while the page is printed. */
export function useEvidenceOnPaper(): void {
  useEffect(() => {
    let opened: readonly HTMLDetailsElement[] = [];
    const unfold = (): void => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>(FOLDED)];
      for (const one of opened) one.open = true;
    };
    const fold = (): void => {
      for (const one of opened) one.open = false;
    };
    window.addEventListener("beforeprint", unfold);
    window.addEventListener("afterprint", fold);
    return () => {
      window.removeEventListener("beforeprint", unfold);
      window.removeEventListener("afterprint", fold);
    };
  }, []);
}
