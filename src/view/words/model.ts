import type { Dictionary } from "./entry.ts";

/** Words of the models: terms, evidence, ladder, sittings, digest, dossier, result. */
export const model = {
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
  "kind.bundle.worth": {
    en: "the whole package is worth {value, number} to you",
    ru: "весь пакет даёт вам {value, number}",
  },
  "kind.bundle": { en: "package with: {titles}", ru: "в пакете: {titles}" },

  "sheet.pressure": {
    en: "Pressure: weighted by capability and interest, the room pulls towards {value, number}. This is no forecast: each member can object.",
    ru: "Давление: с учётом потенциала и заинтересованности участников перевес на стороне отметки {value, number}. Это не прогноз: возразить может каждый.",
  },

  "sitting.closed": { en: "closed sitting", ru: "закрытое заседание" },
  "sitting.open": { en: "open sitting", ru: "открытое заседание" },
  "sitting.silence": { en: "Drafts under silence", ru: "Молчаливое согласие" },
  "sitting.result": { en: "Result", ru: "Итог" },

  "phase.tabling": { en: "The sponsor has the floor", ru: "Слово у автора" },
  "phase.answering": { en: "The table answers", ru: "Участники отвечают" },
  "phase.motion": { en: "A procedural motion", ru: "Процедурное предложение" },
  "phase.closing": { en: "No agreement: what now?", ru: "Согласия нет: что дальше?" },
  "phase.over": { en: "The summit is over", ru: "Встреча окончена" },

  "prompt.tabling": {
    en: "{name}: what do you put to the table?",
    ru: "{name}: что вы выносите на решение?",
  },
  "prompt.answering": {
    en: "{name}: how do you answer “{label}”?",
    ru: "{name}: ваш ответ на «{label}»?",
  },
  "prompt.motion": {
    en: "{name}: how do you vote? Motion of {mover}: {motion}.",
    ru: "{name}: как вы голосуете? Предложение вносит {mover}: {motion}.",
  },
  "prompt.closing": {
    en: "{name}: defer it, or let it fall?",
    ru: "{name}: отложить вопрос или оставить без решения?",
  },

  soundings: {
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
  "dossier.capability": { en: "Capability, of 100", ru: "Потенциал, из 100" },
  "dossier.dependence": { en: "Dependence on Russia", ru: "Зависимость от России" },
  "dossier.budget": { en: "Share of the budget", ru: "Доля в бюджете" },
  "dossier.percent": { en: "{n, number}%", ru: "{n, number} %" },

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
    en: "In this game the positions were drawn at random around the estimates.",
    ru: "В этой игре позиции случайно отклонены от оценок.",
  },
  "result.why.model": {
    en: "The model itself expects another outcome here than history reports.",
    ru: "Здесь и сама модель предсказывает не тот исход, о котором сообщалось.",
  },
  "result.why.choice": {
    en: "The delegation in charge of the text chose another way.",
    ru: "Автор текста выбрал другой путь.",
  },

  "map.sea.caspian": { en: "Caspian Sea", ru: "Каспийское море" },
  "map.sea.black": { en: "Black Sea", ru: "Чёрное море" },
  "map.sea.baltic": { en: "Baltic Sea", ru: "Балтийское море" },
  "map.sea.aral": { en: "Aral Sea", ru: "Аральское море" },
} as const satisfies Dictionary;
