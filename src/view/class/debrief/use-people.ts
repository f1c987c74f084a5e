import { useMemo } from "preact/hooks";
import { listText, type PeopleOfSeats, useVoice } from "../../text/index.ts";
import { useClass } from "../context.ts";

const NONE: readonly never[] = [];

/** Who sits in the room's delegations now, a line for each post that is taken. */
export function usePeople(): PeopleOfSeats {
  const { say, language } = useVoice();
  const seats = useClass(({ parts }) => parts.lobby?.seats) ?? NONE;
  return useMemo(
    () =>
      new Map(
        seats.map(({ actor, posts }) => [
          actor,
          posts.flatMap(({ title, people }) => {
            const names = people.map(({ name }) => name);
            if (names.length === 0) return [];
            return [say("debrief.post", { title, names: listText(names, language) })];
          }),
        ]),
      ),
    [seats, say, language],
  );
}
