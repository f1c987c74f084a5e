import {
  CLAUSE_NAMES,
  clauseAbout,
  clauseAmount,
  clauseKind,
  itemOfOption,
  MOVE,
  MOVE_NAMES,
  type Move,
  type MoveName,
  OFFER,
  SIDE,
  type State,
} from "../../engine/index.ts";
import type { ActionModel } from "./models.ts";
import { read, type Voice } from "./voice.ts";

/** Moves of the corridor as actions: whom to talk to, what to give, what to ask, what to answer. */
export type CorridorMoveName = Extract<
  MoveName,
  | "offer"
  | "give"
  | "get"
  | "when"
  | "until"
  | "show"
  | "severable"
  | "strike"
  | "send"
  | "discard"
  | "agree"
  | "agreePart"
  | "decline"
  | "counter"
  | "revoke"
  | "declare"
  | "leak"
  | "leave"
>;

/** Moves that stand as buttons and cards of their own; the others are lines to choose among. */
const MAIN = ["offer", "send", "discard", "agree", "decline", "counter", "leave"] as const;
type MainName = (typeof MAIN)[number];

const isMain = (kind: CorridorMoveName): kind is MainName =>
  (MAIN as readonly string[]).includes(kind);

/** The action of a corridor move. */
export function presentCorridorAction(
  state: State,
  move: Move,
  voice: Voice,
): Omit<ActionModel, "id"> {
  const kind = MOVE_NAMES[move.kind] as CorridorMoveName;
  const label = labelOf(state, move, voice);
  const name = nameOf(state, move.arg, voice);
  return {
    label,
    short: isMain(kind) ? voice.say(`card.${kind}`, { name }) : label,
    hint: voice.say(`action.${kind}.hint`),
    tone: kind === "agree" || kind === "send" ? "support" : "neutral",
    group: isMain(kind) ? "corridor" : "clause",
  };
}

function labelOf(state: State, { kind, arg }: Move, voice: Voice): string {
  const title = titleOf(state, arg, voice);
  switch (kind) {
    case MOVE.give:
    case MOVE.get:
    case MOVE.strike: {
      const clause = kind === MOVE.strike ? (state.draft[OFFER.gives + arg] as number) : arg;
      return voice.say(`action.${MOVE_NAMES[kind] as "give" | "get" | "strike"}`, {
        clause: clauseText(state, clause, voice),
      });
    }
    case MOVE.when:
      if (arg === 0) return voice.say("action.when.agreed");
      return voice.say("action.when", { title: titleOf(state, arg - 1, voice) });
    case MOVE.until:
      return voice.say("action.until", { title: sittingTitleOf(state, arg, voice) });
    case MOVE.show:
      if (arg === state.world.memberCount) return voice.say("action.show.all");
      return voice.say("action.show", { name: nameOf(state, arg, voice) });
    case MOVE.severable:
      return voice.say(state.draft[OFFER.severable] ? "action.severable.off" : "action.severable");
    case MOVE.declare:
      return voice.say(arg & 1 ? "action.declare.against" : "action.declare.for", {
        title: titleOf(state, arg >> 1, voice),
      });
    case MOVE.agreePart:
      return voice.say("action.agreePart", {
        n: (arg - (arg % SIDE)) / SIDE + 1,
        part: (arg % SIDE) + 1,
      });
    default:
      return voice.say(`action.${MOVE_NAMES[kind] as "offer"}`, {
        name: nameOf(state, arg, voice),
        n: arg + 1,
        title,
      });
  }
}

const NOTHING = { en: "", ru: "" };

/** The name of a member. */
export const nameOf = (state: State, member: number, voice: Voice): string =>
  read(state.world.members[member]?.name ?? NOTHING, voice);

const titleOf = (state: State, item: number, voice: Voice): string =>
  read(state.world.items[item]?.title ?? NOTHING, voice);

const sittingTitleOf = (state: State, sitting: number, voice: Voice): string =>
  read(state.world.scenario.sittings[sitting]?.title ?? NOTHING, voice);

/** To whom the offer that is being drafted goes. */
export const draftee = (state: State): number => state.draft[OFFER.to] ?? -1;

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
