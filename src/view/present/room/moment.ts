import type { Viewer } from "../../../engine/index.ts";
import { keyOf, type Room, sessionFor } from "../../../room/index.ts";
import { isEnded, type Session } from "../../../session/index.ts";
import { presentChamber, presentMap } from "../canvas.ts";
import { changesOf } from "../changes.ts";
import { presentOutside } from "../corridor/index.ts";
import { presentDigest } from "../digest.ts";
import { presentDossierIn } from "../dossier.ts";
import type { DossierModel } from "../models.ts";
import { presentSittings } from "../sittings.ts";
import { type Look, presentTable } from "../table.ts";
import { isTurning } from "../turning.ts";
import type { Voice } from "../voice.ts";
import type { MomentModel, PapersParts } from "./models.ts";

/**
 * A room's game as one viewer may see it. Nothing here tells how many moves have been made: steps are
 * counted by the turning points that the viewer has been shown.
 */
export interface RoomLook {
  readonly room: Room;
  readonly viewer: Viewer;
  /** Where in the choices of the corridor. */
  readonly path: string;
  /** Whether the viewer's hand may act: the others of its delegation look on. */
  readonly acts: boolean;
}

/** The game as it lies before the viewer, its own draft included; absent before the start. */
const gameOf = ({ room, viewer }: RoomLook): Session | undefined =>
  viewer === "public" ? room.session : sessionFor(room, viewer);

/** The steps at which the viewer's table stopped to look, in order. */
export function turningsOf(session: Session, viewer: Viewer): number[] {
  const steps: number[] = [];
  for (let step = 1; step <= session.moves.length; step++) {
    if (isTurning(session, step, viewer)) steps.push(step);
  }
  return steps;
}

/** The table as it waits now. */
export function presentLive(look: RoomLook, voice: Voice): MomentModel | undefined {
  const session = gameOf(look);
  if (session === undefined) return undefined;
  const count = turningsOf(session, look.viewer).length;
  const at = { step: session.moves.length, settled: true };
  return momentAt(look, session, at, { step: count, steps: count }, voice);
}

/** The turning point of this number, from 1. */
export function presentTurningPoint(
  look: RoomLook,
  number: number,
  voice: Voice,
): MomentModel | undefined {
  const { session } = look.room;
  if (session === undefined) return undefined;
  const steps = turningsOf(session, look.viewer);
  const step = steps[number - 1];
  if (step === undefined) return undefined;
  const shown = { step: number, steps: steps.length };
  return momentAt(look, session, { step, settled: false }, shown, voice);
}

const ALL_LAYERS = { bases: true, airDefence: true };

function momentAt(
  { room, viewer, path, acts }: RoomLook,
  session: Session,
  at: Pick<Look, "step" | "settled">,
  shown: { readonly step: number; readonly steps: number },
  voice: Voice,
): MomentModel {
  const look: Look = { session, viewer, path, veiled: true, ...at };
  const whole = presentTable(look, voice);
  const { prompt, corridor, ...rest } = whole;
  const { level, ...between } = corridor ?? {};
  const hands = acts && !isEnded(session);
  const table = {
    ...rest,
    ...shown,
    actions: hands ? whole.actions : [],
    ...(hands && prompt !== undefined ? { prompt } : {}),
    ...(corridor === undefined
      ? {}
      : { corridor: hands ? corridor : { ...corridor, ...between, partners: [] } }),
  };
  const chosen = { selected: undefined, layers: ALL_LAYERS };
  return {
    table,
    chamber: presentChamber(look, table, voice),
    map: presentMap(look, table, chosen, voice),
    live: at.settled,
    key: keyOf(room, session),
  };
}

/** The papers beside the table. */
export function presentPapers({ room }: RoomLook, voice: Voice): PapersParts | undefined {
  const { session } = room;
  if (session === undefined) return undefined;
  const [start] = session.states;
  const state = session.states.at(-1) ?? start;
  if (state === undefined || start === undefined) return undefined;
  const digest = presentDigest(session, session.moves.length, voice);
  return {
    sittings: presentSittings(state, voice),
    // The lines' own ids count moves.
    digest: digest.map((line, index) => ({ ...line, id: `line-${digest.length - index}` })),
    changes: changesOf(start, state, voice),
    outside: presentOutside(state, voice),
    chair: room.world.members[state.chair]?.id ?? "",
  };
}

/** Every state's dossier as the viewer may read it. */
export function presentDossiers({ room, viewer }: RoomLook, voice: Voice): DossierModel[] {
  const { session, world } = room;
  return world.scenario.actors.flatMap(({ id }) => {
    const model =
      session === undefined
        ? undefined
        : presentDossierIn({ session, step: session.moves.length, viewer }, id, voice);
    return model === undefined ? [] : [model];
  });
}
