import type { ClassState } from "../../classroom/index.ts";
import { useSay } from "../text/index.ts";
import { useClass, useClassActions } from "./context.ts";

const hasMove = ({ waiting }: ClassState): boolean => waiting.length > 0;

/** Says so where the line is cut, and what becomes of a move that was made meanwhile. */
export function LineNote() {
  const say = useSay();
  const { hurry } = useClassActions();
  const lost = useClass(({ line, ended, returns, welcome, parts }) => {
    const known = welcome || returns > 0 || parts.lobby !== undefined;
    return known && ended === undefined && line === "lost";
  });
  const kept = useClass(hasMove);
  return (
    <div class={lost ? "line-note" : "line-note line-note-none"} role="status">
      {lost ? (
        <>
          <p>{say(kept ? "class.line.kept" : "class.line.lost")}</p>
          <button type="button" class="quiet" onClick={() => hurry()}>
            {say("class.line.now")}
          </button>
        </>
      ) : null}
    </div>
  );
}
