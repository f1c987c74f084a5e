import {
  BALLOT,
  BREACH_PRICE,
  DECISION_RULES,
  legalMoves,
  MOVE,
  MOVE_NAMES,
  type Move,
  PHASE,
  promisedAnswer,
  RESPONSE,
  type State,
  TRUST_BROKEN,
} from "../../engine/index.ts";
import { actionId } from "../../session/index.ts";
import { isInCorridor } from "./in-corridor.ts";
import type { ActionModel } from "./models.ts";
import { responseName, toneOfResponse } from "./tones.ts";
import { read, type Voice } from "./voice.ts";

/** What the member may do at the table, in the order of the rules; see `corridor` for the rest. */
export const presentActions = (state: State, actor: number, voice: Voice): ActionModel[] =>
  isInCorridor(state)
    ? []
    : legalMoves(state, actor).map((move) => presentAction(state, move, voice));

function presentAction(state: State, move: Move, voice: Voice): ActionModel {
  const id = actionId(state, move);
  if (move.kind === MOVE.answer) return { id, ...answer(state, move, voice) };
  if (move.kind === MOVE.ballot) return { id, ...ballot(move, voice) };
  return { id, ...other(state, move, voice) };
}

type Bare = Omit<ActionModel, "id">;
/** Moves that the table knows beside answers and ballots. */
type TableMove =
  | "put"
  | "amend"
  | "rest"
  | "withdraw"
  | "announce"
  | "circulate"
  | "bundle"
  | "pass"
  | "defer"
  | "referToStaff"
  | "referUp"
  | "reorder"
  | "doors"
  | "divide"
  | "classify";

function answer(state: State, move: Move, voice: Voice): Bare {
  const name = responseName(move.arg);
  if (name === "absent") throw new RangeError("nobody answers that it is absent");
  const rule = DECISION_RULES[state.world.rule];
  const stops = rule === "consensus" || rule === "limitedFormat" || rule === "unanimity";
  const price = priceOfBreach(state, move);
  const hint =
    price !== undefined
      ? voice.say("answer.breaks.hint", price)
      : name === "object"
        ? voice.say(stops ? "answer.object.hint.consensus" : "answer.object.hint.vote")
        : voice.say(`answer.${name}.hint`);
  return {
    label: voice.say(`answer.${name}`),
    short: voice.say(`answer.${name}`),
    hint,
    tone: toneOfResponse(move.arg),
    group: "answer",
  };
}

/** What an answer would cost beside everything else because it breaks the member's word. */
function priceOfBreach(state: State, { actor, arg }: Move) {
  const { bargaining } = state.world;
  const promised = promisedAnswer(state, actor, state.question);
  const objects = arg === RESPONSE.object;
  const breaks = promised === (objects ? "consent" : "oppose");
  if (bargaining === undefined || !breaks) return undefined;
  return { value: bargaining.breachCost, capital: BREACH_PRICE, trust: -TRUST_BROKEN };
}

function ballot(move: Move, voice: Voice): Bare {
  const yes = move.arg === BALLOT.yes;
  return {
    label: voice.say(yes ? "action.yes" : "action.no"),
    short: voice.say(yes ? "card.yes" : "card.no"),
    hint: voice.say("rule.motion"),
    tone: yes ? "support" : "object",
    group: "ballot",
  };
}

/** Groups by the kind of move; what is not named here is a procedural motion. */
const GROUPS: { readonly [kind: string]: ActionModel["group"] } = {
  put: "table",
  rest: "table",
  announce: "table",
  withdraw: "table",
  circulate: "table",
  bundle: "amendment",
  amend: "amendment",
  pass: "pass",
};

function other(state: State, move: Move, voice: Voice): Bare {
  const kind = MOVE_NAMES[move.kind] as TableMove;
  const { world } = state;
  const values = {
    label: read(world.options[move.arg]?.label ?? { en: "", ru: "" }, voice),
    title: read(world.items[move.arg]?.title ?? { en: "", ru: "" }, voice),
  };
  const label =
    kind === "doors"
      ? voice.say(state.closed ? "action.doors.open" : "action.doors.close")
      : voice.say(`action.${kind}`, values);
  return {
    label,
    short: voice.say(`card.${kind}`, { value: world.optionValue[move.arg] ?? 0 }),
    hint: voice.say(`action.${kind}.hint`),
    tone: kind === "put" ? "support" : "neutral",
    // Once a text has failed, motions and amendments are what the table is asked for.
    group: state.phase === PHASE.closing && kind !== "pass" ? "table" : (GROUPS[kind] ?? "motion"),
  };
}
