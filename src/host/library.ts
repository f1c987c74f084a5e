import { compileWorld, type Result, type World } from "../engine/index.ts";
import type { Library, Opening } from "../room/index.ts";
import { readScenario, rewriter } from "../scenario/index.ts";

/**
 * Scenarios by id, each read once; worlds of the same opening are shared by all rooms.
 * @param find the text of a scenario, or nothing where there is none of this id; asked once for each
 */
export function libraryFrom(find: (id: string) => string | undefined): Library {
  const texts = new Map<string, string | undefined>();
  const worlds = new Map<string, Result<World, string>>();
  const textOf = (id: string): string | undefined => {
    if (!texts.has(id)) texts.set(id, find(id));
    return texts.get(id);
  };
  const rewrites = new Map<string, ReturnType<typeof rewriter>>();
  const rewrite = (id: string) => {
    const made = rewrites.get(id) ?? rewriter(textOf(id) ?? "");
    rewrites.set(id, made);
    return made;
  };
  return {
    scenario: (id) => {
      const read = readScenario(textOf(id) ?? "");
      return read.ok ? read.value : undefined;
    },
    rewrite,
    world: (opening) => {
      const { scenario, bargaining, settings } = opening;
      const key = JSON.stringify([scenario, bargaining, settings]);
      const made = worlds.get(key) ?? worldOf(textOf(scenario), rewrite, opening);
      worlds.set(key, made);
      return made;
    },
  };
}

function worldOf(
  text: string | undefined,
  rewrite: (id: string) => ReturnType<typeof rewriter>,
  { scenario, bargaining, settings }: Opening,
): Result<World, string> {
  if (text === undefined) return { ok: false, problem: scenario };
  const read = rewrite(scenario)(settings);
  if (read.ok) return { ok: true, value: compileWorld(read.value, { bargaining }) };
  const [first] = read.problem;
  return { ok: false, problem: `${first?.path ?? ""} ${first?.message ?? ""}`.trim() };
}
