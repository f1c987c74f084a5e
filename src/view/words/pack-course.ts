import type { Dictionary } from "./entry.ts";

/** The course of a class as the guide has it: what to do, what may go wrong, how to go on without devices. */
export const packCourse = {
  "pack.step.before": { en: "The day before", ru: "Накануне" },
  "pack.step.before.1": {
    en: "Print this pack. Hand out the four statements first, then to each delegation its own brief, with rules and agenda.",
    ru: "Распечатайте материалы. Сначала раздайте четыре утверждения, затем каждой делегации её директивы, правила и повестку.",
  },
  "pack.step.before.2": {
    en: "If you share out the seats yourself, do it now by the table on the next pages.",
    ru: "Если места распределяете вы, сделайте это сейчас по таблице на следующих страницах.",
  },
  "pack.step.before.3": {
    en: "Try it: start the program (“npm start” in its folder), press “{run}”, and look at the code with your phone on the same Wi-Fi.",
    ru: "Проверьте: запустите программу («npm start» в её папке), нажмите «{run}» и наведите на код свой телефон в той же сети Wi-Fi.",
  },
  "pack.step.open": {
    en: "In the room, five minutes before",
    ru: "В аудитории, за пять минут до начала",
  },
  "pack.step.open.1": {
    en: "Put the signs on the tables and the cards beside them; they are the way out if the network fails.",
    ru: "Расставьте таблички, рядом положите карточки: они выручат, если откажет сеть.",
  },
  "pack.step.open.2": {
    en: "On the computer: “{run}”, the summit “{title}”, “{preset}”, and whether students choose their seats or you give them out.",
    ru: "На компьютере: «{run}», саммит «{title}», «{preset}» и кто распределяет места — студенты или вы.",
  },
  "pack.step.open.3": {
    en: "Open “{more}” and {bargains, select, yes {tick “{bargaining}”} other {leave “{bargaining}” unticked, for this pack is made without it}}. For more than {places, number} people type the number of rooms there as well.",
    ru: "Откройте «{more}» и {bargains, select, yes {отметьте «{bargaining}»} other {не отмечайте «{bargaining}»: эти материалы — для занятия без кулуаров}}. Если людей больше {places, number}, там же укажите число групп.",
  },
  "pack.step.open.4": {
    en: "Press “{open}”, then “{projector}”, and move that window to the big screen.",
    ru: "Нажмите «{open}», затем «{projector}» и перенесите это окно на большой экран.",
  },
  "pack.step.gather": { en: "While people come in", ru: "Пока люди собираются" },
  "pack.step.gather.1": {
    en: "They scan the picture or type the code, take a seat and read on their phones what they were sent for. Ten minutes are plenty.",
    ru: "Они сканируют картинку или вводят код, занимают место и читают в телефоне, чего от них ждут. Десяти минут хватит.",
  },
  "pack.step.gather.2": {
    en: "“{draw}” gives a seat to everybody who has none. For seats that stay empty the computer answers.",
    ru: "«{draw}» даст место каждому, у кого его нет. За места, оставшиеся свободными, ответит компьютер.",
  },
  "pack.step.gather.3": {
    en: "Ask aloud: “What does it take here for a text to pass?” Let somebody answer from the page of rules. Everything else follows from it.",
    ru: "Спросите вслух: «Что здесь нужно, чтобы текст прошёл?» Пусть кто-нибудь ответит по странице правил. Всё остальное следует из этого.",
  },
  "pack.step.gather.4": {
    en: "Press “{start}”. If joining has cost time of the lesson, press “{shorter}” once for every five minutes.",
    ru: "Нажмите «{start}». Если вход съел время занятия, нажмите «{shorter}» по разу за каждые пять минут.",
  },
  "pack.step.play": { en: "The summit", ru: "Саммит" },
  "pack.step.play.1": {
    en: "It runs by itself: the author of a draft is asked, then everybody answers under seal, then all answers open. Walk about; say nothing about what others keep secret.",
    ru: "Он идёт сам: спрашивают автора проекта, затем все отвечают закрыто, затем ответы открываются. Ходите по рядам и не говорите о том, что другие держат в секрете.",
  },
  "pack.step.play.2": {
    en: "On your page whoever holds the table up stands first. “{minute}” sets a limit; when it is over the computer answers for those who have not.",
    ru: "На вашей странице первыми стоят те, кого все ждут. «{minute}» задаёт срок; когда он выйдет, за не ответивших ответит компьютер.",
  },
  "pack.step.play.3": {
    en: "After a vote leave the reasons on the big screen for a breath, and ask one delegation for one sentence.",
    ru: "После голосования дайте прочесть причины на большом экране и попросите одну делегацию сказать одну фразу.",
  },
  "pack.step.play.4": {
    en: "At the end of each sitting look at the plan. If you are late, set a minute for every question from now on.",
    ru: "В конце каждого заседания сверьтесь с расписанием. Если опаздываете, дальше давайте минуту на каждый вопрос.",
  },
  "pack.step.play.5": {
    en: "{parts, plural, one {When the time for play is over the computer plays out what is open, and the talk begins. “{end}” does it earlier.} other {When the first lesson is over the room pauses by itself and is kept. Next time start the program again, open your page, let everybody open the address they had, and press “{resume}”.}}",
    ru: "{parts, plural, one {Когда время игры выйдет, компьютер доиграет нерешённое и начнётся разбор. Кнопка «{end}» начнёт разбор раньше.} other {Когда первое занятие кончится, группа сама встанет на паузу и сохранится. В следующий раз запустите программу, откройте свою страницу, попросите всех открыть прежний адрес и нажмите «{resume}».}}",
  },
  "pack.step.talk": { en: "The talk", ru: "Разбор" },
  "pack.step.talk.1": {
    en: "{debrief, number} minutes are reserved for it. They are the lesson; the play was its material. Begin with screens away: how was it?",
    ru: "На него отведено {debrief, number} минут. Это и есть занятие; игра была материалом. Начните, убрав экраны: как это было?",
  },
  "pack.step.talk.2": {
    en: "Only then press “{disclose}”. From now on the big screen and all phones show the whole game, briefs and sealed answers too. Under “{pages}” you turn the pages: questions, turning points, what each delegation did.",
    ru: "Лишь затем нажмите «{disclose}». Теперь на большом экране и на телефонах видна вся игра, с директивами и закрытыми ответами. Страницы вы листаете в разделе «{pages}»: вопросы, поворотные точки, что сделала каждая делегация.",
  },
  "pack.step.talk.3": {
    en: "Keep to the order of the questions. Look for a text that one objection stopped, or one answer saved, and begin there; tell history after it, and how sure it is.",
    ru: "Держитесь порядка вопросов. Найдите текст, который остановило одно возражение или спас один ответ, и начните с него; потом расскажите, как было в истории и насколько это надёжно.",
  },
  "pack.step.talk.4": {
    en: "Let them answer the four statements again. If you want to keep or to mark something, save it under “{record}”; then “{remove}” erases the class.",
    ru: "Пусть ответят на четыре утверждения ещё раз. Если что-то нужно сохранить или оценить, возьмите это в разделе «{record}»; затем «{remove}» стирает всё.",
  },

  "pack.trouble.late": { en: "Somebody comes late", ru: "Кто-то опоздал" },
  "pack.trouble.late.then": {
    en: "The code still works, also in the middle of play, unless you have locked the room. A seat that the computer holds goes over at once.",
    ru: "Код действует и в разгар игры, если вы не закрыли вход. Место, за которое играл компьютер, переходит к человеку сразу.",
  },
  "pack.trouble.gone": { en: "Somebody leaves", ru: "Кто-то ушёл" },
  "pack.trouble.gone.then": {
    en: "Press “{agent}” beside the delegation; it can be given back at any moment. For one answer alone: “{act}”.",
    ru: "Нажмите «{agent}» у этой делегации; вернуть место можно в любой момент. Ради одного ответа: «{act}».",
  },
  "pack.trouble.quarrel": { en: "A delegation quarrels", ru: "В делегации спор" },
  "pack.trouble.quarrel.then": {
    en: "The post whose body sits decides, and nobody else can press. Set them a limit under “{minute}”. If it becomes personal: “{pause}”, and take it up in the first part of the talk.",
    ru: "Решает должность, чей орган заседает, и нажать может только она. Дайте им срок: «{minute}». Если спор стал личным — «{pause}»; вернитесь к нему в первой части разбора.",
  },
  "pack.trouble.wrong": { en: "A wrong button", ru: "Нажали не то" },
  "pack.trouble.wrong.then": {
    en: "“{undo}”. If the class wants to see both ways: “{fork}”.",
    ru: "«{undo}». Если хочется увидеть оба пути: «{fork}».",
  },
  "pack.trouble.slow": { en: "It goes too slowly", ru: "Всё идёт медленно" },
  "pack.trouble.slow.then": {
    en: "One minute under “{minute}”; then “{close}”. “{cut}” skips motions and amendments. “{longer}” moves the end of the lesson as well.",
    ru: "Одна минута в разделе «{minute}», затем «{close}». «{cut}» пропускает поправки и процедуру. «{longer}» сдвигает и конец занятия.",
  },
  "pack.trouble.early": { en: "It is over early", ru: "Кончилось раньше" },
  "pack.trouble.early.then": {
    en: "The talk begins by itself. Take the time for its second part.",
    ru: "Разбор начнётся сам. Отдайте лишнее время его второй части.",
  },
  "pack.trouble.phone": { en: "A phone goes dead", ru: "Сел телефон" },
  "pack.trouble.phone.then": {
    en: "Opened again it is where it was. For another phone press “{pass}” beside the person, and let it scan the picture.",
    ru: "Включённый снова, он окажется там же. Для другого телефона нажмите «{pass}» рядом с участником и дайте отсканировать картинку.",
  },
  "pack.trouble.network": { en: "The network is gone", ru: "Пропала сеть" },
  "pack.trouble.network.then": {
    en: "Moves that were confirmed are on the disk. If it does not come back in two minutes, go on with cards: see “Without devices”.",
    ru: "Подтверждённые ходы уже на диске. Если через две минуты сеть не вернулась, продолжайте на карточках: см. «Без устройств».",
  },

  "pack.paper.need": {
    en: "On the table: signs, cards, briefs, agenda with drafts, rules. With you: this guide and the tally sheet.",
    ru: "На столе: таблички, карточки, директивы, повестка с проектами, правила. У вас: методичка и лист подсчёта.",
  },
  "pack.paper.chair": {
    en: "The delegation in the chair (it says so on its sign) calls the drafts in the order of the agenda. If nobody sits there, you do.",
    ru: "Делегация-председатель (это указано на табличке) объявляет проекты в порядке повестки. Если там никого нет, это делаете вы.",
  },
  "pack.paper.vote": {
    en: "The author names the wording it puts. Everybody lays one answer face down. At the chair’s word all cards are turned at once.",
    ru: "Автор называет вариант, который выносит. Каждый кладёт один ответ лицом вниз. По слову председателя все карточки переворачивают разом.",
  },
  "pack.paper.amend": {
    en: "Whoever lays “The floor, please” instead may move a wording marked as a possible amendment; the author then says which one it puts. Nobody has answered yet: cards go back to the hand.",
    ru: "Кто вместо ответа положил «Прошу слова», может предложить вариант, отмеченный как возможная поправка; автор говорит, какой вынесет теперь. Ответы не считаются: карточки возвращаются в руку.",
  },
  "pack.paper.motion": {
    en: "A motion is voted on with Yes and No; more yes than no carries it, a tie does not.",
    ru: "За процедурное предложение голосуют карточками «За» и «Против»; нужно больше «за», поровну — не прошло.",
  },
  "pack.paper.empty": {
    en: "For an empty seat you answer, aloud, by the table “Answers by interest”.",
    ru: "За пустое место отвечаете вы, вслух, по таблице «Ответы по интересам».",
  },
  "pack.paper.time": {
    en: "Write every answer and every result on the tally sheet at once. The time of the plan holds here too.",
    ru: "Каждый ответ и каждый итог сразу заносите в лист подсчёта. Расписание то же.",
  },
  "pack.paper.after": {
    en: "For the talk lay the tally sheet beside the table of what is reported.",
    ru: "На разборе положите лист подсчёта рядом с таблицей известных исходов.",
  },
  "pack.paper.corridor": {
    en: "Offers are written on slips; sender and receiver keep the promise in mind, nobody counts points. At the end every slip is read out: kept or not?",
    ru: "Предложения пишут на бланках; обещание помнят обе стороны, очков никто не считает. В конце каждый бланк читают вслух: выполнено или нет?",
  },
} as const satisfies Dictionary;
