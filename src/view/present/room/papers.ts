import type { State, Viewer } from "../../../engine/index.ts";
import type { Session } from "../../../session/index.ts";
import { presentDigest } from "../digest.ts";
import { presentDossier, standingIn } from "../dossier.ts";
import type { DigestLine, DossierModel } from "../models.ts";
import { presentSittings } from "../sittings.ts";
import type { Voice } from "../voice.ts";
import type { AgendaModel, StandingModel } from "./models.ts";
import type { RoomLook } from "./moment.ts";
import { dossierFor } from "./privy.ts";

/** The papers beside a room's table. */

export function presentAgenda(state: State, voice: Voice): AgendaModel {
  const chair = state.world.members[state.chair]?.id ?? "";
  return { sittings: presentSittings(state, voice), chair };
}

/** What the press knows; the lines' own ids would tell how many moves have been made. */
export function presentPress(session: Session, voice: Voice): DigestLine[] {
  const digest = presentDigest(session, session.moves.length, voice);
  return digest.map((line, index) => ({ ...line, id: `line-${digest.length - index}` }));
}

/** Every state's dossier as the viewer may read it, without how it stands in the game. */
export function presentDossiers({ room, viewer, posts }: RoomLook, voice: Voice): DossierModel[] {
  const { world } = room;
  return world.scenario.actors.flatMap(({ id }) => {
    const own = viewer !== "public" && world.members[viewer]?.id === id;
    const model = presentDossier(world, id, own, voice);
    if (model === undefined) return [];
    return [own ? dossierFor(model, room, posts) : model];
  });
}

/** How each delegation stands between the sittings, as far as the viewer may know. */
export function presentStanding(session: Session, viewer: Viewer, voice: Voice): StandingModel {
  const look = { session, step: session.moves.length, viewer };
  const lines = session.world.members.flatMap(({ id }) => {
    const standing = standingIn(look, id, voice);
    return standing === undefined ? [] : [[id, standing] as const];
  });
  return Object.fromEntries(lines);
}
