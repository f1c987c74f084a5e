import {
  AMOUNT_STEP,
  CLAUSE,
  CLAUSE_NAMES,
  clauseAbout,
  clauseAmount,
  clauseKind,
  itemOfOption,
  MOVE,
  type Move,
  OFFER,
  valueOf,
} from "../../../engine/index.ts";
import { read } from "../voice.ts";
import { type Desk, folder, type Level, line } from "./choice-parts.ts";
import { audience, condition, expiry, strikes } from "./choices-terms.ts";
import { KIND_OF, nameOf, sittingName, titleOf } from "./clause-text.ts";
import type { Choice } from "./models.ts";

type SideName = "give" | "get";
type KindName = (typeof KIND_OF)[keyof typeof KIND_OF];
const KINDS: readonly KindName[] = ["pay", "vote", "text", "first", "declare"];

/** The levels of a draft. */
export function draftLevel(desk: Desk, path: readonly string[]): Level | undefined {
  const [first, ...rest] = path;
  switch (first) {
    case undefined:
      return { title: desk.voice.say("level.draft"), choices: beginning(desk) };
    case "give":
    case "get":
      return sideLevel(desk, first, rest);
    case "terms":
      return termsLevel(desk, rest[0]);
    default:
      return undefined;
  }
}

const sideMoves = ({ moves }: Desk, side: SideName): Move[] =>
  moves.filter((move) => move.kind === (side === "give" ? MOVE.give : MOVE.get));

function beginning(desk: Desk): Choice[] {
  const { moves, voice } = desk;
  const sides = (["give", "get"] as const)
    .filter((side) => sideMoves(desk, side).length > 0)
    .map((side) =>
      folder(side, {
        label: voice.say(`choice.${side}`),
        hint: voice.say(`action.${side}.hint`),
      }),
    );
  const plain = (kind: number): Choice[] =>
    moves
      .filter((move) => move.kind === kind)
      .map((move) => {
        const name = kind === MOVE.send ? "send" : "discard";
        return line(desk, move, {
          label: voice.say(`action.${name}`),
          short: voice.say(`card.${name}`),
          hint: voice.say(`action.${name}.hint`),
          tone: name === "send" ? "support" : "object",
          kind: "answer",
        });
      });
  const hint = voice.say("choice.terms.hint");
  const terms = folder("terms", { label: voice.say("choice.terms"), hint });
  return [...sides, terms, ...plain(MOVE.send), ...plain(MOVE.discard)];
}

/** Everything but payments hangs on an item. */
const itemOf = (desk: Desk, clause: number): number => {
  const about = clauseAbout(clause);
  switch (clauseKind(clause)) {
    case CLAUSE.consent:
    case CLAUSE.put:
      return itemOfOption(desk.state.world, about);
    case CLAUSE.declare:
      return about >> 1;
    default:
      return about;
  }
};

const kindOf = (clause: number): KindName => KIND_OF[CLAUSE_NAMES[clauseKind(clause)] ?? "none"];

function sideLevel(desk: Desk, side: SideName, path: readonly string[]): Level | undefined {
  const { voice, state } = desk;
  const all = sideMoves(desk, side);
  const [kind, about] = path;
  const other = nameOf(state, state.draft[OFFER.to] as number, voice);
  if (kind === undefined) {
    const there = KINDS.filter((one) => all.some((move) => kindOf(move.arg) === one));
    return {
      title: voice.say(`level.${side}`, { name: other }),
      choices: there.map((one) =>
        folder(`${side}/${one}`, {
          label: voice.say(`choice.${one}`),
          hint: voice.say(`choice.${one}.hint`),
        }),
      ),
    };
  }
  const moves = all.filter((move) => kindOf(move.arg) === kind);
  if (moves.length === 0) return undefined;
  if (kind === "pay") return payLevel(desk, side, moves, about);
  if (kind === "first") return { title: voice.say("level.first"), choices: places(desk, moves) };
  return itemsLevel(desk, `${side}/${kind}`, kind as "vote" | "text" | "declare", moves, about);
}

function itemsLevel(
  desk: Desk,
  path: string,
  kind: "vote" | "text" | "declare",
  moves: readonly Move[],
  id: string | undefined,
): Level | undefined {
  const { state, voice } = desk;
  if (id === undefined) {
    const items = [...new Set(moves.map((move) => itemOf(desk, move.arg)))];
    return {
      title: voice.say(`level.${kind}`),
      choices: items.map((item) =>
        folder(`${path}/${state.world.items[item]?.id}`, {
          label: titleOf(state, item, voice),
          hint: sittingName(state, state.itemSitting[item] as number, voice),
        }),
      ),
    };
  }
  const item = state.world.items.findIndex((one) => one.id === id);
  const lines = moves.filter((move) => itemOf(desk, move.arg) === item);
  if (lines.length === 0) return undefined;
  return {
    title: titleOf(state, item, voice),
    choices: lines.map((move) => clauseChoice(desk, move)),
  };
}

