import type { Scenario, Setting } from "../../../engine/index.ts";

/**
 * What stands at a place of a scenario with settings laid on it, read without checking anything:
 * for showing an editor's fields at once. What the settings come to is decided by the validator.
 */
export function valueAt(scenario: Scenario, settings: readonly Setting[], path: string): unknown {
  const steps = path.split(".");
  return settings.reduce((value, setting) => laidOn(value, setting, steps), at(scenario, steps));
}

/** The value after one more setting, where that is about the place or about what holds it. */
function laidOn(value: unknown, setting: Setting, steps: readonly string[]): unknown {
  const names = setting.path.split(".");
  const isAbout =
    names.length <= steps.length &&
    names.every((name, index) => name === "*" || name === steps[index]);
  if (!isAbout) return value;
  return setting.value === null ? undefined : at(setting.value, steps.slice(names.length));
}

/** Follows steps into a document; entries of lists by id, else by value or place. */
function at(document: unknown, steps: readonly string[]): unknown {
  let here = document;
  for (const step of steps) here = childOf(here, step);
  return here;
}

function childOf(holder: unknown, name: string): unknown {
  if (typeof holder !== "object" || holder === null) return undefined;
  if (!Array.isArray(holder))
    return Object.hasOwn(holder, name) ? holder[name as never] : undefined;
  const byId = holder.find((entry) => entry?.id === name);
  return byId ?? holder.find((entry) => String(entry?.value) === name) ?? holder[Number(name)];
}

/** The settings with one place changed; a value that is there without it needs no setting. */
export function settingsWith(
  scenario: Scenario,
  settings: readonly Setting[],
  path: string,
  value: unknown,
): readonly Setting[] {
  const others = settings.filter((one) => one.path !== path);
  const unchanged = valueAt(scenario, others, path);
  const isSame = JSON.stringify(unchanged ?? null) === JSON.stringify(value ?? null);
  return isSame ? others : [...others, { path, value }];
}
