import {
  CLAUSE_NAMES,
  clauseAbout,
  clauseAmount,
  clauseKind,
  itemOfOption,
  type State,
} from "../../../engine/index.ts";
import { flagOf, read, type Voice } from "../voice.ts";
import type { ClauseLine, PartyModel } from "./models.ts";

const NOTHING = { en: "", ru: "" };

/** The name of a member. */
export const nameOf = (state: State, member: number, voice: Voice): string =>
  read(state.world.members[member]?.name ?? NOTHING, voice);

export const titleOf = (state: State, item: number, voice: Voice): string =>
  read(state.world.items[item]?.title ?? NOTHING, voice);

/** The title of a sitting; drafts under silence come after the last one. */
export function sittingName(state: State, sitting: number, voice: Voice): string {
  const title = state.world.scenario.sittings[sitting]?.title;
  return title === undefined ? voice.say("sitting.silence") : read(title, voice);
}

export function partyOf(state: State, member: number, voice: Voice): PartyModel {
  const actor = state.world.members[member];
  if (actor === undefined) return { actor: "", name: "", flag: "" };
  return { actor: actor.id, name: read(actor.name, voice), flag: flagOf(actor) };
}

/** The name in the dative, for Russian sentences; in English the name. */
export function dativeOf(state: State, member: number, voice: Voice): string {
  const actor = state.world.members[member];
  if (actor === undefined) return "";
  return voice.language === "ru" ? actor.forms.dat : actor.name.en;
}

/** A clause as an undertaking, without saying whose it is. */
export function clauseText(state: State, clause: number, voice: Voice): string {
  const name = CLAUSE_NAMES[clauseKind(clause)];
  const about = clauseAbout(clause);
  const { world } = state;
  switch (name) {
    case "pay":
      return voice.say("clause.pay", {
        title: read(world.scenario.instruments[about]?.label ?? NOTHING, voice),
        amount: clauseAmount(clause),
      });
    case "consent":
    case "put":
      return voice.say(`clause.${name}`, {
        label: read(world.options[about]?.label ?? NOTHING, voice),
        title: titleOf(state, itemOfOption(world, about), voice),
      });
    case "declare":
      return voice.say(about & 1 ? "clause.declare.against" : "clause.declare.for", {
        title: titleOf(state, about >> 1, voice),
      });
    case "oppose":
    case "drop":
    case "first":
      return voice.say(`clause.${name}`, { title: titleOf(state, about, voice) });
    default:
      return "";
  }
}

/** The folder of the chooser in which a clause is found. */
export const KIND_OF = {
  none: "vote",
  pay: "pay",
  consent: "vote",
  oppose: "vote",
  put: "text",
  drop: "text",
  first: "first",
  declare: "declare",
} as const;

export const clauseLine = (state: State, clause: number, voice: Voice): ClauseLine => ({
  kind: voice.say(`choice.${KIND_OF[CLAUSE_NAMES[clauseKind(clause)] ?? "none"]}`),
  text: clauseText(state, clause, voice),
});
