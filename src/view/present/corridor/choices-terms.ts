import { MOVE, OFFER } from "../../../engine/index.ts";
import { type Desk, line } from "./choice-parts.ts";
import { clauseText, nameOf, sittingName, titleOf } from "./clause-text.ts";
import type { Choice } from "./models.ts";

/** The terms of a draft: when payments fall due, until when it holds, who sees it, what is struck. */

export const condition = (desk: Desk): Choice[] =>
  desk.moves
    .filter((move) => move.kind === MOVE.when)
    .map((move) =>
      line(desk, move, {
        label:
          move.arg === 0
            ? desk.voice.say("term.due.now")
            : desk.voice.say("term.due.with", {
                title: titleOf(desk.state, move.arg - 1, desk.voice),
              }),
        short:
          move.arg === 0
            ? desk.voice.say("term.due.now")
            : titleOf(desk.state, move.arg - 1, desk.voice),
      }),
    );

export const expiry = (desk: Desk): Choice[] =>
  desk.moves
    .filter((move) => move.kind === MOVE.until)
    .map((move) => line(desk, move, { label: sittingName(desk.state, move.arg, desk.voice) }));

export const audience = (desk: Desk): Choice[] =>
  desk.moves
    .filter((move) => move.kind === MOVE.show)
    .map((move) =>
      line(desk, move, {
        label:
          move.arg === desk.state.world.memberCount
            ? desk.voice.say("term.show.all")
            : nameOf(desk.state, move.arg, desk.voice),
      }),
    );

export const strikes = (desk: Desk): Choice[] =>
  desk.moves
    .filter((move) => move.kind === MOVE.strike)
    .map((move) => {
      const clause = desk.state.draft[OFFER.gives + move.arg] as number;
      return line(desk, move, {
        label: desk.voice.say("action.strike", {
          clause: clauseText(desk.state, clause, desk.voice),
        }),
        tone: "object",
      });
    });
