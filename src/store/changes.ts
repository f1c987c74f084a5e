import { compileWorld, type Setting } from "../engine/index.ts";
import { type ChangeRefusal, changeNow } from "../session/index.ts";
import type { AppActions, Beginning, Notice } from "./app-state.ts";
import { begin } from "./course.ts";
import { afterMove } from "./flow.ts";
import { fetchRewrite } from "./scenarios.ts";
import type { Tools } from "./tools.ts";

/** Changes to the scenario, from the start of a game or from this moment of it on. */
export const changes = (tools: Tools): Pick<AppActions, "change" | "beginChanged"> => ({
  change: async (settings) => told(tools, await change(tools, settings)),
  beginChanged: async (beginning, settings) =>
    told(tools, await beginChanged(tools, beginning, settings)),
});

/** True where nothing was refused; tells what was. */
function told({ tell }: Tools, refused: Notice | "overtaken" | undefined): boolean {
  if (refused !== undefined && refused !== "overtaken") tell(refused);
  return refused === undefined;
}

async function change(tools: Tools, settings: readonly Setting[]) {
  const { session, game, holder } = tools.get();
  if (session === undefined) return "overtaken";
  if (game !== undefined) return NOT_IN_A_CAMPAIGN;
  const fetched = await fetchRewrite(tools, session.world.scenario.id);
  // Another game, or another moment of it, is not what was to be changed.
  if (fetched === undefined || tools.get().session !== session) return "overtaken";
  if ("notice" in fetched) return fetched.notice;
  const changed = changeNow(session, settings, fetched.thing);
  if (!changed.ok) return refusal(changed.problem);
  tools.show({ ...afterMove(changed.value, holder), redo: [], place: "play" });
  return undefined;
}

async function beginChanged(tools: Tools, beginning: Beginning, settings: readonly Setting[]) {
  const { filed, campaign, bargaining: usual } = tools.get();
  if (campaign !== undefined) return NOT_IN_A_CAMPAIGN;
  const fetched = await fetchRewrite(tools, filed.scenario.id);
  if (fetched === undefined) return "overtaken";
  if ("notice" in fetched) return fetched.notice;
  const read = fetched.thing(settings);
  if (!read.ok) {
    const [first] = read.problem;
    return refusal({ reason: "invalid", place: first?.path ?? "", message: first?.message ?? "" });
  }
  const world = compileWorld(read.value, { bargaining: beginning.bargaining ?? usual });
  begin(tools, { ...beginning, from: { world, settings } });
  return undefined;
}

/** What a campaign's session begins with is what the years before have left. */
const NOT_IN_A_CAMPAIGN: Notice = { kind: "error", key: "notice.change.campaign" };

/** Why a change cannot be made, for whoever wanted to make it. */
const refusal = ({ reason, place }: ChangeRefusal): Notice => ({
  kind: "error",
  key: `notice.change.${reason}`,
  values: { place },
});
