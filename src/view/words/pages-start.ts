import type { Dictionary } from "./entry.ts";

/** Words of the first page: what this is, who plays whom, how a game begins. */
export const startPage = {
  "pages.start.eyebrow": { en: "Diplomatic simulation", ru: "Дипломатическая игра" },
  "pages.start.title": { en: "Eurasia Summit", ru: "Евразийский саммит" },
  "pages.start.lead": {
    en: "An alliance meets, and you speak for one of its members, text by text. The computer plays the other delegations by their interests, and after every decision you see exactly why it passed or failed.",
    ru: "Союз собрался на встречу, и вы говорите за одно из государств, вопрос за вопросом. Остальными делегациями управляет компьютер, исходя из их интересов, и после каждого решения видно, почему оно прошло или не прошло.",
  },
  "pages.start.scenario": { en: "Scenario", ru: "Сценарий" },
  "pages.start.minutes": {
    en: "about {n, plural, one {# minute} other {# minutes}}",
    ru: "около {n, plural, one {# минуты} other {# минут}}",
  },
  "pages.start.items": {
    en: "{n, plural, one {# item} other {# items}}",
    ru: "{n, plural, one {# вопрос} few {# вопроса} other {# вопросов}}",
  },
  "pages.start.contents.text": {
    en: "{members, plural, one {# delegation} other {# delegations}}, {items, plural, one {# item} other {# items}}, {sources, plural, one {# source} other {# sources}}",
    ru: "{members, plural, one {# делегация} few {# делегации} other {# делегаций}}, {items, plural, one {# вопрос} few {# вопроса} other {# вопросов}}, {sources, plural, one {# источник} few {# источника} other {# источников}}",
  },
  "pages.start.when": { en: "When", ru: "Когда" },
  "pages.start.where": { en: "Where", ru: "Где" },
  "pages.start.contents": { en: "Inside", ru: "Внутри" },
  "pages.start.length": { en: "Length", ru: "Время" },

  "pages.chooser.title": { en: "Choose a summit", ru: "Выберите встречу" },
  "pages.chooser.tutorial": {
    en: "Tutorial: start here",
    ru: "Учебный сценарий: начните с него",
  },
  "pages.chooser.figures": {
    en: "{states, plural, one {# state} other {# states}} · {items, plural, one {# item} other {# items}} · {minutes, number} min",
    ru: "{states, plural, one {# страна} few {# страны} other {# стран}} · {items, plural, one {# вопрос} few {# вопроса} other {# вопросов}} · {minutes, number} мин",
  },
  "pages.chooser.fit": {
    en: "{same, number} of {all, number} as in history",
    ru: "{same, number} из {all, number} — как в истории",
  },
  "pages.chooser.chosen": { en: "Chosen: {title}", ru: "Выбрано: {title}" },
  "pages.chooser.opening": { en: "Opening: {title}", ru: "Открывается: {title}" },

  "pages.fit.figure": {
    en: "Left to itself, the model ends {same, number} of {all, number} items as reported.",
    ru: "Без вмешательства игрока модель приводит к известному исходу {same, number} из {all, number} вопросов.",
  },
  "pages.fit.caution": {
    en: "Its numbers were set by hand with the reports in view, so this is no proof.",
    ru: "Числа подобраны вручную с оглядкой на эти сообщения, так что это не доказательство.",
  },
  "pages.fit.misses": {
    en: "Where the model misses history ({n, number})",
    ru: "Где модель расходится с историей ({n, number})",
  },

  "pages.seats.title": { en: "Choose your delegation", ru: "Выберите делегацию" },
  "pages.seats.hint": {
    en: "Press a card to take that seat. Several people can share this screen: press several cards and pass the device from hand to hand.",
    ru: "Нажмите на карточку, чтобы занять место. Можно играть и компанией за одним экраном: отметьте несколько карточек и передавайте устройство из рук в руки.",
  },
  "pages.seats.agent": { en: "Agent", ru: "Компьютер" },
  "pages.seats.you": { en: "You", ru: "Вы" },
  "pages.seats.person": { en: "A person", ru: "Игрок" },
  "pages.seats.chair": { en: "in the chair", ru: "ведёт встречу" },
  "pages.seats.pass": {
    en: "Before each turn the screen is hidden until the next person takes the device.",
    ru: "Перед каждым ходом экран закрывается, пока устройство не возьмёт следующий игрок.",
  },

  "pages.settings.title": { en: "Settings", ru: "Настройки" },
  "pages.settings.positions": {
    en: "What the delegations want",
    ru: "Чего хотят делегации",
  },
  "pages.settings.asEstimated": { en: "As estimated in the file", ru: "Как оценено в сценарии" },
  "pages.settings.asEstimated.hint": {
    en: "{missed, plural, =0 {If everyone answers by these estimates, the summit ends as reported; what differs is your doing.} one {If everyone answers by these estimates, the summit ends as reported but for # item; what else differs is your doing.} other {If everyone answers by these estimates, the summit ends as reported but for # items; what else differs is your doing.}}",
    ru: "{missed, plural, =0 {Если все отвечают по этим оценкам, встреча кончается так, как сообщалось; всё, что иначе, — ваших рук дело.} one {Если все отвечают по этим оценкам, встреча кончается так, как сообщалось, кроме # вопроса; остальные отличия — ваших рук дело.} other {Если все отвечают по этим оценкам, встреча кончается так, как сообщалось, кроме # вопросов; остальные отличия — ваших рук дело.}}",
  },
  "pages.settings.drawn": {
    en: "Drawn around the estimates, ±{n, number}",
    ru: "Со случайным отклонением от оценок, ±{n, number}",
  },
  "pages.settings.drawn.hint": {
    en: "Every position and weight moves by up to {n, number} points, so the table is not quite the one of {year}.",
    ru: "Каждая позиция и каждый вес сдвигаются не более чем на {n, number} пунктов, и стол уже не совсем тот, что в {year} году.",
  },
  "pages.settings.seed": { en: "Number of the draw", ru: "Номер розыгрыша" },
  "pages.settings.seed.hint": {
    en: "The same number draws the same positions again, for anybody.",
    ru: "С тем же номером у любого игрока выпадут те же позиции.",
  },
  "pages.settings.seed.wrong": {
    en: "Give a whole number from 0 to 4294967295.",
    ru: "Введите целое число от 0 до 4294967295.",
  },
  "pages.settings.seed.another": { en: "Another number", ru: "Другой номер" },

  "pages.begin.play": { en: "Play {names}", ru: "Играть от имени {genitives}" },
  "pages.begin.several": {
    en: "Play {n, number} delegations",
    ru: "Начать: {n, plural, few {# делегации} other {# делегаций}}",
  },
  "pages.begin.watch": { en: "Watch the agents", ru: "Смотреть, как играет компьютер" },
  "pages.begin.watch.hint": {
    en: "No delegation is chosen: agents play all of them and you look on.",
    ru: "Делегация не выбрана: компьютер сыграет за всех, а вы посмотрите.",
  },
  "pages.begin.play.hint": {
    en: "First your briefing, then the first sitting.",
    ru: "Сначала — директивы и обстановка, затем первое заседание.",
  },

  "pages.resume.title": { en: "Your last game is kept here", ru: "Последняя игра сохранена" },
  "pages.resume.text": {
    en: "This browser keeps one game. A new one takes its place.",
    ru: "Браузер хранит одну игру. Новая займёт её место.",
  },
  "pages.resume.button": { en: "Resume the game", ru: "Продолжить игру" },
  "pages.resume.forget": { en: "Forget it", ru: "Удалить" },

  "pages.help.open": { en: "Help", ru: "Справка" },
} as const satisfies Dictionary;
