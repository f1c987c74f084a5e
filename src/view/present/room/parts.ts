import type { State, Text, Viewer } from "../../../engine/index.ts";
import {
  type Classroom,
  inCharge,
  type Person,
  postsCovered,
  type Room,
  sessionFor,
} from "../../../room/index.ts";
import { current } from "../../../session/index.ts";
import { mapOf } from "../canvas.ts";
import { changesOf } from "../changes.ts";
import { presentOutside } from "../corridor/index.ts";
import { read, type Voice } from "../voice.ts";
import { presentClass, presentClock, presentMessages } from "./around.ts";
import { presentLobby, presentMe } from "./lobby.ts";
import type { PartName, Parts } from "./models.ts";
import {
  gameOf,
  originOfLast,
  originOfLive,
  presentLastTurning,
  presentLive,
  type RoomLook,
} from "./moment.ts";
import { presentOverview } from "./overview.ts";
import { presentAgenda, presentDossiers, presentPress, presentStanding } from "./papers.ts";
import { documentsBy, presentDocuments, presentRecords } from "./records.ts";

/** Who looks at which room, and where their device is turned. */
export interface DeviceLook {
  readonly classroom: Classroom;
  readonly room: Room;
  readonly here: ReadonlySet<string>;
  readonly as: "student" | "instructor" | "projector";
  readonly person: Person | undefined;
  readonly path: string;
  readonly advice: boolean;
  /** A seat that the instructor looks over the shoulder of. */
  readonly seat: number | undefined;
}

/** Which knowledge of the game a device is shown. */
export function viewerOf({ as, person, seat }: DeviceLook): Viewer {
  if (as === "student") return person?.seat ?? "public";
  return as === "instructor" ? (seat ?? "public") : "public";
}

export function lookOf(look: DeviceLook): RoomLook {
  const known = looks.get(look) ?? findLook(look);
  looks.set(look, known);
  return known;
}

/** Asked for by every part that is of the table. */
const looks = new WeakMap<DeviceLook, RoomLook>();

function findLook(look: DeviceLook): RoomLook {
  const { room, path, advice } = look;
  const viewer = viewerOf(look);
  const posts = postsOfLook(look);
  const acts = viewer !== "public" && isAwaited(room, viewer) && mayAct(look, viewer);
  return { room, viewer, path: acts ? path : "", advice: acts && advice, acts, posts };
}

const postsOfLook = ({ classroom, room, person }: DeviceLook): RoomLook["posts"] =>
  person === undefined ? undefined : postsCovered(classroom, room, person);

/** Whether the table waits for a delegation; for others it makes no difference whose hand it is. */
function isAwaited(room: Room, viewer: number): boolean {
  const game = sessionFor(room, viewer);
  return game !== undefined && ((current(game).waiting >> viewer) & 1) === 1;
}

function mayAct({ classroom, room, as, person }: DeviceLook, viewer: number): boolean {
  if (room.session === undefined || room.stage !== "playing") return false;
  if (as === "instructor") return true;
  const charged = inCharge(classroom, room, viewer, current(room.session));
  return charged.some(({ id }) => id === person?.id);
}

type Rules<Name extends PartName> = { readonly [One in Name]: PartRule<One> };

/** How a part is made, and of what. */
interface PartRule<Name extends PartName> {
  /** Absent where the device has no such part now. */
  readonly make: (look: DeviceLook, voice: Voice) => Parts[Name] | undefined;
  /**
   * Where the same things give the same part: the thing, and in words how it is looked at. Whoever keeps
   * parts by them makes each once, however many devices show it.
   */
  readonly of?: (look: DeviceLook, voice: Voice) => readonly [object, string] | undefined;
}

const gameBy = (look: DeviceLook, words: string): readonly [object, string] | undefined =>
  look.room.session === undefined ? undefined : [look.room.session, words];

/** The state on the table, for what everybody knows of it. */
const stateOf = ({ room }: DeviceLook): State | undefined =>
  room.session === undefined ? undefined : current(room.session);

