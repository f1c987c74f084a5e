import type { Dictionary } from "./entry.ts";

/** Words of the result page. */
export const resultPage = {
  "pages.result.eyebrow": { en: "The summit is over", ru: "Встреча окончена" },
  "pages.result.items": { en: "Item by item", ru: "Вопрос за вопросом" },
  "pages.result.caption": {
    en: "What became of each item here, and what is reported to have happened",
    ru: "Чем кончился каждый вопрос здесь и что сообщалось на деле",
  },
  "pages.result.item": { en: "Item", ru: "Вопрос" },
  "pages.result.mine": { en: "In this game", ru: "В этой игре" },
  "pages.result.history": { en: "As reported", ru: "Как сообщалось" },
  "pages.result.compare": { en: "Comparison", ru: "Сравнение" },
  "pages.result.same": { en: "same", ru: "совпало" },
  "pages.result.different": { en: "different", ru: "иначе" },
  "pages.result.noHistory": { en: "no report", ru: "сведений нет" },
  "pages.result.why": { en: "Why, and who answered what", ru: "Почему и кто как ответил" },
  "pages.result.why.same": {
    en: "It ended as reported; the answers here were these.",
    ru: "Вопрос кончился так, как сообщалось; ответы здесь были такими.",
  },
  "pages.result.goto": { en: "Go to that moment", ru: "К этому моменту" },
  "pages.result.goto.of": { en: "Go to that moment: {title}", ru: "К этому моменту: {title}" },
  "pages.result.roll": { en: "Roll call: {title}", ru: "Ответы: {title}" },
  "pages.result.reason": { en: "Reason", ru: "Почему" },
  "pages.result.allSame": {
    en: "Nothing differs: every item ended as reported.",
    ru: "Отличий нет: все вопросы кончились так, как сообщалось.",
  },
  "pages.result.onlyDifferent": { en: "Only what differs", ru: "Только отличия" },

  "pages.scores.title": {
    en: "What it brought each delegation",
    ru: "Что это дало каждой делегации",
  },
  "pages.scores.text": {
    en: "Measured against each delegation's own wishes, in points of the model (1/10 000). Zero means as if nothing had been agreed. The numbers rest on estimates.",
    ru: "Мера — собственные желания каждой делегации, в пунктах модели (1/10 000). Ноль — как если бы ни о чём не договорились. В основе чисел лежат оценки.",
  },
  "pages.scores.here": { en: "This game", ru: "Эта игра" },
  "pages.scores.history": { en: "History", ru: "История" },
  "pages.scores.difference": { en: "Difference", ru: "Разница" },
  "pages.scores.terms": { en: "What the number is made of", ru: "Из чего складывается число" },
  "pages.scores.scale": {
    en: "With nothing agreed it would have had {none, number}; if every text had ended as it would most like, at most {ceiling, number}, payments apart.",
    ru: "Без единого соглашения у неё было бы {none, number}; если бы каждый текст кончился так, как ей выгоднее всего, — не больше {ceiling, number} без учёта платежей.",
  },
  "pages.scores.played": { en: "played by a person", ru: "за неё играл человек" },

  "pages.result.changes": { en: "What changed in the world", ru: "Что изменилось в мире" },
  "pages.result.limits": { en: "What the model leaves out", ru: "Чего в модели нет" },
  "pages.result.look": { en: "Look back through the game", ru: "Просмотреть игру" },
  "pages.result.fork": {
    en: "Fork at a step, compare branches",
    ru: "Ответвиться и сравнить",
  },
  "pages.result.again": { en: "Play again", ru: "Сыграть ещё раз" },
  "pages.result.start": { en: "Back to the start", ru: "К началу" },
  "pages.result.none": {
    en: "There is no finished game yet. Begin one, or open a saved game.",
    ru: "Законченной игры пока нет. Начните новую или откройте сохранённую.",
  },
} as const satisfies Dictionary;
