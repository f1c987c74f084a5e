import type { Dictionary } from "./entry.ts";

/** Words that the pages of "Explore" share, and those of its first page. */
export const explore = {
  "explore.title": { en: "What else could have happened", ru: "Что ещё могло случиться" },
  "explore.open": { en: "Explore what else could have happened", ru: "Что ещё могло случиться" },
  "explore.open.hint": {
    en: "Change something, see what follows. The game waits where it is.",
    ru: "Измените что-нибудь и посмотрите, что из этого выйдет. Игра подождёт.",
  },
  "explore.loading": { en: "Loading the pages…", ru: "Страницы загружаются…" },
  "explore.pages": { en: "Pages", ru: "Страницы" },
  "explore.back": { en: "Back", ru: "Назад" },
  "explore.delegation": { en: "Delegation", ru: "Делегация" },
  "explore.item": { en: "Item", ru: "Вопрос" },
  "explore.model": {
    en: "All of this is said of the model, whose numbers are mostly estimates, and not of history.",
    ru: "Всё это верно для модели, а её числа большей частью — оценки. Об истории они говорят лишь постольку.",
  },
  "explore.percent": { en: "{percent, number, ::.0} %", ru: "{percent, number, ::.0} %" },
  "explore.running": { en: "Computing…", ru: "Идёт расчёт…" },
  "explore.progress": { en: "{done} of {total}", ru: "{done} из {total}" },
  "explore.cancel": { en: "Stop", ru: "Остановить" },
  "explore.cancelled": {
    en: "Stopped. What is shown had been found by then.",
    ru: "Расчёт остановлен. Показано то, что успели найти.",
  },
  "explore.again": { en: "Compute again", ru: "Рассчитать заново" },
  "explore.failed": {
    en: "The computation broke off: {message} Try again; if it happens again, please report it.",
    ru: "Расчёт прервался: {message} Попробуйте ещё раз, а если ошибка повторится, сообщите о ней.",
  },
  "explore.refused": {
    en: "These numbers make no valid scenario:",
    ru: "С такими числами сценарий не годится:",
  },

  "explore.tab.questions": { en: "Questions", ru: "Вопросы" },
  "explore.questions.lead": {
    en: "Ask the model. Each question opens a page that answers it with numbers you can check.",
    ru: "Спросите модель. Каждый вопрос открывает страницу, где на него отвечают числами, которые можно проверить.",
  },
  "explore.ask.why": {
    en: "Why does {name} object? ({title})",
    ru: "Почему {name} возражает? ({title})",
  },
  "explore.ask.least": {
    en: "What is the least that would have changed it?",
    ru: "Какого наименьшего изменения хватило бы для другого исхода?",
  },
  "explore.ask.hangs": {
    en: "Whose position does this outcome hang on?",
    ru: "От чьей позиции зависит этот исход?",
  },
  "explore.ask.else": {
    en: "What if any other number, rule or seat had been different?",
    ru: "Что, если бы другим было любое число, правило или место за столом?",
  },
  "explore.ask.turned": {
    en: "Which moves turned the game that was played?",
    ru: "Какие ходы повернули сыгранную игру?",
  },
  "explore.ask.branches": {
    en: "What if one moment of the game had been played otherwise?",
    ru: "Что, если бы в какой-то момент игру повели иначе?",
  },
  "explore.ask.usually": {
    en: "What happens most often in thousands of games?",
    ru: "Что выходит чаще всего, если сыграть тысячи партий?",
  },
  "explore.ask.power": {
    en: "Who can decide under which rule?",
    ru: "Кто и при каком правиле решает?",
  },
  "explore.ask.sure": {
    en: "How sure is the model, and where does it miss history?",
    ru: "Насколько модели можно верить и где она расходится с историей?",
  },
  "explore.ask.sound": {
    en: "Is the scenario sound: has every seat something to do?",
    ru: "Хорош ли сценарий: у каждой ли делегации есть дело?",
  },
  "explore.questions.baseline": {
    en: "If everybody only answers, and nobody bargains",
    ru: "Если все только отвечают и никто не торгуется",
  },
  "explore.questions.baseline.text": {
    en: "This is where every question on these pages starts from.",
    ru: "От этого отсчитывается всё остальное на этих страницах.",
  },
  "explore.questions.outcome": { en: "Outcome", ru: "Исход" },
  "explore.questions.objects": { en: "Objects", ru: "Возражают" },
  "explore.questions.objections": { en: "Who objects how often", ru: "Кто как часто возражает" },
  "explore.questions.objections.note": {
    en: "Of {n, plural, one {# item} other {# items}} on the agenda, where everybody only answers.",
    ru: "Из {n, plural, one {# вопроса} other {# вопросов}} повестки, если все только отвечают.",
  },
  "explore.questions.objections.axis": { en: "Items objected to", ru: "Вопросов с возражением" },
} as const satisfies Dictionary;
