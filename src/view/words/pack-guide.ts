import type { Dictionary } from "./entry.ts";

/** The instructor's guide of the printed pack. */
export const packGuide = {
  "pack.guide.stamp": { en: "Not for students", ru: "Не для студентов" },
  "pack.guide.lead": {
    en: "{title}: a summit for {all, number} delegations, in {minutes}, with time for the talk afterwards that play cannot use up.",
    ru: "«{title}»: саммит на {all, plural, one {# делегацию} few {# делегации} other {# делегаций}}, {minutes}. Время на разбор отведено отдельно: игра его не займёт.",
  },
  "pack.guide.order": {
    en: "Two pages are enough to begin: the course of the class and its time. The rest is for looking up.",
    ru: "Чтобы начать, хватит двух страниц: хода занятия и расписания. Остальное — для справки.",
  },
  "pack.guide.aims": {
    en: "What students can do afterwards",
    ru: "Что студенты смогут после занятия",
  },
  "pack.guide.aims.seen": { en: "Seen in", ru: "В чём видно" },
  "pack.guide.beforehand": { en: "What they should have read", ru: "Что прочесть заранее" },
  "pack.guide.sheets": { en: "What is in the pack", ru: "Что в комплекте" },
  "pack.guide.course": { en: "The course of the class", ru: "Ход занятия" },
  "pack.guide.plan": { en: "Time", ru: "Расписание" },
  "pack.guide.plan.note": {
    en: "The clock begins when you press “{start}”. Joining and reading come before it.",
    ru: "Часы пойдут, когда вы нажмёте «{start}». Вход и чтение — до этого.",
  },
  "pack.guide.minute": { en: "From minute", ru: "С минуты" },
  "pack.guide.minutes": { en: "Minutes", ru: "Минут" },
  "pack.guide.part": { en: "Part", ru: "Часть" },
  "pack.guide.seats": { en: "Sharing out the seats", ru: "Как распределить места" },
  "pack.guide.seats.people": { en: "People", ru: "Людей" },
  "pack.guide.seats.how": { en: "How", ru: "Как" },
  "pack.guide.seats.first": {
    en: "Where people are few, fill these first, for most hangs on them: {names}.",
    ru: "Если людей мало, сначала займите эти места, от них зависит больше всего: {names}.",
  },
  "pack.guide.troubles": { en: "If something goes wrong", ru: "Если что-то пошло не так" },
  "pack.guide.paper": { en: "Without devices", ru: "Без устройств" },
  "pack.guide.questions": { en: "Questions", ru: "Вопросы" },
  "pack.guide.expected": { en: "Answers by interest", ru: "Ответы по интересам" },
  "pack.guide.expected.hint": {
    en: "How each delegation would answer the tabled text by its interests alone, before anything has been agreed; by this table you answer for an empty seat on paper. The last column: what comes of the draft when all answer so. All of it is the model’s guess.",
    ru: "Как каждая делегация ответила бы на внесённый текст из одних своих интересов, пока ни о чём не договорились; по этой таблице на бумаге отвечают за пустое место. В последнем столбце — чем кончится вопрос, если так ответят все. Всё это — предположения модели.",
  },
  "pack.guide.history": { en: "What is reported to have happened", ru: "Что известно об исходах" },
  "pack.guide.history.hint": {
    en: "Tell it only in the talk. Beside each outcome stands how well it is known and from where.",
    ru: "Рассказывайте об этом только на разборе. Рядом с исходом — насколько он надёжен и откуда известен.",
  },
  "pack.guide.history.none": { en: "nothing is reported", ru: "сведений нет" },
  "pack.guide.rubric": { en: "For marks", ru: "Для оценки" },
  "pack.guide.limits": { en: "What the model leaves out", ru: "Чего в модели нет" },
  "pack.guide.terms": { en: "Words", ru: "Понятия" },

  "pack.aim.rule": {
    en: "{rule, select, consensus {Explain why one objection stops a text here while an abstention and an empty chair do not.} consensusMinusOne {Explain why one objection is overruled here and two are not.} unanimity {Explain why under unanimity silence stops a text as an objection does.} limitedFormat {Explain whom a text binds in the limited format, and what one objection does to it.} other {Count for a given roll of answers whether the text passes, and say whose answer decided it.}}",
    ru: "{rule, select, consensus {Объяснить, почему здесь одно возражение останавливает текст, а воздержавшийся и пустое кресло — нет.} consensusMinusOne {Объяснить, почему здесь одно возражение не в счёт, а два останавливают текст.} unanimity {Объяснить, почему при единогласии молчание останавливает текст так же, как возражение.} limitedFormat {Объяснить, кого связывает текст в ограниченном формате и что с ним делает одно возражение.} other {По списку ответов посчитать, принят ли текст, и сказать, чей ответ это решил.}}",
  },
  "pack.aim.rule.seen": {
    en: "the first of the four statements; asked at any vote: “Why did this fail?”",
    ru: "первое из четырёх утверждений; вопрос после любого голосования: «Почему не прошло?»",
  },
  "pack.aim.interests": {
    en: "Say of two delegations what each wanted of one draft, with a reason from the facts in its papers.",
    ru: "Сказать о двух делегациях, чего каждая хотела по одному из проектов, и обосновать это фактами из её бумаг.",
  },
  "pack.aim.interests.seen": {
    en: "the third statement; the second part of the talk",
    ru: "третье утверждение; вторая часть разбора",
  },
  "pack.aim.bargain": {
    en: "Make an offer, and say what it cost, what it brought and whether the word was kept.",
    ru: "Сделать предложение и сказать, чего оно стоило, что дало и было ли сдержано слово.",
  },
  "pack.aim.bargain.seen": {
    en: "the deals of the class; the fourth question on what happened",
    ru: "сделки на занятии; четвёртый вопрос о том, что произошло",
  },
  "pack.aim.amend": {
    en: "Show on one draft how another wording, a deferral or a package made agreement possible, or could have.",
    ru: "Показать на одном проекте, как другой вариант, отсрочка или пакет сделали согласие возможным — или могли бы сделать.",
  },
  "pack.aim.amend.seen": {
    en: "the draft that failed although most wanted it",
    ru: "проект, который не прошёл, хотя большинство его хотело",
  },
  "pack.aim.compare": {
    en: "Set two outcomes of the class beside what is reported, and say whether a person, a rule or an accident made the difference.",
    ru: "Сопоставить два исхода на занятии с известными и сказать, что их развело: человек, правило или случай.",
  },
  "pack.aim.compare.seen": {
    en: "the third question on what happened",
    ru: "третий вопрос о том, что произошло",
  },
  "pack.aim.model": {
    en: "Name two things that the model leaves out, and which way each would have pushed the result.",
    ru: "Назвать две вещи, которых нет в модели, и сказать, в какую сторону каждая сдвинула бы итог.",
  },
  "pack.aim.model.seen": { en: "the last part of the talk", ru: "последняя часть разбора" },

  "pack.beforehand.before": {
    en: "First of all: the four statements under “Questions”, answered on paper and kept.",
    ru: "Прежде всего: четыре утверждения из раздела «Вопросы», ответить на бумаге и сохранить.",
  },
  "pack.beforehand.brief": {
    en: "Their own brief: ten minutes. Nobody needs the others’, and nobody should have them.",
    ru: "Свои директивы: десять минут. Чужие никому не нужны, и давать их нельзя.",
  },
  "pack.beforehand.rules": {
    en: "The page of rules: five minutes.",
    ru: "Страница правил: пять минут.",
  },
  "pack.beforehand.agenda": {
    en: "Of the agenda what it is about, and the drafts of their own post.",
    ru: "В повестке — о чём речь и проекты своей должности.",
  },
  "pack.length.tight": {
    en: "Whoever knows the game needs about {minutes, number} minutes for this summit; the plan has {play, number} for it. Keep to its minutes. What is still open when play ends the computer plays out.",
    ru: "Тем, кто знает игру, нужно на этот саммит около {minutes, number} минут; по плану на игру отведено {play, number}. Держитесь расписания: то, что к концу игры не решено, доиграет компьютер.",
  },
  "pack.length.twice": {
    en: "This summit takes about {minutes, number} minutes, and the plan has {play, number} for play. When it is over the talk begins by itself; use what is left for it, or open a second class and play again with seats exchanged.",
    ru: "Этот саммит длится около {minutes, number} минут, а по плану на игру {play, number}. Когда он кончится, разбор начнётся сам; отдайте ему остаток времени или откройте второе занятие и сыграйте ещё раз, поменявшись местами.",
  },

  "pack.length.corridor": {
    en: "Two or three minutes in the corridor are enough for one offer; let people bargain before one or two of the sittings, and go straight in before the others.",
    ru: "Двух-трёх минут в кулуарах хватит на одно предложение: пусть торгуются перед одним-двумя заседаниями, а перед остальными сразу идут в зал.",
  },

  "pack.plan.lesson": {
    en: "Lesson of {minutes, number} minutes",
    ru: "Занятие, {minutes, number} минут",
  },
  "pack.plan.lessonOf": {
    en: "Lesson {n, number}, {minutes, number} minutes",
    ru: "Занятие {n, number}, {minutes, number} минут",
  },
  "pack.plan.goesOn": { en: "{what} (goes on)", ru: "{what} (продолжение)" },
  "pack.plan.reserve": { en: "Reserve", ru: "Запас" },
  "pack.plan.reserve.how": {
    en: "For what took longer. Then “{cut}”, or let time run out.",
    ru: "На то, что затянулось. Затем «{cut}» или просто дождаться конца.",
  },
  "pack.plan.corridor.how": {
    en: "Offers are made and answered; whoever is ready goes in.",
    ru: "Предлагают и отвечают; кто готов, идёт в зал.",
  },
  "pack.plan.sitting.how": {
    en: "{n, plural, one {# draft is} other {# drafts are}} called.",
    ru: "{n, plural, one {# проект} few {# проекта} other {# проектов}}.",
  },
  "pack.plan.talk.feelings": {
    en: "Screens away. Everybody once, one sentence.",
    ru: "Экраны убрать. Каждый по разу, одной фразой.",
  },
  "pack.plan.talk.facts": {
    en: "With the outcomes before everybody’s eyes; now also history.",
    ru: "Итоги перед глазами у всех; теперь и история.",
  },
  "pack.plan.talk.transfer": {
    en: "Read out what the model leaves out, then ask.",
    ru: "Прочесть вслух, чего в модели нет, затем спросить.",
  },
  "pack.plan.talk.beforeAndAfter": {
    en: "On paper again, beside the first answers.",
    ru: "Снова на бумаге, рядом с первыми ответами.",
  },

  "pack.seats.some": {
    en: "One person to a delegation. For the other of the {all, number} delegations the computer answers, and everybody sees that it does.",
    ru: "По одному человеку на делегацию. За остальные (всего их {all, number}) отвечает компьютер, и это видно всем.",
  },
  "pack.seats.one": {
    en: "One person to each of the {all, number} delegations, who answers for all its posts.",
    ru: "По одному человеку на каждую из делегаций (их {all, number}): он отвечает за все её должности.",
  },
  "pack.seats.posts": {
    en: "The delegations get one more person each, for the post in: {post}.",
    ru: "Делегации получают ещё по человеку — для должности в органе: {post}.",
  },
  "pack.seats.rooms": {
    en: "{rooms, plural, one {# room} other {# rooms}} side by side, up to {places, number} people in each, or one room in which several share a post.",
    ru: "{rooms, plural, one {# группа} few {# группы} other {# групп}} параллельно, до {places, number} человек в каждой, либо одна группа, где несколько человек делят должность.",
  },
  "pack.seats.absent": {
    en: "Not at the table in this summit: {names}. Nobody plays there; the sign stands before an empty chair.",
    ru: "На этом саммите отсутствует: {names}. За это место никто не играет; табличка стоит перед пустым креслом.",
  },

  "pack.criterion.brief": {
    en: "aims reached, the secret ones too, and what was paid for them",
    ru: "какие цели достигнуты, в том числе тайные, и какой ценой",
  },
  "pack.criterion.rules": {
    en: "texts, amendments and motions, and what came of them",
    ru: "тексты, поправки, процедурные предложения и что из них вышло",
  },
  "pack.criterion.bargaining": {
    en: "offers made and deals struck; whether they gave each side what it lacked",
    ru: "предложения и сделки; получила ли каждая сторона то, чего ей не хватало",
  },
  "pack.criterion.word": {
    en: "promises and public words, kept or not, and whether there is a reason",
    ru: "обещания и публичные слова: сдержаны ли и если нет, то почему",
  },
  "pack.criterion.weight": {
    en: "texts that it alone stopped, or that would have failed without it",
    ru: "тексты, которые она одна остановила или которые без неё не прошли бы",
  },
} as const satisfies Dictionary;
