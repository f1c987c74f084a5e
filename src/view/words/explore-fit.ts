import type { Dictionary } from "./entry.ts";

/** Words of the page that says how far the model can be trusted. */
export const exploreFit = {
  "explore.tab.fit": { en: "How sure is the model?", ru: "Насколько верна модель?" },
  "explore.fit.lead": {
    en: "{same} of {all, plural, one {# item ends} other {# items end}} in the model as reported.",
    ru: "Вопросов, которые модель заканчивает так же, как было в жизни: {same} из {all}.",
  },
  "explore.fit.caution": {
    en: "That proves little. {numbers, number} numbers stand behind it, {documented, number} of them from documents; whoever chose the others knew how the story ended.",
    ru: "Это мало что доказывает. За этим стоит {numbers, plural, one {# число} few {# числа} other {# чисел}}, из документов взято {documented, number}; тот, кто выбирал остальные, знал, чем всё кончилось.",
  },
  "explore.fit.constants": {
    en: "The constants of the model were chosen knowing the end, too: with payments that arrive in full instead of by half, agents would buy several of the texts that failed in Moscow in 2005.",
    ru: "Постоянные модели тоже выбирал тот, кто знал конец: доходи платежи целиком, а не наполовину, несколько текстов, провалившихся в Москве в 2005 году, были бы куплены.",
  },
  "explore.fit.noise": { en: "Numbers may be off by up to", ru: "Числа могут быть неточны на" },
  "explore.fit.noise.points": { en: "{noise} points", ru: "±{noise}" },
  "explore.fit.whole": {
    en: "If every position and weight is off by up to {noise} points, all items end as reported in {percent, number, ::.0} % of {runs, number} games.",
    ru: "Если каждая позиция и каждый вес неточны на величину до {noise} пунктов, все вопросы сразу кончаются как в жизни в {percent, number, ::.0} % партий из {runs, number}.",
  },
  "explore.fit.numbers": { en: "The numbers behind it", ru: "Какие числа за этим стоят" },
  "explore.fit.numbers.stances": {
    en: "positions and weights, a pair for each delegation and item",
    ru: "позиции и веса, по паре на делегацию и вопрос",
  },
  "explore.fit.numbers.documented": {
    en: "of these documented",
    ru: "из них подтверждены документом",
  },
  "explore.fit.numbers.costs": {
    en: "costs and promised payments",
    ru: "расходы и обещанные платежи",
  },
  "explore.fit.numbers.redLines": { en: "ends of red lines", ru: "границы красных черт" },
  "explore.fit.numbers.dependences": { en: "dependences", ru: "зависимости" },
  "explore.fit.numbers.constants": { en: "constants", ru: "постоянные" },
  "explore.fit.numbers.all": { en: "in all", ru: "всего" },
  "explore.fit.numbers.outcomes": { en: "reported outcomes", ru: "известных исходов" },

  "explore.fit.methods": {
    en: "Beside methods that need no model",
    ru: "Рядом со способами, которым модель не нужна",
  },
  "explore.fit.methods.note": {
    en: "Items that end as reported, of {all}. A model that does no better than these three is worth nothing.",
    ru: "Сколько вопросов из {all} кончились как в жизни. Модель, которая не лучше трёх последних способов, ничего не стоит.",
  },
  "explore.fit.methods.axis": { en: "items", ru: "вопросов" },
  "explore.fit.method": { en: "Method", ru: "Способ" },
  "explore.fit.method.model": { en: "the model", ru: "модель" },
  "explore.fit.method.blurred": {
    en: "the model, its numbers blurred",
    ru: "модель с неточными числами",
  },
  "explore.fit.method.tabled": { en: "whatever is tabled is adopted", ru: "всё внесённое принято" },
  "explore.fit.method.frequent": {
    en: "always the most frequent outcome",
    ru: "всегда самый частый исход",
  },
  "explore.fit.method.mean": {
    en: "weighted mean, vetoes ignored",
    ru: "взвешенное среднее, без вето",
  },
  "explore.fit.right": { en: "as reported", ru: "как в жизни" },
  "explore.fit.error": {
    en: "How far off, in points of the ladder from 0 to 100",
    ru: "Насколько промах, в пунктах лестницы от 0 до 100",
  },
  "explore.fit.error.note": {
    en: "Mean distance from the text that is reported to have been taken, over {measured, plural, one {the one item} other {the # items}} of which that is known.",
    ru: "Среднее расстояние до того текста, на котором сошлись в жизни; вопросов, где он известен: {measured}.",
  },
  "explore.fit.error.axis": { en: "points", ru: "пунктов" },
  "explore.fit.value": { en: "{value, number, ::.0}", ru: "{value, number, ::.0}" },

  "explore.fit.items": {
    en: "Item by item, with blurred numbers",
    ru: "По вопросам, если числа неточны",
  },
  "explore.fit.items.note": {
    en: "Share of games in which the item ended as reported, the least sure first. The thin line is the 95 % interval.",
    ru: "Доля партий, где вопрос кончился как в жизни; сначала самые ненадёжные. Тонкая линия — 95-процентный интервал.",
  },
  "explore.fit.items.axis": { en: "% of games", ru: "% партий" },
  "explore.fit.items.reported": { en: "reported", ru: "в жизни" },
  "explore.fit.items.model": { en: "model", ru: "модель" },

  "explore.fit.misses": { en: "Where it misses", ru: "Где модель ошибается" },
  "explore.fit.misses.none": {
    en: "Nowhere, with the file’s own numbers. Blurred, see above.",
    ru: "С числами из файла — нигде. С неточными — см. выше.",
  },
  "explore.fit.misses.line": {
    en: "model: {model}; reported: {reported}.",
    ru: "модель: {model}; в жизни: {reported}.",
  },
  "explore.fit.limits": {
    en: "What the scenario’s author says of its numbers",
    ru: "Что говорит о числах автор сценария",
  },
  "explore.fit.others": { en: "The other scenarios", ru: "Другие сценарии" },
  "explore.fit.others.figure": { en: "{same} of {all}", ru: "{same} из {all}" },
  "explore.fit.nothing": {
    en: "Of no item of this scenario is an outcome reported: there is nothing to hold the model against.",
    ru: "Ни об одном вопросе этого сценария не известно, чем он кончился: сравнивать модель не с чем.",
  },
} as const satisfies Dictionary;
