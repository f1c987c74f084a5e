import type { State } from "../../../engine/index.ts";
import { presentEvidence, read, type Voice } from "../voice.ts";
import type { ReactionLine } from "./models.ts";

/** The rules by which outsiders act, and which of them have come true. */
export function presentOutside(state: State, voice: Voice): ReactionLine[] {
  const { scenario, bargaining, sittingCount } = state.world;
  if (bargaining === undefined) return [];
  return scenario.reactions.map((reaction, index) => {
    const at = scenario.sittings.findIndex((one) => one.id === reaction.at);
    const moment = at < 0 ? sittingCount : at;
    const done = state.reacted[index] === 1;
    const when = done ? "done" : moment > state.sitting ? "ahead" : "past";
    const actor = scenario.actors.find((one) => one.id === reaction.actor);
    const sitting = scenario.sittings[at];
    return {
      id: reaction.id,
      ...(actor === undefined ? {} : { name: read(actor.name, voice) }),
      text: read(reaction.text, voice),
      when:
        sitting === undefined
          ? voice.say("outside.when.end")
          : voice.say("outside.when", { title: read(sitting.title, voice) }),
      state: when,
      word: voice.say(`outside.${when}`),
      ...(done ? { told: read(reaction.told, voice) } : {}),
      evidence: presentEvidence(reaction.evidence, state.world, voice),
    };
  });
}
