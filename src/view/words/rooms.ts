import type { Dictionary } from "./entry.ts";

/** Words for the rooms of a class side by side. */
export const rooms = {
  "rooms.title": { en: "The rooms side by side", ru: "Группы рядом" },
  "rooms.summary.same": {
    en: "The rooms came to the same on {all, plural, one {the one item} other {all # items}}.",
    ru: "{all, plural, one {По единственному вопросу} other {По всем # вопросам}} группы пришли к одному и тому же.",
  },
  "rooms.summary.part": {
    en: "The rooms came to the same on {same, number} of {all, number} items. They first part at “{item}”.",
    ru: "Одинаково решено {same, number} из {all, number} вопросов. Впервые группы расходятся здесь: «{item}».",
  },
  "rooms.waiting": {
    en: "Once the game of a second room has ended, the rooms stand here side by side.",
    ru: "Когда закончит игру вторая группа, здесь встанут рядом обе.",
  },
  "rooms.apart": {
    en: "{rooms} began otherwise than {others}: {why}. Only rooms of one start can be compared.",
    ru: "{rooms} и {others} начинали по-разному: {why}. Сравнивать можно только группы с одним началом.",
  },
  "rooms.apart.scenario": { en: "another scenario", ru: "другой сценарий" },
  "rooms.apart.bargaining": {
    en: "corridors between the sittings in one, none in the other",
    ru: "кулуары между заседаниями есть не у всех",
  },
  "rooms.apart.version": { en: "other settings", ru: "другие настройки" },
  "rooms.apart.seed": { en: "other chance", ru: "другой случай" },
  "rooms.apart.noise": { en: "positions drawn otherwise", ru: "позиции разыграны иначе" },

  "rooms.figure": {
    en: "Where the rooms went together, and where they parted",
    ru: "Где группы шли вместе и где разошлись",
  },
  "rooms.figure.note": {
    en: "Each line is a room, each station an item, from the first decided to the last. Rooms in one station ended the item alike; lines that touch have had everything in common so far. ★ is what history reports.",
    ru: "Линия — группа, станция — вопрос, сверху вниз в том порядке, в каком их решали. На одной станции вопрос решён одинаково; линии идут вплотную, пока до этого места одинаково решено всё. ★ — так было в истории.",
  },
  "rooms.first": { en: "Here the rooms part", ru: "Здесь группы расходятся" },
  "rooms.again": { en: "And part again", ru: "И расходятся снова" },
  "rooms.ending": { en: "{rooms} — {outcome}", ru: "{rooms} — {outcome}" },
  "rooms.outcome.text": { en: "{outcome}: {text}", ru: "{outcome}: {text}" },
  "rooms.outcome.open": { en: "Left open", ru: "Не рассмотрено" },
  "rooms.history": { en: "★ History: {outcome}", ru: "★ В истории: {outcome}" },

  "rooms.act.move": { en: "{who}: {what}", ru: "{who}: {what}" },
  "rooms.act.passed": { en: "“{text}” passed", ru: "Текст прошёл: «{text}»" },
  "rooms.act.passed.by": {
    en: "“{text}” passed ({answers})",
    ru: "Текст прошёл: «{text}» ({answers})",
  },
  "rooms.act.failed": { en: "“{text}” did not pass", ru: "Текст не прошёл: «{text}»" },
  "rooms.act.failed.by": {
    en: "“{text}” did not pass ({answers})",
    ru: "Текст не прошёл: «{text}» ({answers})",
  },
  "rooms.act.answer": { en: "{name}: {answer}", ru: "{name}: {answer}" },
  "rooms.act.carried": {
    en: "Motion carried: {motion}",
    ru: "Процедурное предложение принято: {motion}",
  },
  "rooms.act.lost": {
    en: "Motion lost: {motion}",
    ru: "Процедурное предложение отклонено: {motion}",
  },
  "rooms.act.none": {
    en: "Nothing more was done about it",
    ru: "Больше по этому вопросу ничего не предприняли",
  },
  "rooms.act.open": { en: "The game was ended before it", ru: "Игру закончили раньше" },
  "rooms.act.elsewhere": { en: "{act} (on “{item}”)", ru: "{act} (вопрос «{item}»)" },
  "rooms.changed": {
    en: "By then changed in room {room}: {list}",
    ru: "К тому времени в группе {room} изменено: {list}",
  },

  "rooms.partings": {
    en: "Where the rooms part, and by whose move",
    ru: "Где группы расходятся и по чьему ходу",
  },
  "rooms.parting.together": { en: "So far together: {rooms}", ru: "До этого вместе: {rooms}" },
  "rooms.moment": {
    en: "See the moment in room {room}",
    ru: "Увидеть этот момент в группе {room}",
  },
  "rooms.endings": { en: "Every item in every room", ru: "Каждый вопрос в каждой группе" },
} as const satisfies Dictionary;
