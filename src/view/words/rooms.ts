import type { Dictionary } from "./entry.ts";

/** Words for the rooms of a class: side by side, and orders to all of them. */
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
  "rooms.alike": {
    en: "{n, number} items that ended alike",
    ru: "{n, plural, one {# вопрос решён} few {# вопроса решены} other {# вопросов решены}} одинаково",
  },
  "rooms.compact": {
    en: "Only the items that tell the rooms apart",
    ru: "Только вопросы, в которых группы различаются",
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
  "rooms.act.carried.by": {
    en: "Motion carried: {motion} ({answers})",
    ru: "Процедурное предложение принято: {motion} ({answers})",
  },
  "rooms.act.lost.by": {
    en: "Motion lost: {motion} ({answers})",
    ru: "Процедурное предложение отклонено: {motion} ({answers})",
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

  "rooms.usual": {
    en: "How usual each room's course is",
    ru: "Насколько обычен путь каждой группы",
  },
  "rooms.usual.lead": {
    en: "Agents play the same summit {runs, number} times from the same start; each time the estimates are drawn anew within {noise, number} points. So one sees which of the rooms' outcomes nearly always come, and which are the rooms' own doing.",
    ru: "Компьютер {runs, plural, one {# раз} few {# раза} other {# раз}} разыгрывает тот же саммит с того же начала, и каждый раз оценки немного иные — в пределах {noise, plural, one {# пункта} other {# пунктов}}. Так видно, какие итоги бывают почти всегда, а какие — дело самих групп.",
  },
  "rooms.usual.start": {
    en: "Play {runs, number} games",
    ru: "Разыграть {runs, plural, one {# партию} few {# партии} other {# партий}}",
  },
  "rooms.usual.whole": {
    en: "Room {room}: {runs, plural, =0 {in none of the games did every item end as here} other {in # of the games ({percent, number, ::.0} %) every item ended as here}}.",
    ru: "Группа {room}: {runs, plural, =0 {ни одна партия не закончилась по всем вопросам так же} one {по всем вопросам так же закончилась # партия ({percent, number, ::.0} %)} few {по всем вопросам так же закончились # партии ({percent, number, ::.0} %)} many {по всем вопросам так же закончились # партий ({percent, number, ::.0} %)} other {по всем вопросам так же закончились # партии ({percent, number, ::.0} %)}}.",
  },
  "rooms.usual.far": {
    en: "Room {room} ended further from what is usual than the endings that were counted one by one.",
    ru: "Группа {room} закончила дальше от обычного, чем итоги, подсчитанные поимённо.",
  },
  "rooms.usual.rare": {
    en: "Most unusual: “{item}” ({outcome}, {rare, plural, =0 {in none of the games} other {{rare, number, ::.0} % of the games}}).",
    ru: "Самое редкое: «{item}» ({outcome}, {rare, plural, =0 {ни одной партии} other {{rare, number, ::.0} % партий}}).",
  },
  "rooms.usual.common": {
    en: "Each of its outcomes came in at least {rare, number, ::.0} % of the games.",
    ru: "Каждый её исход встретился не меньше чем в {rare, number, ::.0} % партий.",
  },
  "rooms.usual.shares": {
    en: "What became of each item in these games, and in the rooms",
    ru: "Чем вопросы кончались в этих партиях и чем — в группах",
  },
  "rooms.usual.shares.note": {
    en: "A bar shows how often each outcome came; a letter stands under the outcome of its room. A hollow letter behind the bar: in none of the games. ▲ is what history reports.",
    ru: "Полоса показывает, как часто бывал каждый исход; буква стоит под исходом своей группы. Пустая буква за полосой — такого не было ни в одной партии. ▲ — так было в истории.",
  },
  "rooms.usual.rooms": { en: "Rooms", ru: "Группы" },

  "teach.everywhere.all": { en: "Done in {rooms}.", ru: "Сделано: {rooms}." },
  "teach.everywhere.some": {
    en: "Done in {rooms}. Not done — {rest}.",
    ru: "Сделано: {rooms}. Не сделано — {rest}.",
  },
  "teach.everywhere.over": { en: "{room}: the game is over", ru: "{room}: игра окончена" },
  "teach.everywhere.notBegun": { en: "{room}: not begun yet", ru: "{room}: игра ещё не начата" },
  "teach.everywhere.paused": { en: "{room}: paused", ru: "{room}: пауза" },
  "teach.everywhere.nobody": { en: "{room}: nobody is there", ru: "{room}: никого нет" },
  "teach.everywhere.cannot": { en: "{room}: cannot be done now", ru: "{room}: сейчас нельзя" },
} as const satisfies Dictionary;
