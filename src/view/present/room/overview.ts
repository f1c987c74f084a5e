import {
  CORRIDOR,
  isOpenOffer,
  OFFER,
  offerField,
  PHASE,
  type State,
} from "../../../engine/index.ts";
import { peopleIn, type Room } from "../../../room/index.ts";
import { awaitedPersons, current, isEnded, type Session } from "../../../session/index.ts";
import { itemOfStep, presentTurning } from "../turning.ts";
import { read, type Voice } from "../voice.ts";
import { actWords, nameIn } from "./acts.ts";
import { type Crowd, presentPerson, presentSeat } from "./lobby.ts";
import type { OverviewModel, OverviewSeat } from "./models.ts";
import { turningsOf } from "./moment.ts";

/** The instructor's page: all delegations, those that need attention first. */
export function presentOverview(crowd: Crowd, voice: Voice): OverviewModel {
  const { classroom, room } = crowd;
  const { scenario } = room.world;
  const seats = room.world.members.map((_, seat) => overviewSeat(crowd, seat, voice));
  const standing = peopleIn(classroom, room.letter).filter(({ seat }) => seat === undefined);
  return {
    room: room.letter,
    code: classroom.code,
    title: read(scenario.title, voice),
    scenario: scenario.id,
    stage: room.stage,
    paused: room.clock.pausedAt !== undefined,
    locked: room.locked,
    seats: [...seats].sort((one, other) => other.exceptions.length - one.exceptions.length),
    standing: standing.map((one) => presentPerson(crowd, one, voice)),
    steps: room.session === undefined ? [] : stepsOf(room.session, voice),
    step: room.session?.moves.length ?? 0,
    prepared: scenario.events.flatMap(({ date, text }, event) =>
      room.told.includes(event) ? [] : [{ event, date, text: read(text, voice) }],
    ),
    log: room.acts.map((act) => ({
      at: act.at,
      text: actWords(act, (id) => nameIn(crowd, id, voice), voice),
    })),
  };
}

type Exception = OverviewSeat["exceptions"][number];

function overviewSeat(crowd: Crowd, member: number, voice: Voice): OverviewSeat {
  const { classroom, room, here } = crowd;
  const seat = presentSeat(crowd, member, voice);
  const people = peopleIn(classroom, room.letter).filter((one) => one.seat === member);
  const awaited = isAwaited(room, member);
  const offers = offersTo(room, member);
  const gone = people.filter(({ id }) => !here.has(id)).length;
  const exceptions: Exception[] = [];
  const add = (kind: Exception["kind"], n: number) =>
    exceptions.push({ kind, word: voice.say(`room.exception.${kind}`, { n }) });
  if (people.length > 0 && gone === people.length) add("gone", gone);
  if (seat.held === "people" && awaited) add("waiting", 1);
  if (seat.held === "people" && offers > 0) add("offers", offers);
  if (seat.held === "agent" && room.stage === "lobby") add("empty", 1);
  const since = awaited ? room.clock.since : undefined;
  return {
    ...seat,
    exceptions,
    awaited,
    word: voice.say(awaited ? "room.awaited" : "room.notAwaited"),
    ...(since === undefined ? {} : { since }),
  };
}

const isAwaited = ({ session, stage }: Room, member: number): boolean =>
  session !== undefined && stage === "playing" && awaitedPersons(session).includes(member);

/** Offers that lie open before a delegation. */
function offersTo({ session }: Room, member: number): number {
  if (session === undefined || isEnded(session)) return 0;
  const state = current(session);
  if (state.phase !== PHASE.corridor) return 0;
  let count = 0;
  for (let offer = 0; offer < (state.corridor[CORRIDOR.offers] as number); offer++) {
    if (isOpenOffer(state, offer) && offerField(state, offer, OFFER.to) === member) count++;
  }
  return count;
}

/** Where one may go back to: after each turning point. */
const stepsOf = (session: Session, voice: Voice): OverviewModel["steps"] =>
  [0, ...turningsOf(session, "public")].map((step) => ({
    step,
    title: titleAt(session, step, voice),
  }));

/** "Collecting arrears: adopted"; where a step was about no item, what happened alone. */
function titleOf(session: Session, step: number, voice: Voice): string {
  const insight = { viewer: "public", open: false } as const;
  const title = presentTurning(session, step, insight, voice)?.title;
  if (title === undefined) return voice.say("room.step.start");
  const item = session.world.scenario.items[itemOfStep(session.events[step] ?? [])];
  if (item === undefined) return title;
  return voice.say("room.step.item", { item: read(item.title, voice), title });
}

/** By the state that a step led to: what it is called, in each language. */
const titles = new WeakMap<State, Map<string, string>>();

function titleAt(session: Session, step: number, voice: Voice): string {
  const state = session.states[step] as State;
  const known = titles.get(state) ?? new Map<string, string>();
  const title = known.get(voice.language) ?? titleOf(session, step, voice);
  titles.set(state, known.set(voice.language, title));
  return title;
}
