import {
  CLAUSE,
  clauseKind,
  legalMoves,
  MOVE,
  type Move,
  OFFER,
  SIDE,
  type State,
} from "../../../engine/index.ts";
import { actionId } from "../../../session/index.ts";
import type { Voice } from "../voice.ts";
import { audience, condition, expiry } from "./choices-terms.ts";
import { clauseLine, dativeOf, partyOf, sittingName, titleOf } from "./clause-text.ts";
import type { DraftLine, DraftModel, TermModel } from "./models.ts";
import { shownText, trustText } from "./offers.ts";
import { worthOf } from "./worth.ts";

/** The offer that is being drafted, for its author alone. */
export function presentDraft(state: State, viewer: number, voice: Voice): DraftModel {
  const moves = legalMoves(state, viewer);
  const to = state.draft[OFFER.to] as number;
  const has = (kind: number): boolean => moves.some((move) => move.kind === kind);
  const isPackage = has(MOVE.severable);
  return {
    party: partyOf(state, to, voice),
    title: voice.say("draft.title", { name: dativeOf(state, to, voice) }),
    trust: trustText(state, viewer, to, voice),
    gives: linesOf(state, 0, viewer, voice),
    gets: linesOf(state, SIDE, viewer, voice),
    mayGive: has(MOVE.give),
    mayGet: has(MOVE.get),
    terms: termsOf(state, viewer, moves, voice),
    ...(isPackage ? { severable: state.draft[OFFER.severable] === 1 } : {}),
    worth: worthOf(
      state,
      { viewer, mine: clausesOf(state, 0), theirs: clausesOf(state, SIDE), unsent: true },
      voice,
    ),
    maySend: has(MOVE.send),
  };
}

const clausesOf = (state: State, side: number): number[] =>
  [...state.draft.subarray(OFFER.gives + side, OFFER.gives + side + SIDE)].filter(
    (clause) => clause !== 0,
  );

function linesOf(state: State, side: number, actor: number, voice: Voice): DraftLine[] {
  const lines: DraftLine[] = [];
  for (let slot = side; slot < side + SIDE; slot++) {
    const clause = state.draft[OFFER.gives + slot] as number;
    if (clause === 0) continue;
    const line = clauseLine(state, clause, voice);
    lines.push({
      ...line,
      strike: actionId(state, { kind: MOVE.strike, actor, arg: slot }),
      strikeLabel: voice.say("action.strike", { clause: line.text }),
    });
  }
  return lines;
}

function termsOf(state: State, viewer: number, moves: readonly Move[], voice: Voice): TermModel[] {
  const desk = { state, viewer, moves, voice, packages: [] };
  const { draft } = state;
  const due = draft[OFFER.condition] as number;
  const pays = [...clausesOf(state, 0), ...clausesOf(state, SIDE)].some(
    (clause) => clauseKind(clause) === CLAUSE.pay,
  );
  const terms: TermModel[] = [];
  if (pays) {
    terms.push({
      id: "when",
      label: voice.say("term.of.when"),
      now:
        due < 0
          ? voice.say("term.due.now")
          : voice.say("term.due.with", { title: titleOf(state, due, voice) }),
      choices: condition(desk),
    });
  }
  terms.push({
    id: "until",
    label: voice.say("term.of.until"),
    now: sittingName(state, draft[OFFER.expiry] as number, voice),
    choices: expiry(desk),
  });
  terms.push({
    id: "show",
    label: voice.say("term.of.show"),
    now: shownText(state, draft[OFFER.shown] as number, voice),
    choices: audience(desk),
  });
  return terms;
}
