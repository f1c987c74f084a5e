import type { Dictionary } from "./entry.ts";

/**
 * What a check-up of a scenario has found, a sentence each; the names of seats, items and lines are
 * put in as they stand. `advice` says what its author can do.
 */
export const healthFindings = {
  "health.roleAbsent": {
    en: "{seat}: the seat is empty, its delegation does not come.",
    ru: "{seat}: место пустует, делегация не приехала.",
  },
  "health.roleAbsent.advice": {
    en: "Give it to nobody, or let the delegation be present.",
    ru: "Не отдавайте это место игроку или впишите делегацию присутствующей.",
  },
  "health.roleVoteless": {
    en: "{seat}: has no vote, so its answers decide nothing (Rule 4.7). It can still bargain.",
    ru: "{seat}: права голоса нет, и ответы ничего не решают (правило 4.7). Торговаться можно.",
  },
  "health.roleVoteless.advice": {
    en: "Tell whoever gets this seat that its work is in the corridor.",
    ru: "Предупредите того, кто сядет на это место: его работа — в кулуарах.",
  },
  "health.rolePowerless": {
    en: "{seat}: whatever the others answer, its own answer changes no outcome on any item.",
    ru: "{seat}: как бы ни ответили другие, собственный ответ не меняет исхода ни по одному вопросу.",
  },
  "health.rolePowerless.advice": {
    en: "Change the rule of decision, or its share of the budget.",
    ru: "Измените правило принятия решений или долю в бюджете.",
  },
  "health.roleRarelyDecides": {
    en: "{seat}: its answer decided {decisive, number} of {questions, number} votes ({percent} %).",
    ru: "{seat}: от ответа зависел исход {decisive, number} голосований из {questions, number} ({percent} %).",
  },
  "health.roleRarelyDecides.advice": {
    en: "Give it an item of its own, or more weight under the rule.",
    ru: "Дайте этой делегации свой вопрос или больший вес по правилам.",
  },
  "health.roleWithoutChoice": {
    en: "{seat}: in no game did it ever have more than one thing to do.",
    ru: "{seat}: ни в одной партии не было выбора — всякий раз возможен лишь один ход.",
  },
  "health.roleWithoutChoice.advice": {
    en: "See whether anything comes to the table at all: quorum, presence, what may be put.",
    ru: "Проверьте, доходит ли что-нибудь до обсуждения: кворум, присутствие, что можно вынести на решение.",
  },
  "health.roleWithoutSecret": {
    en: "{seat}: has no secret aim, though others have aims.",
    ru: "{seat}: нет ни одной тайной цели, хотя у других цели есть.",
  },
  "health.roleWithoutSecret.advice": {
    en: "Write one that the others have a reason to guess at.",
    ru: "Придумайте цель, о которой другим стоило бы догадываться.",
  },
  "health.roleMandateFixed": {
    en: "{seat}: its mandate came out the same whatever it did, in all {trials, number} trials.",
    ru: "{seat}: директивы выполнены одинаково, что бы делегация ни делала, во всех пробах ({trials, number}).",
  },
  "health.roleMandateFixed.advice": {
    en: "Tie an aim to something this seat can bring about or prevent.",
    ru: "Свяжите хотя бы одну цель с тем, чего делегация может добиться или не допустить.",
  },
  "health.roleIdle": {
    en: "{seat}: neither its gain nor its mandate depends on what it does ({trials, number} trials).",
    ru: "{seat}: ни выигрыш, ни выполнение директив не зависят от того, что делегация делает (проб: {trials, number}).",
  },
  "health.roleIdle.advice": {
    en: "Give it a stake: a position, a cost, an aim; or leave the seat out.",
    ru: "Дайте делегации интерес: позицию, расходы, цель. Или уберите её из-за стола.",
  },

  "health.lineFixed": {
    en: "{seat}: to {line} did at least as well as anything else, by gain and by mandate, in {count, number} of {trials, number} trials.",
    ru: "{seat}: проще всего {line} — и по выигрышу, и по директивам ничто не дало больше (проб: {count, number} из {trials, number}).",
  },
  "health.lineFixed.advice": {
    en: "Give the seat something to lose by it: an aim that asks for more, a text it must stop, a price.",
    ru: "Сделайте так, чтобы за это приходилось платить: цель, требующая большего, текст, который нужно остановить, цена.",
  },
  "health.lineFixedPayoff": {
    en: "{seat}: by gain alone, to {line} was never beaten in {count, number} of {trials, number} trials; its mandate asks for more.",
    ru: "{seat}: если считать один выигрыш, проще всего {line} — больше не дало ничто (проб: {count, number} из {trials, number}); но директивы требуют другого.",
  },
  "health.lineFixedPayoff.advice": {
    en: "Nothing need be done: the mandate keeps the seat from it.",
    ru: "Ничего не нужно: от этого удерживают директивы.",
  },
  "health.lineLevel": {
    en: "{seat}: to {line} brought more than everything else in {count, number} of {trials, number} trials.",
    ru: "{seat}: лучше всего {line} — это дало больше, чем всё остальное (проб: {count, number} из {trials, number}).",
  },
  "health.lineLevel.advice": {
    en: "Looking ahead pays here. That is as it should be, if the seat is for somebody with experience.",
    ru: "Здесь выгодно думать наперёд. Так и должно быть, если место достанется опытному игроку.",
  },
  "health.lineSame": {
    en: "To {line} was best in {count, number} of {trials, number} trials over all seats.",
    ru: "За любым местом проще всего {line}: больше не дало ничто (проб: {count, number} из {trials, number}).",
  },
  "health.lineSame.advice": {
    en: "Everybody plays alike. Let interests differ, or raise the price of that line.",
    ru: "Все играют одинаково. Разведите интересы или повысьте цену такого поведения.",
  },
  "health.itemsFormality": {
    en: "{count, plural, one {# item of {all} is a formality} other {# items of {all} are formalities}}: everybody at the table gains by the text as tabled, whatever the draws. {items}",
    ru: "{count, plural, one {# вопрос из {all} — формальность} few {# вопроса из {all} — формальность} other {# вопросов из {all} — формальность}}: внесённый текст выгоден всем при любом разбросе оценок. {items}",
  },
  "health.itemsFormality.advice": {
    en: "A few give a summit its pace. If they are most of it, give somebody a reason to object.",
    ru: "Несколько таких вопросов задают встрече ритм. Если их большинство, дайте кому-нибудь повод возразить.",
  },

  "health.outcomeUnseen": {
    en: "“{item}”: never ended as “{outcome}” in {games, number} games, though no rule excludes it.",
    ru: "«{item}»: исход «{outcome}» не встретился ни разу (партий: {games, number}), хотя ни одно правило его не исключает.",
  },
  "health.outcomeUnseen.advice": {
    en: "See who would have to act, and whether anybody has a reason to.",
    ru: "Посмотрите, от кого это зависит и есть ли у него причина.",
  },
  "health.rungImpossible": {
    en: "“{item}”: “{rung}” can never be in force (Rule {rule}).",
    ru: "«{item}»: вариант «{rung}» не может вступить в силу (правило {rule}).",
  },
  "health.rungImpossible.advice": {
    en: "If that is the point, say so in the item; otherwise lift what stands in its way.",
    ru: "Если так и задумано, скажите об этом в тексте вопроса; если нет, уберите помеху.",
  },
  "health.rungUnseen": {
    en: "“{item}”: “{rung}” was never in force in {games, number} games, though no rule excludes it.",
    ru: "«{item}»: вариант «{rung}» ни разу не вступил в силу (партий: {games, number}), хотя ни одно правило его не исключает.",
  },
  "health.rungUnseen.advice": {
    en: "Somebody must want it, or it only lengthens the ladder.",
    ru: "Он должен быть кому-то нужен, иначе только удлиняет шкалу.",
  },
  "health.itemsAlike": {
    en: "Among agents {count, plural, one {# item of {all} ends} other {# items of {all} end}} in one way in all {runs, number} games. {items}",
    ru: "Когда играет компьютер, {count, plural, one {# вопрос из {all} кончается} few {# вопроса из {all} кончаются} other {# вопросов из {all} кончаются}} одинаково во всех партиях ({runs, number}). {items}",
  },
  "health.itemsAlike.advice": {
    en: "People may do otherwise. If hardly anything is open, bring two positions closer together.",
    ru: "Люди могут сыграть иначе. Если открытых вопросов почти нет, сблизьте чьи-нибудь позиции.",
  },
  "health.aimImpossible": {
    en: "{seat}: aim {aim} can never be fulfilled (Rule {rule}). {text}",
    ru: "{seat}: цель {aim} выполнить невозможно (правило {rule}). {text}",
  },
  "health.aimImpossible.advice": {
    en: "Change its test, or what excludes it.",
    ru: "Измените условие цели или то, что её исключает.",
  },
  "health.aimUnseen": {
    en: "{seat}: aim {aim} was fulfilled in none of {games, number} games. {text}",
    ru: "{seat}: цель {aim} не выполнена ни в одной партии из {games, number}. {text}",
  },
  "health.aimUnseen.advice": {
    en: "Ask for less, or give the seat the means.",
    ru: "Смягчите условие или дайте делегации средства.",
  },
  "health.aimSeldom": {
    en: "{seat}: no agent fulfilled aim {aim}; it came true only in games drawn by lot. {text}",
    ru: "{seat}: цель {aim} компьютеру не далась: она выполнялась лишь там, где ходы выбирал жребий. {text}",
  },
  "health.aimSeldom.advice": {
    en: "A task for a person. See that the brief gives a hint how.",
    ru: "Это задача для человека. Проверьте, подсказывают ли директивы, как за неё взяться.",
  },
  "health.aimAlways": {
    en: "{seat}: aim {aim} was fulfilled in every one of {games, number} games, whatever anybody did. {text}",
    ru: "{seat}: цель {aim} выполнена во всех партиях ({games, number}), кто бы что ни делал. {text}",
  },
  "health.aimAlways.advice": {
    en: "Points for nothing. Ask for something that can fail.",
    ru: "Это очки ни за что. Поставьте цель, которой можно не достичь.",
  },
  "health.reactionImpossible": {
    en: "“{reaction}” can never happen (Rule {rule}).",
    ru: "«{reaction}»: произойти не может (правило {rule}).",
  },
  "health.reactionImpossible.advice": {
    en: "Change its conditions, or what excludes them.",
    ru: "Измените условия или то, что их исключает.",
  },
  "health.reactionUnseen": {
    en: "“{reaction}” happened in none of {games, number} games.",
    ru: "«{reaction}»: не произошло ни в одной партии из {games, number}.",
  },
  "health.reactionUnseen.advice": {
    en: "Ease its conditions, or leave it out.",
    ru: "Смягчите условия или уберите это событие.",
  },
  "health.reactionAlways": {
    en: "“{reaction}” has a condition and yet happened in all {games, number} games.",
    ru: "«{reaction}»: условие есть, но событие произошло во всех партиях ({games, number}).",
  },
  "health.reactionAlways.advice": {
    en: "If it is to be certain, drop the condition; else make it one that can fail.",
    ru: "Если оно и должно быть неизбежным, уберите условие; если нет, пусть оно может не сработать.",
  },

  "health.minutesShort": {
    en: "By our estimate one person needs {alone, number, ::precision-integer} minutes; the scenario says {stated, number}.",
    ru: "По нашей оценке одному игроку нужно {alone, number, ::precision-integer} мин; в сценарии указано {stated, number}.",
  },
  "health.minutesShort.advice": {
    en: "State fewer minutes, or give the seats more to do.",
    ru: "Укажите меньше минут или дайте делегациям больше работы.",
  },
  "health.minutesLong": {
    en: "By our estimate one person needs {alone, number, ::precision-integer} minutes; the scenario says {stated, number}.",
    ru: "По нашей оценке одному игроку нужно {alone, number, ::precision-integer} мин; в сценарии указано {stated, number}.",
  },
  "health.minutesLong.advice": {
    en: "State more minutes, or take items off the agenda.",
    ru: "Укажите больше минут или сократите повестку.",
  },

  "health.seatCannotWin": {
    en: "{seat}: in none of {games, number} games, and in no trial, did it do better than in history.",
    ru: "{seat}: ни в одной партии ({games, number}) и ни в одной пробе не вышло лучше, чем в истории.",
  },
  "health.seatCannotWin.advice": {
    en: "History gave this seat all there was. Tell the player so, or leave it something to gain.",
    ru: "История дала этой делегации всё, что можно было получить. Скажите об этом игроку или оставьте, чего добиваться.",
  },
  "health.seatCannotLose": {
    en: "{seat}: in none of {games, number} games, and in no trial, did it do worse than in history.",
    ru: "{seat}: ни в одной партии ({games, number}) и ни в одной пробе не вышло хуже, чем в истории.",
  },
  "health.seatCannotLose.advice": {
    en: "Leave it something to lose.",
    ru: "Пусть этой делегации будет что терять.",
  },
  "health.mandatesUnequal": {
    en: "Mandates are unequally hard: {low} reaches {lowPoints, number, ::precision-integer} points on the mean, {high} {highPoints, number, ::precision-integer}.",
    ru: "Директивы неравной трудности: {low} набирает в среднем {lowPoints, number, ::precision-integer}, {high} — {highPoints, number, ::precision-integer}.",
  },
  "health.mandatesUnequal.advice": {
    en: "Shift weight between aims, or tell the players which seats are hard.",
    ru: "Перераспределите вес целей или скажите игрокам, какие места трудные.",
  },
} as const satisfies Dictionary;
