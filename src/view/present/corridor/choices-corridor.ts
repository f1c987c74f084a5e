import { MOVE, type Move, OFFER, offerField } from "../../../engine/index.ts";
import { type Desk, folder, type Level, line, ready } from "./choice-parts.ts";
import { dativeOf, nameOf, partyOf, sittingName, titleOf } from "./clause-text.ts";
import type { Choice } from "./models.ts";
import { answersTo, openOffers } from "./offers.ts";

/** Cards beside each other at the beginning; with more, partners are folded into one. */
const ROOM = 7;

/** The levels of the corridor itself. */
export function corridorLevel(desk: Desk, path: readonly string[]): Level | undefined {
  const { state, voice } = desk;
  const [first, second] = path;
  switch (first) {
    case undefined:
      return { title: voice.say("level.corridor"), choices: beginning(desk) };
    case "partners":
      return { title: voice.say("level.partners"), choices: partners(desk) };
    case "ready":
      if (desk.packages.length === 0) return undefined;
      return { title: voice.say("package.heading"), choices: desk.packages.map(ready) };
    case "press":
      return pressLevel(desk, second);
    case "own":
      return { title: voice.say("level.own"), choices: revokes(desk) };
    case "offer": {
      const offer = Number(second) - 1;
      const known = incoming(desk).includes(offer);
      const name = known ? nameOf(state, offerField(state, offer, OFFER.from), voice) : "";
      const title = voice.say("offer.from", { n: offer + 1, name });
      return known ? { title, choices: answers(desk, offer) } : undefined;
    }
    default:
      return undefined;
  }
}

const incoming = ({ state, viewer }: Desk): number[] =>
  openOffers(state, 1 << viewer).filter((offer) => offerField(state, offer, OFFER.to) === viewer);

const ofKind = ({ moves }: Desk, ...kinds: readonly number[]): Move[] =>
  moves.filter((move) => kinds.includes(move.kind));

function beginning(desk: Desk): Choice[] {
  const { voice } = desk;
  const offers = incoming(desk);
  const [only] = offers;
  const open =
    offers.length === 1 && only !== undefined
      ? answers(desk, only)
      : offers.map((offer) => offerFolder(desk, offer));
  const talk = partners(desk);
  const others: Choice[] = [];
  if (desk.packages.length > 0) {
    const hint = voice.say("package.hint");
    others.push(folder("ready", { label: voice.say("choice.ready"), hint, tone: "accept" }));
  }
  if (ofKind(desk, MOVE.declare, MOVE.leak).length > 0) {
    const hint = voice.say("choice.press.hint");
    others.push(folder("press", { label: voice.say("choice.press"), hint }));
  }
  if (ofKind(desk, MOVE.revoke).length > 0) {
    const hint = voice.say("action.revoke.hint");
    others.push(folder("own", { label: voice.say("choice.own"), hint }));
  }
  const leave = ofKind(desk, MOVE.leave).map((move) =>
    line(desk, move, {
      label: voice.say("action.leave"),
      short: voice.say("card.leave"),
      hint: voice.say("action.leave.hint"),
      tone: "accept",
      kind: "main",
    }),
  );
  const room = open.length + talk.length + others.length + leave.length <= ROOM;
  const hint = voice.say("action.offer.hint");
  const folded = [folder("partners", { label: voice.say("choice.partners"), hint })];
  return [...open, ...(room || talk.length === 0 ? talk : folded), ...others, ...leave];
}

function answers(desk: Desk, offer: number): Choice[] {
  const { state, viewer, voice } = desk;
  const name = dativeOf(state, offerField(state, offer, OFFER.from), voice);
  return answersTo(state, offer, viewer, voice).map(({ id, label, short, tone }) => ({
    id,
    label,
    short,
    tone,
    hint: voice.say("choice.answer.hint", { name }),
    kind: "answer",
  }));
}

function offerFolder(desk: Desk, offer: number): Choice {
  const { state, voice } = desk;
  const from = offerField(state, offer, OFFER.from);
  const name = nameOf(state, from, voice);
  return folder(`offer/${offer + 1}`, {
    label: voice.say("offer.from", { n: offer + 1, name }),
    short: name,
    tone: "reserve",
    flag: partyOf(state, from, voice).flag,
  });
}

const partners = (desk: Desk): Choice[] =>
  ofKind(desk, MOVE.offer).map((move) => {
    const { actor: _, ...party } = partyOf(desk.state, move.arg, desk.voice);
    return line(desk, move, {
      label: desk.voice.say("action.offer", { name: party.name }),
      short: party.name,
      hint: desk.voice.say("action.offer.hint"),
      kind: "partner",
      flag: party.flag,
    });
  });

const revokes = (desk: Desk): Choice[] =>
  ofKind(desk, MOVE.revoke).map((move) => {
    const to = nameOf(desk.state, offerField(desk.state, move.arg, OFFER.to), desk.voice);
    return line(desk, move, {
      label: desk.voice.say("action.revoke", { n: move.arg + 1 }),
      short: to,
      hint: desk.voice.say("action.revoke.hint"),
      tone: "object",
    });
  });

/** The press: items one has not spoken on, and closed votes that can be told. */
function pressLevel(desk: Desk, id: string | undefined): Level | undefined {
  const { state, voice } = desk;
  const spoken = ofKind(desk, MOVE.declare);
  if (id === undefined) {
    const items = [...new Set(spoken.map((move) => move.arg >> 1))];
    return {
      title: voice.say("level.press"),
      choices: [
        ...ofKind(desk, MOVE.leak).map((move) => leakOf(desk, move)),
        ...items.map((item) => {
          const where = sittingName(state, state.itemSitting[item] as number, voice);
          const path = `press/${state.world.items[item]?.id}`;
          return folder(path, { label: titleOf(state, item, voice), hint: where });
        }),
      ],
    };
  }
  const item = state.world.items.findIndex((one) => one.id === id);
  const words = spoken.filter((move) => move.arg >> 1 === item);
  if (words.length === 0) return undefined;
  const title = titleOf(state, item, voice);
  return {
    title: voice.say("level.press.item", { title }),
    choices: words.map((move) =>
      line(desk, move, {
        label: voice.say(move.arg & 1 ? "action.declare.against" : "action.declare.for", { title }),
        short: voice.say(move.arg & 1 ? "choice.against" : "choice.for"),
        hint: voice.say("action.declare.hint"),
        tone: move.arg & 1 ? "object" : "support",
      }),
    ),
  };
}

function leakOf(desk: Desk, move: Move): Choice {
  const title = titleOf(desk.state, move.arg, desk.voice);
  return line(desk, move, {
    label: desk.voice.say("action.leak", { title }),
    short: desk.voice.say("card.leak", { title }),
    hint: desk.voice.say("action.leak.hint"),
    tone: "reserve",
  });
}
