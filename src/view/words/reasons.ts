import type { Dictionary } from "./entry.ts";

/** Outcomes, rules, and why something passed or failed. */
export const reasons = {
  "outcome.pending": { en: "not yet taken up", ru: "ещё не рассмотрен" },
  "outcome.adopted": { en: "Adopted", ru: "Принято" },
  "outcome.adopted-amended": { en: "Adopted as amended", ru: "Принято с поправкой" },
  "outcome.tasked": { en: "Tasked to the staff", ru: "Поручено проработать" },
  "outcome.announced": {
    en: "Announced by its author alone",
    ru: "Заявлено только от имени автора",
  },
  "outcome.deferred": { en: "Deferred", ru: "Отложено" },
  "outcome.defeated": { en: "Defeated", ru: "Не принято" },
  "outcome.reverted": { en: "Reverted to the standing rule", ru: "Осталось по прежнему порядку" },
  "outcome.withdrawn": { en: "Withdrawn", ru: "Снято с повестки" },
  "outcome.agreedNot": { en: "Not agreed", ru: "Не согласовано" },

  "rule.consensus": {
    en: "Consensus: the text passes unless somebody objects. Abstaining does not stop it.",
    ru: "Консенсус: текст принят, если никто не возразил. Воздержавшийся не мешает.",
  },
  "rule.consensusMinusOne": {
    en: "Consensus minus one: a single objection does not stop the text, two do.",
    ru: "Консенсус минус один: одно возражение не мешает, два мешают.",
  },
  "rule.majority": {
    en: "Majority: more than half of all who have a vote must support or accept.",
    ru: "Большинство: нужно согласие более половины имеющих право голоса.",
  },
  "rule.twoThirds": {
    en: "Two thirds of all who have a vote must support or accept.",
    ru: "Нужно согласие двух третей имеющих право голоса.",
  },
  "rule.majorityWithCastingVote": {
    en: "Majority of all who have a vote; where it is half and half the chair decides.",
    ru: "Большинство имеющих право голоса; при равенстве решает председатель.",
  },
  "rule.budgetWeighted": {
    en: "Votes weigh as much as the shares of the budget; more than half must agree.",
    ru: "Голоса взвешены по долям в бюджете; нужно больше половины.",
  },
  "rule.limitedFormat": {
    en: "Limited format: whoever stays out is not bound, but one objection stops it.",
    ru: "Ограниченный формат: неучаствующих решение не связывает, но одно возражение его остановит.",
  },
  "rule.unanimity": {
    en: "Unanimity: everybody must say yes.",
    ru: "Единогласие: «да» должен сказать каждый.",
  },
  "rule.procedural": {
    en: "The chair has ruled this procedural: more for than against among those present.",
    ru: "Председатель признал вопрос процедурным: нужно больше «за», чем «против», среди присутствующих.",
  },
  "rule.motion": {
    en: "More yes than no among those present carries a motion. A tie defeats it, but leaves a chair's ruling standing.",
    ru: "Предложение проходит, если «за» больше, чем «против». При равенстве оно отклонено, а решение председателя остаётся в силе.",
  },
  "rule.silence": {
    en: "Silence: the draft is accepted unless a member objects.",
    ru: "Молчание — согласие: проект принят, если никто не возразил.",
  },

  "why.gain": { en: "Gains by the text.", ru: "Текст выгоден." },
  "why.even": { en: "Neither gains nor loses.", ru: "Ни выигрыша, ни потерь." },
  "why.acquiesce": {
    en: "Loses {loss, number} by it, but standing alone would cost {cost, number}: not worth blocking.",
    ru: "Теряет {loss, number}, но стоять в одиночку обошлось бы в {cost, number}: мешать невыгодно.",
  },
  "why.object": {
    en: "Loses {loss, number}; objecting costs {cost, number}, which is less.",
    ru: "Теряет {loss, number}; возражение обходится в {cost, number}, это дешевле.",
  },
  "why.redLine": {
    en: "Inside its red line: no payment changes that.",
    ru: "Задета красная черта: никакие уступки этого не изменят.",
  },
  "why.chose": {
    en: "Chose this answer; by its interests it would have been: {word}.",
    ru: "Выбор делегации; по её интересам было бы: {word}.",
  },

  "turn.passed.noObjection": { en: "Nobody objected.", ru: "Никто не возразил." },
  "turn.passed.count": {
    en: "For: {yes, number}, objections: {no, number}. The rule is satisfied.",
    ru: "За: {yes, number}, возражений: {no, number}. Условие выполнено.",
  },
  "turn.failed.objectors": { en: "Objected: {names}.", ru: "Возразили: {names}." },
  "turn.failed.count": {
    en: "For: {yes, number}, objections: {no, number}. That is not enough.",
    ru: "За: {yes, number}, возражений: {no, number}. Этого мало.",
  },
  "turn.failed.noHost": {
    en: "{names}: a reservation by the state that must host it or pay for it leaves the text empty.",
    ru: "{names}: оговорка государства, от территории или денег которого всё зависит, лишает текст смысла.",
  },
  "why.hidden": {
    en: "Positions were drawn anew for this game; what moved the others is told at its end.",
    ru: "В этой игре позиции взяты случайно; чем руководствовались другие, станет ясно в конце.",
  },
  "turn.motion": {
    en: "{motion}. Yes: {yes, number}, no: {no, number}.",
    ru: "{motion}. За: {yes, number}, против: {no, number}.",
  },
  "turn.motion.carried": { en: "Motion carried", ru: "Предложение принято" },
  "turn.motion.lost": { en: "Motion lost", ru: "Предложение отклонено" },
  "turn.motion.second": {
    en: "A second deferral of the same text needs everybody.",
    ru: "Отложить тот же текст второй раз можно только с общего согласия.",
  },
  "turn.announced": {
    en: "No joint text. {name} speaks for itself; nobody else is bound.",
    ru: "Общего текста нет. {name} говорит от своего имени, остальных это не связывает.",
  },
  "turn.reverted": {
    en: "A matter that must be settled is never put off: what the standing rule says applies.",
    ru: "Такой вопрос нельзя отложить: действует то, что предусмотрено прежним порядком.",
  },
  "turn.defeated": {
    en: "There was no majority for coming back to this item.",
    ru: "Большинства за возвращение к этому вопросу не нашлось.",
  },
  "turn.deferred": {
    en: "The item comes back at the next meeting.",
    ru: "К вопросу вернутся на следующей встрече.",
  },
  "turn.heldOver": {
    en: "Held over: the rule needs everybody present. Absent: {names}.",
    ru: "Перенесено: по правилу нужны все. Отсутствуют: {names}.",
  },
  "turn.contested": {
    en: "An absent member said nothing; whether that counts is contested.",
    ru: "Отсутствующий участник промолчал; считается ли это согласием — спорно.",
  },
  "turn.unbound": { en: "Not bound by it: {names}.", ru: "Не связаны решением: {names}." },
  "turn.amendment": {
    en: "Amendment moved by: {name}. Wording: {label}.",
    ru: "Поправку вносит: {name}. Вариант: {label}.",
  },
  "turn.amendment.title": { en: "An amendment", ru: "Поправка" },
  "turn.referredUp": { en: "Referred to the heads of state", ru: "Передано главам государств" },
  "turn.circulated": {
    en: "Circulated for silence",
    ru: "Разослано на молчаливое согласие",
  },
  "turn.reordered": { en: "Order of the agenda changed", ru: "Порядок повестки изменён" },
  "turn.doors.closed": { en: "The doors are closed", ru: "Двери закрыты" },
  "turn.doors.open": { en: "The doors are open", ru: "Двери открыты" },
  "turn.divided": { en: "The package is divided", ru: "Пакет разделён" },
  "turn.ruled": { en: "The chair's ruling stands", ru: "Решение председателя остаётся в силе" },
  "turn.overruled": { en: "The chair is overruled", ru: "Решение председателя отменено" },

  "motion.defer": { en: "Defer the item", ru: "Отложить вопрос" },
  "motion.referToStaff": { en: "Task the staff", ru: "Поручить штабу проработку" },
  "motion.referUp": { en: "Refer the item upward", ru: "Передать вопрос выше" },
  "motion.reorder": { en: "Take another item first", ru: "Изменить порядок повестки" },
  "motion.reorder.to": {
    en: "Take first “{title}”",
    ru: "Сначала рассмотреть «{title}»",
  },
  "motion.doors": { en: "Open or close the doors", ru: "Открыть или закрыть двери" },
  "motion.divide": { en: "Divide the package", ru: "Разделить пакет" },
  "motion.classify": {
    en: "Let the chair's ruling stand: the item is procedural",
    ru: "Оставить в силе решение председателя: вопрос процедурный",
  },
} as const satisfies Dictionary;
