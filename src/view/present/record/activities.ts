import type { ClassRecord, MoveLine, RoomRecord } from "../../../record/index.ts";
import type { Home } from "./home.ts";
import { MOTIONS } from "./move-text.ts";
import { itemName, textName } from "./names.ts";
import { inBoth, type Voices } from "./voices.ts";
import type { Activity } from "./xapi.ts";

/** What statements are about. The same thing has the same address in every class that names it under one home. */

const TYPES = {
  simulation: "http://adlnet.gov/expapi/activities/simulation",
  meeting: "http://adlnet.gov/expapi/activities/meeting",
  interaction: "http://adlnet.gov/expapi/activities/interaction",
  question: "http://adlnet.gov/expapi/activities/cmi.interaction",
} as const;

type Definition = Activity["definition"];

const activity = (id: string, definition: Definition): Activity => ({
  objectType: "Activity",
  id,
  definition,
});

const summitAddress = (home: Home, { opening }: RoomRecord): string =>
  `${home}/summits/${opening.scenario}`;

export const summitOf = (home: Home, room: RoomRecord): Activity =>
  activity(summitAddress(home, room), { type: TYPES.simulation, name: room.title });

export const classOf = (home: Home, record: ClassRecord, voices: Voices): Activity =>
  activity(`${home}/classes/${record.class}`, {
    type: TYPES.meeting,
    name: inBoth(voices, ({ say }) =>
      say("record.xapi.class", { date: record.opened.slice(0, 10) }),
    ),
  });

const ANSWERS = ["support", "accept", "acquiesce", "reserve", "object"] as const;
const BALLOTS = ["yes", "no"] as const;

/** What a move is about: a question that is answered, a text, a motion, the talk in the corridor. */
export function objectOf(home: Home, room: RoomRecord, line: MoveLine, voices: Voices): Activity {
  const summit = summitAddress(home, room);
  const { kind, item, option, motion } = line;
  if (item === undefined) return corridor(summit, voices);
  const address = `${summit}/items/${item}`;
  const title = inBoth(voices, (voice) => itemName(room, item, voice));
  const moved = MOTIONS.find((one) => one === (kind === "ballot" ? motion : kind));
  if (kind === "ballot") return question(`${address}/ballots/${motion}`, title, BALLOTS, voices);
  if (moved !== undefined) {
    const name = inBoth(voices, ({ say }) => say(`motion.${moved}`));
    return activity(`${address}/motions/${moved}`, { type: TYPES.interaction, name });
  }
  const text = option === undefined ? address : `${address}/texts/${option}`;
  const name =
    option === undefined ? title : inBoth(voices, (voice) => textName(room, item, option, voice));
  if (kind !== "answer") return activity(text, { type: TYPES.interaction, name });
  const asked = inBoth(voices, (voice) =>
    voice.say("record.xapi.question", { item: title[voice.language], text: name[voice.language] }),
  );
  return question(`${text}/answers`, asked, ANSWERS, voices);
}

const corridor = (summit: string, voices: Voices): Activity =>
  activity(`${summit}/corridor`, {
    type: TYPES.interaction,
    name: inBoth(voices, ({ say }) => say("record.xapi.corridor")),
  });

const question = (
  id: string,
  name: Definition["name"],
  choices: readonly (typeof ANSWERS | typeof BALLOTS)[number][],
  voices: Voices,
): Activity =>
  activity(id, {
    type: TYPES.question,
    name,
    interactionType: "choice",
    choices: choices.map((one) => ({
      id: one,
      description: inBoth(voices, ({ say }) => say(`response.${one}`)),
    })),
  });
