import { useApp } from "../context.ts";

/** Whether there is a move of a person, or a change, to take back. */
export const useCanUndo = (): boolean =>
  useApp(
    ({ session }) =>
      session !== undefined &&
      (session.changes.length > 0 ||
        session.moves.some((move) => session.persons.includes(move.actor))),
  );

/** Whether agents alone play and the person watches. */
export const useWatching = (): boolean => useApp(({ session }) => session?.persons.length === 0);
