import { expect, test } from "vitest";
import { nextInRotation, russianOrder } from "../../src/engine/index.ts";

/** The yearly rotation of the chair by the Russian alphabet. */
const SIX = ["Россия", "Беларусь", "Армения", "Казахстан", "Кыргызстан", "Таджикистан"];

test("the six in the order of the Russian alphabet", () => {
  const order = russianOrder(SIX).map((index) => SIX[index]);
  expect(order).toEqual([
    "Армения",
    "Беларусь",
    "Казахстан",
    "Кыргызстан",
    "Россия",
    "Таджикистан",
  ]);
});

test("who follows whom, round to the first", () => {
  const next = (name: string) => SIX[nextInRotation(SIX, SIX.indexOf(name))];
  expect(next("Казахстан")).toBe("Кыргызстан");
  expect(next("Россия")).toBe("Таджикистан");
  expect(next("Таджикистан")).toBe("Армения");
});

test("Ё stands after Е, Й after И, and case does not matter", () => {
  const names = ["Жа", "Ёж", "Ель", "Йод", "иго", "Кот"];
  expect(russianOrder(names).map((index) => names[index])).toEqual([
    "Ель",
    "Ёж",
    "Жа",
    "иго",
    "Йод",
    "Кот",
  ]);
});
