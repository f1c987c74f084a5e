import type { Dictionary } from "./entry.ts";

/** Words of the page that says who can decide. */
export const explorePower = {
  "explore.tab.power": { en: "Power", ru: "Кто решает" },
  "explore.power.lead": {
    en: "Who can decide? First by the rules alone, before anybody has a wish; then in games that are played; last by where the wishes pull.",
    ru: "От кого зависит решение? Сначала — по одним правилам, пока ни у кого нет желаний; затем — в сыгранных партиях; наконец — куда тянут сами желания.",
  },

  "explore.power.rules": { en: "What the rule gives to each", ru: "Что даёт каждому само правило" },
  "explore.power.rules.pivot": {
    en: "Let the delegations say yes one after another, in every possible order. In each order there is one with whose yes the text passes: the pivot. The index of Shapley and Shubik (1954) is the share of orders in which it is you.",
    ru: "Пусть делегации говорят «да» одна за другой во всех возможных порядках. В каждом порядке есть та, после чьего «да» текст прошёл: она и решила дело. Индекс Шепли — Шубика (1954) — доля порядков, в которых дело решаете вы.",
  },
  "explore.power.rules.swing": {
    en: "Banzhaf (1965) counts groups in place of orders: those that carry the text with you and would not without you. Your share of all such cases is in the table below the picture.",
    ru: "Банцаф (1965) считает не порядки, а группы: те, что с вами проводят текст, а без вас не провели бы. Ваша доля во всех таких случаях — в таблице под рисунком.",
  },
  "explore.power.rule": { en: "Decision rule", ru: "Правило" },
  "explore.power.rule.inForce": { en: "{rule} (in force)", ru: "{rule} (действует)" },
  "explore.power.rule.consensus": { en: "Consensus", ru: "Консенсус" },
  "explore.power.rule.consensusMinusOne": { en: "Consensus minus one", ru: "Консенсус минус один" },
  "explore.power.rule.majority": { en: "Majority", ru: "Большинство" },
  "explore.power.rule.twoThirds": { en: "Two thirds", ru: "Две трети" },
  "explore.power.rule.majorityWithCastingVote": {
    en: "Majority, the chair breaks ties",
    ru: "Большинство, при равенстве решает председатель",
  },
  "explore.power.rule.budgetWeighted": { en: "Weighed by budget", ru: "По долям в бюджете" },
  "explore.power.rule.limitedFormat": { en: "Limited format", ru: "Ограниченный формат" },
  "explore.power.rule.unanimity": { en: "Unanimity", ru: "Единогласие" },
  "explore.power.reading.yes": {
    en: "Only a yes counts. Whoever is not in the group says no.",
    ru: "Считаются только «да». Кто не в группе, говорит «нет».",
  },
  "explore.power.reading.objection": {
    en: "A text passes unless it is objected to. Whoever is not in the group objects; by silence it would let the text pass.",
    ru: "Текст проходит, если против него не возражают. Кто не в группе, возражает; промолчав, он пропустил бы текст.",
  },
  "explore.power.reading.format": {
    en: "One objection stops the format, as under consensus. But whoever stays out is not bound, so these shares say less than they seem to: a veto on what others do among themselves.",
    ru: "Одно возражение останавливает формат, как при консенсусе. Но кто остался в стороне, тот и не связан, поэтому эти доли значат меньше, чем кажется: это вето на дела других.",
  },
  "explore.power.shares": { en: "Shares of power: {rule}", ru: "Доли влияния: {rule}" },
  "explore.power.shapley.axis": {
    en: "pivot in % of orders",
    ru: "решает дело, % порядков",
  },
  "explore.power.shapley": { en: "Shapley–Shubik, %", ru: "Шепли — Шубик, %" },
  "explore.power.banzhaf": { en: "Banzhaf, %", ru: "Банцаф, %" },
  "explore.power.fraction": { en: "exactly", ru: "точно" },
  "explore.power.banzhaf.fraction": { en: "exactly (Banzhaf)", ru: "точно (Банцаф)" },
  "explore.power.delegation": { en: "Delegation", ru: "Делегация" },
  "explore.power.across": { en: "{name} under each rule", ru: "{name} при разных правилах" },
  "explore.power.across.note": {
    en: "Where all members count alike, every rule gives each the same share; a casting vote or shares of the budget make them unlike. What differs besides is how many groups carry a text at all: {easy} of {all} under the easiest rule, {hard} under the hardest.",
    ru: "Где все участники равны, любое правило даёт каждому одну и ту же долю; неравными их делают решающий голос председателя и доли в бюджете. Различается ещё и то, сколько групп вообще могут провести текст: при самом лёгком правиле — {easy} из {all}, при самом трудном — {hard}.",
  },
  "explore.power.winning": { en: "groups that carry a text", ru: "групп, проводящих текст" },

  "explore.power.played": {
    en: "Whose answer alone decided",
    ru: "Чей ответ решил дело в одиночку",
  },
  "explore.power.played.text": {
    en: "{runs, number} games in which everybody only answers, with every position and weight drawn up to {noise} points from the file’s number. After each count the model is asked: had this one delegation answered otherwise and all others as they did, would the text have fared otherwise?",
    ru: "Сыграно партий: {runs, number}. В них все только отвечают, а каждая позиция и каждый вес отклоняются от числа в файле не больше чем на {noise, plural, one {# пункт} few {# пункта} many {# пунктов} other {# пункта}}. После каждого подсчёта программа проверяет: ответь одна эта делегация иначе, а все прочие так же, изменилась бы судьба текста?",
  },
  "explore.power.stopped": {
    en: "How often its objection alone stopped a text",
    ru: "Как часто текст остановило одно её возражение",
  },
  "explore.power.stopped.note": {
    en: "Of all items of all games. The thin line is the 95 % interval.",
    ru: "Из всех вопросов во всех партиях. Тонкая линия — 95-процентный интервал.",
  },
  "explore.power.stopped.axis": { en: "% of items", ru: "% вопросов" },
  "explore.power.needed": {
    en: "text would not have passed without it, %",
    ru: "без неё текст не прошёл бы, %",
  },
  "explore.power.low": { en: "from, %", ru: "от, %" },
  "explore.power.high": { en: "to, %", ru: "до, %" },
  "explore.power.blockers": { en: "Who stops what", ru: "Кто что останавливает" },
  "explore.power.blockers.who": {
    en: "Alone, in so many of 100 games",
    ru: "В одиночку, в стольких партиях из 100",
  },
  "explore.power.blocker": {
    en: "{name}: {percent, number, ::.}",
    ru: "{name}: {percent, number, ::.}",
  },
  "explore.power.blockers.none": {
    en: "In no game does a single delegation stop a text.",
    ru: "Ни в одной партии текст не остановила одна делегация.",
  },

  "explore.power.pull": { en: "Where the wishes pull", ru: "Куда тянут желания" },
  "explore.power.pull.text": {
    en: "The compromise mean (Van den Bos, 1991) weighs each position by what the delegation can bring to bear and how much it cares. It is pressure, not a forecast: a veto does not yield to a mean.",
    ru: "Взвешенное среднее (Ван ден Бос, 1991) учитывает, какова сила делегации и насколько вопрос ей важен. Это давление, а не прогноз: вето среднему не уступает.",
  },
  "explore.power.pull.figure": { en: "Pressure on each item", ru: "Давление по каждому вопросу" },
  "explore.power.pull.axis": { en: "place on the ladder, 0–100", ru: "место на лестнице, 0–100" },
  "explore.power.mean": { en: "weighted mean", ru: "взвешенное среднее" },
  "explore.power.median": { en: "middle of the weight", ru: "середина веса" },
  "explore.power.bySalience": {
    en: "weighed by the item’s weight alone",
    ru: "с учётом одного веса вопроса",
  },
  "explore.power.measured": {
    en: "{value, number, ::.000} {unit}",
    ru: "{value, number, ::.000} {unit}",
  },
  "explore.power.rung": { en: "{value, number, ::.0}", ru: "{value, number, ::.0}" },
} as const satisfies Dictionary;
