import type { Dictionary } from "./entry.ts";

/** The printed pack: its page, and the sheets that students get. */
export const pack = {
  "pack.open": { en: "Print a pack for the class", ru: "Распечатать материалы для занятия" },
  "pack.open.hint": {
    en: "Instructor’s guide, briefs, rules, agenda, voting cards and table signs, on paper.",
    ru: "Методичка преподавателя, директивы, правила, повестка, карточки для голосования и таблички — на бумаге.",
  },
  "pack.title": { en: "Pack for the class", ru: "Материалы к занятию" },
  "pack.lead": {
    en: "Tick what you need and print it. With these sheets the summit can also be held without a single device.",
    ru: "Отметьте, что нужно, и распечатайте. С этими листами саммит можно провести и вовсе без устройств.",
  },
  "pack.time": { en: "Time", ru: "Время" },
  "pack.what": { en: "What to print", ru: "Что распечатать" },
  "pack.whose": { en: "Whose briefs, cards and signs", ru: "Для каких делегаций" },
  "pack.print": { en: "Print", ru: "Распечатать" },
  "pack.print.hint": {
    en: "The print window asks for the paper: A4 and Letter both fit. “Save as PDF” is there as well.",
    ru: "Формат бумаги выбирается в окне печати: подходят и A4, и Letter. Там же можно сохранить в PDF.",
  },
  "pack.none": {
    en: "Nothing is ticked, so there is nothing to print.",
    ru: "Ничего не отмечено — печатать нечего.",
  },
  "pack.preview": {
    en: "Sheets as they will be printed",
    ru: "Листы в том виде, как выйдут на печать",
  },
  "pack.back": { en: "Back", ru: "Назад" },

  "pack.doc.guide": { en: "Instructor’s guide", ru: "Методичка преподавателя" },
  "pack.doc.guide.copies": { en: "one, for you alone", ru: "одна, только для вас" },
  "pack.doc.statements": {
    en: "Four statements, before and after",
    ru: "Четыре утверждения, до и после",
  },
  "pack.doc.statements.copies": {
    en: "one for each student, to be cut in two",
    ru: "по листу каждому, разрезать пополам",
  },
  "pack.statements.before": { en: "Before the class", ru: "До занятия" },
  "pack.statements.after": { en: "After the class", ru: "После занятия" },
  "pack.statements.sign": {
    en: "A sign that only you know, the same both times:",
    ru: "Знак, известный только вам, оба раза один и тот же:",
  },
  "pack.statements.scale": {
    en: "1 is not at all, 5 is entirely. This is no test, and gets no mark.",
    ru: "1 — совсем нет, 5 — полностью. Это не проверка, оценки за неё не будет.",
  },
  "pack.statements.one": { en: "Statement", ru: "Утверждение" },
  "pack.doc.code": { en: "Code of the class", ru: "Код занятия" },
  "pack.doc.code.copies": { en: "one, for the door", ru: "один лист, на дверь" },
  "pack.doc.agenda": { en: "Agenda and drafts", ru: "Повестка и проекты" },
  "pack.doc.agenda.copies": { en: "one for each table", ru: "по одной на стол" },
  "pack.doc.rules": { en: "Rules on one page", ru: "Правила на одной странице" },
  "pack.doc.rules.copies": { en: "one for each student", ru: "по одному листу каждому" },
  "pack.doc.briefs": { en: "Briefs", ru: "Директивы" },
  "pack.doc.briefs.copies": {
    en: "to each delegation its own, one for each of its people",
    ru: "каждой делегации свои, по числу людей",
  },
  "pack.doc.cards": { en: "Voting cards", ru: "Карточки для голосования" },
  "pack.doc.cards.copies": {
    en: "one sheet for each delegation, to be cut",
    ru: "лист на делегацию, разрезать",
  },
  "pack.doc.slips": { en: "Slips for offers", ru: "Бланки предложений" },
  "pack.doc.slips.copies": {
    en: "some sheets for each table, to be cut",
    ru: "несколько листов на стол, разрезать",
  },
  "pack.doc.signs": { en: "Table signs", ru: "Таблички на стол" },
  "pack.doc.signs.copies": {
    en: "one for each delegation, to be folded",
    ru: "одна на делегацию, сложить",
  },
  "pack.doc.tally": { en: "Tally sheet", ru: "Лист подсчёта" },
  "pack.doc.tally.copies": {
    en: "one, for whoever keeps the count",
    ru: "один, для того, кто ведёт подсчёт",
  },

  "pack.agenda.about": { en: "What it is about", ru: "О чём речь" },
  "pack.agenda.drafts": { en: "The drafts", ru: "Проекты" },
  "pack.agenda.none": {
    en: "Nothing is on this agenda yet; drafts may be referred here.",
    ru: "В повестке пока пусто; сюда могут передать вопросы с других заседаний.",
  },
  "pack.agenda.author": { en: "Author: {name}", ru: "Автор: {name}" },
  "pack.agenda.wordings": { en: "Wordings that can be decided", ru: "Варианты решения" },

  "pack.rules.steps": { en: "When a draft is called", ru: "Когда объявлен проект" },
  "pack.rules.motions": { en: "Motions", ru: "Процедурные предложения" },
  "pack.rules.motions.lead": {
    en: "Moved by any delegation that has not answered yet. Each kind is put once for a draft.",
    ru: "Вносит любая делегация, которая ещё не ответила. Каждое — один раз по одному проекту.",
  },
  "pack.rules.corridor": { en: "Between the sittings", ru: "Между заседаниями" },
  "pack.rules.step.call": {
    en: "The chair calls the next draft of the agenda.",
    ru: "Председатель объявляет следующий проект повестки.",
  },
  "pack.rules.step.put": {
    en: "Its author says which wording it puts to the table, or leaves the draft.",
    ru: "Автор говорит, какой вариант выносит, или не настаивает на проекте.",
  },
  "pack.rules.step.answer": {
    en: "Every delegation at the table, the author too, gives one answer, hidden.",
    ru: "Каждая делегация за столом, включая автора, даёт один ответ — закрыто.",
  },
  "pack.rules.step.amend": {
    en: "Whoever has not answered yet may ask for the floor instead, for another wording marked “possible amendment” or for a motion. After an amendment the author chooses anew what to put.",
    ru: "Кто ещё не ответил, может вместо этого попросить слова: предложить вариант с пометкой «возможная поправка» или внести процедурное предложение. После поправки автор заново выбирает, что вынести.",
  },
  "pack.rules.step.open": {
    en: "All answers are opened at the same moment, and the rule decides.",
    ru: "Все ответы открываются в один миг, и решает правило.",
  },
  "pack.rules.step.failed": {
    en: "If the text fails, the author may put another wording, never the same again. If it leaves the draft, the others may move to defer it, hand it to the staff or refer it up. If nobody does, it falls.",
    ru: "Если текст не прошёл, автор может вынести другой вариант, но не тот же самый. Если он не настаивает, остальные могут предложить отложить вопрос, поручить проработку или передать выше. Если никто не предложил, вопрос остаётся без решения.",
  },
  "pack.rules.absence.officialObjection": {
    en: "{rule, select, unanimity {An absent delegation does not say yes, and that stops the text.} limitedFormat {An absent delegation stays outside: what is adopted does not bind it.} consensus {An absent delegation does not stop a text, unless it has objected in writing.} consensusMinusOne {An absent delegation does not stop a text; an objection in writing counts as one.} other {An absent delegation counts among those who have a vote, but not among the yes.}}",
    ru: "{rule, select, unanimity {Отсутствующий не говорит «да», и это останавливает текст.} limitedFormat {Отсутствующий остаётся в стороне: принятое его не связывает.} consensus {Отсутствующий не мешает принять текст, если не возразил письменно.} consensusMinusOne {Отсутствующий не мешает принять текст; письменное возражение считается.} other {Отсутствующий входит в число имеющих право голоса, но не в число «за».}}",
  },
  "pack.rules.absence.presenceNeeded": {
    en: "Everybody has to be there: while one delegation is absent, drafts are put off.",
    ru: "Нужны все: пока одной делегации нет, вопросы откладывают.",
  },
  "pack.rules.corridor.offer": {
    en: "Before each sitting a delegation may make up to {n, plural, one {# offer} other {# offers}}: what it gives, and what it wants for it. Money, a vote, a wording, a public word, a place on the agenda.",
    ru: "Перед каждым заседанием делегация может сделать до {n, plural, one {# предложения} other {# предложений}}: что даёт и чего за это хочет. Деньги, голос, вариант текста, публичное слово, место в повестке.",
  },
  "pack.rules.corridor.price": {
    en: "Every offer costs its sender a point of political capital. What is paid does not arrive whole.",
    ru: "Каждое предложение стоит отправителю очка политического капитала. Уплаченное доходит не полностью.",
  },
  "pack.rules.corridor.agree": {
    en: "Whoever gets an offer accepts it, declines it or answers with another. Others learn of it only if they are shown it.",
    ru: "Получатель принимает предложение, отклоняет или отвечает встречным. Другие узнают о нём, только если им его показали.",
  },
  "pack.rules.corridor.public": {
    en: "What is said to the press is heard by all; backing down from it is dear.",
    ru: "Сказанное прессе слышат все; отступать от него дорого.",
  },
  "pack.rules.corridor.broken": {
    en: "{promises, select, binding {A promise binds: an answer that would break it is not open.} other {A promise can be broken. That costs value, capital and trust.}}",
    ru: "{promises, select, binding {Обещание связывает: нарушить его ответом нельзя.} other {Обещание можно нарушить. Это стоит ценности, капитала и доверия.}}",
  },

  "pack.brief.posts": { en: "Who answers for what", ru: "Кто за что отвечает" },
  "pack.brief.posts.hint": {
    en: "In each sitting the post whose body meets answers for the delegation. A post that nobody holds falls to the first.",
    ru: "На каждом заседании за делегацию отвечает та должность, чей орган собрался. Незанятая должность переходит к первой.",
  },
  "pack.brief.posts.items": {
    en: "{n, plural, one {draft} other {drafts}} {list}",
    ru: "{n, plural, one {проект} other {проекты}} {list}",
  },
  "pack.brief.posts.none": { en: "no drafts of its own", ru: "своих проектов нет" },
  "pack.brief.aim.for": { en: "for: {post}", ru: "кому: {post}" },
  "pack.brief.aim.points": {
    en: "{n, plural, one {# point} other {# points}}",
    ru: "{n, plural, one {# балл} few {# балла} other {# баллов}}",
  },
  "pack.brief.wishes": {
    en: "What you want, draft by draft",
    ru: "Чего вы хотите по каждому проекту",
  },
  "pack.brief.wishes.hint": {
    en: "“Worth” is what the tabled text brings you in points of the model; zero is as if nothing were agreed. Positions and worths are estimates for play, unless “documented” stands beside them.",
    ru: "«Ценность» — что даёт вам внесённый текст, в пунктах модели; ноль — как если бы ни о чём не договорились. Позиции и ценности — оценки для игры, кроме тех, рядом с которыми стоит «по источнику».",
  },
  "pack.brief.col.draft": { en: "Draft", ru: "Проект" },
  "pack.brief.col.wants": { en: "You would like best", ru: "Лучше всего для вас" },
  "pack.brief.col.matters": { en: "How much it matters", ru: "Насколько важно" },
  "pack.brief.col.worth": { en: "Worth", ru: "Ценность" },
  "pack.brief.own": { en: "your draft", ru: "ваш проект" },
  "pack.brief.refuses": {
    en: "Red line: refuse, whatever you are offered: {labels}",
    ru: "Красная черта: не соглашаться, что бы ни предлагали: {labels}",
  },
  "pack.salience.vital": { en: "vital", ru: "крайне важно" },
  "pack.salience.much": { en: "much", ru: "очень важно" },
  "pack.salience.some": { en: "some", ru: "важно" },
  "pack.salience.little": { en: "little", ru: "не очень важно" },
  "pack.brief.means": { en: "What you can offer", ru: "Что вы можете предложить" },
  "pack.brief.means.line": {
    en: "To pay with: {purse, number}. Political capital: {capital, number}. Offers before each sitting: up to {offers, number}.",
    ru: "На платежи: {purse, number}. Политический капитал: {capital, number}. Предложений перед каждым заседанием: до {offers, number}.",
  },
  "pack.brief.means.votes": {
    en: "Besides: your vote on any draft, the wording of your own drafts, a public word.",
    ru: "Кроме того: свой голос по любому проекту, вариант собственных проектов, публичное слово.",
  },
  "pack.brief.means.limit": {
    en: "to {to}; at most {limit, number} each",
    ru: "кому: {to}; каждому не больше {limit, number}",
  },
  "pack.brief.means.said": {
    en: "You have said in public: {said}.",
    ru: "Вы уже сказали публично: {said}.",
  },
  "pack.brief.sources": { en: "Sources", ru: "Источники" },

  "pack.card.answer": { en: "answer to a text", ru: "ответ на текст" },
  "pack.card.motion": { en: "for motions", ru: "для процедуры" },
  "pack.card.floor": { en: "The floor, please", ru: "Прошу слова" },
  "pack.card.floor.hint": {
    en: "Before answering: to move another wording or a motion.",
    ru: "До ответа: предложить другой вариант или внести процедурное предложение.",
  },
  "pack.card.ballot.hint": {
    en: "Only for motions: more yes than no carries them.",
    ru: "Только для процедурных предложений: нужно, чтобы «за» было больше.",
  },
  "pack.sign.empty": { en: "not present", ru: "отсутствует" },
  "pack.sign.fold": { en: "Fold here", ru: "Сложить здесь" },

  "pack.slip.title": { en: "Offer", ru: "Предложение" },
  "pack.slip.from": { en: "From", ru: "От кого" },
  "pack.slip.to": { en: "To", ru: "Кому" },
  "pack.slip.give": { en: "We give", ru: "Мы даём" },
  "pack.slip.get": { en: "We want", ru: "Мы хотим" },
  "pack.slip.seen": { en: "Also shown to", ru: "Показано также" },
  "pack.slip.answer": { en: "Answer", ru: "Ответ" },
  "pack.slip.yes": { en: "accepted", ru: "принято" },
  "pack.slip.no": { en: "declined", ru: "отклонено" },
  "pack.slip.kept": { en: "Kept?", ru: "Выполнено?" },

  "pack.tally.lead": {
    en: "For each delegation the sign of its answer; behind it what was decided. An empty seat: the sign in brackets.",
    ru: "По каждой делегации — знак её ответа, в конце строки — что решили. Пустое место: знак в скобках.",
  },
  "pack.tally.wording": { en: "Wording put", ru: "Вариант" },
  "pack.tally.result": { en: "Result", ru: "Итог" },
} as const satisfies Dictionary;
