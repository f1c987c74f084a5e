import type { Dictionary } from "./entry.ts";

/** Words of what comes of the changes on the what-if desk. */
export const exploreWhatIfResults = {
  "whatIf.results": { en: "What comes out otherwise", ru: "Что выходит иначе" },
  "whatIf.results.count": {
    en: "{n, plural, =0 {No outcome changes} one {# of {all} outcomes changes} other {# of {all} outcomes change}}",
    ru: "{n, plural, =0 {Ни один исход не меняется} one {Меняется # исход из {all}} few {Меняются # исхода из {all}} many {Меняются # исходов из {all}} other {Меняются # исхода из {all}}}",
  },
  "whatIf.results.idle": {
    en: "Here you will see at once which outcomes change, and the terms that made them.",
    ru: "Здесь сразу появится, какие исходы меняются и какие слагаемые тому причиной.",
  },
  "whatIf.before": { en: "Before", ru: "Было" },
  "whatIf.after": { en: "After", ru: "Стало" },
  "whatIf.difference": { en: "Difference", ru: "Разница" },
  "whatIf.inForce": { en: "In force: {text}", ru: "Действует: {text}" },
  "whatIf.terms": { en: "The terms that changed", ru: "Какие слагаемые изменились" },
  "whatIf.terms.of": {
    en: "{name}: value of the text, opened",
    ru: "{name}: ценность текста по слагаемым",
  },
  "whatIf.terms.asked": { en: "Answers to: {text}", ru: "Ответы на текст: {text}" },
  "whatIf.terms.askedOther": {
    en: "Answers before to: {before}. After to: {after}.",
    ru: "Было — ответы на текст: {before}. Стало — на текст: {after}.",
  },
  "whatIf.terms.note": {
    en: "A delegation objects where the value and the price of objecting together fall below zero. Unit: 1/10 000; the numbers are mostly estimates.",
    ru: "Делегация возражает, если ценность текста вместе с ценой возражения меньше нуля. Единица — 1/10 000; числа большей частью — оценки.",
  },
  "whatIf.value": { en: "Value of the text", ru: "Ценность текста" },
  "whatIf.price": { en: "Price of objecting", ru: "Цена возражения" },
  "whatIf.redLine": {
    en: "Inside its red line: it objects whatever the sum.",
    ru: "За красной чертой: возражение при любой сумме.",
  },
  "whatIf.touched": {
    en: "{n, plural, one {# item ends the same, with other terms} other {# items end the same, with other terms}}",
    ru: "{n, plural, one {# вопрос кончился так же, но с другими слагаемыми} few {# вопроса кончились так же, но с другими слагаемыми} many {# вопросов кончились так же, но с другими слагаемыми} other {# вопроса кончились так же, но с другими слагаемыми}}",
  },
  "whatIf.seats": {
    en: "What it is worth to each delegation",
    ru: "Чего это стоит каждой делегации",
  },
  "whatIf.seats.terms": { en: "Terms: {name}", ru: "Слагаемые: {name}" },
  "whatIf.offAgenda": { en: "Not on the agenda", ru: "Не в повестке" },
  "whatIf.noSeat": { en: "no seat", ru: "нет места" },

  "whatIf.why": { en: "Why", ru: "Почему" },
  "whatIf.why.offAgenda": {
    en: "It is not on the agenda any more.",
    ru: "Вопроса больше нет в повестке.",
  },
  "whatIf.why.onAgenda": { en: "It is new on the agenda.", ru: "Вопрос появился в повестке." },
  "whatIf.why.rule": {
    en: "{yes} of {all} agreed, {objections, plural, =0 {nobody objected} one {# objected} other {# objected}}. By the rule “{rule}” {carried, select, yes {that is enough} other {that is not enough}}.",
    ru: "Согласны {yes} из {all}, {objections, plural, =0 {возражений нет} one {# возражение} few {# возражения} many {# возражений} other {# возражения}}. По правилу «{rule}» этого {carried, select, yes {достаточно} other {недостаточно}}.",
  },
  "whatIf.why.weights": {
    en: "Those who agreed carry {yes} of {all} parts of the budget. By the rule “{rule}” {carried, select, yes {that is enough} other {that is not enough}}.",
    ru: "На согласных приходится {yes} из {all} долей бюджета. По правилу «{rule}» этого {carried, select, yes {достаточно} other {недостаточно}}.",
  },
  "whatIf.why.text": {
    en: "Another text came to the decision: “{after}” in the place of “{before}”.",
    ru: "Решали по другому тексту: «{after}» вместо «{before}».",
  },
  "whatIf.why.put": {
    en: "The text is now put to the table; before, nobody put it.",
    ru: "Теперь текст поставлен на решение; раньше его никто не ставил.",
  },
  "whatIf.why.unput": {
    en: "The text is not put to the table any more.",
    ru: "Теперь текст на решение не ставят.",
  },
  "whatIf.why.voters": {
    en: "Votes at the table: {before} before, {after} after.",
    ru: "Голосов за столом: было {before}, стало {after}.",
  },
  "whatIf.why.answer": { en: "{name}: {before} → {after}.", ru: "{name}: {before} → {after}." },
  "whatIf.why.answerBy": {
    en: "{name}: {before} → {after}. What moved most: {term}.",
    ru: "{name}: {before} → {after}. Сильнее всего изменилось слагаемое «{term}».",
  },
  "whatIf.why.left": {
    en: "{name} has no seat any more ({before}).",
    ru: "{name}: места за столом больше нет (было: {before}).",
  },
  "whatIf.why.joined": {
    en: "{name} has a seat now ({after}).",
    ru: "{name}: теперь за столом ({after}).",
  },
  "whatIf.why.course": {
    en: "The answers are the same; what the table did afterwards differs.",
    ru: "Ответы те же; иначе сложилось то, что было после них.",
  },
  "term.package": { en: "Other texts of the package", ru: "Другие тексты пакета" },
  "term.word": { en: "Promises and public words", ru: "Обещания и сказанное публично" },

  "whatIf.swap": {
    en: "The rule by itself, and what people make of it",
    ru: "Само правило и то, что делают из него люди",
  },
  "whatIf.swap.text": {
    en: "Two effects, never one number. “Same answers” counts the answers as they were given by the other rule: nobody thinks again, and a text that was not put stays unput. “Decided anew” plays the whole summit under the other rule: sponsors put other texts, delegations weigh and bargain anew.",
    ru: "Два разных действия, и складывать их в одно число нельзя. «Те же ответы» — данные ответы пересчитаны по другому правилу: никто не передумывает, и не внесённые тексты не вносятся. «Решают заново» — весь саммит разыгран по другому правилу: вносят другие тексты, заново взвешивают и торгуются.",
  },
  "whatIf.swap.rule": { en: "Under the rule", ru: "По правилу" },
  "whatIf.swap.now": { en: "As it is: {rule}", ru: "Как есть: {rule}" },
  "whatIf.swap.mechanical": { en: "Same answers, counted anew", ru: "Те же ответы, другой счёт" },
  "whatIf.swap.reoptimised": { en: "Everybody decides anew", ru: "Все решают заново" },
  "whatIf.swap.none": {
    en: "Under this rule nothing comes out otherwise, in either way.",
    ru: "По этому правилу ничего не выходит иначе — ни так, ни этак.",
  },
  "whatIf.swap.inForce": {
    en: "This is the rule in force; there is nothing to swap.",
    ru: "Это правило и так действует; менять нечего.",
  },
  "whatIf.swap.refused": {
    en: "First mend what is named in red above.",
    ru: "Сначала исправьте то, что выше отмечено красным.",
  },
  "whatIf.swap.count": {
    en: "Same answers: {mechanical} of {all} outcomes change. Deciding anew changes {reoptimised, plural, =0 {none of them further} one {# further} other {# further}}.",
    ru: "При тех же ответах меняется исходов: {mechanical} из {all}. Когда все решают заново, к этому {reoptimised, plural, =0 {ничего не прибавляется} one {меняется ещё #} other {меняются ещё #}}.",
  },

  "whatIf.runs": { en: "How sure is this?", ru: "Насколько это надёжно?" },
  "whatIf.runs.text": {
    en: "The positions and weights are estimates. Here they are drawn at random, up to {noise} points off, the same draws with your change and without it; counted is how often an outcome differs.",
    ru: "Позиции и вес — оценки. Здесь они берутся наугад с отклонением до {noise} пунктов, одинаково с вашим изменением и без него; считается, как часто исход выходит иным.",
  },
  "whatIf.runs.start": { en: "Draw {n} pairs of games", ru: "Разыграть пар игр: {n}" },
  "whatIf.runs.title": { en: "How often the outcome differs", ru: "Как часто исход выходит иным" },
  "whatIf.runs.axis": { en: "Share of pairs, %", ru: "Доля пар, %" },
  "whatIf.runs.note": {
    en: "Of {runs} pairs with the same draws; the lines show what the share is known to within, 95 times of 100.",
    ru: "Из {runs} пар с одинаковыми отклонениями; чёрточки показывают, в каких пределах известна доля (95 случаев из 100).",
  },
  "whatIf.runs.low": { en: "at least, %", ru: "не менее, %" },
  "whatIf.runs.high": { en: "at most, %", ru: "не более, %" },
  "whatIf.runs.none": {
    en: "In none of {runs} pairs does an outcome differ.",
    ru: "Ни в одной из пар ({runs}) исходы не разошлись.",
  },
  "whatIf.idle": { en: "Change something first.", ru: "Сначала измените что-нибудь." },

  "whatIf.health": {
    en: "Is the changed scenario still sound?",
    ru: "Годится ли сценарий с этими изменениями?",
  },
  "whatIf.health.text": {
    en: "A check-up plays hundreds of games with your changes: has every seat something to decide, does nobody win whatever happens, can everything on paper come true? It takes some seconds.",
    ru: "Для проверки с вашими изменениями играют сотни партий: есть ли что решать за каждым местом, нет ли того, кто выигрывает при любой игре, может ли сбыться всё, что написано? Это займёт несколько секунд.",
  },
  "whatIf.health.start": { en: "Check these changes", ru: "Проверить с изменениями" },
  "whatIf.health.always": { en: "and after every change", ru: "и после каждого изменения" },
  "whatIf.health.before": {
    en: "Without your changes: {verdict}.",
    ru: "Без ваших изменений: {verdict}.",
  },
  "whatIf.health.whole": { en: "The whole certificate", ru: "Свидетельство полностью" },

  "whatIf.export": { en: "Save as", ru: "Сохранить как" },
  "whatIf.file": { en: "What if: outcomes before and after", ru: "Что, если: исходы до и после" },

  "whatIf.error": {
    en: "These changes make no playable summit",
    ru: "С такими изменениями саммит не сыграть",
  },
  "whatIf.error.range": {
    en: "a whole number from {low} to {high}",
    ru: "целое число от {low} до {high}",
  },
  "whatIf.error.stance": {
    en: "{name} has no stance on: {title}",
    ru: "У делегации {name} нет мнения по вопросу: {title}",
  },
  "whatIf.error.present": { en: "Somebody has to be there.", ru: "За столом кто-то должен быть." },
  "whatIf.error.vote": { en: "Somebody must have a vote.", ru: "У кого-то должен быть голос." },
  "whatIf.error.members": {
    en: "At least two members are needed.",
    ru: "Нужны хотя бы два члена организации.",
  },
  "whatIf.error.redLine": {
    en: "The red line ends before it begins.",
    ru: "Красная черта кончается раньше, чем начинается.",
  },
  "whatIf.error.items": {
    en: "At least one item must stay on the agenda.",
    ru: "В повестке должен остаться хотя бы один вопрос.",
  },
  "whatIf.error.fixed": {
    en: "{label}: this can be changed from the start of the summit only.",
    ru: "{label}: это можно изменить только с начала саммита.",
  },
  "whatIf.error.noPlace": {
    en: "There is no such place in the scenario: {path}",
    ru: "В сценарии нет такого места: {path}",
  },

  "whatIf.error.manyMembers": {
    en: "There can be {most, number} members at most.",
    ru: "Членов организации может быть не больше {most, number}.",
  },
  "whatIf.error.noOption": {
    en: "{label}: the ladder of this item has no such rung.",
    ru: "{label}: на лестнице этого вопроса нет такой ступени.",
  },
  "whatIf.error.amendment": {
    en: "{label}: an amendment cannot be the text that is put forward.",
    ru: "{label}: внести поправку вместо самого текста нельзя.",
  },
  "whatIf.error.reversion": {
    en: "{label}: this is how things stand without any text.",
    ru: "{label}: так всё и останется без всякого текста.",
  },
  "whatIf.error.cost": {
    en: "{label}: the text would cost {cost, number} in all; {most, number} is the most.",
    ru: "{label}: весь текст обошёлся бы в {cost, number}, а предел — {most, number}.",
  },
  "whatIf.error.unknown": {
    en: "{label}: nothing in the scenario is called “{name}”.",
    ru: "{label}: в сценарии нет ничего с именем «{name}».",
  },
  "whatIf.error.most": {
    en: "{label}: at most {most, number}.",
    ru: "{label}: не больше {most, number}.",
  },
  "whatIf.error.least": {
    en: "{label}: at least {least, number}.",
    ru: "{label}: не меньше {least, number}.",
  },
  "whatIf.error.number": {
    en: "{label}: a whole number is needed.",
    ru: "{label}: нужно целое число.",
  },
  "whatIf.error.boolean": {
    en: "{label}: only true or false can stand here.",
    ru: "{label}: здесь может стоять только true (да) или false (нет).",
  },
  "whatIf.error.oneOf": {
    en: "{label}: one of these is needed: {names}.",
    ru: "{label}: нужно одно из значений: {names}.",
  },
  "whatIf.error.missing": {
    en: "{label}: this is missing, and the scenario cannot do without it.",
    ru: "{label}: значения нет, а без него сценарий не обходится.",
  },
  "whatIf.error.field": {
    en: "{label}: scenarios know no field {names}.",
    ru: "{label}: поля {names} в сценариях нет.",
  },
  "whatIf.error.more": {
    en: "And {n} more.",
    ru: "И ещё {n, plural, one {# замечание} few {# замечания} other {# замечаний}}.",
  },
  "whatIf.error.other": {
    en: "{label}: this does not fit. The check says: {message}",
    ru: "{label}: так нельзя. Проверка сообщает (по-английски): {message}",
  },

  "whatIf.begin": { en: "Play with these changes", ru: "Играть с этими изменениями" },
  "whatIf.begin.now": {
    en: "Go on with my game so changed",
    ru: "Продолжить игру с этим изменением",
  },
  "whatIf.begin.hint": {
    en: "The game begins with these changes; the link of the game will hold them too.",
    ru: "Игра начнётся с этими изменениями; они сохранятся и в ссылке на неё.",
  },
  "whatIf.begin.seat": { en: "Your delegation", ru: "Ваша делегация" },
  "whatIf.open": { en: "What if?", ru: "Что, если?" },
  "whatIf.open.hint": {
    en: "Change a number, a rule or a seat from here on and see what comes out otherwise.",
    ru: "Измените отсюда число, правило или место за столом и посмотрите, что выйдет иначе.",
  },
} as const satisfies Dictionary;
