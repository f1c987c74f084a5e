import { useMemo } from "preact/hooks";
import {
  type ChamberModel,
  changesOf,
  presentChamber,
  presentDigest,
  presentDossier,
  presentSittings,
  presentTable,
  type TableModel,
} from "../../present/index.ts";
import { useApp, useShell } from "../context.ts";

/** The moment on the screen, in words. */
export interface Moment {
  readonly table: TableModel;
  readonly chamber: ChamberModel;
  /** Whether the table as it waits now is on the screen, and no verdict before it. */
  readonly live: boolean;
}

/** Everything the play screen shows of the game; absent before a game begins. */
export function useMoment(): Moment | undefined {
  const { say, language } = useShell();
  const session = useApp((state) => state.session);
  const step = useApp((state) => state.cursor);
  const settled = useApp((state) => state.settled);
  const holder = useApp((state) => state.holder);
  return useMemo(() => {
    if (session === undefined) return undefined;
    const look = { session, step, settled, viewer: holder ?? ("public" as const) };
    const voice = { say, language };
    const table = presentTable(look, voice);
    const chamber = presentChamber(look, table, voice);
    const live = settled && step === session.moves.length;
    return { table, chamber, live };
  }, [session, step, settled, holder, say, language]);
}

/** The papers beside the item: made when they are looked at. */
export function usePapers() {
  const { say, language } = useShell();
  const session = useApp((state) => state.session);
  const step = useApp((state) => state.cursor);
  const holder = useApp((state) => state.holder);
  const world = useApp((state) => state.world);
  const selected = useApp((state) => state.selected);
  return useMemo(() => {
    const voice = { say, language };
    const state = session?.states[step];
    const start = session?.states[0];
    const chosen = selected ?? world.members[holder ?? 0]?.id ?? "";
    const own = holder !== undefined && world.members[holder]?.id === chosen;
    return {
      sittings: state === undefined ? [] : presentSittings(state, voice),
      digest: session === undefined ? [] : presentDigest(session, step, voice),
      changes: state === undefined || start === undefined ? [] : changesOf(start, state, voice),
      dossier: presentDossier(world, chosen, own, voice),
      chair: world.members[state?.chair ?? -1]?.id,
    };
  }, [session, step, holder, world, selected, say, language]);
}
