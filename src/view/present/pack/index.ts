import type { State, World } from "../../../engine/index.ts";
import type { PresetName } from "../../../room/index.ts";
import { isPlayable } from "../../../room/index.ts";
import { baselineOf, current } from "../../../session/index.ts";
import { flagOf, read, type Voice } from "../voice.ts";
import { presentPackAgenda } from "./agenda.ts";
import { presentBrief } from "./brief.ts";
import { presentGuide } from "./guide.ts";
import type { PackDelegation, PackModel } from "./models.ts";
import { cardsOf, presentPackRules } from "./rules.ts";

export { PRESETS, type PresetName } from "../../../room/index.ts";
export type * from "./models.ts";

/** Everything that is printed for a class on a summit, as the summit's file has it. */
export function presentPack(world: World, preset: PresetName, voice: Voice): PackModel {
  const { scenario } = world;
  const expected = baselineOf(world);
  const start = expected.states[0] as State;
  return {
    title: read(scenario.title, voice),
    place: read(scenario.place, voice),
    days: scenario.sittings.map(({ date }) => date),
    bargaining: world.bargaining !== undefined,
    agenda: presentPackAgenda(start, voice),
    rules: presentPackRules(world, voice),
    delegations: world.members.map((_, member) => delegationOf(start, member, voice)),
    guide: presentGuide(start, current(expected), preset, voice),
  };
}

function delegationOf(state: State, member: number, voice: Voice): PackDelegation {
  const { world } = state;
  const actor = world.members[member] as World["members"][number];
  const present = isPlayable(world, member);
  const brief = present ? presentBrief(state, member, voice) : undefined;
  return {
    actor: actor.id,
    name: read(actor.name, voice),
    flag: flagOf(actor),
    chair: actor.id === world.scenario.chair,
    present,
    ...(brief === undefined ? {} : { brief }),
    cards: present ? cardsOf(world, voice) : [],
  };
}
