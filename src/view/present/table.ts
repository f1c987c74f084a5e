import {
  isOver,
  MOVE_NAMES,
  OFFER,
  PHASE,
  PHASE_NAMES,
  type State,
  type Viewer,
} from "../../engine/index.ts";
import { isEnded, type Session } from "../../session/index.ts";
import { presentActions } from "./actions.ts";
import { nameOf, presentCorridor } from "./corridor/index.ts";
import { isInCorridor, phaseSeenBy } from "./in-corridor.ts";
import type { RollLine, TableModel } from "./models.ts";
import { type Insight, rollOfAnswers, rollOfWaiting } from "./roll.ts";
import { presentSheet } from "./sheet.ts";
import { itemOfStep, presentTurning } from "./turning.ts";
import { read, type Voice } from "./voice.ts";

/** Who looks, at which step, and whose hand is on the device. */
export interface Look {
  readonly session: Session;
  /** 0 .. number of moves. */
  readonly step: number;
  /** Whether what happened at the live step has been looked at: the table is shown as it waits. */
  readonly settled: boolean;
  /** The member whose person looks; "public" for a spectator. */
  readonly viewer: Viewer;
  /** Where in the choices of the corridor the viewer stands. */
  readonly path?: string;
  /** Whether the viewer only looks on while others act for its delegation: it has nothing to choose. */
  readonly idle?: boolean;
  /** Whether offers that the advisers have ready are left out: looking for them takes thought. */
  readonly unadvised?: boolean;
  /** Whether reasons of others stay closed to the end of the game, as where several people play. */
  readonly veiled?: boolean;
}

/** Reasons are open where stances are the file's own, or once the game has ended. */
export const insightOf = ({ session, viewer, veiled }: Look): Insight => ({
  viewer,
  open: (session.noise === 0 && !veiled) || isEnded(session),
});

/** The play screen at a step: live, or as it was. */
export function presentTable(look: Look, voice: Voice): TableModel {
  const { session, step, viewer } = look;
  const state = session.states[step] as State;
  const live = step === session.moves.length && look.settled;
  const turning = live ? undefined : presentTurning(session, step, insightOf(look), voice);
  const shown = turning === undefined ? state : (session.states[step - 1] ?? state);
  const about = turning === undefined ? -1 : itemOfStep(session.events[step] ?? []);
  const item = about >= 0 ? about : state.item;
  const sheet = presentSheet(
    turning === undefined ? state : afterwards(shown, state, item),
    item,
    viewer,
    voice,
  );
  const waiting =
    !look.idle && viewer !== "public" && live && ((state.waiting >> viewer) & 1) === 1;
  const open = turning?.roll.length ? turning.roll : answersInSight(look, shown, voice);
  const corridor =
    turning === undefined
      ? presentCorridor({ ...look, live, path: look.path ?? "" }, voice)
      : undefined;
  const roll = open ?? rollOfWaiting(shown, viewer, voice);
  return {
    sitting: sittingTitle(shown, voice),
    doors: voice.say(shown.closed ? "sitting.closed" : "sitting.open"),
    phase: voice.say(
      `phase.${PHASE_NAMES[phaseSeenBy(shown, viewer)] as (typeof PHASE_NAMES)[number]}`,
    ),
    ...(waiting ? { prompt: promptOf(state, viewer, voice) } : {}),
    actions: waiting ? presentActions(state, viewer, voice) : [],
    ...(sheet === undefined ? {} : { sheet }),
    ...(corridor === undefined ? {} : { corridor }),
    ...(soundingsShown(state, viewer)
      ? { soundings: voice.say("soundings", { losers: state.losers }) }
      : {}),
    tally: tallyOf(roll),
    roll,
    opened: open !== undefined,
    ...(turning === undefined ? {} : { turning }),
    step,
    steps: session.moves.length,
  };
}

/** Once a text has failed, the answers that failed it stay in sight. */
function answersInSight(look: Look, state: State, voice: Voice): RollLine[] | undefined {
  const { session, step } = look;
  if (state.phase !== PHASE.closing) return undefined;
  for (let at = step; at > 0; at--) {
    const answers = (session.events[at] ?? []).filter((event) => event.kind === "answered");
    if (answers.length === 0) continue;
    // A sponsor may rest without having put anything: the last answers are then another item's.
    if (answers[0]?.item !== state.item) return undefined;
    return rollOfAnswers(session.states[at - 1] as State, answers, insightOf(look), voice);
  }
  return undefined;
}

/** At a turning the sheet keeps the question that was on the table, and shows what is in force now. */
function afterwards(before: State, after: State, item: number): State {
  return before.item === item ? before : after;
}

const soundingsShown = (state: State, viewer: Viewer): boolean =>
  viewer !== "public" && state.phase === PHASE.answering;

/** The title of the sitting; drafts under silence come after the last one. */
export function sittingTitle(state: State, voice: Voice): string {
  const sitting = state.world.scenario.sittings[state.sitting];
  if (isOver(state)) return voice.say("sitting.result");
  if (isInCorridor(state) && sitting !== undefined) {
    return voice.say("corridor.title", { title: read(sitting.title, voice) });
  }
  return sitting === undefined ? voice.say("sitting.silence") : read(sitting.title, voice);
}

/** The motion on the floor; a change of order names the item it would take. */
function motionText(state: State, motion: "defer" | "reorder", voice: Voice): string {
  const target = state.world.items[state.motionTarget];
  if (motion !== "reorder" || target === undefined) return voice.say(`motion.${motion}`);
  return voice.say("motion.reorder.to", { title: read(target.title, voice) });
}

function promptOf(state: State, viewer: number, voice: Voice): string {
  const name = read(state.world.members[viewer]?.name ?? { en: "", ru: "" }, voice);
  switch (state.phase) {
    case PHASE.answering: {
      const option = state.world.options[state.question];
      return voice.say("prompt.answering", {
        name,
        label: option ? read(option.label, voice) : "",
      });
    }
    case PHASE.motion: {
      const motion = MOVE_NAMES[state.motion] as "defer" | "reorder";
      const mover = read(state.world.members[state.mover]?.name ?? { en: "", ru: "" }, voice);
      return voice.say("prompt.motion", { name, mover, motion: motionText(state, motion, voice) });
    }
    case PHASE.closing:
      return voice.say("prompt.closing", { name });
    case PHASE.corridor:
      return voice.say("prompt.corridor", { name });
    case PHASE.drafting:
      return voice.say("prompt.drafting", {
        name,
        to: nameOf(state, state.draft[OFFER.to] as number, voice),
      });
    default:
      return voice.say("prompt.tabling", { name });
  }
}

function tallyOf(roll: readonly RollLine[]): TableModel["tally"] {
  const words = [...new Set(roll.map((line) => line.countWord))];
  return words.map((word) => {
    const lines = roll.filter((line) => line.countWord === word);
    return { tone: lines[0]?.tone ?? "neutral", word, count: lines.length };
  });
}
