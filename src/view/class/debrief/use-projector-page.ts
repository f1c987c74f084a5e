import { useEffect, useRef } from "preact/hooks";
import type { ClassState } from "../../../classroom/index.ts";
import { useClassApp } from "../context.ts";
import { useTeach } from "../teach/use-teach.ts";

const pageIn = ({ parts }: ClassState): string => parts.deck?.page ?? "";

interface ProjectorPage {
  /** The page that the projector shows, or is on its way to: whoever presses twice goes two pages. */
  readonly now: () => string;
  readonly turnTo: (page: string) => void;
}

/** The projector in the instructor's hand. */
export function useProjectorPage(): ProjectorPage {
  const { store } = useClassApp();
  const teach = useTeach();
  const wanted = useRef<string | undefined>(undefined);
  /** Orders without an answer; while there are any, pages on the way there go by. */
  const open = useRef(0);
  useEffect(
    () =>
      store.subscribe((state) => {
        if (open.current === 0 && pageIn(state) === wanted.current) wanted.current = undefined;
      }),
    [store],
  );
  const now = (): string => wanted.current ?? pageIn(store.getState());
  return {
    now,
    turnTo(page) {
      if (page === now()) return;
      wanted.current = page;
      open.current++;
      void teach({ do: "page", page }).then((reply) => {
        open.current--;
        if (reply === undefined) wanted.current = undefined;
      });
    },
  };
}
