import type { Viewer } from "../../../engine/index.ts";
import { type Classroom, inCharge, type Person, type Room } from "../../../room/index.ts";
import { current } from "../../../session/index.ts";
import { read, type Voice } from "../voice.ts";
import { presentClass, presentClock, presentMessages } from "./around.ts";
import { presentLobby } from "./lobby.ts";
import type { Parts } from "./models.ts";
import {
  presentDossiers,
  presentLive,
  presentPapers,
  presentTurningPoint,
  type RoomLook,
  turningsOf,
} from "./moment.ts";
import { presentOverview } from "./overview.ts";

/** Who looks at which room, and where their device is turned. */
export interface DeviceLook {
  readonly classroom: Classroom;
  readonly room: Room;
  readonly here: ReadonlySet<string>;
  readonly as: "student" | "instructor" | "projector";
  readonly person: Person | undefined;
  readonly path: string;
  /** A seat that the instructor looks over the shoulder of. */
  readonly seat: number | undefined;
}

/** Which knowledge of the game a device is shown. */
export function viewerOf({ as, person, seat }: DeviceLook): Viewer {
  if (as === "student") return person?.seat ?? "public";
  return as === "instructor" ? (seat ?? "public") : "public";
}

export function lookOf(look: DeviceLook): RoomLook {
  const { room, path } = look;
  const viewer = viewerOf(look);
  return { room, viewer, path, acts: viewer !== "public" && mayAct(look, viewer) };
}

function mayAct({ classroom, room, as, person }: DeviceLook, viewer: number): boolean {
  if (room.session === undefined || room.stage !== "playing") return false;
  if (as === "instructor") return true;
  const charged = inCharge(classroom, room, viewer, current(room.session));
  return charged.some(({ id }) => id === person?.id);
}

/** All that a device shows now, part by part. Nothing in it is beyond what its holder may know. */
export function presentParts(look: DeviceLook, voice: Voice): Partial<Parts> {
  const { classroom, room, here, as, person } = look;
  const crowd = { classroom, room, here, me: person };
  const there = lookOf(look);
  const live = presentLive(there, voice);
  const papers = presentPapers(there, voice);
  const turning = lastTurning(there, voice);
  return {
    lobby: presentLobby(crowd, voice),
    clock: presentClock(room),
    messages: presentMessages(room, there.viewer, voice),
    dossiers: presentDossiers(there, voice),
    ...(live === undefined ? {} : { live }),
    ...(papers === undefined ? {} : { papers }),
    ...(turning === undefined ? {} : { turning }),
    ...(as === "instructor" ? { overview: presentOverview(crowd, voice) } : {}),
    ...(as === "student"
      ? {}
      : { class: presentClass(classroom, room, (text) => read(text, voice)) }),
  };
}

function lastTurning(look: RoomLook, voice: Voice): Parts["turning"] | undefined {
  const { session } = look.room;
  const count = session === undefined ? 0 : turningsOf(session, look.viewer).length;
  const last = count === 0 ? undefined : presentTurningPoint(look, count, voice);
  return last === undefined ? undefined : { count, last };
}
