import type { ToldPoint } from "../../../debrief/index.ts";
import { isCorridorMove, MOVE_NAMES, type Move, type State } from "../../../engine/index.ts";
import type { Session } from "../../../session/index.ts";
import { actionText } from "../explore/branches.ts";
import { presentWhatIf } from "../explore/what-if.ts";
import { flagOf, read, type Voice } from "../voice.ts";
import type { TurningPointModel } from "./models.ts";

/** A turning point beside the game that it turned. */
export function presentPoint(session: Session, point: ToldPoint, voice: Voice): TurningPointModel {
  const { world } = session;
  const state = session.states[point.at] as State;
  const member = world.members[point.move.actor] as (typeof world.members)[number];
  const who = read(member.name, voice);
  return {
    step: point.at,
    about: aboutOf(state, voice),
    who,
    flag: flagOf(member),
    did: moveText(state, point.move, voice),
    could: moveText(state, point.instead, voice),
    why: voice.say(`lookBack.why.${point.why}`, { who }),
    how: howText(session, point, voice),
    games: presentWhatIf(world, point.games, voice),
    transcript: point.other,
  };
}

/** The item on the floor, or the pause before a sitting. */
function aboutOf({ world, item, sitting }: State, voice: Voice): string {
  const subject = world.items[item];
  if (subject !== undefined) return read(subject.title, voice);
  return voice.say("lookBack.corridor", { sitting: sitting + 1 });
}

/** What is told of a move between the sittings is its kind: its terms are in the books. */
const IN_CORRIDOR = [
  "offer",
  "agree",
  "agreePart",
  "decline",
  "counter",
  "declare",
  "leave",
] as const;

function moveText(state: State, move: Move, voice: Voice): string {
  if (!isCorridorMove(move.kind)) return actionText(state, move, voice);
  const kind = IN_CORRIDOR.find((name) => name === MOVE_NAMES[move.kind]) ?? "other";
  return voice.say(`lookBack.move.${kind}`);
}

function howText(session: Session, point: ToldPoint, { say }: Voice): string {
  const { kept, dropped, followed } = point;
  if (session.persons.length === 0) return say("lookBack.how.agents");
  return say(followed ? "lookBack.how.followed" : "lookBack.how.parted", { kept, dropped });
}
