import type { CanvasCommands, CanvasSource } from "../present/index.ts";
import type { CanvasPort, DeviceState } from "./source.ts";

/** Milliseconds that the page may take before the machine counts as a slow one. */
const QUICK_START = 900;
const LONGEST_WAIT = 4000;

/**
 * The text is on the screen before the drawing begins to load. Where that took long, the drawing
 * would hold up reading and answering for seconds: it waits twice what the text was late.
 */
function whenIdle(then: () => void): void {
  const late = performance.now() - QUICK_START;
  const wait = Math.min(LONGEST_WAIT, Math.max(0, 2 * late));
  setTimeout(() => {
    if ("requestIdleCallback" in window) requestIdleCallback(then, { timeout: 1500 });
    else then();
  }, wait);
}

/** What the drawing needs of the text view, which it stands beside. */
export interface Mounted {
  readonly source: CanvasSource;
  readonly commands: CanvasCommands;
}

interface Drawing {
  /** Loads what draws, and draws; settles with the first picture. */
  readonly mount: (host: HTMLElement, mounted: Mounted) => Promise<void>;
  readonly mounted: () => Mounted;
  readonly tell: (state: DeviceState["canvas"]) => void;
}

/** The drawing: loaded when a screen first has a place for it, kept while that is away. */
export function createDrawing({ mount, mounted, tell }: Drawing): CanvasPort {
  const host = document.createElement("div");
  host.className = "ground-host";
  let begun = false;
  const boot = async () => {
    try {
      await mount(host, mounted());
      tell("ready");
    } catch {
      host.remove();
      tell("failed");
    }
  };
  return (parent) => {
    parent.append(host);
    if (!begun) whenIdle(() => void boot());
    begun = true;
    return () => host.remove();
  };
}
