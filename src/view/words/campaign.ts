import type { Dictionary } from "./entry.ts";

/** Words of a campaign: its card and sheet, the page of a year, the end. */
export const campaign = {
  "campaign.mark": { en: "Campaign", ru: "Кампания" },
  "campaign.figures": {
    en: "{sessions, plural, one {# session} other {# sessions}} · {states, plural, one {# state} other {# states}} · {minutes, number} min",
    ru: "{sessions, plural, one {# сессия} few {# сессии} other {# сессий}} · {states, plural, one {# страна} few {# страны} other {# стран}} · {minutes, number} мин",
  },
  "campaign.sessions": { en: "The sessions", ru: "Сессии" },
  "campaign.length": {
    en: "{minutes, plural, one {# minute} other {# minutes}} in all; you can stop at any time and go on later",
    ru: "всего {minutes, plural, one {# минута} few {# минуты} other {# минут}}; прервать и продолжить можно в любой момент",
  },
  "campaign.contents": {
    en: "{sessions, plural, one {# session} other {# sessions}}, {events, plural, one {# event} other {# events}} between them",
    ru: "{sessions, plural, one {# сессия} few {# сессии} other {# сессий}}, между ними {events, plural, one {# событие} few {# события} other {# событий}}",
  },
  "campaign.carry": { en: "What goes over from year to year", ru: "Что переходит из года в год" },
  "campaign.carry.what": { en: "What", ru: "Что" },
  "campaign.carry.how": { en: "How much of it", ru: "В какой доле" },
  "campaign.carry.texts": {
    en: "Texts put off; bases, forces and everything else the world was left with",
    ru: "Отложенные тексты; базы, силы и всё остальное, что осталось в мире",
  },
  "campaign.carry.whole": { en: "wholly", ru: "целиком" },
  "campaign.carry.percent": { en: "{n, number}%", ru: "{n, number}%" },
  "campaign.carry.positions": { en: "Changed positions", ru: "Сдвиги в позициях" },
  "campaign.carry.trust": { en: "Trust won and lost", ru: "Доверие, приобретённое и утраченное" },
  "campaign.carry.capital": { en: "Political capital", ru: "Политический капитал" },
  "campaign.carry.dependence": { en: "Dependence", ru: "Зависимость" },
  "campaign.carry.treasury": { en: "Money in hand", ru: "Деньги в казне" },
  "campaign.carry.text": {
    en: "Each session opens with its own numbers for its year, and with this share of whatever came out differently before it.",
    ru: "Каждая сессия начинается с чисел своего года и с этой доли всего, что до неё пошло иначе.",
  },
  "campaign.bargaining": {
    en: "You speak for the same delegation through all the years. There is always bargaining before the sittings: promises are what the next year remembers.",
    ru: "Все годы вы говорите от имени одной делегации. Перед заседаниями всегда идут переговоры: обещания — то, о чём помнит следующий год.",
  },
  "campaign.joins": { en: "joins in {year} at the earliest", ru: "вступит не раньше {year} года" },
  "campaign.play.hint": {
    en: "First your briefing for {year}, then the first sitting.",
    ru: "Сначала — директивы и обстановка на {year} год, затем первое заседание.",
  },

  "campaign.session": {
    en: "Session {n, number} of {all, number}",
    ru: "Сессия {n, number} из {all, number}",
  },
  "campaign.years": { en: "The years of the campaign", ru: "Годы кампании" },
  "campaign.year.done": { en: "ended", ru: "завершена" },
  "campaign.year.now": { en: "going on", ru: "идёт" },
  "campaign.year.ahead": { en: "ahead", ru: "впереди" },
  "campaign.onTo": { en: "On to {year}", ru: "Дальше, в {year} год" },
  "campaign.onToEnd": { en: "On to the end of the campaign", ru: "К итогам кампании" },
  "campaign.toYear": {
    en: "What came of {year}",
    ru: "К чему привёл {year} год",
  },
  "campaign.toResult": { en: "The result of {year}", ru: "Итоги {year} года" },
  "campaign.toTable": { en: "Back to the table", ru: "Вернуться за стол" },
  "campaign.toYears": { en: "Earlier years", ru: "Прошлые годы" },
  "campaign.toYears.hint": {
    en: "What they decided, and what came of it",
    ru: "Что тогда решили и к чему это привело",
  },
  "campaign.toBriefing": { en: "The briefing for {year}", ru: "К директивам {year} года" },
  "campaign.books.hidden": {
    en: "What others agreed among themselves stays in their books until the campaign is over.",
    ru: "О чём договорились другие, останется в их записях до конца кампании.",
  },

  "year.eyebrow": { en: "The page of the year", ru: "Страница года" },
  "year.headline": { en: "From {year} to {next}", ru: "Из {year} года в {next}-й" },
  "year.headline.last": { en: "What came of {year}", ru: "К чему привёл {year} год" },
  "year.decided": { en: "What was decided", ru: "Что решили" },
  "year.decided.caption": {
    en: "The texts of this session and what became of each",
    ru: "Тексты этой сессии и судьба каждого",
  },
  "year.text": { en: "Text", ru: "Текст" },
  "year.outcome": { en: "Outcome", ru: "Исход" },
  "year.events": { en: "What happened then", ru: "Что было потом" },
  "year.events.none": {
    en: "Nothing that depended on the session happened before the next one.",
    ru: "До следующей сессии ничего, что от неё зависело, не произошло.",
  },
  "year.event.told": { en: "It happened", ru: "Произошло" },
  "year.event.otherwise": { en: "It went otherwise", ru: "Вышло иначе" },
  "year.event.nothing": { en: "It did not happen", ru: "Не произошло" },
  "year.event.rule": {
    en: "The rule that was not met: {text}",
    ru: "Условие, которое не выполнилось: {text}",
  },
  "year.changes": { en: "What changed, and because of what", ru: "Что изменилось и почему" },
  "year.changes.count": {
    en: "{n, plural, =0 {Nothing changed until the next session.} one {# thing is different when the next session opens.} other {# things are different when the next session opens.}}",
    ru: "{n, plural, =0 {До следующей сессии ничего не изменилось.} one {К открытию следующей сессии изменилось одно.} few {К открытию следующей сессии — # изменения.} other {К открытию следующей сессии — # изменений.}}",
  },
  "year.changes.last": {
    en: "{n, plural, =0 {Nothing is different at the end of the campaign.} one {# thing is different at the end of the campaign.} other {# things are different at the end of the campaign.}}",
    ru: "{n, plural, =0 {К концу кампании ничего не изменилось.} one {К концу кампании изменилось одно.} few {К концу кампании — # изменения.} other {К концу кампании — # изменений.}}",
  },
  "year.change.what": { en: "What", ru: "Что" },
  "year.change.before": { en: "Then", ru: "Было" },
  "year.change.after": { en: "Now", ru: "Стало" },
  "year.change.because": { en: "Because", ru: "Почему" },
  "year.change.own": { en: "only you know this", ru: "знаете только вы" },
  "year.group.caption": { en: "Changes: {name}", ru: "Изменения: {name}" },
  "year.group.seats": { en: "Delegations", ru: "Делегации" },
  "year.group.positions": { en: "Positions", ru: "Позиции" },

  "year.subject.dependence": { en: "{name}: dependence", ru: "{name}: зависимость" },
  "year.subject.treasury": { en: "{name}: money in hand", ru: "{name}: деньги в казне" },
  "year.subject.influence": { en: "{name}: political capital", ru: "{name}: политический капитал" },
  "year.subject.trust": { en: "{name}: trust in {toward}", ru: "{name}: доверие к {toward}" },
  "year.subject.position": {
    en: "{name}: position on “{title}”",
    ru: "{name}: позиция по вопросу «{title}»",
  },
  "year.subject.salience": {
    en: "{name}: weight given to “{title}”",
    ru: "{name}: вес вопроса «{title}»",
  },

  "year.cause.item.pending": {
    en: "“{title}” was not taken up.",
    ru: "«{title}»: не рассмотрено.",
  },
  "year.cause.item.adopted": {
    en: "“{title}” was adopted.",
    ru: "«{title}»: принято.",
  },
  "year.cause.item.adopted-amended": {
    en: "“{title}” was adopted as amended.",
    ru: "«{title}»: принято с поправкой.",
  },
  "year.cause.item.tasked": {
    en: "“{title}” was given to the staff to work on.",
    ru: "«{title}»: поручено проработать.",
  },
  "year.cause.item.announced": {
    en: "“{title}” was announced by its author alone.",
    ru: "«{title}»: заявлено только от имени автора.",
  },
  "year.cause.item.deferred": {
    en: "“{title}” was put off.",
    ru: "«{title}»: отложено.",
  },
  "year.cause.item.defeated": {
    en: "“{title}” was not agreed.",
    ru: "«{title}»: не принято.",
  },
  "year.cause.item.reverted": {
    en: "“{title}” fell back to the standing rule.",
    ru: "«{title}»: осталось по прежнему порядку.",
  },
  "year.cause.item.withdrawn": {
    en: "“{title}” was withdrawn.",
    ru: "«{title}»: снято с повестки.",
  },
  "year.cause.promise.kept": {
    en: "{name} kept its promise to {to}.",
    ru: "{name}: обещание, данное {to}, сдержано.",
  },
  "year.cause.promise.broken": {
    en: "{name} broke its promise to {to}.",
    ru: "{name}: обещание, данное {to}, нарушено.",
  },
  "year.cause.promise.lapsed": {
    en: "A promise of {name} to {to} fell away.",
    ru: "{name}: обещание, данное {to}, отпало.",
  },
  "year.cause.deal": {
    en: "{from} and {to} struck a deal.",
    ru: "{from} и {to} заключили договорённость.",
  },
  "year.cause.offer": {
    en: "An offer was made by {from} to {to}.",
    ru: "Было сделано предложение; кто: {from}, кому: {to}.",
  },
  "year.cause.statement": {
    en: "{name} spoke in public on “{title}”.",
    ru: "{name}: публичное заявление по вопросу «{title}».",
  },
  "year.cause.year": {
    en: "The estimate for {year} is a different one, whatever was played.",
    ru: "Для {year} года оценка другая, как бы ни шла игра.",
  },
  "year.cause.share": {
    en: "Of what came out differently, {percent, number}% goes over.",
    ru: "Из того, что пошло иначе, переходит {percent, number}%.",
  },
  "year.cause.unseen": {
    en: "It followed from something agreed in private.",
    ru: "Это следствие того, о чём договорились негласно.",
  },

  "year.next": { en: "{year}: who meets, and over what", ru: "{year} год: кто соберётся и зачем" },
  "year.table": { en: "At the table", ru: "За столом" },
  "year.chair": { en: "In the chair: {name}.", ru: "Председательствует {name}." },
  "year.seat.chair": { en: "in the chair", ru: "председательствует" },
  "year.seat.played": { en: "you", ru: "вы" },
  "year.seat.away": { en: "away", ru: "не приедет" },
  "year.outside": {
    en: "{name} is not a member: the years before have not let it in.",
    ru: "{name} не в числе членов: к этому не привели прошлые годы.",
  },
  "year.present": {
    en: "{name} comes, where history had it stay away.",
    ru: "{name} участвует, хотя в истории этой встречи не было.",
  },
  "year.away": {
    en: "{name} stays away, where history had it come.",
    ru: "{name} не участвует, хотя в истории присутствие было.",
  },
  "year.returning": { en: "Comes back to the agenda", ru: "Возвращается в повестку" },
  "year.leaving": { en: "Leaves the agenda", ru: "Уходит из повестки" },
  "year.agenda.none": {
    en: "The agenda is that of its year: nothing comes back and nothing leaves.",
    ru: "Повестка такая, как в том году: ничто не возвращается и не уходит.",
  },
  "year.agenda.returns": {
    en: "“{title}”: put off in {year}.",
    ru: "«{title}»: отложено в {year} году.",
  },
  "year.agenda.returns.as": {
    en: "“{title}”: takes up “{earlier}”, put off in {year}.",
    ru: "«{title}»: продолжает «{earlier}», отложенное в {year} году.",
  },
  "year.agenda.left": {
    en: "“{title}”: settled in {year}.",
    ru: "«{title}»: решено в {year} году.",
  },
  "year.agenda.left.ledger": {
    en: "“{title}”: there is nobody to table it, or nothing left to decide.",
    ru: "«{title}»: вносить некому или решать уже нечего.",
  },
  "year.none": {
    en: "This year has no page yet: its session is still going on.",
    ru: "У этого года ещё нет страницы: его сессия не окончена.",
  },

  "closing.eyebrow": { en: "The campaign is over", ru: "Кампания окончена" },
  "closing.headline": { en: "{first} to {last}", ru: "С {first} по {last} год" },
  "closing.years": { en: "Year by year", ru: "Год за годом" },
  "closing.counts": {
    en: "{adopted, number} of {all, plural, one {# text} other {# texts}} adopted, {deferred, number} put off or given to the staff",
    ru: "Принято {adopted, number} из {all, plural, one {# текста} other {# текстов}}; отложено или поручено проработать: {deferred, number}",
  },
  "closing.mandates": { en: "Mandates through the years", ru: "Мандаты по годам" },
  "closing.mandates.text": {
    en: "How far each delegation did what it was sent to do, in points out of a hundred. The dash: not at the table, or nothing to be scored.",
    ru: "Насколько каждая делегация выполнила то, с чем приехала, в баллах из ста. Прочерк: её не было за столом или оценивать было нечего.",
  },
  "closing.delegation": { en: "Delegation", ru: "Делегация" },
  "closing.mean": { en: "Mean", ru: "Среднее" },
  "closing.none": { en: "not scored", ru: "без оценки" },
  "closing.systems": {
    en: "What five years made of the organisation",
    ru: "Чем за эти годы стала организация",
  },
  "closing.again": { en: "Play the campaign again", ru: "Сыграть кампанию ещё раз" },
} as const satisfies Dictionary;
