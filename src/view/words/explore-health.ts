import type { Dictionary } from "./entry.ts";

/** Words of the page on which a scenario is checked up. What is found stands in health-findings.ts. */
export const exploreHealth = {
  "explore.tab.health": { en: "Check-up", ru: "Проверка сценария" },

  "health.line.support": { en: "support every text", ru: "поддерживать всё подряд" },
  "health.line.abstain": { en: "abstain on every text", ru: "всегда воздерживаться" },
  "health.line.object": { en: "object to every text", ru: "возражать против всего" },
  "health.line.outside": {
    en: "stay outside whatever it loses by",
    ru: "оставаться вне всего, что невыгодно",
  },
  "health.line.sincere": {
    en: "answer by its own gain and offer nothing",
    ru: "отвечать по своей выгоде и ничего не предлагать",
  },
  "health.line.tactical": {
    en: "look ahead to the end of each sitting",
    ru: "думать до конца каждого заседания",
  },
  "health.line.strategic": {
    en: "look ahead to the end of the summit",
    ru: "думать до конца встречи",
  },

  "health.lead": {
    en: "Before a class plays a scenario: has every seat something to decide, is there no line of play that always wins, can everything on paper come true, how long will it take, is it fair?",
    ru: "Прежде чем сценарий попадёт в аудиторию: есть ли что решать за каждым местом, нет ли беспроигрышного способа игры, может ли сбыться всё, что написано, сколько это займёт и честен ли расклад?",
  },
  "health.start": { en: "Check the scenario", ru: "Проверить сценарий" },
  "health.again": { en: "Check again", ru: "Проверить ещё раз" },
  "health.start.changed": {
    en: "Check it with {n, plural, one {# change} other {# changes}} from the what-if desk",
    ru: "Проверить с изменениями из раздела «Что, если» ({n})",
  },
  "health.takes": {
    en: "Hundreds of games are played; it takes some seconds.",
    ru: "Будут сыграны сотни партий; это займёт несколько секунд.",
  },
  "health.changed": { en: "With these changes:", ru: "С изменениями:" },
  "health.certificate": { en: "Certificate", ru: "Свидетельство" },
  "health.certificate.of": {
    en: "Version {version} of the scenario, {bargaining, select, yes {with bargaining} other {without bargaining}}. Games: {runs, number} among agents, {lot, number} by lot, {trials, number} trials of a seat. Seed {seed}, noise {noise}.",
    ru: "Версия сценария {version}, {bargaining, select, yes {с переговорами в кулуарах} other {без переговоров}}. Партий: {runs, number} между компьютерами, {lot, number} по жребию, {trials, number} проб отдельных мест. Начало случайных чисел {seed}, разброс оценок {noise}.",
  },
  "health.estimates": {
    en: "All of it is found by playing the model. “Never” means: not in these games; where a rule makes a thing impossible, the rule is named.",
    ru: "Всё это найдено в партиях модели. «Ни разу» значит: ни разу в этих партиях; если что-то исключено правилом, правило названо.",
  },
  "health.json": { en: "Save as JSON", ru: "Сохранить как JSON" },
  "health.place": { en: "In the file: {path}", ru: "Место в файле: {path}" },
  "health.none": { en: "Nothing was found.", ru: "Замечаний нет." },
  "health.figures": { en: "The numbers behind it", ru: "Числа, на которых это держится" },

  "health.verdict.ok": { en: "sound", ru: "исправно" },
  "health.verdict.notice": { en: "sound, with notes", ru: "исправно, есть пометки" },
  "health.verdict.warning": { en: "look at this", ru: "стоит взглянуть" },
  "health.verdict.broken": { en: "broken", ru: "неисправно" },
  "health.mark.notice": { en: "note", ru: "пометка" },
  "health.mark.warning": { en: "warning", ru: "предупреждение" },
  "health.mark.broken": { en: "defect", ru: "дефект" },
  "health.sum.ok": {
    en: "The scenario is sound: nothing was found.",
    ru: "Сценарий исправен, замечаний нет.",
  },
  "health.sum.notice": {
    en: "The scenario is sound. {notice, plural, one {# note} other {# notes}}.",
    ru: "Сценарий исправен. {notice, plural, one {# пометка} few {# пометки} other {# пометок}}.",
  },
  "health.sum.warning": {
    en: "The scenario can be played. {warning, plural, one {# warning} other {# warnings}} to look at, {notice, plural, one {# note} other {# notes}}.",
    ru: "Играть можно. {warning, plural, one {# предупреждение} few {# предупреждения} other {# предупреждений}}, {notice, plural, one {# пометка} few {# пометки} other {# пометок}}.",
  },
  "health.sum.broken": {
    en: "Mend the scenario first. {broken, plural, one {# defect} other {# defects}}, {warning, plural, one {# warning} other {# warnings}}.",
    ru: "Сначала исправьте сценарий. {broken, plural, one {# дефект} few {# дефекта} other {# дефектов}}, {warning, plural, one {# предупреждение} few {# предупреждения} other {# предупреждений}}.",
  },

  "health.check.roles": {
    en: "Has every seat something to decide?",
    ru: "Каждому ли месту есть что решать?",
  },
  "health.check.lines": {
    en: "Is there a line that always wins?",
    ru: "Нет ли беспроигрышного способа игры?",
  },
  "health.check.outcomes": { en: "Can everything come true?", ru: "Всё ли может сбыться?" },
  "health.check.minutes": { en: "How long will it take?", ru: "Сколько это займёт?" },
  "health.check.balance": { en: "Is it fair to each seat?", ru: "Честен ли расклад?" },
  "health.of.roles": {
    en: "{questions, number} votes were counted. The seat that decides least often decided {percent} % of them, the one that decides most often {most} %.",
    ru: "Сосчитано голосований: {questions, number}. Реже всего исход зависел от одного места в {percent} % случаев, чаще всего — в {most} %.",
  },
  "health.of.lines": {
    en: "Simple and clever lines of play were tried in every seat, {trials, plural, one {# game} other {# games}} each, against the same agents and draws.",
    ru: "За каждым местом испытаны простые и умные способы игры, по {trials, plural, one {# партии} few {# партии} other {# партий}} на способ, против тех же соперников и при тех же числах.",
  },
  "health.of.outcomes": {
    en: "Looked for in {games, number} games: every outcome of every item, every rung, every aim, everything that outsiders do.",
    ru: "Искали в {games, number} партиях: каждый исход каждого вопроса, каждый вариант текста, каждую цель и всё, что делают посторонние.",
  },
  "health.of.minutes": {
    en: "About {alone, number, ::precision-integer} minutes for one person among agents, about {together, number, ::precision-integer} with a person in every seat. The scenario says {stated, number}. Estimates: nobody has measured it with a watch.",
    ru: "Около {alone, number, ::precision-integer} мин, если человек играет с компьютерами, и около {together, number, ::precision-integer}, если за каждым местом человек. В сценарии указано {stated, number}. Это оценки, с часами никто не проверял.",
  },
  "health.of.balance": {
    en: "Of {games, number} games each seat did better than {against, select, history {history} other {with nothing agreed}} in {low} to {high} %.",
    ru: "В {games, number} партиях места выигрывали {against, select, history {больше, чем в истории,} other {больше, чем без соглашений,}} в {low}–{high} % случаев.",
  },

  "health.table.alone": {
    en: "One person among agents, in each seat",
    ru: "Один человек среди компьютеров, за каждым местом",
  },
  "health.table.together": {
    en: "A person in every seat, by sitting",
    ru: "За каждым местом человек, по заседаниям",
  },
  "health.head.seat": { en: "Seat", ru: "Место" },
  "health.head.decides": { en: "Decides, %", ru: "Решает, %" },
  "health.head.items": { en: "Items it can decide", ru: "Вопросов, где может решить" },
  "health.head.secret": { en: "Secret aims", ru: "Тайных целей" },
  "health.head.differs": {
    en: "Trials in which the mandate hung on its play",
    ru: "Проб, где директивы зависели от игры",
  },
  "health.head.best": {
    en: "Trials in which a line was best by gain and mandate",
    ru: "В скольких пробах способ игры был лучшим по выигрышу и директивам",
  },
  "health.head.payoff": { en: "Gain, mean", ru: "Выигрыш, в среднем" },
  "health.head.points": { en: "Mandate, mean", ru: "Директивы, в среднем" },
  "health.head.item": { en: "Item", ru: "Вопрос" },
  "health.head.agents": { en: "Among agents, games", ru: "Между компьютерами, партий" },
  "health.head.else": { en: "Only in other games", ru: "Только в других партиях" },
  "health.head.sitting": { en: "Sitting", ru: "Заседание" },
  "health.head.texts": { en: "Items", ru: "Вопросов" },
  "health.head.minutes": { en: "Minutes", ru: "Минут" },
  "health.head.decisions": { en: "Decisions", ru: "Решений" },
  "health.head.spread": { en: "Spread", ru: "Разброс" },
  "health.head.history": { en: "As history ended", ru: "При исходах истории" },
  "health.head.better": { en: "Better than that, %", ru: "Лучше этого, %" },
  "health.head.none": { en: "Mandate with nothing agreed", ru: "Директивы без соглашений" },

  "health.figure.balance": {
    en: "How often each seat does better than in history",
    ru: "Как часто места выигрывают больше, чем в истории",
  },
  "health.figure.balance.none": {
    en: "How often each seat does better than with nothing agreed",
    ru: "Как часто места выигрывают больше, чем без соглашений",
  },
  "health.figure.balance.note": {
    en: "The same draws are played by agents and ended as reported. A seat at either end cannot lose, or cannot win.",
    ru: "При одних и тех же числах партию играют компьютеры и завершает история. У края — те, кому нечего терять или не на что надеяться.",
  },
  "health.better": { en: "better", ru: "лучше" },
  "health.same": { en: "the same", ru: "так же" },
  "health.worse": { en: "worse", ru: "хуже" },
  "health.figure.mandates": { en: "Mandate points by seat", ru: "Очки за директивы" },
  "health.figure.mandates.note": {
    en: "Mean of the games among agents, and from the lowest to the highest.",
    ru: "Среднее по партиям между компьютерами и крайние значения.",
  },
  "health.figure.mandates.axis": { en: "points of a hundred", ru: "очков из ста" },

  "pages.chooser.health": {
    en: "Check-up: {verdict, select, ok {sound} notice {sound, with notes} warning {{warning, plural, one {# warning} other {# warnings}}} other {defects}}",
    ru: "Проверка: {verdict, select, ok {исправно} notice {исправно, есть пометки} warning {{warning, plural, one {# предупреждение} few {# предупреждения} other {# предупреждений}}} other {есть дефекты}}",
  },
} as const satisfies Dictionary;
