import type { ClassApp } from "../../classroom/index.ts";
import {
  type CanvasModel,
  type CanvasSource,
  type TableModel,
  tonedMap,
} from "../present/index.ts";
import { type DeviceState, EMPTY_CANVAS } from "../text/index.ts";
import type { ClassDevice } from "./device.ts";

/** The canvas's window on a class: the moment as it was sent, as the device is turned. */
export function classCanvas(app: ClassApp, { store }: ClassDevice): CanvasSource {
  const mapOf = keptMap();
  const modelNow = (): CanvasModel => {
    const device = store.getState();
    const { free, screen, reducedMotion } = device;
    const { moment, parts } = app.store.getState();
    const turned = { free, screen, reducedMotion };
    if (moment === undefined || parts.map === undefined) return { ...EMPTY_CANVAS, ...turned };
    const map = mapOf(parts.map, moment.table, device);
    // While the class is paused nobody has a card to play.
    const paused = parts.lobby?.paused === true;
    const chamber = paused ? { ...moment.chamber, hand: [] } : moment.chamber;
    return { ...turned, map, chamber };
  };
  let seen: readonly unknown[] = [];
  let model = modelNow();
  const parts = (): readonly unknown[] => {
    const { layers, selected, reducedMotion, free, screen } = store.getState();
    const { moment, parts: sent } = app.store.getState();
    return [moment, sent.map, sent.lobby?.paused, layers, selected, reducedMotion, free, screen];
  };
  const isNew = (): boolean => parts().some((part, index) => part !== seen[index]);
  const isShown = (): boolean => store.getState().free.w > 0;
  return {
    getModel() {
      if (!isShown() || !isNew()) return model;
      seen = parts();
      model = modelNow();
      return model;
    },
    subscribe(listener) {
      const tell = (): void => {
        if (isShown() && isNew()) listener();
      };
      const ends = [app.store.subscribe(tell), store.subscribe(tell)];
      return () => {
        for (const end of ends) end();
      };
    },
  };
}

type Pictured = CanvasModel["map"];
type MapOf = (map: Pictured, table: TableModel, device: DeviceState) => Pictured;

/** Scenes compare what they draw by identity: the map stays the same object while it is the same. */
function keptMap(): MapOf {
  let of: readonly unknown[] = [];
  let drawn: Pictured | undefined;
  return (map, table, { layers, selected }) => {
    const now = [map, table, layers, selected];
    if (drawn !== undefined && now.every((part, index) => part === of[index])) return drawn;
    of = now;
    drawn = tonedMap(map, table, { layers, selected });
    return drawn;
  };
}