function clauseChoice(desk: Desk, move: Move): Choice {
  const { state, viewer, voice } = desk;
  const about = clauseAbout(move.arg);
  const option = state.world.options[about];
  const label = option === undefined ? "" : read(option.label, voice);
  switch (clauseKind(move.arg)) {
    case CLAUSE.consent:
    case CLAUSE.put: {
      const name = clauseKind(move.arg) === CLAUSE.put ? "put" : "consent";
      return line(desk, move, {
        label: voice.say(`choice.${name}`, { label }),
        short: label,
        tone: "support",
        worth: valueOf(state, viewer, itemOf(desk, move.arg), about),
      });
    }
    case CLAUSE.declare: {
      const against = about & 1;
      return line(desk, move, {
        label: voice.say(against ? "choice.against" : "choice.for"),
        tone: against ? "object" : "support",
      });
    }
    default: {
      const name = clauseKind(move.arg) === CLAUSE.drop ? "drop" : "oppose";
      return line(desk, move, {
        label: voice.say(`choice.${name}`),
        short: voice.say(`card.${name}`),
        tone: "object",
      });
    }
  }
}

const places = (desk: Desk, moves: readonly Move[]): Choice[] =>
  moves.map((move) => line(desk, move, { label: titleOf(desk.state, move.arg >> 3, desk.voice) }));

function payLevel(
  desk: Desk,
  side: SideName,
  moves: readonly Move[],
  id: string | undefined,
): Level | undefined {
  const { voice, state } = desk;
  const { instruments } = state.world.scenario;
  if (id === undefined) {
    const known = [...new Set(moves.map((move) => clauseAbout(move.arg)))];
    return {
      title: voice.say("level.pay"),
      choices: known.flatMap((index) => {
        const one = instruments[index];
        if (one === undefined) return [];
        const words = { label: read(one.label, voice), hint: read(one.hint, voice) };
        return [folder(`${side}/pay/${one.id}`, words)];
      }),
    };
  }
  const index = instruments.findIndex((one) => one.id === id);
  const instrument = instruments[index];
  const amounts = moves.filter((move) => clauseAbout(move.arg) === index);
  if (instrument === undefined || amounts.length === 0) return undefined;
  const most = amounts.reduce(
    (top, { arg }) => (clauseAmount(arg) > top ? clauseAmount(arg) : top),
    0,
  );
  return {
    title: read(instrument.label, voice),
    choices: fewOf(amounts).map((move) => {
      const amount = clauseAmount(move.arg);
      return line(desk, move, { label: voice.say("choice.amount", { amount }), tone: "abstain" });
    }),
    amount: {
      label: read(instrument.label, voice),
      hint: read(instrument.hint, voice),
      step: AMOUNT_STEP,
      most,
      prefix: `${side} pay ${instrument.id} `,
      arrives: state.world.bargaining?.efficiency ?? 100,
      paying: side === "give",
    },
  };
}

/** A few of many amounts, evenly spread, the largest among them. */
function fewOf(moves: readonly Move[]): Move[] {
  const count = moves.length < 5 ? moves.length : 5;
  return Array.from({ length: count }, (_, index) => {
    const at = ((index + 1) * moves.length - (((index + 1) * moves.length) % count)) / count - 1;
    return moves[at] as Move;
  });
}

function termsLevel(desk: Desk, which: string | undefined): Level | undefined {
  const { voice, moves, state } = desk;
  const parts = {
    when: condition(desk),
    until: expiry(desk),
    show: audience(desk),
    strike: strikes(desk),
  } as const;
  if (which === "when" || which === "until" || which === "show" || which === "strike") {
    const choices = parts[which];
    if (choices.length === 0) return undefined;
    return { title: voice.say(`term.of.${which}`), choices };
  }
  const folders = (["when", "until", "show", "strike"] as const)
    .filter((name) => parts[name].length > 0)
    .map((name) => folder(`terms/${name}`, { label: voice.say(`term.of.${name}`) }));
  const severable = moves
    .filter((move) => move.kind === MOVE.severable)
    .map((move) =>
      line(desk, move, {
        label: voice.say(
          state.draft[OFFER.severable] ? "action.severable.off" : "action.severable",
        ),
        hint: voice.say("action.severable.hint"),
      }),
    );
  return { title: voice.say("choice.terms"), choices: [...folders, ...severable] };
}
