import type { Dictionary } from "./entry.ts";

/** Words of the page "What does it hang on?". */
export const exploreSensitivity = {
  "explore.tab.sensitivity": { en: "What does it hang on?", ru: "От чего зависит исход?" },
  "explore.sensitivity.lead": {
    en: "Each number is changed by itself, everything else stays. Nobody bargains: everybody only answers.",
    ru: "Каждое число меняется само по себе, остальное остаётся как есть. Никто не торгуется: все только отвечают.",
  },
  "explore.sensitivity.noise": {
    en: "Error of every estimate, points",
    ru: "Ошибка каждой оценки, в пунктах",
  },
  "explore.sensitivity.answer": {
    en: "{outcome}. The nearest threshold: {lever}, {change} away; at {to, number} the outcome is “{other}”.",
    ru: "{outcome}. Ближайший порог — {lever}, до него {change}; при значении {to, number} исход «{other}».",
  },
  "explore.sensitivity.firm": {
    en: "{outcome}. No single number changes that.",
    ru: "{outcome}. Ни одно число в одиночку этого не меняет.",
  },
  "explore.sensitivity.sure": {
    en: "With errors of up to {noise} points in every position and weight at once the outcome stays the same in {share} of {runs, number} games.",
    ru: "Если во всех позициях и весах сразу ошибиться на величину до {noise} пунктов, исход остаётся прежним в {share} из {runs, number} партий.",
  },
  "explore.sensitivity.position": { en: "Positions", ru: "Позиции" },
  "explore.sensitivity.salience": { en: "Weights", ru: "Веса" },
  "explore.sensitivity.steps.note": {
    en: "For every position of one delegation, the outcome it leads to. The pointer is where the estimate stands.",
    ru: "К какому исходу ведёт каждая позиция одной делегации. Указатель стоит на нынешней оценке.",
  },
  "explore.sensitivity.weights.note": {
    en: "For every weight the item might have for one delegation, the outcome it leads to.",
    ru: "К какому исходу ведёт каждый вес, который вопрос мог бы иметь для одной делегации.",
  },
  "explore.sensitivity.axis": { en: "0 to 100", ru: "от 0 до 100" },
  "explore.sensitivity.thresholds": {
    en: "Thresholds, nearest first",
    ru: "Пороги, от ближнего к дальнему",
  },
  "explore.sensitivity.what": { en: "Number", ru: "Число" },
  "explore.sensitivity.now": { en: "Now", ru: "Сейчас" },
  "explore.sensitivity.holds": { en: "Same outcome over", ru: "Исход тот же" },
  "explore.sensitivity.range": {
    en: "{from, number} to {to, number}",
    ru: "от {from, number} до {to, number}",
  },
  "explore.sensitivity.upTo": { en: "up to {to, number}", ru: "до {to, number}" },
  "explore.sensitivity.from": { en: "from {from, number}", ru: "от {from, number}" },
  "explore.sensitivity.at": { en: "Threshold", ru: "Порог" },
  "explore.sensitivity.then": { en: "Then", ru: "Тогда" },
  "explore.sensitivity.crossed": { en: "Crossed by chance", ru: "Случайно за порогом" },
  "explore.sensitivity.crossed.note": {
    en: "How often an error of up to {noise} points carries this number alone over its threshold.",
    ru: "Как часто ошибка до {noise} пунктов одна переводит это число через порог.",
  },
  "explore.sensitivity.others": {
    en: "Of {n, plural, one {# other number} other {# other numbers}} no value at all changes the outcome.",
    ru: "Прочие числа ({n}) исхода не меняют ни при каком значении.",
  },
  "explore.sensitivity.switches": {
    en: "If something were otherwise",
    ru: "Если бы что-то было иначе",
  },
  "explore.sensitivity.same": {
    en: "What would change nothing: {n}",
    ru: "Что ничего не изменило бы: {n}",
  },
  "explore.sensitivity.switch.rule": { en: "{rule}", ru: "{rule}" },
  "explore.sensitivity.switch.absence": {
    en: "{value, select, presenceNeeded {Everybody has to be there} other {Absence does not block}}",
    ru: "{value, select, presenceNeeded {Нужно присутствие всех} other {Отсутствие не мешает}}",
  },
  "explore.sensitivity.switch.absent": { en: "{name} stays away", ru: "{name} не приезжает" },
  "explore.sensitivity.switch.present": { en: "{name} comes", ru: "{name} приезжает" },
  "explore.sensitivity.switch.voteless": {
    en: "{name} has no vote",
    ru: "{name} без права голоса",
  },
  "explore.sensitivity.switch.voting": { en: "{name} has a vote", ru: "{name} с правом голоса" },
  "explore.sensitivity.switch.amendment": {
    en: "Amendment {value} is moved",
    ru: "Внесена поправка {value}",
  },
  "explore.sensitivity.switch.specified": {
    en: "{value, select, true {All details of the text are stated} other {Details of the text are left open}}",
    ru: "{value, select, true {Все подробности текста указаны} other {Подробности текста не указаны}}",
  },
  "explore.sensitivity.switch.deferredBefore": {
    en: "{value, select, true {It had been put off once before} other {It had not been put off before}}",
    ru: "{value, select, true {Вопрос уже однажды откладывали} other {Вопрос ещё не откладывали}}",
  },
  "explore.sensitivity.swing": {
    en: "What {name} gets from this item",
    ru: "Что этот вопрос даёт делегации: {name}",
  },
  "explore.sensitivity.swing.note": {
    en: "With each number {noise} points lower and higher. In value units; an estimate throughout.",
    ru: "Если сдвинуть каждое число на {noise} пунктов вниз и вверх. В пунктах ценности; всё это оценки.",
  },
  "explore.sensitivity.swing.axis": { en: "Value", ru: "Ценность" },
  "explore.sensitivity.swing.none": {
    en: "Nothing that {noise} points can move changes what {name} gets: {base}.",
    ru: "Сдвиг на {noise} пунктов ничего здесь не меняет. {name}: {base}.",
  },
  "explore.sensitivity.seat": { en: "Whose gain", ru: "Чей выигрыш" },
  "explore.sensitivity.low": { en: "Lower", ru: "Ниже" },
  "explore.sensitivity.high": { en: "Higher", ru: "Выше" },
  "explore.sensitivity.shares": { en: "How sure is the outcome", ru: "Насколько исход надёжен" },
  "explore.sensitivity.shares.note": {
    en: "Outcomes of {runs, number} games in which every position and weight is off by up to {noise} points.",
    ru: "Исходы {runs, number} партий, где каждая позиция и каждый вес сдвинуты не более чем на {noise} пунктов.",
  },
  "explore.sensitivity.evidence": { en: "Known how", ru: "Откуда известно" },
} as const satisfies Dictionary;
