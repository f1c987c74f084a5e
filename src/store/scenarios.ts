import type { World } from "../engine/index.ts";
import type { AppActions, Notice } from "./app-state.ts";
import { NO_GAME, type Tools } from "./tools.ts";

type Fetched = { readonly world: World } | { readonly notice: Notice };

/**
 * Loads a scenario while the page goes on; says what to tell where it is not to be had. Absent
 * where something else was opened meanwhile: the last wish counts.
 */
export async function fetchWorld(
  { options, get, set }: Tools,
  id: string,
): Promise<Fetched | undefined> {
  const opening = { id };
  set({ opening });
  const fetched = await load(options.loadWorld, id);
  if (get().opening !== opening) return undefined;
  set({ opening: undefined });
  return fetched;
}

async function load(
  loadWorld: (id: string) => Promise<World | undefined>,
  id: string,
): Promise<Fetched> {
  const refuse = (key: "notice.link.unknownScenario" | "notice.scenario.failed"): Fetched => ({
    notice: { kind: "error", key, values: { id: id.slice(0, 80) } },
  });
  try {
    const world = await loadWorld(id);
    return world === undefined ? refuse("notice.link.unknownScenario") : { world };
  } catch {
    return refuse("notice.scenario.failed");
  }
}

/** Takes scenarios in hand. */
export const scenarios = (tools: Tools): Pick<AppActions, "openScenario"> => ({
  async openScenario(id) {
    const { get, set, tell } = tools;
    if (id === get().world.scenario.id) return set({ opening: undefined });
    const fetched = await fetchWorld(tools, id);
    if (fetched === undefined) return;
    if ("notice" in fetched) return tell(fetched.notice);
    // A game that was left is not lost: the browser keeps it.
    set({ ...NO_GAME, world: fetched.world, place: "start" });
  },
});
