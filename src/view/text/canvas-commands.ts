import type { CanvasCommands, CanvasModel, CanvasSource } from "../present/index.ts";
import type { DeviceActions } from "./source.ts";

/** Before there is a game. */
export const EMPTY_CANVAS: Pick<CanvasModel, "map" | "chamber"> = {
  map: {
    countries: [],
    labels: {},
    capitals: [],
    bases: [],
    airDefence: [],
    layers: { bases: false, airDefence: false },
  },
  chamber: { seats: [], hand: [], tally: [], closed: false },
};

/** What a hand on the canvas asks for goes the same way as a press on a button. */
export function canvasCommands(
  {
    actions,
  }: { readonly actions: Pick<DeviceActions, "act" | "choose" | "hover" | "openDossier"> },
  source: CanvasSource,
): CanvasCommands {
  return {
    selectActor(id) {
      const seat = source.getModel().chamber.seats.find((one) => one.id === id);
      if (seat?.offer === undefined) actions.openDossier(id);
      else actions.act(seat.offer);
    },
    hoverActor: (id) => actions.hover(id ?? undefined),
    playCard: (id) => actions.choose(id),
  };
}
