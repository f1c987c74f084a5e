import type { Dictionary } from "./entry.ts";

/** Words of the corridor: what is offered, promised and said between the sittings. */
export const corridor = {
  "phase.corridor": { en: "In the corridor", ru: "В кулуарах" },
  "phase.drafting": { en: "An offer is being drafted", ru: "Готовится предложение" },

  "term.deferral": { en: "A text that will return", ru: "Текст ещё вернётся" },
  "term.exposure": { en: "Named in the press", ru: "Имя попало в прессу" },
  "term.payment": { en: "Payments outside the texts", ru: "Платежи вне текстов" },
  "term.breach": { en: "Broken promises", ru: "Нарушенные обещания" },
  "term.statement": { en: "Backing down in public", ru: "Отступление от сказанного" },
  "term.capital": { en: "Political capital", ru: "Политический капитал" },

  "clause.pay": { en: "{title}: {amount, number}", ru: "{title}: {amount, number}" },
  "clause.consent": {
    en: "not to object to “{label}” ({title})",
    ru: "не возражать: «{label}» ({title})",
  },
  "clause.oppose": { en: "to object to “{title}”", ru: "возразить по пункту «{title}»" },
  "clause.put": {
    en: "to put “{label}” to the table ({title})",
    ru: "вынести на решение: «{label}» ({title})",
  },
  "clause.drop": { en: "not to put “{title}”", ru: "не выносить пункт «{title}»" },
  "clause.first": { en: "to take “{title}” first", ru: "взять пункт «{title}» первым" },
  "clause.declare.for": {
    en: "to speak for “{title}” in public",
    ru: "публично поддержать «{title}»",
  },
  "clause.declare.against": {
    en: "to speak against “{title}” in public",
    ru: "публично выступить против «{title}»",
  },

  "action.offer": { en: "Make an offer: {name}", ru: "Сделать предложение: {name}" },
  "action.offer.hint": {
    en: "You say what you give and what you want for it.",
    ru: "Вы скажете, что даёте и чего за это хотите.",
  },
  "action.give": { en: "You promise {clause}", ru: "Вы обещаете: {clause}" },
  "action.give.hint": { en: "Your side of the deal.", ru: "Ваша часть сделки." },
  "action.get": { en: "They promise {clause}", ru: "От них требуется: {clause}" },
  "action.get.hint": { en: "Their side of the deal.", ru: "Их часть сделки." },
  "action.when": {
    en: "Payments only if agreed: {title}",
    ru: "Платежи, только если принят текст: {title}",
  },
  "action.when.agreed": {
    en: "Payments at once, on acceptance",
    ru: "Платежи сразу, как только сделка заключена",
  },
  "action.when.hint": {
    en: "If the text falls, the money stays where it is.",
    ru: "Если текст не пройдёт, деньги останутся у плательщика.",
  },
  "action.until": { en: "Open until: {title}", ru: "Действует до заседания: {title}" },
  "action.until.hint": {
    en: "After that it can no longer be accepted.",
    ru: "После этого принять предложение уже нельзя.",
  },
  "action.show": { en: "Show it to: {name}", ru: "Показать: {name}" },
  "action.show.all": { en: "Show it to everybody", ru: "Показать всем" },
  "action.show.hint": {
    en: "Who sees a promise remembers if it is broken.",
    ru: "Кто видел обещание, запомнит, если его нарушат.",
  },
  "action.severable": { en: "Let the parts be accepted singly", ru: "Разрешить принять по частям" },
  "action.severable.off": { en: "Only as a whole", ru: "Только целиком" },
  "action.severable.hint": {
    en: "Each promise is paired with the one in the same line.",
    ru: "Каждое обещание идёт в паре с тем, что в той же строке.",
  },
  "action.strike": { en: "Strike out: {clause}", ru: "Вычеркнуть: {clause}" },
  "action.strike.hint": { en: "The line leaves the draft.", ru: "Строка уйдёт из проекта." },
  "action.send": { en: "Send the offer", ru: "Отправить предложение" },
  "action.send.hint": {
    en: "It costs one point of political capital.",
    ru: "Стоит одно очко политического капитала.",
  },
  "action.discard": { en: "Tear up the draft", ru: "Отказаться от проекта" },
  "action.discard.hint": { en: "Nobody has seen it.", ru: "Его никто не видел." },
  "action.agree": { en: "Accept offer {n, number}", ru: "Принять предложение {n, number}" },
  "action.agree.hint": {
    en: "Both sides are held to it from now on.",
    ru: "С этого момента оно связывает обе стороны.",
  },
  "action.agreePart": {
    en: "Accept only part {part, number} of offer {n, number}",
    ru: "Принять только часть {part, number} предложения {n, number}",
  },
  "action.agreePart.hint": { en: "The rest falls away.", ru: "Остальное отпадает." },
  "action.decline": { en: "Decline offer {n, number}", ru: "Отклонить предложение {n, number}" },
  "action.decline.hint": { en: "Nothing changes.", ru: "Ничего не изменится." },
  "action.counter": {
    en: "Answer offer {n, number} with another",
    ru: "Ответить на предложение {n, number} встречным",
  },
  "action.counter.hint": {
    en: "You begin from theirs, turned round.",
    ru: "Основой станет их предложение, прочитанное с вашей стороны.",
  },
  "action.revoke": {
    en: "Take back your offer {n, number}",
    ru: "Отозвать своё предложение {n, number}",
  },
  "action.revoke.hint": { en: "The capital is spent.", ru: "Потраченный капитал не вернётся." },
  "action.declare.for": {
    en: "Tell the press you are for: {title}",
    ru: "Заявить прессе «за»: {title}",
  },
  "action.declare.against": {
    en: "Tell the press you are against: {title}",
    ru: "Заявить прессе «против»: {title}",
  },
  "action.declare.hint": {
    en: "Costs a point of capital now, and much more if you back down.",
    ru: "Стоит очко капитала сейчас и гораздо больше, если потом отступить.",
  },
  "action.leak": {
    en: "Tell the press who blocked: {title}",
    ru: "Назвать прессе тех, кто был против: {title}",
  },
  "action.leak.hint": {
    en: "Costs two points of capital; nobody learns who told.",
    ru: "Стоит два очка капитала; кто рассказал, не узнают.",
  },
  "action.leave": { en: "Continue to the sitting", ru: "Продолжить: в зал заседаний" },
  "action.leave.hint": {
    en: "If somebody sends you an offer, you are called back.",
    ru: "Если вам пришлют предложение, вас позовут обратно.",
  },

  "card.offer": { en: "Offer: {name}", ru: "Предложить: {name}" },
  "card.send": { en: "Send", ru: "Отправить" },
  "card.discard": { en: "Tear up", ru: "Отказаться" },
  "card.agree": { en: "Accept", ru: "Принять" },
  "card.decline": { en: "Decline", ru: "Отклонить" },
  "card.counter": { en: "Counter", ru: "Встречное" },
  "card.leave": { en: "Go in", ru: "В зал" },

  "prompt.corridor": {
    en: "{name}: whom do you talk to before the sitting?",
    ru: "{name}: с кем переговорить до заседания?",
  },
  "prompt.drafting": {
    en: "{name}: what do you give {to}, and what for?",
    ru: "{name}: что вы предлагаете и что хотите взамен? Адресат: {to}",
  },
} as const satisfies Dictionary;
