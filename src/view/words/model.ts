import type { Dictionary } from "./entry.ts";

/** Words of the models: responses, outcomes, rules, why something passed or failed. */
export const model = {
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

  "outcome.pending": { en: "not yet taken up", ru: "ещё не рассмотрен" },
  "outcome.adopted": { en: "Adopted", ru: "Принято" },
  "outcome.adopted-amended": { en: "Adopted as amended", ru: "Принято с поправкой" },
  "outcome.tasked": { en: "Tasked to the staff", ru: "Поручено проработать" },
  "outcome.announced": { en: "Announced by its author alone", ru: "Заявлено только от имени автора" },
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
    en: "A motion needs more yes than no among those present; a tie fails.",
    ru: "Процедурному предложению нужно больше «за», чем «против»; при равенстве оно не проходит.",
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
    ru: "Задета красная черта: никакая плата этого не изменит.",
  },
  "why.chose": {
    en: "Chose this answer; by its interests it would have been: {word}.",
    ru: "Выбор делегации; по её интересам было бы: {word}.",
  },
  "why.unknown": {
    en: "Its reasons stay its own until the end of the game.",
    ru: "Причины остаются тайной до конца игры.",
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
  "turn.sponsor.next": {
    en: "The sponsor decides what comes next.",
    ru: "Что дальше, решает автор.",
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
    en: "There was no majority for coming back to it.",
    ru: "Большинства за то, чтобы к нему вернуться, не нашлось.",
  },
  "turn.deferred": {
    en: "It returns at the next meeting.",
    ru: "К нему вернутся на следующей встрече.",
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
  "turn.over": { en: "The summit is over", ru: "Встреча окончена" },

  "motion.defer": { en: "To defer", ru: "Отложить" },
  "motion.referToStaff": { en: "To task the staff", ru: "Поручить штабу" },
  "motion.referUp": { en: "To refer it upward", ru: "Передать выше" },
  "motion.reorder": { en: "To take another item first", ru: "Изменить порядок" },
  "motion.doors": { en: "To open or close the doors", ru: "Открыть или закрыть двери" },
  "motion.divide": { en: "To divide the package", ru: "Разделить пакет" },
  "motion.classify": { en: "The chair's ruling", ru: "Решение председателя" },

  "term.position": { en: "Distance from its position", ru: "Близость к позиции" },
  "term.cost": { en: "Cost", ru: "Расходы" },
  "term.transfer": { en: "Side payments", ru: "Встречные уступки" },
  "term.standAlone": { en: "Cost of standing alone", ru: "Цена одиночества" },
  "term.announcement": { en: "Own announcement", ru: "Собственное заявление" },

  "evidence.documented": { en: "documented", ru: "по источнику" },
  "evidence.inferred": { en: "inferred", ru: "вывод" },
  "evidence.estimate": { en: "estimate", ru: "оценка" },

  "rung.reversion": { en: "if nothing is agreed", ru: "если не договорятся" },
  "rung.tabled": { en: "tabled", ru: "внесено" },
  "rung.amendment": { en: "possible amendment", ru: "возможная поправка" },
  "rung.moved": { en: "amendment, moved", ru: "поправка внесена" },
  "rung.study": { en: "study only", ru: "только проработка" },
  "rung.failed": { en: "put, not agreed", ru: "не согласовано" },

  "kind.statement": { en: "joint statement", ru: "совместное заявление" },
  "kind.mandatory": { en: "must be settled", ru: "нужно решить сейчас" },
  "kind.unspecified": {
    en: "terms not stated: can only be studied",
    ru: "условия не названы: можно лишь поручить проработку",
  },
  "kind.costed": { en: "costs money", ru: "стоит денег" },
  "kind.bundle": { en: "package with: {titles}", ru: "в пакете: {titles}" },

  "sheet.pressure": {
    en: "Pressure: weighted by capability and interest, the room pulls towards {value, number}. This is no forecast: each member can object.",
    ru: "Давление: с учётом потенциала и заинтересованности стол тянет к отметке {value, number}. Это не прогноз: возразить может каждый.",
  },

  "sitting.closed": { en: "closed sitting", ru: "закрытое заседание" },
  "sitting.open": { en: "open sitting", ru: "открытое заседание" },
  "sitting.restricted": { en: "leaders alone", ru: "только главы государств" },
  "sitting.silence": { en: "Drafts under silence", ru: "Проекты по умолчанию" },
  "sitting.result": { en: "Result", ru: "Итог" },

  "phase.tabling": { en: "The sponsor has the floor", ru: "Слово у автора" },
  "phase.answering": { en: "The table answers", ru: "Участники отвечают" },
  "phase.motion": { en: "A procedural motion", ru: "Процедурное предложение" },
  "phase.closing": { en: "No agreement: what now?", ru: "Согласия нет: что дальше?" },
  "phase.over": { en: "The summit is over", ru: "Встреча окончена" },

  "prompt.tabling": {
    en: "{name}: what do you put to the table?",
    ru: "{name}: что вы ставите на решение?",
  },
  "prompt.answering": {
    en: "{name}: how do you answer “{label}”?",
    ru: "{name}: ваш ответ на «{label}»?",
  },
  "prompt.motion": { en: "{name}: {motion}?", ru: "{name}: {motion}?" },
  "prompt.closing": {
    en: "{name}: defer it, or let it fall?",
    ru: "{name}: отложить вопрос или оставить без решения?",
  },

  "soundings": {
    en: "{losers, plural, =0 {Soundings: nobody would lose by it.} one {Soundings: one delegation would lose by it.} other {Soundings: # delegations would lose by it.}}",
    ru: "{losers, plural, =0 {По сведениям председателя, никто не проиграет.} one {По сведениям председателя, проиграет # делегация.} few {По сведениям председателя, проиграют # делегации.} other {По сведениям председателя, проиграют # делегаций.}}",
  },

  "digest.adopted": { en: "“{title}”: adopted.", ru: "«{title}»: принято." },
  "digest.adopted-amended": {
    en: "“{title}”: adopted in another wording.",
    ru: "«{title}»: принято в другой редакции.",
  },
  "digest.tasked": {
    en: "“{title}”: the staff is to work out the terms.",
    ru: "«{title}»: условия поручено проработать.",
  },
  "digest.announced": {
    en: "“{title}”: no joint text; a statement by its author alone.",
    ru: "«{title}»: общего текста нет, есть заявление автора.",
  },
  "digest.deferred": {
    en: "“{title}”: discussion goes on at the next meeting.",
    ru: "«{title}»: обсуждение продолжат на следующей встрече.",
  },
  "digest.defeated": { en: "“{title}”: not agreed.", ru: "«{title}»: согласия нет." },
  "digest.reverted": {
    en: "“{title}”: not agreed; the standing order applies.",
    ru: "«{title}»: согласия нет, действует прежний порядок.",
  },
  "digest.withdrawn": { en: "“{title}”: withdrawn.", ru: "«{title}»: снято с повестки." },
  "digest.objected": {
    en: "“{title}”. Objected: {names}.",
    ru: "«{title}». Возразили: {names}.",
  },
  "digest.closedDoors": {
    en: "“{title}”: it was not said who objected.",
    ru: "«{title}»: кто возражал, не сообщается.",
  },

  "dossier.member": { en: "Delegation dossier", ru: "Досье делегации" },
  "dossier.outsider": { en: "Not at the table", ru: "Не за столом" },
  "dossier.capability": { en: "Capability, Russia = 100", ru: "Потенциал, Россия = 100" },
  "dossier.dependence": { en: "Dependence on Russia", ru: "Зависимость от России" },
  "dossier.budget": { en: "Share of the budget", ru: "Доля в бюджете" },
  "dossier.percent": { en: "{n, number} %", ru: "{n, number} %" },

  "system.unit": { en: "{n, number} {unit}", ru: "{n, number} {unit}" },
  "group.budget": { en: "Money", ru: "Деньги" },
  "group.air-defence": { en: "Air defence", ru: "Противовоздушная оборона" },
  "group.bases": { en: "Bases", ru: "Базы" },
  "group.forces": { en: "Forces", ru: "Силы" },
  "group.arms": { en: "Arms", ru: "Вооружения" },
  "group.chair": { en: "Chair", ru: "Председательство" },
  "group.docket": { en: "Next time", ru: "В следующий раз" },

  "result.headline": {
    en: "{same, number} of {all, number} items ended as history reports",
    ru: "Совпали с историей: {same, number} из {all, number}",
  },
  "result.why.answer": {
    en: "{name}: {mine}. The forecast from its interests: {sincere}.",
    ru: "{name}: {mine}. По интересам ожидалось: {sincere}.",
  },
  "result.why.amendment": {
    en: "An amendment was moved: {label}.",
    ru: "Внесена поправка: {label}.",
  },
  "result.why.motion": {
    en: "A motion was carried: {motion}.",
    ru: "Принято процедурное предложение: {motion}.",
  },
  "result.why.noise": {
    en: "In this game positions were drawn around the estimates.",
    ru: "В этой игре позиции были взяты случайно вокруг оценок.",
  },
  "result.why.model": {
    en: "The model itself expects another outcome here than history reports.",
    ru: "Здесь сама модель ждёт иного, чем сообщает история.",
  },
  "result.why.choice": {
    en: "The delegation in charge of the text chose another way.",
    ru: "Автор текста выбрал другой путь.",
  },

  "map.sea.caspian": { en: "Caspian Sea", ru: "Каспийское море" },
  "map.sea.black": { en: "Black Sea", ru: "Чёрное море" },
  "map.sea.baltic": { en: "Baltic Sea", ru: "Балтийское море" },
  "map.sea.aral": { en: "Aral Sea", ru: "Аральское море" },
  "map.system.none": { en: "in neither system", ru: "вне обеих систем" },
} as const satisfies Dictionary;
