import { expect, test } from "vitest";
import { firstSentence } from "../../src/view/text/pages/scenario-text.ts";
import { seedOf } from "../../src/view/text/pages/start-settings.tsx";
import { dateText, listText } from "../../src/view/text/shared/format.ts";

test("a date is written as it is read, as far as it is known", () => {
  expect(dateText("2005-06-22", "en")).toBe("22 June 2005");
  expect(dateText("2005-06-22", "ru")).toBe("22 июня 2005");
  expect(dateText("2005-06", "en")).toBe("June 2005");
  expect(dateText("2005", "ru")).toBe("2005");
});

test("what is no date stays as it is", () => {
  expect(dateText("spring 2005", "en")).toBe("spring 2005");
  expect(dateText("2005-13-40", "en")).toBe("2005-13-40");
});

test("names stand in a row as the language has it", () => {
  expect(listText(["Russia", "Kazakhstan"], "en")).toBe("Russia and Kazakhstan");
  expect(listText(["России", "Казахстана"], "ru")).toBe("России и Казахстана");
});

test("a profile's first sentence ends at its full stop, not within a number", () => {
  expect(firstSentence("It pays 2.5 per cent. It hosts.")).toBe("It pays 2.5 per cent.");
  expect(firstSentence("No end")).toBe("No end");
});

test("a seed is a whole number of 32 bits", () => {
  expect(seedOf("0")).toBe(0);
  expect(seedOf(" 4294967295 ")).toBe(4294967295);
  for (const typed of ["", "4294967296", "-1", "1.5", "1e3", "12x"]) {
    expect(seedOf(typed)).toBeUndefined();
  }
});
