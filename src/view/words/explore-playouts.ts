import type { Dictionary } from "./entry.ts";

/** Words of the page that plays many games. */
export const explorePlayouts = {
  "explore.tab.playouts": { en: "Many games", ru: "Много партий" },
  "playouts.lead": {
    en: "Agents play the same summit again and again. In every game the estimates are drawn anew, within the error you allow. What ends alike in almost every game hangs little on them; what changes from game to game is what the model is unsure of.",
    ru: "Компьютер снова и снова разыгрывает один и тот же саммит, и в каждой партии оценки немного иные — в пределах погрешности, которую вы допускаете. Что почти всегда кончается одинаково, от них зависит мало; что меняется от партии к партии, в том модель не уверена.",
  },
  "playouts.runs": { en: "Games", ru: "Партий" },
  "playouts.count": { en: "{n, number}", ru: "{n, number}" },
  "playouts.noise": { en: "Error of the estimates, points", ru: "Погрешность оценок, пунктов" },
  "playouts.bargaining": { en: "Bargaining between sittings", ru: "Торг между заседаниями" },
  "playouts.yes": { en: "yes", ru: "да" },
  "playouts.no": { en: "no", ru: "нет" },
  "playouts.agents": { en: "The delegations", ru: "Делегации" },
  "playouts.agents.sincere": {
    en: "answer offers, make none",
    ru: "отвечают, но сами не предлагают",
  },
  "playouts.agents.tactical": {
    en: "bargain, think to the end of the sitting",
    ru: "торгуются, думают до конца заседания",
  },
  "playouts.agents.strategic": {
    en: "bargain, think to the end of the summit (slow)",
    ru: "торгуются, думают до конца саммита (медленно)",
  },
  "playouts.begin": { en: "Begin", ru: "Начинать" },
  "playouts.begin.opening": { en: "with the opening", ru: "с открытия" },
  "playouts.begin.moment": {
    en: "from this moment, knowing what {name} knows",
    ru: "с этого момента, зная то же, что и {name}",
  },
  "playouts.begin.hint": {
    en: "What usually happens from here: what is decided stays, what {name} cannot know is drawn anew, and agents play all seats. What the others have done so far does not narrow the draw.",
    ru: "Что обычно бывает дальше: решённое остаётся, а то, чего {name} знать не может, разыгрывается заново; за всех играет компьютер. То, как другие вели себя до сих пор, розыгрыша не сужает.",
  },
  "playouts.start": { en: "Play the games", ru: "Разыграть" },
  "playouts.wrong": {
    en: "The error is a whole number from 0 to 100, the number of the draw one from 0 to 4,294,967,295.",
    ru: "Погрешность — целое число от 0 до 100, номер розыгрыша — от 0 до 4 294 967 295.",
  },
  "playouts.soFar": {
    en: "{runs, number} of {total, number} games. The picture still moves.",
    ru: "{runs, number} из {total, number} партий. Картина ещё уточняется.",
  },

  "playouts.summary": {
    en: "{runs, plural, one {# game} other {# games}}, {ways, plural, one {# way} other {# ways}} to end. The commonest came in {percent, number, ::.0} % of them.",
    ru: "{runs, plural, one {# партия} few {# партии} many {# партий} other {# партии}}, {ways, plural, one {# разный итог} few {# разных итога} many {# разных итогов} other {# разных итога}}. Самый частый — в {percent, number, ::.0} % партий.",
  },
  "playouts.history": {
    en: "As history reports in all {reported} items ended {same, number, ::.0} % of the games; {one, number, ::.0} % differ from it in one item, {more, number, ::.0} % in more.",
    ru: "Как сообщает история, по всем {reported, plural, one {# вопросу} other {# вопросам}} закончилось {same, number, ::.0} % партий; {one, number, ::.0} % расходятся с ней в одном вопросе, {more, number, ::.0} % — больше чем в одном.",
  },
  "playouts.same": {
    en: "{runs, plural, =0 {None of the games} one {# of the games ({percent, number, ::.0} %)} other {# of the games ({percent, number, ::.0} %)}} ended like yours in every item.",
    ru: "{runs, plural, =0 {Ни одна партия не закончилась} one {# партия ({percent, number, ::.0} %) закончилась} few {# партии ({percent, number, ::.0} %) закончились} many {# партий ({percent, number, ::.0} %) закончились} other {# партии ({percent, number, ::.0} %) закончились}} по всем вопросам так же, как ваша.",
  },
  "playouts.beyond": {
    en: "Your game ended further from what is usual than the endings that were counted one by one.",
    ru: "Ваша партия закончилась дальше от обычного, чем итоги, которые подсчитаны поимённо.",
  },
  "playouts.near": {
    en: "The nearest other ending, in {runs, plural, one {# game} other {# games}}: {differs}.",
    ru: "Ближайший другой итог, {runs, plural, one {# партия} few {# партии} many {# партий} other {# партии}}: {differs}.",
  },

  "playouts.shares": { en: "How each item ended", ru: "Чем кончился каждый вопрос" },
  "playouts.shares.note": {
    en: "Shares of the games. The table gives the range within which each share lies with 95 % certainty. A triangle marks what history reports.",
    ru: "Доли партий. В таблице — пределы, в которых доля лежит с вероятностью 95 %. Треугольником отмечено то, что сообщает история.",
  },
  "playouts.share": { en: "Share, %", ru: "Доля, %" },
  "playouts.from": { en: "At least, %", ru: "Не меньше, %" },
  "playouts.to": { en: "At most, %", ru: "Не больше, %" },

  "playouts.seats": {
    en: "What each delegation took home",
    ru: "С чем уехала каждая делегация",
  },
  "playouts.seats.note": {
    en: "The bar is the mean of all games; the line on it spans nine games in ten. Zero means as if nothing had been agreed; one item can be worth up to 10,000 points.",
    ru: "Полоса — среднее по всем партиям; чёрточка на ней охватывает девять партий из десяти. Ноль — как если бы ни о чём не договорились; один вопрос может стоить до 10 000 пунктов.",
  },
  "playouts.seats.axis": { en: "points of the model", ru: "пункты модели" },
  "playouts.mean": { en: "Mean", ru: "Среднее" },
  "playouts.mean.from": { en: "Mean, at least", ru: "Среднее, не меньше" },
  "playouts.mean.to": { en: "Mean, at most", ru: "Среднее, не больше" },
  "playouts.nine.from": { en: "Nine games in ten, from", ru: "Девять партий из десяти, от" },
  "playouts.nine.to": { en: "Nine games in ten, to", ru: "Девять партий из десяти, до" },
  "playouts.least": { en: "Least", ru: "Меньше всего" },
  "playouts.most": { en: "Most", ru: "Больше всего" },

  "playouts.atlas": { en: "Atlas of endings", ru: "Атлас итогов" },
  "playouts.atlas.note": {
    en: "Every game is a point on two scales; the darker a field, the more games ended there.",
    ru: "Каждая партия — точка на двух шкалах: чем темнее клетка, тем больше партий в ней закончилось.",
  },
  "playouts.axis.across": { en: "Across", ru: "По горизонтали" },
  "playouts.axis.up": { en: "Upwards", ru: "По вертикали" },
  "playouts.axis.agreed": { en: "items agreed on", ru: "согласовано вопросов" },
  "playouts.axis.payoff": { en: "{name}: points of the model", ru: "{name}: пункты модели" },
  "playouts.axis.payoff.option": { en: "what {name} takes home", ru: "с чем уезжает {name}" },
  "playouts.cell": {
    en: "{n, plural, one {# game} other {# games}}",
    ru: "{n, plural, one {# партия} few {# партии} many {# партий} other {# партии}}",
  },
  "playouts.cell.head": { en: "Games", ru: "Партий" },
  "playouts.cell.from": { en: "{axis}, from", ru: "{axis}, от" },
  "playouts.cell.to": { en: "{axis}, below", ru: "{axis}, до" },
  "playouts.here": { en: "Your game", ru: "Ваша партия" },
  "playouts.both": { en: "Your game and history", ru: "Ваша партия и история" },
  "playouts.reported": { en: "History", ru: "История" },

  "playouts.ways": { en: "The commonest endings", ru: "Самые частые итоги" },
  "playouts.ways.share": { en: "Games", ru: "Доля партий" },
  "playouts.ways.agreed": { en: "Agreed on", ru: "Согласовано" },
  "playouts.ways.differs": {
    en: "What sets it apart from the game with the estimates as they are",
    ru: "Чем отличается от партии с оценками как есть",
  },
  "playouts.ways.middle": { en: "nothing: it ends like that game", ru: "ничем: итог тот же" },
  "playouts.ways.interval": {
    en: "{percent, number, ::.0} % ({low, number, ::.0}–{high, number, ::.0})",
    ru: "{percent, number, ::.0} % ({low, number, ::.0}–{high, number, ::.0})",
  },
  "playouts.ways.others": {
    en: "and {n, plural, one {# rarer ending} other {# rarer endings}}, together {percent, number, ::.0} % of the games",
    ru: "и ещё {n, plural, one {# более редкий итог} few {# более редких итога} many {# более редких итогов} other {# более редкого итога}}, вместе {percent, number, ::.0} % партий",
  },
  "playouts.command": {
    en: "The same numbers on the command line:",
    ru: "Те же числа из командной строки:",
  },
  "playouts.hash": {
    en: "Check sum of all games: {hash}",
    ru: "Контрольная сумма всех партий: {hash}",
  },
} as const satisfies Dictionary;
