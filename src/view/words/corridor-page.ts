import type { Dictionary } from "./entry.ts";

/** Words of the paper of the corridor: offers, deals, means, standings, the world outside. */
export const corridorPage = {
  "play.panel.corridor": { en: "Corridor", ru: "Кулуары" },
  "corridor.title": { en: "Before: {title}", ru: "До начала: {title}" },
  "corridor.lead": {
    en: "Offer, answer, speak to the press; then go in.",
    ru: "Предлагайте, отвечайте, говорите с прессой, затем идите в зал.",
  },
  "corridor.news": { en: "Since your last step", ru: "С вашего последнего шага" },
  "corridor.incoming": { en: "Offers to you", ru: "Предложения вам" },
  "corridor.incoming.none": {
    en: "No offer is waiting for you.",
    ru: "Предложений, ждущих вашего ответа, нет.",
  },
  "corridor.outgoing": { en: "Your open offers", ru: "Ваши предложения без ответа" },
  "corridor.others": { en: "Offers you were shown", ru: "Предложения, которые вам показали" },
  "corridor.deals": { en: "Promises on the books", ru: "Данные обещания" },
  "corridor.deals.none": {
    en: "Nothing has been promised that you know of.",
    ru: "Обещаний, о которых вы знаете, пока нет.",
  },
  "corridor.standings": { en: "Capital, trust, public words", ru: "Капитал, доверие, слова" },
  "corridor.capital": { en: "Capital", ru: "Капитал" },
  "corridor.trust": { en: "Your trust", ru: "Доверие" },
  "corridor.said": { en: "In public:", ru: "Публично:" },
  "corridor.said.nothing": { en: "nothing so far", ru: "пока ничего" },
  "corridor.means": { en: "Your means", ru: "Ваши средства" },

  "means.purse": { en: "To pay with", ru: "На платежи" },
  "means.capital": { en: "Political capital", ru: "Капитал" },
  "means.offers": { en: "Offers left", ru: "Ещё предложений" },

  "said.for": { en: "for: {title}", ru: "за: {title}" },
  "said.against": { en: "against: {title}", ru: "против: {title}" },

  "offer.from": { en: "Offer {n, number} from {name}", ru: "Предложение {n, number}: {name}" },
  "offer.to": { en: "Offer {n, number} to {name}", ru: "Предложение {n, number}, адресат: {name}" },
  "offer.between": {
    en: "Offer {n, number} from {from} to {to}",
    ru: "Предложение {n, number}: {from}, адресат: {to}",
  },
  "offer.theyGive": { en: "They give", ru: "Вам дают" },
  "offer.theyWant": { en: "They want", ru: "От вас хотят" },
  "offer.youGive": { en: "You give", ru: "Вы даёте" },
  "offer.youWant": { en: "You want", ru: "Вы хотите" },
  "offer.gives": { en: "{name} gives", ru: "{name} даёт" },
  "offer.nothing": { en: "nothing", ru: "ничего" },
  "offer.trust": {
    en: "How far you believe {name}: {n, number} of 100",
    ru: "Ваше доверие: {n, number} из 100",
  },
  "offer.dueNow": {
    en: "Payments fall due as soon as it is accepted.",
    ru: "Платежи — сразу после согласия.",
  },
  "offer.dueWith": {
    en: "Payments fall due only if a text is taken: {title}.",
    ru: "Платежи — только если будет принят текст: {title}.",
  },
  "offer.until": {
    en: "Can be accepted before: {title}.",
    ru: "Принять можно до начала: {title}.",
  },
  "offer.severable": { en: "Can be accepted in parts.", ru: "Можно принять по частям." },
  "offer.shown": { en: "Seen by: {names}.", ru: "Видят: {names}." },
  "offer.shown.none": { en: "Only these two know.", ru: "Знают только две стороны." },
  "offer.shown.all": { en: "Everybody at the table sees it.", ru: "Видят все за столом." },

  "package.heading": { en: "Ready packages", ru: "Готовые предложения" },
  "package.hint": {
    en: "What your advisers think could be agreed.",
    ru: "О чём, по мнению ваших советников, можно договориться.",
  },
  "package.title": { en: "An offer to {name}", ru: "Предложение {name}" },
  "package.hope": { en: "Expected to bring you", ru: "Ожидаемая польза для вас" },
  "package.more": {
    en: "{n, plural, one {One more offer} other {# more offers}} would follow.",
    ru: "За ним {n, plural, one {последует ещё # предложение} few {последуют ещё # предложения} other {последуют ещё # предложений}}.",
  },
  "package.take.of": { en: "Take as a draft: {title}", ru: "Взять за основу: {title}" },
  "package.take": { en: "Take it as a draft", ru: "Взять за основу" },

  "worth.title": { en: "What this is worth to you", ru: "Чего это стоит для вас" },
  "worth.note": {
    en: "As if each promise were kept and decided its question. Whether it will be is not known.",
    ru: "Если каждое обещание сдержат и оно решит свой вопрос. Так ли будет, неизвестно.",
  },
  "worth.taken": { en: "If taken: {label} ({title})", ru: "Если примут: {label} ({title})" },
  "worth.notTaken": { en: "If not taken: {title}", ru: "Если не примут: {title}" },
  "worth.capital": {
    en: "Political capital, {n, plural, one {# point} other {# points}}",
    ru: "Политический капитал, {n, plural, one {# очко} few {# очка} other {# очков}}",
  },

  "deal.title": {
    en: "Deal {n, number}: {from} and {to}",
    ru: "Сделка {n, number}: {from} и {to}",
  },
  "promise.line": { en: "{name} promises {text}.", ru: "{name} обещает: {text}." },
  "promise.open": { en: "in force", ru: "в силе" },
  "promise.kept": { en: "kept", ru: "сдержано" },
  "promise.broken": { en: "broken", ru: "нарушено" },
  "promise.lapsed": { en: "lapsed", ru: "отпало" },

  "outside.title": { en: "The world outside", ru: "Мир за стенами зала" },
  "outside.lead": {
    en: "Who is not at the table acts by these rules; everybody can read them.",
    ru: "Те, кого нет за столом, действуют по этим правилам; их знают все.",
  },
  "outside.when": { en: "Decided before: {title}", ru: "Решится до начала: {title}" },
  "outside.when.end": { en: "Decided after the last sitting", ru: "Решится после заседаний" },
  "outside.ahead": { en: "ahead", ru: "впереди" },
  "outside.done": { en: "has happened", ru: "произошло" },
  "outside.past": { en: "did not happen", ru: "не произошло" },

  "draft.title": { en: "Your offer to {name}", ru: "Ваше предложение {name}" },
  "draft.add.give": { en: "Add what you give", ru: "Добавить, что вы даёте" },
  "draft.add.get": { en: "Add what you want", ru: "Добавить, чего вы хотите" },
  "draft.add": { en: "Add", ru: "Добавить" },
  "draft.empty.give": { en: "You give nothing yet.", ru: "Вы пока ничего не даёте." },
  "draft.empty.get": { en: "You want nothing yet.", ru: "Вы пока ничего не хотите." },
  "draft.strike": { en: "Strike", ru: "Вычеркнуть" },
  "draft.terms": { en: "Terms", ru: "Условия" },
  "draft.amount": { en: "Amount", ru: "Сумма" },
  "draft.amount.less": { en: "Less", ru: "Меньше" },
  "draft.amount.more": { en: "More", ru: "Больше" },
  "draft.amount.arrives": {
    en: "{n, number} of it arrives; the most possible is {most, number}.",
    ru: "До получателя дойдёт {n, number}; самое большее — {most, number}.",
  },
  "draft.notYet": {
    en: "It can be sent once something stands in it that you can pay for.",
    ru: "Отправить можно, когда в нём что-то есть и вам хватает на платежи.",
  },

  "term.of.when": { en: "Payments fall due", ru: "Когда платить" },
  "term.of.until": { en: "Can be accepted before", ru: "Принять можно до начала" },
  "term.of.show": { en: "Who sees it", ru: "Кто увидит" },
  "term.of.strike": { en: "Strike a line", ru: "Вычеркнуть строку" },
  "term.due.now": { en: "at once", ru: "сразу" },
  "term.due.with": { en: "only with: {title}", ru: "только с текстом: {title}" },
  "term.show.all": { en: "everybody", ru: "всем" },
  "term.show.add": { en: "Show it also to…", ru: "Показать ещё…" },

  "dossier.corridor": { en: "Between the sittings", ru: "Между заседаниями" },
  "dossier.capital": { en: "Political capital", ru: "Политический капитал" },
  "dossier.trust": { en: "How far you believe it, of 100", ru: "Ваше доверие, из 100" },
  "dossier.deals": { en: "Promises you know of", ru: "Обещания, о которых вы знаете" },

  "play.plate.offer": { en: "make an offer", ru: "предложить" },
  "play.curtainNote.corridor": {
    en: "Offers are for the delegation they are addressed to. The others should look away.",
    ru: "Предложения видит только адресат. Остальных просим не смотреть на экран.",
  },
} as const satisfies Dictionary;
