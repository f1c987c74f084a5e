import type { Dictionary } from "./entry.ts";

/** What happened between the sittings, in sentences; and what bargaining came to. */
export const corridorNews = {
  "term.deferral": { en: "A text that will return", ru: "Текст ещё вернётся" },
  "term.exposure": { en: "Named in the press", ru: "Имя попало в прессу" },
  "term.payment": { en: "Payments outside the texts", ru: "Платежи вне текстов" },
  "term.breach": { en: "Broken promises", ru: "Нарушенные обещания" },
  "term.statement": { en: "Backing down in public", ru: "Отступление от сказанного" },
  "term.capital": { en: "Political capital", ru: "Политический капитал" },

  "news.offer.toYou": { en: "{name} makes you an offer.", ru: "Вам предложение: {name}." },
  "news.offer": {
    en: "{name} makes {to} an offer and lets you see it.",
    ru: "Вам показали предложение: {name}, адресат: {to}.",
  },
  "news.declined": {
    en: "{to} declines your offer {n, number}.",
    ru: "{to}: ваше предложение {n, number} отклонено.",
  },
  "news.countered": {
    en: "{to} answers your offer {n, number} with another.",
    ru: "{to}: на ваше предложение {n, number} пришло встречное.",
  },
  "news.revoked": {
    en: "{from} takes offer {n, number} back.",
    ru: "{from}: предложение {n, number} отозвано.",
  },
  "news.expired": {
    en: "Offer {n, number} from {from} to {to} has run out.",
    ru: "Истёк срок предложения {n, number}: {from}, адресат: {to}.",
  },
  "news.deal": { en: "{from} and {to} have a deal.", ru: "{from} и {to} договорились." },
  "news.promise.kept": {
    en: "{name} has kept its promise to {to}: {clause}.",
    ru: "{name}: обещание сдержано. Обещано {to}: {clause}.",
  },
  "news.promise.broken": {
    en: "{name} has broken its promise to {to}: {clause}.",
    ru: "{name}: обещание нарушено. Обещано {to}: {clause}.",
  },
  "news.promise.lapsed": {
    en: "A promise of {name} to {to} falls away: {clause}.",
    ru: "{name}: обещание отпало. Обещано {to}: {clause}.",
  },
  "news.declared.for": {
    en: "{name} says in public that it is for: {title}.",
    ru: "{name}: публично «за» — {title}.",
  },
  "news.declared.against": {
    en: "{name} says in public that it is against: {title}.",
    ru: "{name}: публично «против» — {title}.",
  },
  "news.backedDown": {
    en: "{name} backs down from what it said in public: {title}.",
    ru: "{name}: отступление от сказанного публично — {title}.",
  },
  "news.leaked": {
    en: "It has come out who blocked “{title}” behind closed doors: {names}.",
    ru: "Стало известно, кто за закрытыми дверями был против «{title}»: {names}.",
  },

  "turn.deal": { en: "A deal is struck", ru: "Сделка заключена" },
  "turn.refused": { en: "The offer is refused", ru: "Предложение отклонено" },
  "turn.broken": { en: "A promise is broken", ru: "Обещание нарушено" },
  "turn.backedDown": { en: "A word is taken back", ru: "Отступление от сказанного" },
  "turn.leaked": { en: "A leak to the press", ru: "Утечка в прессу" },
  "turn.reacted": { en: "News from outside", ru: "Вести извне" },
  "turn.deal.held": {
    en: "Both sides are held to it from now on.",
    ru: "С этой минуты она связывает обе стороны.",
  },
  "turn.refused.spent": {
    en: "The point of capital it cost is spent.",
    ru: "Потраченное на него очко капитала не вернётся.",
  },
  "turn.broken.price": {
    en: "The price: {cost, number} of value, {points, plural, one {# point} other {# points}} of capital, and trust: {victim, number} less on the part of {to}, {others, number} less on the part of everybody else who had seen the promise.",
    ru: "Цена: {cost, number} пунктов ценности, {points, plural, one {# очко} few {# очка} other {# очков}} капитала и доверие: минус {victim, number} у того, кому обещали, и минус {others, number} у всех прочих, кто видел обещание.",
  },
  "turn.backedDown.price": {
    en: "The price: {cost, number} of value.",
    ru: "Цена: {cost, number} пунктов ценности.",
  },
  "why.dealing.agreed": {
    en: "{name} expects more with this deal than without it",
    ru: "{name}: со сделкой ожидается больше, чем без неё",
  },
  "why.dealing.declined": {
    en: "{name} expects more without this deal than with it",
    ru: "{name}: без сделки ожидается больше, чем с ней",
  },
  "why.dealing.term": { en: "{title}: {term}", ru: "{title}: {term}" },
  "turn.promises": { en: "What was promised", ru: "Что обещано" },

  "pages.briefing.day.corridor": {
    en: "Before each sitting there is the corridor: delegations make offers, promise votes and payments, speak to the press. A broken promise has its price.",
    ru: "Перед каждым заседанием — кулуары: делегации делают предложения, обещают голоса и платежи, говорят с прессой. У нарушенного обещания есть цена.",
  },

  "pages.word.corridor": { en: "Corridor", ru: "Кулуары" },
  "pages.word.corridor.is": {
    en: "The time before a sitting, when delegations deal with each other. It ends for you when you go in.",
    ru: "Время перед заседанием, когда делегации договариваются друг с другом. Для вас оно кончается, когда вы идёте в зал.",
  },
  "pages.word.capital": { en: "Political capital", ru: "Политический капитал" },
  "pages.word.capital.is": {
    en: "Points that offers and public words cost. A sponsor whose text is carried gains one.",
    ru: "Очки, которых стоят предложения и публичные слова. Автор принятого текста получает одно.",
  },
  "pages.word.promise": { en: "Promise", ru: "Обещание" },
  "pages.word.promise.is": {
    en: "What a deal leaves for later: a vote, a text, a payment with a text. It is kept, broken or falls away; breaking it costs value, capital and trust.",
    ru: "То, что сделка оставляет на потом: голос, текст, платёж вместе с текстом. Его сдерживают, нарушают, или оно отпадает; нарушение стоит пунктов ценности, капитала и доверия.",
  },
  "pages.word.trust": { en: "Trust", ru: "Доверие" },
  "pages.word.trust.is": {
    en: "How far a delegation believes the promises of another, from 0 to 100. Each knows only its own.",
    ru: "Насколько делегация верит обещаниям другой, от 0 до 100. Каждая знает только своё.",
  },

  "pages.settings.bargaining": {
    en: "With bargaining between the sittings",
    ru: "С переговорами между заседаниями",
  },
  "pages.settings.bargaining.hint": {
    en: "Delegations make each other offers, pay, promise and break promises. Without it you only answer texts.",
    ru: "Делегации делают друг другу предложения, платят, обещают и нарушают обещания. Без этого вы только отвечаете на тексты.",
  },

  "pages.books.title": { en: "What was promised, and kept", ru: "Что обещали и что сдержали" },
  "pages.books.none": {
    en: "Nobody promised anybody anything.",
    ru: "Никто никому ничего не обещал.",
  },
  "pages.mandate.title": { en: "The mandates", ru: "Директивы и что из них вышло" },
  "pages.mandate.text": {
    en: "What each delegation was sent for, and how much of it it brings home, of 100 points.",
    ru: "За чем делегацию послали и сколько из этого она везёт домой, из 100 очков.",
  },
  "pages.mandate.points": {
    en: "{points, number} of {all, number}",
    ru: "{points, number} из {all, number}",
  },
  "pages.mandate.beside": {
    en: "History: {history, number}. With nothing agreed: {none, number}.",
    ru: "В истории: {history, number}. Без всяких договорённостей: {none, number}.",
  },
  "pages.mandate.met": { en: "met", ru: "выполнено" },
  "pages.mandate.missed": { en: "not met", ru: "не выполнено" },
  "pages.mandate.weight": {
    en: "{n, plural, one {# point} other {# points}}",
    ru: "{n, plural, one {# очко} few {# очка} other {# очков}}",
  },
} as const satisfies Dictionary;
