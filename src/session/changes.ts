import {
  change,
  compileWorld,
  fixedPlace,
  isOver,
  type Result,
  type Scenario,
  type Setting,
  type World,
} from "../engine/index.ts";
import { current, type Session, withoutLastChange } from "./session.ts";

/**
 * Changes to the scenario at a moment of a game: Rulebook, chapter 13. The session keeps them beside
 * its moves, so that they can be taken back, written down and made again.
 */

/**
 * The scenario of a game with settings made to its document, in this order; where they make none, what
 * is wrong and where. `rewriter` of the scenario layer gives one.
 */
export type Rewrite = (
  settings: readonly Setting[],
) => Result<Scenario, readonly { readonly path: string; readonly message: string }[]>;

/** Why a change is refused; `place` is the path in the document that it is about. */
export interface ChangeRefusal {
  /**
   * "ended": nothing is left to change; "fixed": the place can be changed from the start of a game
   * only; "invalid": the settings make no scenario.
   */
  readonly reason: "ended" | "fixed" | "invalid";
  readonly place: string;
  /** What the check of the scenario says of the place; empty for other reasons. */
  readonly message: string;
}

/** All settings that have made the world of a session what it is now, in their order. */
export const settingsOf = (session: Session): Setting[] => [
  ...session.settings,
  ...session.changes.flatMap(({ settings }) => settings),
];

/**
 * Changes the scenario from this moment on; what is decided stays decided. Settings made at the same
 * moment before are part of the change; the last of one path counts. No settings: the same session.
 */
export function changeNow(
  session: Session,
  settings: readonly Setting[],
  rewrite: Rewrite,
): Result<Session, ChangeRefusal> {
  if (settings.length === 0) return { ok: true, value: session };
  const last = session.changes.at(-1);
  const here = last?.at === session.moves.length;
  const base = here ? withoutLastChange(session) : session;
  const kept = here ? last.settings.filter((one) => !isNamedIn(settings, one.path)) : [];
  const world = changedWorld(base, [...kept, ...settings], rewrite);
  return world.ok ? { ok: true, value: changed(base, [...kept, ...settings], world.value) } : world;
}

const isNamedIn = (settings: readonly Setting[], path: string): boolean =>
  settings.some((one) => one.path === path);

function changedWorld(
  session: Session,
  settings: readonly Setting[],
  rewrite: Rewrite,
): Result<World, ChangeRefusal> {
  const refuse = (reason: ChangeRefusal["reason"], place: string, message = "") => ({
    ok: false as const,
    problem: { reason, place, message },
  });
  if (isOver(current(session))) return refuse("ended", settings[0]?.path ?? "");
  const written = rewrite([...settingsOf(session), ...settings]);
  if (!written.ok) {
    const [first] = written.problem;
    return refuse("invalid", first?.path ?? "", first?.message ?? "");
  }
  const { world } = session;
  const next = compileWorld(written.value, { bargaining: world.bargaining !== undefined });
  const fixed = fixedPlace(world, next);
  return fixed === undefined ? { ok: true, value: next } : refuse("fixed", fixed);
}

function changed(session: Session, settings: readonly Setting[], world: World): Session {
  const before = { state: current(session), events: session.events.at(-1) ?? [] };
  const after = change(before.state, world, settings);
  return {
    ...session,
    world,
    changes: [...session.changes, { at: session.moves.length, settings, before }],
    states: [...session.states.slice(0, -1), after.state],
    events: [...session.events.slice(0, -1), [...before.events, ...after.events]],
  };
}
