import { describe, expect, test } from "vitest";
import { compileWorld } from "../../src/engine/index.ts";
import { checkDocument } from "../../src/scenario/index.ts";
import { documentOf, SCENARIO_IDS, worldFrom } from "../support/worlds.ts";

interface Found {
  readonly path: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Every object of a document with its path. */
function objectsIn(value: unknown, path = ""): Found[] {
  if (Array.isArray(value)) return value.flatMap((one, at) => objectsIn(one, `${path}[${at}]`));
  if (typeof value !== "object" || value === null) return [];
  const record = value as Readonly<Record<string, unknown>>;
  const inner = Object.entries(record).flatMap(([key, one]) => objectsIn(one, `${path}.${key}`));
  return [{ path, value: record }, ...inner];
}

const CYRILLIC = /[а-яё]/i;
/** Letters of the Latin alphabet that look Cyrillic, inside a Cyrillic word, and the reverse. */
const MIXED = /[а-яё][a-z]|[a-z][а-яё]/i;

describe.each(SCENARIO_IDS)("scenario %s", (id) => {
  const document = documentOf(id);
  const objects = objectsIn(document);
  const texts = objects.filter(({ value }) => "en" in value || "ru" in value);
  const wrong = (test: (text: { en: string; ru: string }) => boolean): string[] =>
    texts
      .filter(({ value }) => test({ en: String(value.en), ru: String(value.ru) }))
      .map(({ path, value }) => `${path}: ${value.en} | ${value.ru}`);

  test("is accepted and compiles", () => {
    const read = checkDocument(documentOf(id));
    expect(read.ok ? [] : read.problem).toEqual([]);
    if (read.ok) expect(compileWorld(read.value).itemCount).toBeGreaterThan(0);
  });

  test("every text stands in both languages", () => {
    expect(texts.length).toBeGreaterThan(0);
    expect(wrong(({ en, ru }) => en.trim() === "" || ru.trim() === "")).toEqual([]);
  });

  test("Russian is written in Cyrillic, English is not", () => {
    expect(wrong(({ ru }) => /\p{L}/u.test(ru) && !CYRILLIC.test(ru))).toEqual([]);
    expect(wrong(({ en }) => CYRILLIC.test(en))).toEqual([]);
  });

  test("no word mixes the two alphabets", () => {
    expect(wrong(({ ru }) => MIXED.test(ru))).toEqual([]);
  });

  test("no text has blanks at its ends, two in a row, or a straight Russian quotation mark", () => {
    expect(wrong(({ en, ru }) => [en, ru].some((text) => /^\s|\s$| {2}/.test(text)))).toEqual([]);
    expect(wrong(({ ru }) => ru.includes('"'))).toEqual([]);
  });

  test("every evidence that claims more than an estimate names its source", () => {
    const silent = objects.filter(
      ({ value }) =>
        (value.grade === "documented" || value.grade === "inferred") && value.source === undefined,
    );
    const unexplained = silent.filter(({ value }) => value.note === undefined);
    expect(unexplained.map(({ path }) => path)).toEqual([]);
    const documented = silent.filter(({ value }) => value.grade === "documented");
    expect(documented.map(({ path }) => path)).toEqual([]);
  });

  test("every source that is named exists, and none is there for nothing", () => {
    const { sources } = worldFrom(id).scenario;
    const named = new Set(objects.map(({ value }) => value.source).filter((one) => one));
    expect([...named].filter((key) => typeof key === "string" && !(key in sources))).toEqual([]);
    expect(Object.keys(sources).filter((key) => !named.has(key))).toEqual([]);
  });

  test("every item says what it does, and every stance how it is known", () => {
    const { items, actors } = worldFrom(id).scenario;
    const members = actors.filter((actor) => actor.kind === "member").map((actor) => actor.id);
    expect(items.filter((item) => item.effects.length === 0).map((item) => item.id)).toEqual([]);
    const unproven = items.flatMap((item) =>
      members
        .filter((member) => item.stances[member]?.evidence === undefined)
        .map((member) => `${item.id}.${member}`),
    );
    expect(unproven).toEqual([]);
    const bare = items.filter((item) => item.text.en === "" || item.background.en === "");
    expect(bare.map((item) => item.id)).toEqual([]);
  });
});
