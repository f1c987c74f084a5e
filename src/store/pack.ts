import { PRESETS, type PresetName } from "../view/present/index.ts";
import type { App } from "./app.ts";
import type { AppActions } from "./app-state.ts";

/** Opens the pack for a class, if the address asks for it: `pack=45&corridor=on#code=K7M2PQ`. */
export function openPack(actions: AppActions, query: URLSearchParams, fragment: string): void {
  const asked = query.get("pack");
  if (asked === null) return;
  const names = Object.keys(PRESETS) as PresetName[];
  const preset = names.find((name) => name === asked);
  const code = new URLSearchParams(fragment.replace(/^#/, "")).get("code") ?? "";
  actions.showPack({
    ...(preset === undefined ? {} : { preset }),
    bargaining: query.get("corridor") === "on",
    code: /^[0-9A-Z]{6}$/.test(code) ? code : "",
  });
}

/** The pack, so that a set of sheets can be kept and sent. */
export function followPack(store: App["store"]): void {
  store.subscribe(
    ({ place, pack }) => (place === "pack" ? pack : undefined),
    (pack) => {
      const address = new URL(location.href);
      for (const name of ["pack", "corridor"]) address.searchParams.delete(name);
      if (pack !== undefined) address.searchParams.set("pack", pack.preset);
      if (pack?.bargaining) address.searchParams.set("corridor", "on");
      history.replaceState(null, "", address);
    },
  );
}
