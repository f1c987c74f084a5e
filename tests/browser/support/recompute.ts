import { readFileSync } from "node:fs";
import {
  compileWorld,
  isWithBargaining,
  OUTCOMES,
  readTranscript,
} from "../../../src/engine/index.ts";
import { readScenario } from "../../../src/scenario/index.ts";
import { current, replay } from "../../../src/session/index.ts";

/** Recomputes in Node a game that a browser played. */
export function recompute(transcript: string) {
  const file = new URL("../../../scenarios/moscow-2005.json", import.meta.url);
  const scenario = readScenario(readFileSync(file, "utf8"));
  if (!scenario.ok) throw new Error(JSON.stringify(scenario.problem));
  const world = compileWorld(scenario.value, { bargaining: isWithBargaining(transcript) });
  const read = readTranscript(world, transcript);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const result = replay(world, read.value);
  const state = current(result.session);
  const outcomes = Object.fromEntries(
    world.items.map((item, index) => [item.id, OUTCOMES[state.outcome[index] as number] as string]),
  );
  return { ...result, outcomes };
}
