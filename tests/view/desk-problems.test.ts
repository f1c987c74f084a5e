import { expect, test } from "vitest";
import { checkDocument, type Setting } from "../../src/scenario/index.ts";
import { presentProblems, type Voice } from "../../src/view/present/index.ts";
import { createSay } from "../../src/view/say/index.ts";
import { documentOf, worldFrom } from "../support/worlds.ts";

const world = worldFrom("moscow-2005");

/** What the desk says of settings that the validator refuses. */
function saidOf(settings: readonly Setting[], language: Voice["language"]): string[] {
  const checked = checkDocument(documentOf("moscow-2005"), { settings });
  if (checked.ok) return [];
  const voice = { say: createSay(language), language };
  return presentProblems(world, checked.problem, voice).map(({ text }) => text);
}

const force = "items.standing-force";

test.each([
  ["rules.efficiency", 101, "Доходит от каждой уступки, %: не больше 100."],
  ["rules.efficiency", -1, "Доходит от каждой уступки, %: не меньше 0."],
  ["rules.efficiency", "half", "Доходит от каждой уступки, %: нужно целое число."],
  ["rules.efficiency", 1.5, "Доходит от каждой уступки, %: нужно целое число."],
  ["chair", "XXX", "Председатель: в сценарии нет ничего с именем «XXX»."],
  ["actors.KAZ.present", "no", "Казахстан: за столом: здесь может стоять только"],
  [`${force}.tabled`, 33, "на лестнице этого вопроса нет такой ступени."],
  [`${force}.tabled`, 0, "так всё и останется без всякого текста."],
  [`${force}.stances.KAZ`, null, "У делегации Казахстан нет мнения по вопросу: Постоянная"],
  [`${force}.stances.KAZ.redLine`, [70, 20], "Красная черта кончается раньше"],
  [`${force}.stances.KAZ.cost`, 9_000_000, "Казахстан, расходы: не больше 1"],
  ["actors.*.present", false, "За столом кто-то должен быть."],
  ["nowhere.at", 1, "В сценарии нет такого места"],
])("in Russian, of %s set to %j", (path, value, expected) => {
  expect(saidOf([{ path, value }], "ru").join("\n")).toContain(expected);
  expect(saidOf([{ path, value }], "en").join("\n")).not.toMatch(/must be|The check says/);
});
