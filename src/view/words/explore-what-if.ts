import type { Dictionary } from "./entry.ts";

/** Words of the what-if desk. */
export const exploreWhatIf = {
  "explore.tab.what-if": { en: "What if", ru: "Что, если" },
  "whatIf.lead": {
    en: "Change any number, rule or seat. The summit is played again at once, with your change and without it, and the two are held side by side.",
    ru: "Измените любое число, правило или место за столом. Саммит тут же разыгрывается с этим изменением и без него, и оба исхода становятся рядом.",
  },

  "whatIf.presets": { en: "Begin with a question", ru: "Начните с вопроса" },
  "whatIf.preset.majority": {
    en: "What if a majority had been enough?",
    ru: "Что, если бы хватало большинства?",
  },
  "whatIf.preset.consensus": {
    en: "What if consensus had been needed?",
    ru: "Что, если бы требовался консенсус?",
  },
  "whatIf.preset.agrees": {
    en: "What if {name} had agreed? ({title})",
    ru: "Что, если бы {name} и автор текста хотели одного? ({title})",
  },
  "whatIf.preset.away": {
    en: "What if {name} had not come?",
    ru: "Что, если бы за столом отсутствовала делегация: {name}?",
  },
  "whatIf.preset.independent": {
    en: "What if nobody depended on the sponsor?",
    ru: "Что, если бы никто не зависел от автора текста?",
  },
  "whatIf.preset.efficiency": {
    en: "What if every payment arrived in full?",
    ru: "Что, если бы каждая уступка доходила полностью?",
  },
  "whatIf.preset.joins": {
    en: "What if {name} had been a member?",
    ru: "Что, если бы членом организации был {name}?",
  },

  "whatIf.play": { en: "How delegations play", ru: "Как играют делегации" },
  "whatIf.play.answers": {
    en: "they only answer what is put",
    ru: "только отвечают на то, что поставлено",
  },
  "whatIf.play.tactical": {
    en: "they bargain, thinking to the end of a sitting",
    ru: "торгуются, думая до конца заседания",
  },
  "whatIf.play.strategic": {
    en: "they bargain, thinking to the end of the summit",
    ru: "торгуются, думая до конца саммита",
  },

  "whatIf.aim": { en: "The change holds", ru: "Изменение действует" },
  "whatIf.aim.start": { en: "from the start of the summit", ru: "с начала саммита" },
  "whatIf.aim.now": {
    en: "from step {step} of your game on; what was decided stays",
    ru: "с шага {step} вашей игры; решённое остаётся",
  },
  "whatIf.rules.more": { en: "Absence, chair, money", ru: "Отсутствие, председатель, деньги" },
  "whatIf.rules": { en: "Rules and money", ru: "Правила и деньги" },
  "whatIf.item": { en: "One item", ru: "Один вопрос" },
  "whatIf.delegations": { en: "Delegations", ru: "Делегации" },
  "whatIf.world": { en: "Neighbours and events", ru: "Соседи и события" },

  "ruleName.consensus": { en: "consensus", ru: "консенсус" },
  "ruleName.consensusMinusOne": { en: "consensus minus one", ru: "консенсус минус один" },
  "ruleName.majority": { en: "majority", ru: "большинство" },
  "ruleName.twoThirds": { en: "two thirds", ru: "две трети" },
  "ruleName.majorityWithCastingVote": {
    en: "majority, the chair breaks a tie",
    ru: "большинство, при равенстве решает председатель",
  },
  "ruleName.budgetWeighted": {
    en: "votes weighed by the budget",
    ru: "голоса по доле в бюджете",
  },
  "ruleName.limitedFormat": {
    en: "limited format: some may stay out",
    ru: "ограниченный формат: можно остаться вне",
  },
  "ruleName.unanimity": { en: "unanimity", ru: "единогласие" },

  "whatIf.field.rules.substantive": { en: "Decision rule", ru: "Правило решения" },
  "whatIf.field.rules.absence": { en: "If somebody is absent", ru: "Если кого-то нет" },
  "whatIf.absence.officialObjection": {
    en: "the item goes on unless the absent objected in writing",
    ru: "вопрос решают, если нет письменного возражения",
  },
  "whatIf.absence.presenceNeeded": {
    en: "the item waits for the next meeting",
    ru: "вопрос переносят на следующую встречу",
  },
  "whatIf.field.rules.standAloneCost": {
    en: "Price of objecting alone",
    ru: "Цена возражения в одиночку",
  },
  "whatIf.field.rules.standAloneCost.hint": {
    en: "for whoever depends wholly on the sponsor",
    ru: "для того, кто зависит от автора полностью",
  },
  "whatIf.field.rules.efficiency": {
    en: "Share of a payment that arrives, %",
    ru: "Доходит от каждой уступки, %",
  },
  "whatIf.field.rules.efficiency.hint": {
    en: "matters only when delegations bargain",
    ru: "важно, только если делегации торгуются",
  },
  "whatIf.field.rules.announcementWorth": {
    en: "Worth of speaking alone, % of a joint text",
    ru: "Цена отдельного заявления, % от общего текста",
  },
  "whatIf.field.chair": { en: "Chair", ru: "Председатель" },

  "whatIf.field.item": { en: "Item", ru: "Вопрос" },
  "whatIf.field.tabled": { en: "Text put forward", ru: "Вносимый текст" },
  "whatIf.field.costScale": { en: "Costs, % of the file's", ru: "Расходы, % от заданных" },
  "whatIf.field.specified": {
    en: "All details are stated (else it can only be studied)",
    ru: "Все подробности указаны (иначе возможна лишь проработка)",
  },
  "whatIf.field.offAgenda": { en: "Off the agenda", ru: "Снять с повестки" },
  "whatIf.field.position": { en: "Position", ru: "Позиция" },
  "whatIf.field.salience": { en: "Weight", ru: "Вес" },
  "whatIf.field.cost": { en: "Cost to it", ru: "Расходы" },
  "whatIf.field.transfer": { en: "Paid to it", ru: "Уступки ей" },
  "whatIf.field.redLine": { en: "Red line", ru: "Красная черта" },
  "whatIf.field.redLine.from": { en: "Red line from", ru: "Красная черта от" },
  "whatIf.field.redLine.to": { en: "Red line to", ru: "Красная черта до" },
  "whatIf.ladder.hint": {
    en: "Position: the text it would like best, from 0 (nothing) to 100. Weight: how much the item matters to it. Most of these numbers are estimates.",
    ru: "Позиция — текст, который делегации ближе всего, от 0 (ничего) до 100. Вес — насколько вопрос для неё важен. Большинство этих чисел — оценки.",
  },
  "whatIf.ladder.more": { en: "Cost, payment, red line", ru: "Расходы, уступки, красная черта" },
  "whatIf.of": { en: "{field}: {name}", ru: "{field}: {name}" },

  "whatIf.field.present": { en: "is there", ru: "за столом" },
  "whatIf.field.vote": { en: "has a vote", ru: "имеет голос" },
  "whatIf.field.member": { en: "member", ru: "член организации" },
  "whatIf.field.dependence": { en: "Depends on the sponsor", ru: "Зависит от автора текста" },
  "whatIf.field.treasury": { en: "Money to pay with", ru: "Средства для уступок" },
  "whatIf.field.seat": { en: "Seat", ru: "Место" },
  "whatIf.field.stance": { en: "Stance", ru: "Мнение" },
  "whatIf.field.kind": { en: "Membership", ru: "Членство" },
  "whatIf.everybody": { en: "everybody", ru: "все" },
  "whatIf.allItems": { en: "All items", ru: "Все вопросы" },
  "whatIf.world.bargain": {
    en: "Events touch the games in which delegations bargain. In the others they change nothing.",
    ru: "События действуют в играх, где делегации торгуются. В остальных от них ничего не меняется.",
  },
  "whatIf.world.none": {
    en: "This scenario has no neighbours or events that act.",
    ru: "В этом сценарии нет соседей или событий, которые действуют.",
  },

  "whatIf.changes": { en: "Your changes", ru: "Ваши изменения" },
  "whatIf.changes.none": {
    en: "Nothing is changed yet. Pick a question above, or move a number.",
    ru: "Пока ничего не изменено. Выберите вопрос выше или сдвиньте любое число.",
  },
  "whatIf.change.step": { en: "{before} → {after}", ru: "{before} → {after}" },
  "whatIf.change.gone": { en: "taken away", ru: "убрано" },
  "whatIf.change.none": { en: "none", ru: "нет" },
  "whatIf.change.yes": { en: "yes", ru: "да" },
  "whatIf.change.no": { en: "no", ru: "нет" },
  "whatIf.kind.member": { en: "member", ru: "член" },
  "whatIf.kind.outsider": { en: "outsider", ru: "не член" },
  "whatIf.change.new": {
    en: "position {position}, weight {salience}",
    ru: "позиция {position}, вес {salience}",
  },
  "whatIf.takeBack": { en: "Take back: {label}", ru: "Отменить: {label}" },
  "whatIf.undo": { en: "Undo", ru: "Отменить" },
  "whatIf.redo": { en: "Redo", ru: "Вернуть" },
  "whatIf.reset": { en: "Reset all", ru: "Сбросить всё" },
  "whatIf.keys": {
    en: "Ctrl+Z undoes, Ctrl+Shift+Z redoes",
    ru: "Ctrl+Z — отменить, Ctrl+Shift+Z — вернуть",
  },
  "whatIf.link": { en: "Copy link", ru: "Скопировать ссылку" },
  "whatIf.link.copied": {
    en: "The link is copied. It holds every change.",
    ru: "Ссылка скопирована. В ней все изменения.",
  },
  "whatIf.link.failed": {
    en: "The browser did not let the link be copied. It stands in the address bar.",
    ru: "Браузер не дал скопировать ссылку. Она в адресной строке.",
  },
  "whatIf.was": { en: "was {value}", ru: "было {value}" },
} as const satisfies Dictionary;
