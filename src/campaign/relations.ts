import { type CampaignSession, clamp, type Scenario } from "../engine/index.ts";
import { current, type Session } from "../session/index.ts";
import { departureOf, type Ledger } from "./ledger.ts";

/** How members stand to one another and to texts when a session begins: trust, and public words. */

const USUAL_TRUST = 50;

/** Trust by pairs; a pair is named where the scenario or the ledger has something of it. */
export function trustOf(scenario: Scenario, ledger: Ledger): Scenario["trust"] {
  const members = scenario.actors.filter(({ kind }) => kind === "member");
  return members.flatMap(({ id: from }) =>
    members.flatMap(({ id: to }) => {
      const said = scenario.trust.find((one) => one.from === from && one.to === to);
      const by = departureOf(ledger, { kind: "trust", actor: from, toward: to });
      if (from === to || (said === undefined && by === 0)) return [];
      const value = clamp((said?.value ?? USUAL_TRUST) + by, 0, 100);
      return [{ ...said, from, to, value }];
    }),
  );
}

/** What was said in public of a text that is tabled again still stands. */
export function spokenOf(
  scenario: Scenario,
  finished: readonly Session[],
  plan: CampaignSession,
): Pick<Scenario, "statements" | "sources"> {
  const { statements, sources } = scenario;
  const last = finished.at(-1) as Session;
  const { id, title } = last.world.scenario;
  const source = `said-${id}`;
  const members = scenario.actors.filter(({ kind }) => kind === "member").map((one) => one.id);
  const kept = scenario.items
    .flatMap((item) => standsOn(last, item.id, plan.families[item.id]))
    .filter(({ actor, item }) => {
      const isKnown = statements.some((one) => one.actor === actor && one.item === item);
      return members.includes(actor) && !isKnown;
    })
    .map((one) => ({ ...one, source }));
  if (kept.length === 0) return { statements, sources };
  return {
    statements: [...statements, ...kept],
    sources: { ...sources, [source]: { title: title.en } },
  };
}

/** Who has spoken for or against an item of a session, under the name it has in the next one. */
function standsOn(session: Session, item: string, earlier: string | undefined) {
  const { items, members, memberCount } = session.world;
  const row = items.findIndex(({ id }) => id === item || id === earlier);
  if (row < 0) return [];
  return members.flatMap(({ id: actor }, index) => {
    const said = current(session).stand[row * memberCount + index] ?? 0;
    if (said === 0) return [];
    const stand = said > 0 ? ("for" as const) : ("against" as const);
    return [{ actor, item, stand }];
  });
}