/** Of the scenario, and of these numbers of the state, which are read once however many devices look. */
function stateBy(
  numbers: (state: State) => readonly (number | Int32Array)[],
): (look: DeviceLook) => readonly [object, string] | undefined {
  const known = new WeakMap<State, readonly [object, string]>();
  return (look) => {
    const state = stateOf(look);
    if (state === undefined) return undefined;
    const origin = known.get(state) ?? ([state.world, numbers(state).join("|")] as const);
    known.set(state, origin);
    return origin;
  };
}

const fromState =
  <Model>(make: (state: State, voice: Voice) => Model) =>
  (look: DeviceLook, voice: Voice): Model | undefined => {
    const state = stateOf(look);
    return state === undefined ? undefined : make(state, voice);
  };

/** Parts that everybody gets, or nobody who is not staff. */
const AROUND: Rules<
  | ("lobby" | "me" | "clock" | "messages" | "overview" | "class")
  | ("records" | "documents" | "deck")
> = {
  lobby: { make: presentLobby, of: ({ here, room }) => [here, room.letter] },
  me: {
    make: (look, voice) =>
      look.person === undefined ? undefined : presentMe(look, look.person, voice),
  },
  clock: { make: ({ room }) => presentClock(room), of: ({ room }) => [room.clock, ""] },
  messages: {
    make: (look, voice) => presentMessages(look.room, viewerOf(look), voice),
    of: (look) => [look.room.messages, String(viewerOf(look))],
  },
  records: { make: presentRecords },
  documents: { make: presentDocuments, of: documentsBy },
  deck: {
    make: ({ as, room: { disclosed, page } }) =>
      disclosed && as !== "student" ? { page } : undefined,
  },
  overview: {
    make: (look, voice) => (look.as === "instructor" ? presentOverview(look, voice) : undefined),
  },
  class: {
    make: ({ as, classroom, room }, voice) => {
      const words = (text: Text): string => read(text, voice);
      return as === "student"
        ? undefined
        : presentClass(classroom, room, words, as === "instructor");
    },
  },
};

const TABLE: Rules<"live" | "turning"> = {
  live: {
    make: (look, voice) => presentLive(lookOf(look), voice),
    of: (look, voice) => originOfLive(lookOf(look), voice),
  },
  turning: {
    make: (look, voice) => presentLastTurning(lookOf(look), voice),
    of: (look, voice) => originOfLast(lookOf(look), voice),
  },
};

const PAPERS: Rules<"map" | "agenda" | "digest" | "systems" | "outside" | "dossiers" | "standing"> =
  {
    map: { make: fromState(mapOf), of: stateBy((state) => [state.register]) },
    agenda: {
      make: fromState(presentAgenda),
      of: stateBy((state) => [
        ...[state.phase, state.sitting, state.item, state.chair, state.closed],
        ...[state.outcome, state.itemSitting],
      ]),
    },
    digest: {
      make: ({ room: { session } }, voice) =>
        session === undefined ? undefined : presentPress(session, voice),
      of: (look) => gameBy(look, ""),
    },
    systems: {
      make: ({ room: { session } }, voice) => {
        const [start] = session?.states ?? [];
        if (session === undefined || start === undefined) return undefined;
        return changesOf(start, current(session), voice);
      },
      of: stateBy((state) => [state.register]),
    },
    outside: {
      make: fromState(presentOutside),
      of: stateBy((state) => [state.reacted, state.sitting]),
    },
    dossiers: {
      make: (look, voice) => presentDossiers(lookOf(look), voice),
      of: (look) => [look.room.world, `${viewerOf(look)} ${postsOfLook(look)}`],
    },
    standing: {
      make: (look, voice) => {
        const game = gameOf(lookOf(look));
        return game === undefined ? undefined : presentStanding(game, viewerOf(look), voice);
      },
      of: (look) => {
        const game = gameOf(lookOf(look));
        return game === undefined ? undefined : [game, String(viewerOf(look))];
      },
    },
  };

/** All parts; nothing in any of them is beyond what the device's holder may know. */
export const PART_RULES: Rules<PartName> = { ...AROUND, ...TABLE, ...PAPERS };

export const PART_NAMES = Object.keys(PART_RULES) as readonly PartName[];
