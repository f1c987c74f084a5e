import type { Dictionary } from "./entry.ts";

/** Words of the page "What would it have taken?". */
export const exploreFlip = {
  "explore.tab.flip": { en: "What would it have taken?", ru: "Что изменило бы исход?" },
  "explore.flip.to": { en: "Outcome to reach", ru: "Какой исход нужен" },
  "explore.flip.lead": {
    en: "The model goes through every change and names the least that gives another outcome. Nobody bargains here: everybody only answers.",
    ru: "Модель перебирает все изменения и называет наименьшее, которое даёт другой исход. Никто не торгуется: все только отвечают.",
  },
  "explore.flip.now": { en: "As it is: {outcome}", ru: "Сейчас: {outcome}" },
  "explore.flip.already": {
    en: "This is the outcome already.",
    ru: "Этот исход и есть сейчас.",
  },
  "explore.flip.answer.position": {
    en: "One delegation is enough: {name}, whose position would have to be {to} instead of {from} on a ladder of 0 to 100.",
    ru: "Достаточно одной делегации: {name}. Её позиция должна быть {to} вместо {from} на лестнице от 0 до 100.",
  },
  "explore.flip.answer.salience": {
    en: "One delegation is enough: {name}, to which the item would have to matter {to} instead of {from}, of 100.",
    ru: "Достаточно одной делегации: {name}. Вес вопроса для неё должен быть {to} вместо {from} из 100.",
  },
  "explore.flip.answer.several": {
    en: "No single stance is enough. The least takes {n, plural, one {# delegation} other {# delegations}}: {names}, together {points} points.",
    ru: "Одной делегации мало. Самое меньшее — сдвиг у {n, plural, one {# делегации} other {# делегаций}}: {names}; вместе {points, plural, one {# пункт} few {# пункта} many {# пунктов} other {# пункта}}.",
  },
  "explore.flip.answer.none": {
    en: "No change of positions and weights gives this outcome, however great.",
    ru: "Никакие сдвиги позиций и весов, даже самые большие, этого исхода не дают.",
  },
  "explore.flip.answer.unreachable": {
    en: "This outcome is out of reach whatever the delegations want (Rule {rule}). {why}",
    ru: "Этот исход недостижим, чего бы ни хотели делегации (правило {rule}). {why}",
  },

  "explore.flip.never.withdrawn": {
    en: "A sponsor who only answers gives its text up to the others; it does not withdraw it.",
    ru: "Автор, который не торгуется, отдаёт текст на усмотрение остальных, но с повестки не снимает.",
  },
  "explore.flip.never.heldOver": {
    en: "Somebody is absent, and the scenario needs everybody there.",
    ru: "Кто-то отсутствует, а по правилам сценария должны быть все.",
  },
  "explore.flip.never.noQuorum": { en: "There is no quorum.", ru: "Нет кворума." },
  "explore.flip.never.unspecified": {
    en: "Mission, size, armament or duration is not stated, so the text can be taken no further than its study.",
    ru: "Задача, численность, вооружение или срок не указаны, поэтому дальше изучения дело не пойдёт.",
  },
  "explore.flip.never.noOtherText": {
    en: "There is no other text on the ladder.",
    ru: "Другого варианта на лестнице нет.",
  },
  "explore.flip.never.onlyAmendments": {
    en: "The other texts are amendments, and somebody would have to move one: see the text below.",
    ru: "Остальные варианты — поправки, и кто-то должен их внести: см. ниже о тексте.",
  },
  "explore.flip.never.noStudy": {
    en: "Nothing is there for the staff to study.",
    ru: "Штабу здесь изучать нечего.",
  },
  "explore.flip.never.notStatement": {
    en: "Only a statement can be announced by one alone.",
    ru: "Выступить в одиночку можно только с заявлением.",
  },
  "explore.flip.never.isStatement": {
    en: "A statement that is not agreed on is announced by its author.",
    ru: "Если заявление не согласовано, автор делает его сам.",
  },
  "explore.flip.never.notMandatory": {
    en: "Only what has to be settled falls back on a standing rule.",
    ru: "К прежнему порядку возвращаются только обязательные вопросы.",
  },
  "explore.flip.never.isMandatory": {
    en: "What has to be settled is neither put off nor dropped: it falls back on the standing rule.",
    ru: "Обязательный вопрос не откладывают и не отклоняют: действует прежний порядок.",
  },

  "explore.flip.why": { en: "Why it is so", ru: "Почему так вышло" },
  "explore.flip.why.nobody": {
    en: "Nobody objects to the text.",
    ru: "Против текста никто не возражает.",
  },
  "explore.flip.working": {
    en: "Without the text, {name} is {without, plural, one {# point} other {# points}} from what it wants; with it, {with}. Times {weight}, the weight of the item for it: {weight} × ({without} − {with}) = {amount, number}.",
    ru: "{name}: без текста до желаемого {without, plural, one {# пункт} few {# пункта} many {# пунктов} other {# пункта}}, с ним {with}. Умножаем на вес вопроса, {weight}: {weight} × ({without} − {with}) = {amount, number}.",
  },
  "explore.flip.account": { en: "{name}: the account", ru: "{name}: счёт" },

  "explore.flip.alone": { en: "One thing alone", ru: "Что-то одно" },
  "explore.flip.alone.text": {
    en: "The nearest value that gives the outcome, with everything else as it is. A step less does not.",
    ru: "Ближайшее значение, которое даёт этот исход при прочих равных. На шаг меньше — уже нет.",
  },
  "explore.flip.change": { en: "Change", ru: "Изменение" },
  "explore.flip.fromTo": {
    en: "{from, number} → {to, number}",
    ru: "{from, number} → {to, number}",
  },
  "explore.flip.number": { en: "{n, number}", ru: "{n, number}" },
  "explore.flip.what": { en: "What", ru: "Что" },
  "explore.flip.then": { en: "What then happens", ru: "Что тогда" },
  "explore.flip.firm": {
    en: "Of {n, plural, one {# other number} other {# other numbers}} no value at all gives it.",
    ru: "Из прочих чисел ({n}) ни одно, при любом значении, этого исхода не даёт.",
  },
  "explore.flip.red": {
    en: "Inside a red line: {names}. Nothing that is paid changes that (Rule 4.3).",
    ru: "Задета красная черта: {names}. Никакая плата этого не изменит (правило 4.3).",
  },
  "explore.flip.points": {
    en: "{n, plural, one {# point} other {# points}}",
    ru: "{n, plural, one {# пункт} few {# пункта} many {# пунктов} other {# пункта}}",
  },
  "explore.flip.units": { en: "{n, number} of value", ru: "{n, number} ценности" },
  "explore.flip.percent": { en: "{n} %", ru: "{n} %" },
  "explore.flip.outcome": { en: "{outcome}.", ru: "{outcome}." },
  "explore.flip.paid": {
    en: "{sponsor} would have to pay {paid, number} for so much to arrive. The text brings it {gain, number}{dear, select, yes {: not worth it} other {}}. Its means to pay here come to {room, number} at most.",
    ru: "{sponsor}: чтобы столько дошло, заплатить пришлось бы {paid, number}. Текст приносит автору {gain, number}{dear, select, yes {: невыгодно} other {}}. Все способы платить здесь дают не больше {room, number}.",
  },

  "explore.flip.lever.position": { en: "{name}: position", ru: "{name}: позиция" },
  "explore.flip.lever.salience": { en: "{name}: weight", ru: "{name}: вес" },
  "explore.flip.lever.transfer": { en: "{name}: payment received", ru: "{name}: получено" },
  "explore.flip.lever.payment": { en: "{name}: payment to it", ru: "{name}: плата" },
  "explore.flip.lever.cost": { en: "{name}: cost of the text", ru: "{name}: расходы на текст" },
  "explore.flip.lever.dependence": {
    en: "{name}: dependence on the sponsor",
    ru: "{name}: зависимость от автора",
  },
  "explore.flip.lever.costScale": {
    en: "Everybody's costs, per cent",
    ru: "Расходы всех, в процентах",
  },
  "explore.flip.lever.standAloneCost": {
    en: "Cost of standing alone for the wholly dependent",
    ru: "Цена одиночества для полностью зависимого",
  },
  "explore.flip.lever.text": { en: "The text: its rung", ru: "Текст: его ступень" },
  "explore.flip.text.amendment": {
    en: "The text: amendment {rung} moved",
    ru: "Текст: внесена поправка {rung}",
  },
  "explore.flip.text.specified": {
    en: "The text: mission, size, armament and duration stated",
    ru: "Текст: указаны задача, численность, вооружение и срок",
  },
  "explore.flip.text.no": { en: "Not enough: {outcome}", ru: "Мало: {outcome}" },

  "explore.flip.packages": { en: "The cheapest packages", ru: "Самые дешёвые наборы" },
  "explore.flip.packages.text": {
    en: "Several changes at once, measured by what they add up to. In a package nothing is idle: leave anything out and the outcome is lost.",
    ru: "Несколько изменений сразу; мера — их сумма. Лишнего в наборе нет: уберите что угодно, и исход уже не тот.",
  },
  "explore.flip.measure.position": { en: "Positions moved", ru: "Сдвиг позиций" },
  "explore.flip.measure.salience": { en: "Weights moved", ru: "Сдвиг весов" },
  "explore.flip.measure.stance": { en: "Positions and weights", ru: "Позиции и веса" },
  "explore.flip.measure.payment": { en: "Paid by {sponsor}", ru: "Платит {sponsor}" },
  "explore.flip.least": { en: "The least", ru: "Меньше всего" },
  "explore.flip.next": { en: "The next", ru: "На втором месте" },
  "explore.flip.cost": { en: "{cost}: {changes}", ru: "{cost}: {changes}" },
  "explore.flip.part": { en: "{lever} {from} → {to}", ru: "{lever} {from} → {to}" },
  "explore.flip.part.payment": {
    en: "{name} {to, number}, of which {arrives, number} arrive",
    ru: "{name} {to, number}, из них дойдёт {arrives, number}",
  },
  "explore.flip.none": { en: "None: this was proved.", ru: "Нет, и это доказано." },
  "explore.flip.none.payment": {
    en: "None. The text brings {sponsor} {gain, number}; no payment below that is enough.",
    ru: "Нет. Текст приносит автору {gain, number}; никакой платы меньше этого не хватит.",
  },
  "explore.flip.next.none": {
    en: "None: every package that works changes these same numbers.",
    ru: "Нет: без этих чисел не обходится ни один набор.",
  },
  "explore.flip.proof": {
    en: "Proof: {everything, select, yes {everything there is} other {all that costs less than {below, number}}} was looked through; {played, plural, one {# package was} other {# packages were}} played, and {shut, plural, one {# part} other {# parts}} shut off because nothing in them can work.",
    ru: "Доказательство: просмотрено {everything, select, yes {всё, что есть} other {всё, что дешевле {below, number}}}; сыграно наборов: {played, number}, отсечено заведомо негодных частей: {shut, number}.",
  },
  "explore.flip.certificate": { en: "Do not take our word", ru: "Не верьте на слово" },
  "explore.flip.certificate.text": {
    en: "The certificate holds every claim of this page with its proof. A second program, which shares nothing with this one, reads it and says “confirmed”, or what is false.",
    ru: "В свидетельстве записано всё, что утверждает эта страница, вместе с доказательством. Вторая программа, не имеющая с этой ничего общего, прочтёт его и ответит confirmed («подтверждено») или назовёт ошибку.",
  },
  "explore.flip.certificate.save": { en: "Save the certificate", ru: "Сохранить свидетельство" },
  "explore.flip.certificate.check": {
    en: "In the game’s folder, with the saved file in it:",
    ru: "В папке игры, положив туда сохранённый файл:",
  },
} as const satisfies Dictionary;
