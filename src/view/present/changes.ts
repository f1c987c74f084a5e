import type { Register, State } from "../../engine/index.ts";
import type { ChangeModel } from "./models.ts";
import { presentEvidence, read, type Voice } from "./voice.ts";

/** Every register, before and after, with what changed marked. */
export const changesOf = (before: State, after: State, voice: Voice): ChangeModel[] =>
  after.world.scenario.registers.map((_, index) => changeAt(index, before, after, voice));

/** The registers that changed, and they alone. */
export const changedIn = (before: State, after: State, voice: Voice): ChangeModel[] =>
  after.world.scenario.registers.flatMap((_, index) =>
    before.register[index] === after.register[index] ? [] : [changeAt(index, before, after, voice)],
  );

function changeAt(index: number, before: State, after: State, voice: Voice): ChangeModel {
  const register = after.world.scenario.registers[index] as Register;
  const from = before.register[index] as number;
  const to = after.register[index] as number;
  return {
    id: register.id,
    group: voice.say(`group.${register.group}`),
    label: read(register.label, voice),
    ...(register.actor === undefined ? {} : { actor: register.actor }),
    before: wordOf(register, from, voice),
    after: wordOf(register, to, voice),
    changed: from !== to,
    evidence: presentEvidence(register.evidence, after.world, voice),
  };
}

/** A register's value in words: its level's, or the number with its unit. */
export function wordOf(register: Register, value: number, voice: Voice): string {
  const level = register.levels?.find((one) => one.value === value);
  if (level !== undefined) return read(level.label, voice);
  const unit = register.unit === undefined ? "" : read(register.unit, voice);
  return voice.say("system.unit", { n: value, unit }).trim();
}
