import type { Dictionary } from "./entry.ts";

/** A student's device: joining, the lobby, the line above the table, the end. */
export const classStudent = {
  "class.name": { en: "Class", ru: "Занятие" },

  "class.join.title": { en: "Join your class", ru: "Войти на занятие" },
  "class.join.lead": {
    en: "Type the code that the instructor shows. No account is needed, and no name.",
    ru: "Введите код, который показывает преподаватель. Регистрация не нужна, имя — по желанию.",
  },
  "class.join.code": { en: "Code of the class", ru: "Код занятия" },
  "class.join.button": { en: "Join", ru: "Войти" },
  "class.join.short": {
    en: "A code has six letters and digits; behind them there may be the letter of a room.",
    ru: "В коде шесть букв и цифр; после них может стоять буква группы.",
  },
  "class.join.backOf": {
    en: "Back to your seat in {code}",
    ru: "Вернуться на своё место ({code})",
  },
  "class.joining": { en: "Joining the class …", ru: "Входим на занятие…" },

  "class.ended.unknown": {
    en: "There is no class with this code that lets people in now. Look at the code again, or ask the instructor whether the class is locked or full.",
    ru: "Занятия с таким кодом, куда сейчас можно войти, нет. Проверьте код или спросите преподавателя, не закрыт ли вход и есть ли места.",
  },
  "class.ended.deleted": {
    en: "The instructor has deleted this class. Nothing of it is kept.",
    ru: "Преподаватель удалил это занятие. От него ничего не сохранилось.",
  },
  "class.ended.removed": {
    en: "The instructor has taken you out of the class. You can join again by the code.",
    ru: "Преподаватель вывел вас из занятия. Войти снова можно по коду.",
  },
  "class.ended.renewed": {
    en: "A new address was made for this page, and the old one is dead. Go on where the new one was opened.",
    ru: "Для этой страницы создан новый адрес, старый больше не действует. Продолжайте там, где открыт новый.",
  },
  "class.ended.tooFast": {
    en: "Too many attempts at once. Wait a moment and try again.",
    ru: "Слишком много попыток подряд. Подождите немного и попробуйте снова.",
  },
  "class.ended.full": { en: "The class is full.", ru: "Свободных мест на занятии нет." },
  "class.ended.version": {
    en: "This page is older than the program that runs the class. Load it again.",
    ru: "Эта страница старее программы, которая ведёт занятие. Обновите её.",
  },
  "class.ended.elsewhere": {
    en: "Your seat has been opened on another device. It is there now.",
    ru: "Ваше место открыто на другом устройстве. Теперь вы участвуете там.",
  },
  "class.ended.again": { en: "Try again", ru: "Попробовать снова" },
  "class.ended.here": {
    en: "Take the seat back to this device",
    ru: "Вернуть место на это устройство",
  },
  "class.ended.code": { en: "Type another code", ru: "Ввести другой код" },

  "class.lobby.name": { en: "Name (you may leave it empty)", ru: "Имя (можно не указывать)" },
  "class.lobby.name.save": { en: "Save", ru: "Сохранить" },
  "class.lobby.name.saved": {
    en: "Others see you as “{name}”.",
    ru: "Остальные видят вас как «{name}».",
  },
  "class.lobby.choose": { en: "Choose your seat", ru: "Выберите место" },
  "class.lobby.choose.lead": {
    en: "Several may share a post. In each sitting the post whose council meets acts for the delegation.",
    ru: "Одну должность могут занимать несколько человек. На каждом заседании за делегацию действует та должность, чей совет собрался.",
  },
  "class.lobby.any": { en: "Give me any free seat", ru: "Занять любое свободное место" },
  "class.lobby.free": { en: "nobody yet", ru: "пока никого" },
  "class.lobby.full": {
    en: "Every post has somebody already. Share one: press it all the same.",
    ru: "Все должности уже заняты. Разделите любую: просто нажмите на неё.",
  },
  "class.lobby.late": {
    en: "The summit has begun. Take a seat and you are in it at once.",
    ru: "Саммит уже идёт. Займите место — и вы сразу участвуете.",
  },
  "class.lobby.take": { en: "Take", ru: "Занять" },
  "class.lobby.take.of": {
    en: "Take the seat: {seat}, {post}",
    ru: "Занять место: {seat}, {post}",
  },
  "class.lobby.given": {
    en: "The instructor gives out the seats. Yours will appear here by itself.",
    ru: "Места распределяет преподаватель. Ваше появится здесь само.",
  },
  "class.lobby.locked": {
    en: "Seats are locked now. Tell the instructor that you have none; yours will appear here by itself.",
    ru: "Выбор мест закрыт. Скажите преподавателю, что вы без места; оно появится здесь само.",
  },
  "class.lobby.seat": { en: "Your seat", ru: "Ваше место" },
  "class.lobby.leave": { en: "Choose another seat", ru: "Выбрать другое место" },
  "class.lobby.with": { en: "With you: {names}", ru: "Вместе с вами: {names}" },
  "class.lobby.alone": { en: "Nobody else yet", ru: "Пока больше никого" },
  "class.lobby.wait": {
    en: "The summit begins when the instructor starts it. Read your instructions meanwhile.",
    ru: "Саммит начнётся, когда его откроет преподаватель. Пока прочтите указания.",
  },
  "class.lobby.people": {
    en: "{n, plural, one {# person} other {# people}}",
    ru: "{n, plural, one {# человек} few {# человека} many {# человек} other {# человека}}",
  },
  "class.lobby.stand": { en: "You have no seat yet", ru: "У вас ещё нет места" },
  "class.brief.title": { en: "Your instructions", ru: "Ваши указания" },
  "class.brief.secret": {
    en: "For your delegation’s eyes alone",
    ru: "Только для вашей делегации",
  },
  "class.brief.aims": { en: "What you were sent for", ru: "Чего от вас ждут" },
  "class.brief.how": { en: "How it goes", ru: "Как всё проходит" },
  "class.brief.how.1": {
    en: "The screen shows only what you may do now. Press one of the buttons; it counts at once.",
    ru: "На экране только то, что можно сделать сейчас. Нажмите кнопку — ход сделан сразу.",
  },
  "class.brief.how.2": {
    en: "After each vote you see who answered what, and why a text passed or failed.",
    ru: "После каждого голосования видно, кто как ответил и почему текст прошёл или не прошёл.",
  },
  "class.brief.how.3": {
    en: "If your phone dies, open the same address again: your seat is kept.",
    ru: "Если телефон выключится, откройте тот же адрес: место останется за вами.",
  },

  "class.line.connecting": { en: "Connecting …", ru: "Соединяемся…" },
  "class.line.lost": {
    en: "No connection. Trying again by itself; what you see may be out of date.",
    ru: "Связи нет. Подключаемся снова; то, что на экране, могло устареть.",
  },
  "class.line.kept": {
    en: "No connection. Your last move is kept and will be sent.",
    ru: "Связи нет. Ваш последний ход сохранён и будет отправлен.",
  },
  "class.line.sending": { en: "Sending your move …", ru: "Отправляем ход…" },
  "class.line.now": { en: "Try now", ru: "Подключиться сейчас" },

  "class.time.play": { en: "Play ends in", ru: "До конца игры" },
  "class.time.question": { en: "Time to answer", ru: "На ответ" },
  "class.time.debrief": { en: "Class ends in", ru: "До конца занятия" },
  "class.time.over": { en: "time is up", ru: "время вышло" },
  "class.strip": { en: "The class", ru: "Занятие" },
  "class.room": { en: "Room {room}", ru: "Группа {room}" },
  "class.paused": { en: "The class is paused", ru: "Занятие на паузе" },
  "class.paused.lead": {
    en: "Time stands still; no move counts.",
    ru: "Время стоит, ходы не принимаются.",
  },
  "class.floor.mine": { en: "It is your move", ru: "Ваш ход" },
  "class.floor.you": { en: "You: {seat}, {post}", ru: "Вы: {seat}, {post}" },
  "class.floor.as": {
    en: "{seat}: {post}, now as {floor}",
    ru: "{seat}: {post}, сейчас в роли — {floor}",
  },
  "class.floor.none": { en: "You: {seat}", ru: "Вы: {seat}" },
  "class.waitsFor": { en: "The table waits for: {names}", ru: "Ждём ответа: {names}" },
  "class.waits": { en: "The table goes on by itself", ru: "Саммит идёт своим ходом" },
  "class.advice": { en: "Ask your advisers for offers", ru: "Спросить советников о сделках" },
  "class.advice.none": {
    en: "Your advisers’ offers stand among the choices; where none do, they see no deal worth making now.",
    ru: "Сделки советников стоят среди вариантов; если их нет, выгодной сделки советники сейчас не видят.",
  },
  "class.meanwhile": { en: "Meanwhile you can", ru: "Тем временем можно" },
  "class.meanwhile.brief": { en: "read your instructions", ru: "прочесть свои указания" },
  "class.meanwhile.agenda": { en: "look ahead in the agenda", ru: "посмотреть повестку" },
  "class.meanwhile.back": {
    en: "look back at the last vote",
    ru: "вернуться к последнему голосованию",
  },
  "class.toGame": { en: "To the table", ru: "К столу" },
  "class.toGame.asked": { en: "To the table: you are asked", ru: "К столу: ждут вашего ответа" },
  "class.message": { en: "From the instructor", ru: "От преподавателя" },
  "class.message.own": {
    en: "From the instructor, to your delegation",
    ru: "От преподавателя, вашей делегации",
  },
  "class.event": { en: "News", ru: "Новость" },
  "class.message.read": { en: "Got it", ru: "Понятно" },
  "class.messages": { en: "Messages and news", ru: "Сообщения и новости" },
  "class.messages.none": { en: "None so far", ru: "Пока ничего нет" },
  "class.menu.people": { en: "Your delegation", ru: "Ваша делегация" },
  "class.menu.seat": {
    en: "Another seat? Ask the instructor.",
    ru: "Нужно другое место? Обратитесь к преподавателю.",
  },
  "class.debrief.title": { en: "The summit is over", ru: "Саммит завершён" },
  "class.debrief.lead": {
    en: "Now the talk about it: what was decided, and why. Look at the board.",
    ru: "Теперь разбор: что решили и почему. Смотрите на общий экран.",
  },
  "class.debrief.agenda": { en: "What became of each item", ru: "Чем закончился каждый вопрос" },

  "class.refused.notNow": { en: "That cannot be done now.", ru: "Сейчас этого сделать нельзя." },
  "class.refused.notYours": {
    en: "That is not yours to do: another post of your delegation has the floor.",
    ru: "Это не ваше решение: слово у другой должности вашей делегации.",
  },
  "class.refused.notThere": { en: "That is not there any more.", ru: "Этого больше нет." },
  "class.refused.movedOn": {
    en: "The table has gone on meanwhile. Your move was not counted; look at the new question.",
    ru: "Саммит успел уйти вперёд. Ваш ход не засчитан: посмотрите новый вопрос.",
  },
  "class.refused.notLegal": {
    en: "The rules do not allow that now.",
    ru: "Правила сейчас этого не позволяют.",
  },
  "class.refused.taken": { en: "Somebody has taken that meanwhile.", ru: "Это место уже заняли." },
  "class.refused.full": { en: "There is no room left there.", ru: "Там больше нет мест." },
  "class.refused.locked": { en: "Seats are locked now.", ru: "Выбор мест закрыт." },
  "class.refused.paused": {
    en: "The class is paused; the move was not counted.",
    ru: "Занятие на паузе; ход не засчитан.",
  },
  "class.refused.nobody": { en: "There is nobody for that.", ru: "Для этого никого нет." },
  "class.refused.invalid": {
    en: "The program does not accept that. {detail}",
    ru: "Программа этого не принимает. {detail}",
  },
  "class.refused.tooFast": {
    en: "Too fast; wait a moment.",
    ru: "Слишком быстро; подождите немного.",
  },
  "class.refused.notAllowed": { en: "That is not allowed here.", ru: "Здесь это не разрешено." },
} as const satisfies Dictionary;
