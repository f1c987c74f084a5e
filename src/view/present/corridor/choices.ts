import { legalMoves, PHASE } from "../../../engine/index.ts";
import { current, type Session } from "../../../session/index.ts";
import type { Voice } from "../voice.ts";
import { corridorLevel } from "./choices-corridor.ts";
import { draftLevel } from "./choices-draft.ts";
import type { Choice, ChoiceLevel, PackageModel } from "./models.ts";

/**
 * What there is to choose, a few things at a time: folders that open into others, and moves. The
 * path is where one stands: "give/vote/standing-force", behind a colon the page of the cards.
 */

/** Cards for which there is room on the canvas. */
const MOST_CARDS = 7;
const PER_PAGE = 5;

/** The level at a path; a path that leads nowhere any more is taken as the beginning. */
export function levelAt(
  session: Session,
  viewer: number,
  place: string,
  packages: readonly PackageModel[],
  voice: Voice,
): ChoiceLevel {
  const state = current(session);
  const [path = "", page = "0"] = place.split(":");
  const moves = legalMoves(state, viewer);
  const make = state.phase === PHASE.drafting ? draftLevel : corridorLevel;
  const there = make({ state, viewer, moves, packages, voice }, path === "" ? [] : path.split("/"));
  if (there === undefined) return levelAt(session, viewer, "", packages, voice);
  const { title, choices, amount } = there;
  return {
    path,
    title,
    choices,
    hand: handOf(path, choices, Number(page) || 0, voice),
    ...(amount === undefined ? {} : { amount }),
  };
}

/** The cards of a page; the way back, and at the beginning the way on, lies at the end of each. */
function handOf(path: string, choices: readonly Choice[], page: number, voice: Voice): Choice[] {
  const last = choices.filter((choice) => choice.kind === "main");
  const rest = choices.filter((choice) => choice.kind !== "main");
  const tail = path === "" ? last : [backFrom(path, voice)];
  if (rest.length + tail.length <= MOST_CARDS) return [...rest, ...tail];
  const from = page * PER_PAGE < rest.length ? page * PER_PAGE : 0;
  const next = from + PER_PAGE < rest.length ? page + 1 : 0;
  return [...rest.slice(from, from + PER_PAGE), moreAt(path, next, voice), ...tail];
}

const moreAt = (path: string, page: number, voice: Voice): Choice => ({
  id: `>${path}:${page}`,
  label: voice.say("choice.more"),
  short: voice.say("choice.more"),
  hint: "",
  tone: "neutral",
  kind: "folder",
});

const backFrom = (path: string, voice: Voice): Choice => ({
  id: `>${path.split("/").slice(0, -1).join("/")}`,
  label: voice.say("choice.back"),
  short: voice.say("choice.back"),
  hint: "",
  tone: "absent",
  kind: "back",
});
