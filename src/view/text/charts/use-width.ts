import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";

const USUAL = 640;

/** How wide an element is, whole pixels, also after the page has changed its size. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(USUAL);
  useEffect(() => {
    const { current } = element;
    if (current === null) return;
    const watcher = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.max(240, Math.floor(entry.contentRect.width)));
    });
    watcher.observe(current);
    return () => watcher.disconnect();
  }, [element]);
  return width;
}
