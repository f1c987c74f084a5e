import { expect, test } from "vitest";
import { compileWorld, type Lesson } from "../../src/engine/index.ts";
import { createApp, type Keep } from "../../src/store/index.ts";
import { presentLesson } from "../../src/view/present/index.ts";
import { createSay } from "../../src/view/say/index.ts";
import { sceneDocument, worldOf } from "../support/scene.ts";

const LESSONS: readonly Lesson[] = [
  // A phase that the table never comes to.
  { phase: "banquet" as Lesson["phase"], text: { en: "Eat first.", ru: "Сначала поешьте." } },
  { phase: "tabling", text: { en: "Put it.", ru: "Вынесите." } },
  { phase: "answering", item: "second", text: { en: "The second.", ru: "Второй." } },
  { phase: "answering", seat: "KAZ", text: { en: "For you.", ru: "Для вас." } },
  { phase: "answering", text: { en: "Answer.", ru: "Ответьте." } },
  { phase: "over", text: { en: "Look back.", ru: "Оглянитесь." } },
];

const bare = worldOf(
  sceneDocument({ seats: ["RUS", "KAZ"], items: { first: {}, second: {}, third: {} } }),
);
const world = compileWorld({ ...bare.scenario, lessons: LESSONS });

const NOTHING_KEPT: Keep = { load: () => undefined, save: () => true, forget: () => {} };

function begin(persons: readonly string[], keep = NOTHING_KEPT) {
  const loadWorld = async () => undefined;
  const options = { world, scenarios: [], loadWorld, reducedMotion: false, keep };
  const app = createApp({ ...options, language: "en" });
  app.actions.begin({ persons, seed: 1, noise: 0 });
  if (persons.length > 1) app.actions.liftCurtain();
  /** The lesson that the screen has for whoever holds the device. */
  const lesson = (language: "en" | "ru" = "en") => {
    const { session, cursor: step, settled, holder } = app.store.getState();
    const look = { session: session!, step, settled, viewer: holder ?? ("public" as const) };
    return presentLesson(look, { say: createSay(language), language })?.text;
  };
  const goOn = () => {
    while (!app.store.getState().settled) app.actions.goOn();
  };
  const act = (id: string) => {
    app.actions.act(id);
    goOn();
  };
  goOn();
  return { ...app, lesson, act };
}

test("each time the table stands before the player it has the first lesson that fits", () => {
  const { lesson, act } = begin(["KAZ"]);
  expect(lesson()).toBe("For you.");
  expect(lesson("ru")).toBe("Для вас.");
  act("support");
  expect(lesson()).toBe("The second.");
  act("support");
  expect(lesson()).toBe("Answer.");
  act("support");
  expect(lesson()).toBe("Look back.");
});

test("a lesson for another seat or phase is not shown, and one is shown once", () => {
  const { lesson, act } = begin(["RUS"]);
  expect(lesson()).toBe("Put it.");
  act("put first 100");
  expect(lesson()).toBe("Answer.");
  act("support");
  expect(lesson()).toBeUndefined();
  act("put second 100");
  expect(lesson()).toBe("The second.");
});

test("a move taken back brings back its lesson; a step that is over has none", () => {
  const { actions, lesson, act } = begin(["KAZ"]);
  act("support");
  actions.undo();
  expect(lesson()).toBe("For you.");
  act("support");
  expect(lesson()).toBe("The second.");
  actions.showStep(1);
  expect(lesson()).toBeUndefined();
});

test("several persons learn each on their own", () => {
  const { store, actions, lesson, act } = begin(["RUS", "KAZ"]);
  expect(lesson()).toBe("Put it.");
  act("put first 100");
  expect(lesson()).toBe("Answer.");
  act("support");
  actions.liftCurtain();
  expect(store.getState().holder).toBe(1);
  expect(lesson()).toBe("For you.");
});

test("whoever only looks on is taught nothing but the end", () => {
  const { lesson } = begin([]);
  expect(lesson()).toBe("Look back.");
});

test("a lesson put away stays away until the game begins anew", () => {
  const { store, actions } = begin(["KAZ"]);
  actions.readLesson("KAZ 3");
  expect(store.getState().lessonsRead).toEqual(["KAZ 3"]);
  actions.act("support");
  actions.undo();
  expect(store.getState().lessonsRead).toEqual(["KAZ 3"]);
  actions.begin({ persons: ["KAZ"], seed: 1, noise: 0 });
  expect(store.getState().lessonsRead).toEqual([]);
});

test("lessons change neither the game nor what is kept of it", () => {
  const { actions } = begin(["KAZ"]);
  const options = { scenarios: [], loadWorld: async () => undefined, keep: NOTHING_KEPT };
  const plain = createApp({ ...options, world: bare, language: "en", reducedMotion: false });
  plain.actions.begin({ persons: ["KAZ"], seed: 1, noise: 0 });
  expect(actions.transcript()).toBe(plain.actions.transcript());
});

test("the browser keeps that no lessons are wanted", () => {
  const kept = new Map<string, string>();
  const keep: Keep = {
    load: (key) => kept.get(key),
    save: (key, text) => kept.set(key, text).has(key),
    forget: (key) => kept.delete(key),
  };
  const first = begin(["KAZ"], keep);
  expect(first.store.getState().lessons).toBe(true);
  first.actions.setLessons(false);
  first.actions.leave();
  expect(first.store.getState().lessons).toBe(false);
  expect(begin(["KAZ"], keep).store.getState().lessons).toBe(false);
});
