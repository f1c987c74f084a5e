import type { CanvasModel, CanvasSource } from "../present/index.ts";
import type { Mounted } from "../text/index.ts";

/** One drawing for all that a device shows of games: the class's own, or another that is looked at. */
export interface TurnedCanvas extends Mounted {
  /** Turns the drawing to another game; undefined: back to the class's own. */
  turnTo(other: Mounted | undefined): void;
}

export function turnedCanvas(home: Mounted): TurnedCanvas {
  let now = home;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  let end = now.source.subscribe(tell);
  let last: CanvasModel | undefined;
  const source: CanvasSource = {
    getModel() {
      const model = now.source.getModel();
      // Away from its table a game has no place on the screen: what was drawn last stays drawn.
      if (last === undefined || model.free.w > 0) last = model;
      return last;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    source,
    commands: {
      selectActor: (id) => now.commands.selectActor(id),
      hoverActor: (id) => now.commands.hoverActor(id),
      playCard: (id) => now.commands.playCard(id),
    },
    turnTo(other) {
      end();
      now = other ?? home;
      end = now.source.subscribe(tell);
      tell();
    },
  };
}
