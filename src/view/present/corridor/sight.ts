import type { Viewer } from "../../../engine/index.ts";
import { isEnded, type Session } from "../../../session/index.ts";

/**
 * Whose knowledge of offers the screen may use, a mask of members: the viewer's own; nobody's where
 * several look together; everybody's once the game is over, or where nobody plays.
 */
export function sightOf(session: Session, viewer: Viewer): number {
  if (session.persons.length === 0 || isEnded(session)) return EVERYBODY;
  return viewer === "public" ? 0 : 1 << viewer;
}

const EVERYBODY = -1;
