import { hasMandates, mandateOf } from "../analysis/index.ts";
import { deedsOf } from "../debrief/index.ts";
import { OUTCOMES, type State, versionOf, type World } from "../engine/index.ts";
import type { Room } from "../room/index.ts";
import { current, isEnded, type Session, transcriptOf, worldAtStart } from "../session/index.ts";
import type { RoomRecord } from "./schema.ts";

/** ISO 8601. */
export interface RoomTimes {
  readonly opened: string;
  readonly started?: string;
  readonly ended?: string;
}

/** A room as the record has it: what it began with, what came of it, and its game as a transcript. */
export function roomRecord(room: Room, times: RoomTimes): RoomRecord {
  const { letter, opening, session, from, world } = room;
  return {
    letter,
    ...times,
    ...(from === undefined ? {} : { from }),
    opening: { ...opening, settings: [...opening.settings] as RoomRecord["opening"]["settings"] },
    version: versionOf(session === undefined ? world : worldAtStart(session)),
    title: world.scenario.title,
    ...agendaOf(world),
    ...(session === undefined ? UNPLAYED : gameOf(session)),
  };
}

const UNPLAYED = { finished: false, outcomes: [], deeds: [], aims: [] };

const agendaOf = (world: World) => ({
  delegations: world.members.map(({ id, name, posts }) => ({
    id,
    name,
    posts: posts.map((post) => ({ id: post.id, title: post.title })),
  })),
  items: world.items.map(({ id, title, options }) => ({
    id,
    title,
    options: options.map(({ value, label }) => ({ value, label })),
  })),
  events: world.scenario.events.map(({ text }) => text),
});

/** What came of a game so far, and the game itself. */
export function gameOf(session: Session) {
  const state = current(session);
  const { world } = state;
  return {
    finished: isEnded(session),
    outcomes: world.items.map(({ id }, item) => ({
      item: id,
      outcome: OUTCOMES[state.outcome[item] as number] as (typeof OUTCOMES)[number],
      force: world.optionValue[state.force[item] as number] as number,
    })),
    deeds: deedsOf(session).map(({ name, actor, step, item, came }) => {
      const about = world.items[item]?.id;
      return {
        ...{ seat: world.members[actor]?.id ?? "", deed: name, step, came },
        ...(about === undefined ? {} : { item: about }),
      };
    }),
    aims: isEnded(session) && hasMandates(world) ? aimsOf(state) : [],
    transcript: transcriptOf(session),
  };
}

/** Of each delegation that is scored: how many of its aims the game fulfilled, and their points. */
const aimsOf = (state: State): RoomRecord["aims"] =>
  state.world.members.flatMap(({ id, aims }, member) => {
    const { met, points } = mandateOf(state, member);
    const scored = aims.flatMap(({ weight }, aim) => (weight === 0 ? [] : [{ weight, aim }]));
    if (scored.length === 0) return [];
    return [
      {
        ...{ seat: id, points, of: scored.length },
        met: scored.filter(({ aim }) => met[aim] === true).length,
        most: scored.reduce((sum, { weight }) => sum + weight, 0),
      },
    ];
  });
