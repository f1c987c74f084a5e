import type { AgentName } from "../agents/index.ts";
import type { Result, Setting } from "../engine/index.ts";
import { type ChangeRefusal, changeNow, type Rewrite } from "./changes.ts";
import { advance, type Session, truncate } from "./session.ts";

/** A game played on from one of its moments, as it was and with a change made there. */
export interface Fork {
  readonly before: Session;
  readonly after: Session;
}

/**
 * Plays a game on from the moment after `step` moves, agents in every seat: once as it is and once
 * with settings made at that moment. What was decided before it is the same in both.
 */
export function forkAt(
  session: Session,
  step: number,
  settings: readonly Setting[],
  rewrite: Rewrite,
  agents: AgentName = session.agents,
): Result<Fork, ChangeRefusal> {
  const here: Session = { ...truncate(session, step), persons: [], agents };
  const changed = changeNow(here, settings, rewrite);
  if (!changed.ok) return changed;
  return { ok: true, value: { before: advance(here), after: advance(changed.value) } };
}
