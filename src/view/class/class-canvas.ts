import type { ClassApp } from "../../classroom/index.ts";
import type { CanvasModel, CanvasSource } from "../present/index.ts";
import { type DeviceState, EMPTY_CANVAS } from "../text/index.ts";
import type { ClassDevice } from "./device.ts";

/** The canvas's window on a class: the moment as it was sent, as the device is turned. */
export function classCanvas(app: ClassApp, { store }: ClassDevice): CanvasSource {
  const mapOf = keptMap();
  const modelNow = (): CanvasModel => {
    const device = store.getState();
    const { free, screen, reducedMotion } = device;
    const { moment } = app.store.getState();
    const turned = { free, screen, reducedMotion };
    if (moment === undefined) return { ...EMPTY_CANVAS, ...turned };
    return { ...turned, map: mapOf(moment.map, device), chamber: moment.chamber };
  };
  let seen: readonly unknown[] = [];
  let model = modelNow();
  const parts = (): readonly unknown[] => {
    const { layers, selected, reducedMotion, free, screen } = store.getState();
    return [app.store.getState().moment, layers, selected, reducedMotion, free, screen];
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

/** Scenes compare what they draw by identity: the map stays the same object while it is the same. */
function keptMap(): (map: Pictured, device: DeviceState) => Pictured {
  let drawn: { readonly of: Pictured; readonly as: string; readonly map: Pictured } | undefined;
  return (map, { layers, selected }) => {
    const as = JSON.stringify([layers, selected]);
    if (drawn?.of === map && drawn.as === as) return drawn.map;
    const countries = map.countries.map((one) => ({ ...one, selected: one.id === selected }));
    drawn = { of: map, as, map: { ...map, countries, layers } };
    return drawn.map;
  };
}
