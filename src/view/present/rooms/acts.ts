import type { Act, RoomEnding, RoomGame, Way } from "../../../debrief/index.ts";
import {
  type Move,
  OUTCOMES,
  optionAt,
  type ResponseName,
  type State,
  type World,
} from "../../../engine/index.ts";
import { actionText } from "../explore/branches.ts";
import { list, read, type Voice } from "../voice.ts";

/** What was done in a room, in words. */

export const titleOf = ({ items }: World, id: string, voice: Voice): string => {
  const title = items.find((item) => item.id === id)?.title;
  return title === undefined ? id : read(title, voice);
};

const nameOf = ({ members }: World, id: string, voice: Voice): string => {
  const name = members.find((member) => member.id === id)?.name;
  return name === undefined ? id : read(name, voice);
};

/** How a rung of an item's ladder is called. */
export function textOf(world: World, item: string, rung: number, voice: Voice): string {
  const at = world.items.findIndex(({ id }) => id === item);
  const label = world.options[optionAt(world, at, rung) ?? -1]?.label;
  return label === undefined ? String(rung) : read(label, voice);
}

/** What an item came to. What nobody came to is called so: the game is over. */
export function outcomeText({ outcome }: Pick<RoomEnding, "outcome">, { say }: Voice): string {
  return outcome === OUTCOMES[0] ? say("rooms.outcome.open") : say(`outcome.${outcome}`);
}

/** By which move of whom a way was taken; `game` is that of one of its rooms. */
export function wayText(way: Way, item: string, { session }: RoomGame, voice: Voice): string {
  const { act, about, step } = way;
  if (way.outcome === OUTCOMES[0]) return voice.say("rooms.act.open");
  if (act === undefined || step === undefined) return voice.say("rooms.act.none");
  const before = session.states[step - 1] as State;
  const text = actText(act, about, { state: before, move: session.moves[step - 1] as Move }, voice);
  if (about === item) return text;
  return voice.say("rooms.act.elsewhere", {
    act: text,
    item: titleOf(before.world, about, voice),
  });
}

interface Made {
  readonly state: State;
  readonly move: Move;
}

function actText(act: Act, item: string, { state, move }: Made, voice: Voice): string {
  const { world } = state;
  switch (act.kind) {
    case "move":
      return voice.say("rooms.act.move", {
        who: nameOf(world, act.actor, voice),
        what: actionText(state, move, voice),
      });
    case "counted":
      return countText(act, item, world, voice);
    case "decided":
      return motionText(act, world, voice);
  }
}

/** More answers than these would tell nothing at a glance. */
const TOLD = 3;

/** A verdict, with the answers that made it where they are few. */
export function countText(
  { option, carried, answers }: Extract<Act, { kind: "counted" }>,
  item: string,
  world: World,
  voice: Voice,
): string {
  const verdict = carried ? "passed" : "failed";
  const text = textOf(world, item, option, voice);
  if (answers.length === 0 || answers.length > TOLD)
    return voice.say(`rooms.act.${verdict}`, { text });
  const told = answers.map(({ actor, response }) => answerText(world, actor, response, voice));
  return voice.say(`rooms.act.${verdict}.by`, { text, answers: list(told) });
}

function motionText(
  { motion, carried, ballots }: Extract<Act, { kind: "decided" }>,
  world: World,
  voice: Voice,
): string {
  const verdict = carried ? "carried" : "lost";
  const name = voice.say(`motion.${motion as "defer"}`);
  if (ballots.length === 0 || ballots.length > TOLD)
    return voice.say(`rooms.act.${verdict}`, { motion: name });
  const told = ballots.map(({ actor, yes }) => answerText(world, actor, yes ? "yes" : "no", voice));
  return voice.say(`rooms.act.${verdict}.by`, { motion: name, answers: list(told) });
}

const answerText = (
  world: World,
  actor: string,
  response: ResponseName | "yes" | "no",
  voice: Voice,
): string =>
  voice.say("rooms.act.answer", {
    name: nameOf(world, actor, voice),
    answer: voice.say(`response.${response}`),
  });
