import { useMemo } from "preact/hooks";
import { isLive } from "../../../store/index.ts";
import {
  changesOf,
  isInCorridor,
  presentChamber,
  presentDigest,
  presentDossierIn,
  presentOutside,
  presentSittings,
  presentTable,
} from "../../present/index.ts";
import { useApp, useShell } from "../context.ts";
import { type LookLimits, VEILED } from "../look-limits.ts";
import type { Moment, PapersModel } from "../source.ts";

/** Everything the play screen shows of the game; absent before a game begins. */
export const useMoment = (): Moment | undefined => useMomentAs(NO_LIMITS);

/** The same as it was seen then: through a delegation's eyes, the others' reasons stay with them. */
export const useMomentThen = (): Moment | undefined =>
  useMomentAs(useApp(({ holder }) => (holder === undefined ? NO_LIMITS : VEILED)));

const NO_LIMITS: LookLimits = {};

function useMomentAs(limits: LookLimits): Moment | undefined {
  const { say, language } = useShell();
  const session = useApp((state) => state.session);
  const step = useApp((state) => state.cursor);
  const settled = useApp((state) => state.settled);
  const holder = useApp((state) => state.holder);
  const path = useApp((state) => state.path);
  return useMemo(() => {
    if (session === undefined) return undefined;
    const look = { session, step, settled, viewer: holder ?? ("public" as const), path, ...limits };
    const voice = { say, language };
    const table = presentTable(look, voice);
    const chamber = presentChamber(look, table, voice);
    const live = isLive(session, { cursor: step, settled });
    const state = session.states[step];
    const bargains = state !== undefined && isInCorridor(state);
    return { table, chamber, live, bargains };
  }, [session, step, settled, holder, path, limits, say, language]);
}

function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The papers of the step on the screen. */
export function usePapers(): PapersModel {
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
    return {
      sittings: once(() => (state === undefined ? [] : presentSittings(state, voice))),
      digest: once(() => (session === undefined ? [] : presentDigest(session, step, voice))),
      changes: once(() =>
        state === undefined || start === undefined ? [] : changesOf(start, state, voice),
      ),
      dossier: once(() =>
        session === undefined
          ? undefined
          : presentDossierIn({ session, step, viewer: holder ?? "public" }, chosen, voice),
      ),
      outside: once(() => (state === undefined ? [] : presentOutside(state, voice))),
      chair: world.members[state?.chair ?? -1]?.id,
    };
  }, [session, step, holder, world, selected, say, language]);
}
