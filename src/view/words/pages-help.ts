import type { Dictionary } from "./entry.ts";

/** Words of the help window. */
export const helpPage = {
  "pages.help.title": { en: "Help", ru: "Справка" },
  "pages.help.keys": { en: "Keys at the table", ru: "Клавиши за столом" },
  "pages.help.key.answer": { en: "the actions, in their order", ru: "действия по порядку" },
  "pages.help.key.goOn": { en: "go on", ru: "дальше" },
  "pages.help.key.undo": { en: "take the last move back", ru: "отменить ход" },
  "pages.help.key.redo": { en: "make it again", ru: "вернуть ход" },
  "pages.help.key.steps": { en: "a step back, a step on", ru: "на шаг назад, на шаг вперёд" },
  "pages.help.key.map": { en: "map or table", ru: "карта или стол" },
  "pages.help.key.help": { en: "this list of keys", ru: "список клавиш" },
  "pages.help.key.close": { en: "close a window", ru: "закрыть окно" },

  "pages.help.numbers": { en: "Where the numbers come from", ru: "Откуда взяты числа" },
  "pages.help.numbers.origin": {
    en: "Facts carry their source. Positions and weights are mostly estimates by the authors of the scenario, set so that the outcomes come out as reported; that they do so proves little.",
    ru: "У фактов указан источник. Позиции и веса — большей частью оценки авторов сценария, подобранные так, чтобы исходы совпали с известными; само совпадение мало что доказывает.",
  },
  "pages.help.numbers.terms": {
    en: "Every number opens into the terms it is made of, and they add up to it exactly. Nothing is decided by dice, and the same moves always give the same game.",
    ru: "Любое число раскрывается на слагаемые, и они сходятся точно. Кубиков здесь нет: одни и те же ходы всегда дают одну и ту же игру.",
  },

  "pages.help.words": { en: "Words", ru: "Словарик" },
  "pages.word.sitting": { en: "Sitting", ru: "Заседание" },
  "pages.word.sitting.is": {
    en: "A meeting of one body, with its own part of the agenda.",
    ru: "Встреча одного органа со своей частью повестки.",
  },
  "pages.word.sponsor": { en: "Sponsor", ru: "Автор" },
  "pages.word.sponsor.is": {
    en: "The delegation whose text it is; it decides which wording the table answers.",
    ru: "Делегация, внёсшая текст; она решает, что вынести на обсуждение.",
  },
  "pages.word.ladder": { en: "Ladder", ru: "Лестница" },
  "pages.word.ladder.is": {
    en: "The wordings an item can end in, from 0 to 100.",
    ru: "Варианты, которыми может кончиться вопрос, от 0 до 100.",
  },
  "pages.word.reversion": { en: "If nothing is agreed", ru: "Если не договорятся" },
  "pages.word.reversion.is": {
    en: "The rung everything stays on without a decision; every gain and loss is counted from it.",
    ru: "Ступень, на которой всё остаётся без решения; от неё считают выигрыш и потери.",
  },
  "pages.word.consensus": { en: "Consensus", ru: "Консенсус" },
  "pages.word.consensus.is": {
    en: "Nobody objects. It does not mean that everybody is for.",
    ru: "Никто не возражает. Это не значит, что все за.",
  },
  "pages.word.position": { en: "Position", ru: "Позиция" },
  "pages.word.position.is": {
    en: "The rung a delegation would like best.",
    ru: "Ступень, которая делегации нравится больше всего.",
  },
  "pages.word.weight": { en: "Weight", ru: "Вес" },
  "pages.word.weight.is": {
    en: "How much the item matters to it, from 0 to 100.",
    ru: "Насколько вопрос для неё важен, от 0 до 100.",
  },
  "pages.word.value": { en: "Value", ru: "Ценность" },
  "pages.word.value.is": {
    en: "What a wording brings a delegation: weight times the way it comes nearer to its position, less costs, plus what it is given.",
    ru: "Что вариант даёт делегации: вес, умноженный на приближение к её позиции, минус расходы, плюс уступки ей.",
  },
  "pages.word.standAlone": { en: "Cost of standing alone", ru: "Цена одиночества" },
  "pages.word.standAlone.is": {
    en: "What an objection costs: more for those who depend on others, less in company.",
    ru: "Во что обходится возражение: дороже тому, кто зависит от других, дешевле в компании.",
  },
  "pages.word.redLine": { en: "Red line", ru: "Красная черта" },
  "pages.word.redLine.is": {
    en: "Wordings a delegation refuses whatever it is offered.",
    ru: "Варианты, которых делегация не примет ни за какую плату.",
  },
  "pages.word.grade": {
    en: "Documented, inferred, estimate",
    ru: "По источнику, вывод, оценка",
  },
  "pages.word.grade.is": {
    en: "Found in a source; reasoned from one; assumed by us.",
    ru: "Найдено в источнике; выведено из него; предположено нами.",
  },
  "pages.word.transcript": { en: "Transcript", ru: "Запись игры" },
  "pages.word.transcript.is": {
    en: "All moves as text. It is the saved game.",
    ru: "Все ходы в виде текста. Это и есть сохранённая игра.",
  },
  "pages.word.fingerprint": { en: "Fingerprint", ru: "Отпечаток" },
  "pages.word.fingerprint.is": {
    en: "A short number computed from the whole state; equal fingerprints mean equal games.",
    ru: "Короткое число, вычисленное из всего состояния; одинаковые отпечатки — одинаковые игры.",
  },
} as const satisfies Dictionary;
