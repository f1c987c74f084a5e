import type { Dictionary } from "./entry.ts";

/** Words of the corridor: what can be promised, offered, answered and said between the sittings. */
export const corridor = {
  "phase.corridor": { en: "In the corridor", ru: "В кулуарах" },
  "phase.drafting": { en: "An offer is being drafted", ru: "Готовится предложение" },

  "response.corridor": { en: "in the corridor", ru: "в кулуарах" },
  "response.inside": { en: "has gone in", ru: "уже в зале" },
  "count.corridor": { en: "in the corridor", ru: "в кулуарах" },
  "count.inside": { en: "in the hall", ru: "в зале" },

  "clause.pay": {
    en: "to pay {amount, number} ({title})",
    ru: "заплатить {amount, number} ({title})",
  },
  "clause.consent": {
    en: "not to object to “{label}” ({title})",
    ru: "не возражать: «{label}» ({title})",
  },
  "clause.oppose": { en: "to object to “{title}”", ru: "возразить по вопросу «{title}»" },
  "clause.put": {
    en: "to put “{label}” to the table ({title})",
    ru: "вынести на решение: «{label}» ({title})",
  },
  "clause.drop": { en: "not to put “{title}”", ru: "не выносить вопрос «{title}»" },
  "clause.first": { en: "to take “{title}” first", ru: "первым рассмотреть «{title}»" },
  "clause.declare.for": {
    en: "to speak for “{title}” in public",
    ru: "публично поддержать «{title}»",
  },
  "clause.declare.against": {
    en: "to speak against “{title}” in public",
    ru: "публично выступить против «{title}»",
  },

  "action.offer": { en: "Make an offer to {name}", ru: "Сделать предложение: {name}" },
  "action.offer.hint": {
    en: "You say what you give and what you want for it.",
    ru: "Вы скажете, что даёте и чего за это хотите.",
  },
  "action.give.hint": { en: "Your side of the deal.", ru: "Ваша часть сделки." },
  "action.get.hint": { en: "Their side of the deal.", ru: "Их часть сделки." },
  "action.severable": { en: "Let the parts be accepted singly", ru: "Разрешить принять по частям" },
  "action.severable.off": { en: "Only as a whole", ru: "Только целиком" },
  "action.severable.hint": {
    en: "Each promise is paired with the one in the same line.",
    ru: "Каждое обещание идёт в паре с тем, что в той же строке.",
  },
  "action.strike": { en: "Strike out: {clause}", ru: "Вычеркнуть: {clause}" },
  "action.send": { en: "Send the offer", ru: "Отправить предложение" },
  "action.send.hint": {
    en: "It costs one point of political capital.",
    ru: "Стоит одно очко политического капитала.",
  },
  "action.discard": { en: "Tear up the draft", ru: "Отказаться от черновика" },
  "action.discard.hint": { en: "Nobody has seen it.", ru: "Его никто не видел." },
  "action.agree": { en: "Accept offer {n, number}", ru: "Принять предложение {n, number}" },
  "action.agreePart": {
    en: "Accept only part {part, number} of offer {n, number}",
    ru: "Принять только часть {part, number} предложения {n, number}",
  },
  "action.decline": { en: "Decline offer {n, number}", ru: "Отклонить предложение {n, number}" },
  "action.counter": {
    en: "Answer offer {n, number} with another",
    ru: "Ответить встречным на предложение {n, number}",
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

  "card.send": { en: "Send", ru: "Отправить" },
  "card.discard": { en: "Tear up", ru: "Порвать" },
  "card.agree": { en: "Accept", ru: "Принять" },
  "card.agreePart": { en: "Accept part {part, number}", ru: "Принять часть {part, number}" },
  "card.decline": { en: "Decline", ru: "Отклонить" },
  "card.counter": { en: "Counter", ru: "Встречное" },
  "card.revoke": { en: "Take back", ru: "Отозвать" },
  "card.leave": { en: "Continue", ru: "В зал" },
  "card.leak": { en: "Leak: {title}", ru: "Утечка: {title}" },
  "card.drop": { en: "Not put it", ru: "Не выносить" },
  "card.oppose": { en: "Object", ru: "Возразить" },

  "choice.give": { en: "You give…", ru: "Вы даёте…" },
  "choice.get": { en: "You want…", ru: "Вы хотите…" },
  "choice.terms": { en: "Terms…", ru: "Условия…" },
  "choice.terms.hint": {
    en: "When payments fall due, until when it holds, who sees it.",
    ru: "Когда платить, до какого срока, кто увидит.",
  },
  "choice.partners": { en: "Make an offer…", ru: "Сделать предложение…" },
  "choice.ready": { en: "Advice…", ru: "Совет…" },
  "choice.press": { en: "Speak to the press…", ru: "Сказать прессе…" },
  "choice.press.hint": {
    en: "A public word has its price, and a higher one if you back down.",
    ru: "Публичное слово стоит капитала, а отступить от него ещё дороже.",
  },
  "choice.own": { en: "Take an offer back…", ru: "Отозвать предложение…" },
  "choice.answer.hint": {
    en: "Your answer goes to {name} at once.",
    ru: "Ответ {name} уйдёт сразу.",
  },
  "choice.more": { en: "More", ru: "Ещё" },
  "choice.back": { en: "Back", ru: "Назад" },
  "choice.pay": { en: "Payment", ru: "Платёж" },
  "choice.pay.hint": { en: "Money, arms, debts, gas.", ru: "Деньги, оружие, долги, газ." },
  "choice.vote": { en: "Vote", ru: "Голос" },
  "choice.vote.hint": {
    en: "Not to object to a wording, or to object whatever is put.",
    ru: "Не возражать против варианта или возразить, что бы ни вынесли.",
  },
  "choice.text": { en: "Text", ru: "Текст" },
  "choice.text.hint": {
    en: "As sponsor, put a certain wording, or none.",
    ru: "На правах автора вынести определённый вариант или никакого.",
  },
  "choice.first": { en: "Place in the order", ru: "Место в повестке" },
  "choice.first.hint": {
    en: "From the chair, take an item of this sitting first.",
    ru: "На правах председателя взять вопрос первым на этом заседании.",
  },
  "choice.declare": { en: "Public statement", ru: "Публичное слово" },
  "choice.declare.hint": {
    en: "Say in public that one is for or against.",
    ru: "Сказать во всеуслышание «за» или «против».",
  },
  "choice.amount": { en: "{amount, number}", ru: "{amount, number}" },
  "choice.consent": { en: "Not to object: {label}", ru: "Не возражать: {label}" },
  "choice.oppose": { en: "To object, whatever is put", ru: "Возразить, что бы ни вынесли" },
  "choice.put": { en: "To put: {label}", ru: "Вынести: {label}" },
  "choice.drop": { en: "Not to put it at all", ru: "Не выносить вовсе" },
  "choice.for": { en: "For it", ru: "«За»" },
  "choice.against": { en: "Against it", ru: "«Против»" },

  "level.corridor": { en: "What next, before the sitting?", ru: "Что дальше, до заседания?" },
  "level.partners": { en: "To whom do you make an offer?", ru: "Кому сделать предложение?" },
  "level.press": { en: "What do you speak about?", ru: "О чём вы скажете?" },
  "level.press.item": { en: "What do you say of “{title}”?", ru: "Что вы скажете: «{title}»?" },
  "level.own": { en: "Which offer do you take back?", ru: "Какое предложение отозвать?" },
  "level.draft": { en: "Compose the offer", ru: "Составьте предложение" },
  "level.give": { en: "What do you give to {name}?", ru: "Что вы даёте? Адресат: {name}" },
  "level.get": { en: "What do you want from {name}?", ru: "Чего вы хотите? Адресат: {name}" },
  "level.pay": { en: "By what means?", ru: "Чем заплатить?" },
  "level.vote": { en: "On which item?", ru: "По какому вопросу?" },
  "level.text": { en: "Which text?", ru: "Какой текст?" },
  "level.declare": { en: "About which item?", ru: "О каком вопросе?" },
  "level.first": { en: "Which item first?", ru: "Какой вопрос первым?" },

  "prompt.corridor": {
    en: "{name}: whom do you talk to before the sitting?",
    ru: "{name}: с кем переговорить до заседания?",
  },
  "prompt.drafting": {
    en: "{name}: what do you offer {to}, and what for?",
    ru: "{name}: что вы предлагаете и что хотите взамен? Адресат: {to}",
  },
} as const satisfies Dictionary;
