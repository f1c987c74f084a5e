import { useEffect, useRef } from "preact/hooks";
import { useApp } from "../context.ts";

let shown: string | undefined;

/** On a phone the sheet lies below the list: whoever chooses another summit is brought to it. */
export function useBroughtIntoSight(id: string) {
  const sheet = useRef<HTMLElement>(null);
  const still = useApp((state) => state.reducedMotion);
  useEffect(() => {
    const before = shown;
    shown = id;
    const box = sheet.current;
    if (before === undefined || before === id || box === null) return;
    const hidden = box.getBoundingClientRect().top > window.innerHeight * 0.7;
    if (hidden) box.scrollIntoView({ behavior: still ? "auto" : "smooth" });
  }, [id, still]);
  return sheet;
}
