import { readSetting, writeSetting } from "../engine/index.ts";
import type { App } from "./app.ts";
import { type AppActions, DESK_PLAYS } from "./app-state.ts";
import { followPack } from "./pack.ts";

/** What of the program's state stands in the address, so that it can be reloaded and sent to others. */

/** Changes in the address, as on the command line: `set=rules.substantive=majority`. */
export function layOnDesk(actions: AppActions, query: URLSearchParams): void {
  const settings = query.getAll("set").map(readSetting);
  const known = settings.filter((one) => one !== undefined);
  if (known.length > 0) actions.changeOnDesk(known);
  const play = DESK_PLAYS.find((one) => one === query.get("play"));
  if (play !== undefined) actions.playOnDesk(play);
}

/** Keeps the address in step with the scenario in hand, the page of "explore" and what lies on its desk. */
export function followInAddress(store: App["store"]): void {
  followScenario(store);
  followExploring(store);
  followPack(store);
  followDesk(store);
}

/** The address follows the scenario in hand, so that a reload and a copied address lead back to it. */
function followScenario(store: App["store"]): void {
  store.subscribe(
    ({ campaign, world }) =>
      campaign === undefined ? `scenario ${world.scenario.id}` : `campaign ${campaign.campaign.id}`,
    (inHand) => {
      const [kind = "", id = ""] = inHand.split(" ");
      const address = new URL(location.href);
      for (const name of ["scenario", "campaign"]) address.searchParams.delete(name);
      address.searchParams.set(kind, id);
      // What began a game in the scenario before does not belong to this one.
      for (const name of ["seat", "seed", "noise"]) address.searchParams.delete(name);
      if (store.getState().session === undefined) address.hash = "";
      history.replaceState(null, "", address);
    },
  );
}

/** It follows the page of "explore" that is open, too, so that a page can be sent to somebody. */
function followExploring(store: App["store"]): void {
  store.subscribe(
    ({ place, tab, about }) => (place === "explore" ? `${tab} ${about ?? ""}` : ""),
    (open) => {
      const [tab = "", about = ""] = open.split(" ");
      const address = new URL(location.href);
      for (const [name, value] of Object.entries({ explore: tab, about })) {
        if (value === "") address.searchParams.delete(name);
        else address.searchParams.set(name, value);
      }
      history.replaceState(null, "", address);
    },
  );
}

/** And what lies on the what-if desk while it is open. */
function followDesk(store: App["store"]): void {
  store.subscribe(
    ({ place, tab, desk }) => (place === "explore" && tab === "what-if" ? desk : undefined),
    (desk) => {
      const address = new URL(location.href);
      for (const name of ["set", "play"]) address.searchParams.delete(name);
      for (const one of desk?.settings ?? []) address.searchParams.append("set", writeSetting(one));
      if (desk !== undefined && desk.play !== "answers")
        address.searchParams.set("play", desk.play);
      history.replaceState(null, "", address);
    },
  );
}
