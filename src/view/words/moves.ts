import type { Dictionary } from "./entry.ts";

/** Words of answers, actions and motions. */
export const moves = {
  "response.support": { en: "supports", ru: "за" },
  "response.accept": { en: "accepts", ru: "не возражает" },
  "response.acquiesce": { en: "abstains", ru: "воздерживается" },
  "response.reserve": { en: "accepts with a reservation", ru: "согласие с оговоркой" },
  "response.object": { en: "objects", ru: "возражает" },
  "response.absent": { en: "absent", ru: "отсутствует" },
  "response.sealed": { en: "has answered", ru: "ответ дан" },
  "response.waiting": { en: "is considering", ru: "раздумывает" },
  "response.none": { en: "not asked yet", ru: "вопрос не ставился" },
  "response.yes": { en: "yes", ru: "за" },
  "response.no": { en: "no", ru: "против" },
  "response.novote": { en: "without a vote", ru: "без права голоса" },

  "answer.support": { en: "Support", ru: "Поддержать" },
  "answer.accept": { en: "Accept", ru: "Не возражать" },
  "answer.acquiesce": { en: "Abstain", ru: "Воздержаться" },
  "answer.reserve": { en: "Reserve", ru: "С оговоркой" },
  "answer.object": { en: "Object", ru: "Возразить" },
  "answer.support.hint": { en: "You want this text.", ru: "Этот текст вам нужен." },
  "answer.accept.hint": { en: "You can live with it.", ru: "Вас он устраивает." },
  "answer.acquiesce.hint": {
    en: "You do not like it and do not stop it.",
    ru: "Он вам не нравится, но мешать вы не станете.",
  },
  "answer.reserve.hint": {
    en: "It passes; neither its duties nor its benefits are yours.",
    ru: "Текст проходит, но вас не обязывает и ничего вам не даёт.",
  },
  "answer.object.hint.consensus": {
    en: "One objection stops the text.",
    ru: "Одного возражения достаточно, чтобы текст не прошёл.",
  },
  "answer.object.hint.vote": {
    en: "You vote against; the count decides.",
    ru: "Вы голосуете против; решит подсчёт.",
  },

  "action.yes": { en: "Vote yes", ru: "Голосовать за" },
  "action.no": { en: "Vote no", ru: "Голосовать против" },
  "action.put": { en: "Put to the table: {label}", ru: "Поставить на решение: {label}" },
  "action.put.hint": { en: "Everybody is asked for an answer.", ru: "Ответа попросят у каждого." },
  "action.amend": { en: "Move an amendment: {label}", ru: "Внести поправку: {label}" },
  "action.amend.hint": {
    en: "The sponsor may then put this wording instead.",
    ru: "Автор сможет поставить на решение и этот вариант.",
  },
  "action.defer": { en: "Move to defer", ru: "Предложить отложить" },
  "action.defer.hint": {
    en: "To the next meeting; more yes than no is needed.",
    ru: "До следующей встречи; нужно, чтобы «за» было больше, чем «против».",
  },
  "action.referToStaff": { en: "Move to task the staff", ru: "Предложить поручить штабу" },
  "action.referToStaff.hint": {
    en: "The staff studies it; nobody pays or promises anything.",
    ru: "Вопрос проработают; никто ничего не платит и не обещает.",
  },
  "action.referUp": { en: "Move to refer it upward", ru: "Предложить передать выше" },
  "action.referUp.hint": {
    en: "The heads of state take it up.",
    ru: "Вопрос рассмотрят главы государств.",
  },
  "action.reorder": { en: "Move to take first: {title}", ru: "Предложить сначала: {title}" },
  "action.reorder.hint": {
    en: "This item comes back after it.",
    ru: "К этому пункту вернутся потом.",
  },
  "action.doors.close": { en: "Move to close the sitting", ru: "Предложить закрыть заседание" },
  "action.doors.open": { en: "Move to open the sitting", ru: "Предложить открыть заседание" },
  "action.doors.hint": {
    en: "Behind closed doors nobody outside learns who blocked.",
    ru: "За закрытыми дверями посторонние не узнают, кто был против.",
  },
  "action.divide": { en: "Move to divide the package", ru: "Предложить разделить пакет" },
  "action.divide.hint": {
    en: "Its parts are then answered one by one.",
    ru: "Части пакета рассмотрят по отдельности.",
  },
  "action.classify": { en: "Rule it procedural", ru: "Признать вопрос процедурным" },
  "action.classify.hint": {
    en: "Then a majority carries it, unless the table overrules you.",
    ru: "Тогда хватит большинства, если участники не отменят ваше решение.",
  },
  "action.rest": { en: "Leave it there", ru: "Не настаивать" },
  "action.rest.hint": {
    en: "The others may move to defer it, or let it fall.",
    ru: "Остальные могут предложить отложить вопрос; иначе он останется без решения.",
  },
  "action.withdraw": { en: "Withdraw the text", ru: "Снять вопрос" },
  "action.withdraw.hint": { en: "It leaves the agenda.", ru: "Он уходит из повестки." },
  "action.announce": { en: "Announce it alone", ru: "Заявить от своего имени" },
  "action.announce.hint": {
    en: "It binds nobody else.",
    ru: "Других такое заявление не связывает.",
  },
  "action.circulate": { en: "Circulate it for silence", ru: "Разослать на молчаливое согласие" },
  "action.circulate.hint": {
    en: "Adopted at the end of the summit unless somebody objects.",
    ru: "Будет принят в конце встречи, если никто не возразит.",
  },
  "action.bundle": { en: "Bundle with: {title}", ru: "Объединить в пакет: {title}" },
  "action.bundle.hint": {
    en: "One answer for both; any member may ask to divide them.",
    ru: "Один ответ на оба вопроса; любой участник может попросить разделить.",
  },
  "action.pass": { en: "Say nothing more", ru: "Промолчать" },
  "action.pass.hint": {
    en: "If nobody moves anything, the text falls.",
    ru: "Если никто ничего не предложит, вопрос останется без решения.",
  },
} as const satisfies Dictionary;
