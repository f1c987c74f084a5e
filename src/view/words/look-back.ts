import type { Dictionary } from "./entry.ts";

/** Words for looking back at a game: turning points, what each delegation did, what to ask. */
export const lookBack = {
  "explore.tab.look-back": { en: "Looking back", ru: "Разбор игры" },
  "lookBack.open": {
    en: "What turned it: looking back",
    ru: "Что её повернуло: разбор игры",
  },
  "lookBack.lead": {
    en: "Which moves turned this game, what would have come without them, and what each delegation did. Made from the game itself; every sentence can be opened into its numbers.",
    ru: "Какие ходы повернули эту игру, что вышло бы без них и что сделала каждая делегация. Всё взято из самой игры; за каждой фразой стоят числа, которые можно раскрыть.",
  },
  "lookBack.none": {
    en: "There is no finished game to look back at. Play one to its end, open a kept one, or let agents play this summit.",
    ru: "Оконченной игры для разбора нет. Доиграйте свою, откройте сохранённую или пусть саммит разыграют агенты.",
  },
  "lookBack.going": {
    en: "The game is still going on. Looking back begins when the last item is settled.",
    ru: "Игра ещё идёт. Разбор начнётся, когда будет решён последний вопрос.",
  },
  "lookBack.agents": { en: "Let agents play it", ru: "Пусть сыграют агенты" },
  "lookBack.playOn": { en: "Back to the game", ru: "Вернуться к игре" },
  "lookBack.print": { en: "Print", ru: "Распечатать" },
  "lookBack.save.csv": { en: "Save the evidence as CSV", ru: "Сохранить свидетельства (CSV)" },
  "lookBack.save.json": { en: "Save everything as JSON", ru: "Сохранить всё (JSON)" },

  "lookBack.deck": { en: "Show page by page", ru: "Показать по страницам" },
  "lookBack.deck.close": { en: "Close", ru: "Закрыть" },
  "lookBack.deck.next": { en: "Next", ru: "Дальше" },
  "lookBack.deck.before": { en: "Back", ru: "Назад" },
  "lookBack.deck.count": {
    en: "{page, number} of {pages, number}",
    ru: "{page, number} из {pages, number}",
  },

  "lookBack.points": { en: "Turning points", ru: "Поворотные точки" },
  "lookBack.points.text": {
    en: "Moves after which the game went another way than it would have gone had the same delegation moved otherwise, and where it had reason to. At most three.",
    ru: "Ходы, после которых игра пошла не так, как пошла бы, поступи та же делегация иначе, — там, где для этого было основание. Не больше трёх.",
  },
  "lookBack.points.look": {
    en: "Find the turning points",
    ru: "Найти поворотные точки",
  },
  "lookBack.points.none": {
    en: "No single move turned this game: nothing that a delegation had reason to do otherwise would have changed a result.",
    ru: "Ни один отдельный ход эту игру не повернул: ничто из того, что у делегации было основание сделать иначе, не изменило бы итога.",
  },
  "lookBack.point.did": { en: "What was done", ru: "Что было сделано" },
  "lookBack.point.could": { en: "What could have been done", ru: "Что можно было сделать" },
  "lookBack.point.then": { en: "What would have come of it", ru: "Что вышло бы из этого" },
  "lookBack.point.see": { en: "See the moment", ru: "Посмотреть момент" },
  "lookBack.point.step": { en: "Step {step, number}", ru: "Шаг {step, number}" },
  "lookBack.corridor": {
    en: "In the corridor before sitting {sitting, number}",
    ru: "В кулуарах перед {sitting, number}-м заседанием",
  },
  "lookBack.why.expected": {
    en: "An agent in the seat of {who} would have done this: by its stances it is what one would expect.",
    ru: "Так поступил бы агент на этом месте ({who}): этого можно было ждать, судя по позициям.",
  },
  "lookBack.why.alone": {
    en: "One objection stopped the text. By saying nothing, {who} would have let it pass.",
    ru: "Текст остановило одно возражение. Промолчи эта делегация ({who}), он был бы принят.",
  },
  "lookBack.why.gain": {
    en: "By the model {who} itself would have come out of the summit better.",
    ru: "По модели, сама эта делегация ({who}) закончила бы саммит с лучшим итогом.",
  },
  "lookBack.how.agents": {
    en: "Agents play the rest of the other game, as they played this one.",
    ru: "Остаток другой игры доигрывают агенты, как доиграли и эту.",
  },
  "lookBack.how.followed": {
    en: "In the other game people do what they did here: {kept, plural, one {# step} other {# steps}} again, {dropped, number} without object. Agents decide anew.",
    ru: "В другой игре люди делают то же, что и здесь: {kept, plural, one {повторён # шаг} few {повторено # шага} other {повторено # шагов}}, {dropped, number} потеряли смысл. Агенты решают заново.",
  },
  "lookBack.how.parted": {
    en: "In the other game people do what they did here for {kept, plural, one {# step} other {# steps}}; then the table stands elsewhere, and agents play on for everybody.",
    ru: "В другой игре люди ещё {kept, plural, one {# шаг} few {# шага} other {# шагов}} делают то же, что и здесь; дальше за столом уже другое, и за всех доигрывают агенты.",
  },
  "lookBack.move.offer": { en: "Make an offer", ru: "Сделать предложение" },
  "lookBack.move.agree": { en: "Accept the offer", ru: "Принять предложение" },
  "lookBack.move.agreePart": { en: "Accept a part of the offer", ru: "Принять часть предложения" },
  "lookBack.move.decline": { en: "Decline the offer", ru: "Отклонить предложение" },
  "lookBack.move.counter": { en: "Make a counter-offer", ru: "Сделать встречное предложение" },
  "lookBack.move.declare": { en: "Commit itself in public", ru: "Связать себя публичным словом" },
  "lookBack.move.leave": {
    en: "Go to the sitting without a word",
    ru: "Молча уйти в зал заседаний",
  },
  "lookBack.move.other": { en: "Another step in the corridor", ru: "Другой шаг в кулуарах" },

  "lookBack.atlas": {
    en: "Where does this game lie among thousands? Play many games",
    ru: "Где эта игра среди тысяч? Разыграть много партий",
  },

  "lookBack.usual": { en: "How usual is this result?", ru: "Насколько обычен такой итог?" },
  "lookBack.usual.text": {
    en: "Agents play the same summit {n, number} times. Each time the estimates are drawn anew, {noise, plural, one {# point} other {# points}} up or down. What agents do almost always the delegations hardly could have turned; what they do seldom was somebody’s doing.",
    ru: "Компьютер разыгрывает тот же саммит {n, plural, one {# раз} few {# раза} many {# раз} other {# раза}}, каждый раз немного меняя оценки — в пределах {noise, plural, one {# пункта} other {# пунктов}}. Чем кончается почти всегда, того делегациям было не изменить; что бывает редко, то чья-то заслуга или ошибка.",
  },
  "lookBack.usual.play": {
    en: "Play {n, number} games of agents",
    ru: "{n, plural, one {Разыграть # партию} few {Разыграть # партии} many {Разыграть # партий} other {Разыграть # партии}} за компьютер",
  },
  "lookBack.usual.agents": { en: "In games of agents", ru: "У компьютера" },
  "lookBack.usual.of100": { en: "{n, number} of 100", ru: "{n, number} из 100" },
  "lookBack.brokenOff": {
    en: "This game was broken off. Items that nobody came to stand as not yet taken up; where its end is compared with another, agents play the rest of both.",
    ru: "Эта игра прервана. Вопросы, до которых не дошли, так и названы; там, где её конец сравнивается с другим, остаток обеих игр доигрывает компьютер.",
  },
  "lookBack.point.title": {
    en: "Turning point {number, number}: {about}",
    ru: "Поворотная точка {number, number}: {about}",
  },

  "lookBack.seats": { en: "What each delegation did", ru: "Что сделала каждая делегация" },
  "lookBack.seats.text": {
    en: "What the record shows, by what one may want to mark. The mark itself is not the program’s to give.",
    ru: "Что видно из протокола — по тому, за что обычно ставят оценку. Саму оценку программа не ставит.",
  },
  "lookBack.evidence": { en: "Evidence", ru: "Свидетельства" },
  "lookBack.mark": { en: "Mark", ru: "Оценка" },
  "lookBack.criterion": { en: "What is looked at", ru: "На что смотрим" },
  "lookBack.criterion.brief": { en: "Served its brief", ru: "Выполнила поручение" },
  "lookBack.criterion.rules": { en: "Used the rules", ru: "Пользовалась правилами" },
  "lookBack.criterion.bargaining": { en: "Bargained", ru: "Торговалась" },
  "lookBack.criterion.word": { en: "Kept its word", ru: "Держала слово" },
  "lookBack.criterion.weight": { en: "Weighed on the result", ru: "Повлияла на итог" },
  "lookBack.line.brief": {
    en: "{points, number} of {all, number} points; {met, number} of {aims, plural, one {# aim} other {# aims}} reached",
    ru: "{points, number} из {all, number} баллов; достигнуто целей: {met, number} из {aims, number}",
  },
  "lookBack.line.rules": {
    en: "{texts, plural, one {# text} other {# texts}} proposed, {came, number} in force; {motions, plural, one {# motion} other {# motions}}, {carried, number} carried",
    ru: "предложено текстов: {texts, number}, действуют: {came, number}; внесено процедурных предложений: {motions, number}, прошло: {carried, number}",
  },
  "lookBack.line.bargaining": {
    en: "{offers, plural, one {# offer} other {# offers}} made, {deals, plural, one {# deal} other {# deals}} struck",
    ru: "сделано предложений: {offers, number}, заключено сделок: {deals, number}",
  },
  "lookBack.line.word": {
    en: "{kept, plural, one {# promise} other {# promises}} kept, {broken, number} broken; {public, plural, one {# word} other {# words}} before the press; went back on a public word or withdrew its own draft {back, plural, one {once} other {# times}}",
    ru: "обещаний выполнено: {kept, number}, нарушено: {broken, number}; публичных заявлений: {public, number}; отступлений от сказанного и снятых своих проектов: {back, number}",
  },
  "lookBack.line.weight": {
    en: "alone stopped {stopped, plural, one {# text} other {# texts}}; without it {needed, plural, one {# text would} other {# texts would}} have failed",
    ru: "в одиночку остановила текстов: {stopped, number}; не прошли бы без неё: {needed, number}",
  },
  "lookBack.deed.put": {
    en: "{came, select, yes {Put a text to the table that is in force now: {item}} other {Put a text to the table: {item}}}",
    ru: "{came, select, yes {Внесла текст, который теперь действует: {item}} other {Внесла текст: {item}}}",
  },
  "lookBack.deed.amended": {
    en: "{came, select, yes {Moved an amendment that is in force now: {item}} other {Moved an amendment: {item}}}",
    ru: "{came, select, yes {Внесла поправку, которая теперь действует: {item}} other {Внесла поправку: {item}}}",
  },
  "lookBack.deed.moved": {
    en: "{came, select, yes {Made a motion that was carried: {item}} other {Made a motion that was lost: {item}}}",
    ru: "{came, select, yes {Внесла процедурное предложение, оно прошло: {item}} other {Внесла процедурное предложение, оно не прошло: {item}}}",
  },
  "lookBack.deed.stopped": {
    en: "Its objection alone stopped the text: {item}",
    ru: "Текст остановило одно её возражение: {item}",
  },
  "lookBack.deed.needed": {
    en: "Had it objected, the text would not have passed: {item}",
    ru: "Возрази она, текст бы не прошёл: {item}",
  },
  "lookBack.deed.offered": {
    en: "Made an offer in the corridor",
    ru: "Сделала предложение в кулуарах",
  },
  "lookBack.deed.dealt": { en: "Struck a deal", ru: "Заключила сделку" },
  "lookBack.deed.kept": { en: "Kept a promise", ru: "Выполнила обещание" },
  "lookBack.deed.broke": { en: "Broke a promise", ru: "Нарушила обещание" },
  "lookBack.deed.declared": {
    en: "Committed itself in public: {item}",
    ru: "Связала себя публичным словом: {item}",
  },
  "lookBack.deed.backedDown": {
    en: "Went back on what it had said in public: {item}",
    ru: "Отступила от сказанного публично: {item}",
  },

  "lookBack.ask.feelings": { en: "First: how was it?", ru: "Сначала: как это было?" },
  "lookBack.ask.feelings.hint": {
    en: "Before any figure is shown. Everybody once, one sentence each.",
    ru: "До всяких цифр. Каждый по разу, одной фразой.",
  },
  "lookBack.ask.feelings.1": {
    en: "At which moment did you feel most under pressure, and from whom?",
    ru: "В какой момент на вас давили сильнее всего и кто?",
  },
  "lookBack.ask.feelings.2": {
    en: "What did you want to do that the rules, your brief or another delegation did not let you do?",
    ru: "Что вы хотели сделать, но не дали правила, поручение или другая делегация?",
  },
  "lookBack.ask.feelings.3": {
    en: "Whom did you trust in the end, and what made you?",
    ru: "Кому вы в итоге доверяли и почему?",
  },
  "lookBack.ask.facts": { en: "Then: what happened?", ru: "Затем: что произошло?" },
  "lookBack.ask.facts.hint": {
    en: "With the turning points and the table beside history on the screen.",
    ru: "На экране — поворотные точки и таблица рядом с историей.",
  },
  "lookBack.ask.facts.1": {
    en: "Which text failed that most of the table wanted? Who stood in its way, and what would have moved them?",
    ru: "Какой текст не прошёл, хотя большинство его хотело? Кто стоял на пути и что могло бы его сдвинуть?",
  },
  "lookBack.ask.facts.2": {
    en: "At the first turning point: why did the delegation decide as it did? What did it know, and what not?",
    ru: "Первая поворотная точка: почему делегация решила именно так? Что она знала, а чего нет?",
  },
  "lookBack.ask.facts.3": {
    en: "Where did your game part from history, and was it a person, a rule or an accident?",
    ru: "Где ваша игра разошлась с историей — и что тому причиной: человек, правило или случай?",
  },
  "lookBack.ask.facts.4": {
    en: "Which promise carried weight, and which did nobody believe?",
    ru: "Какое обещание что-то значило, а какому никто не поверил?",
  },
  "lookBack.ask.transfer": {
    en: "Last: what does it say about the world?",
    ru: "Наконец: что это говорит о мире?",
  },
  "lookBack.ask.transfer.hint": {
    en: "With the list of what the model leaves out.",
    ru: "Вместе со списком того, чего в модели нет.",
  },
  "lookBack.ask.transfer.1": {
    en: "Who gains from deciding by consensus, and who from deciding by majority?",
    ru: "Кому выгодно решать консенсусом, а кому — большинством?",
  },
  "lookBack.ask.transfer.2": {
    en: "What does an alliance lose when its texts become weak enough for everybody?",
    ru: "Что теряет союз, когда его тексты становятся такими слабыми, что устраивают всех?",
  },
  "lookBack.ask.transfer.3": {
    en: "Which of the model’s assumptions would you change first, and what would come out differently?",
    ru: "Какое допущение модели вы изменили бы первым — и что бы тогда вышло иначе?",
  },
  "lookBack.ask.beforeAndAfter": {
    en: "The same four before and after",
    ru: "Одни и те же четыре — до и после",
  },
  "lookBack.ask.beforeAndAfter.hint": {
    en: "On paper, before the briefs are read and again at the end: from 1, not at all, to 5, entirely. The two answers compared show what changed; they do not measure what was learned.",
    ru: "На бумаге, до чтения поручений и ещё раз в конце: от 1 — совсем нет, до 5 — полностью. Сравнение показывает, что изменилось, но не измеряет, чему научились.",
  },
  "lookBack.ask.beforeAndAfter.1": {
    en: "I can explain how a text is adopted by consensus, and what an abstention does.",
    ru: "Я могу объяснить, как текст принимают консенсусом и что значит воздержаться.",
  },
  "lookBack.ask.beforeAndAfter.2": {
    en: "In an alliance the largest state gets what it wants.",
    ru: "В союзе самое крупное государство получает то, чего хочет.",
  },
  "lookBack.ask.beforeAndAfter.3": {
    en: "I can name what each member of this organisation wanted, and one reason for it.",
    ru: "Я могу назвать, чего хотел каждый член этой организации, и хотя бы одну причину.",
  },
  "lookBack.ask.beforeAndAfter.4": {
    en: "When a text fails, it is usually the fault of one state.",
    ru: "Если текст не принят, обычно виновато одно государство.",
  },
} as const satisfies Dictionary;
