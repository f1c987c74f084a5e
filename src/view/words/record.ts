import type { Dictionary } from "./entry.ts";

/** The record of a class: its files, line by line and column by column. */
export const record = {
  "record.by.instructor": { en: "Instructor", ru: "Преподаватель" },
  "record.by.agent": { en: "Computer", ru: "Компьютер" },
  "record.by.host": { en: "By itself", ru: "Автоматически" },

  "record.log.time": { en: "Time (UTC)", ru: "Время (UTC)" },
  "record.log.room": { en: "Room", ru: "Группа" },
  "record.log.who": { en: "Who", ru: "Кто" },
  "record.log.seat": { en: "Delegation", ru: "Делегация" },
  "record.log.what": { en: "What", ru: "Что" },
  "record.log.move": { en: "Move, as in the transcript", ru: "Ход, как в записи партии" },
  "record.log.cut": { en: "Taken back later", ru: "Позже отменено" },
  "record.log.cut.yes": { en: "yes", ru: "да" },

  "record.line.room": { en: "Room opened: {title}", ru: "Открыта группа: {title}" },
  "record.line.forked": {
    en: "Room opened from room {from} as it was after move {step, number}",
    ru: "Открыта группа из группы {from} по положению после хода {step, number}",
  },
  "record.line.code": { en: "The join code was changed", ru: "Код входа изменён" },
  "record.line.renewed": {
    en: "A lost address was replaced by a new one",
    ru: "Утерянный адрес заменён новым",
  },
  "record.line.joined": { en: "Joined: {name}", ru: "На занятие входит: {name}" },
  "record.line.moved": {
    en: "Moved to room {room}: {name}",
    ru: "В группу {room} переходит: {name}",
  },
  "record.line.removed": {
    en: "Taken out of the class: {name}",
    ru: "С занятия удаляется: {name}",
  },
  "record.line.sat": {
    en: "Sits down: {name} – {seat}, {post}",
    ru: "Место занимает: {name} — {seat}, {post}",
  },
  "record.line.stood": { en: "Leaves the seat: {name}", ru: "Место освобождает: {name}" },
  "record.line.locked": {
    en: "Closed: nobody else joins or changes seats",
    ru: "Вход и выбор мест закрыты",
  },
  "record.line.unlocked": {
    en: "Opened again: people join and change seats",
    ru: "Вход и выбор мест открыты",
  },
  "record.line.handed": {
    en: "Handed to the computer: {seat}",
    ru: "Передано компьютеру: {seat}",
  },
  "record.line.back": { en: "Given back to the people: {seat}", ru: "Возвращено людям: {seat}" },
  "record.line.started": { en: "The game began", ru: "Игра началась" },
  "record.line.paused": { en: "Pause", ru: "Пауза" },
  "record.line.resumed": { en: "The game went on", ru: "Игра продолжена" },
  "record.line.ended": {
    en: "Play ended; the debrief began",
    ru: "Игра окончена, начался разбор",
  },
  "record.line.disclosed": {
    en: "The whole game was opened to everybody",
    ru: "Весь ход игры открыт для всех",
  },
  "record.line.page": {
    en: "The projector was turned to another page",
    ru: "На экране открыта другая страница",
  },
  "record.line.cut": {
    en: "Back to where it stood after move {step, number}",
    ru: "Возврат к положению после хода {step, number}",
  },
  "record.line.change": {
    en: "Changed in the scenario: {settings}",
    ru: "Изменено в сценарии: {settings}",
  },
  "record.line.message": { en: "Message to everybody: {text}", ru: "Сообщение всем: {text}" },
  "record.line.messageTo": { en: "Message to {seat}: {text}", ru: "Сообщение ({seat}): {text}" },
  "record.line.event": { en: "Event: {text}", ru: "Событие: {text}" },
  "record.line.deadline": { en: "To be answered by {until}", ru: "Ответить до {until}" },
  "record.line.noDeadline": { en: "The deadline was lifted", ru: "Срок ответа снят" },
  "record.line.away": {
    en: "The server did not run for {n, plural, one {# second} other {# seconds}}",
    ru: "Сервер не работал {n, plural, one {# секунду} few {# секунды} other {# секунд}}",
  },

  "record.move.answer": {
    en: "Answer: {answer} (“{item}”: {text})",
    ru: "Ответ: {answer} («{item}»: {text})",
  },
  "record.move.ballot": {
    en: "Ballot: {answer} ({motion}; “{item}”)",
    ru: "Голос: {answer} ({motion}; «{item}»)",
  },
  "record.move.motion": {
    en: "Motion: {motion} (“{item}”)",
    ru: "Процедурное предложение: {motion} («{item}»)",
  },
  "record.move.put": {
    en: "Text put to the table: {text} (“{item}”)",
    ru: "На решение вынесен текст: {text} («{item}»)",
  },
  "record.move.amend": {
    en: "Amendment moved: {text} (“{item}”)",
    ru: "Внесена поправка: {text} («{item}»)",
  },
  "record.move.rest": { en: "Left there: “{item}”", ru: "Дальше не настаивает: «{item}»" },
  "record.move.withdraw": { en: "Withdrawn: “{item}”", ru: "Снят вопрос: «{item}»" },
  "record.move.announce": {
    en: "Announced alone: “{item}”",
    ru: "Заявлено от своего имени: «{item}»",
  },
  "record.move.circulate": {
    en: "Circulated for silence: “{item}”",
    ru: "Разослано на молчаливое согласие: «{item}»",
  },
  "record.move.bundle": { en: "Bundled: “{item}”", ru: "Включено в пакет: «{item}»" },
  "record.move.pass": { en: "Nothing more said: “{item}”", ru: "Промолчала: «{item}»" },
  "record.move.writing": { en: "A line of an offer", ru: "Строка предложения" },
  "record.move.send": { en: "Offer sent", ru: "Предложение отправлено" },
  "record.move.agree": { en: "Offer agreed to", ru: "Предложение принято" },
  "record.move.agreePart": {
    en: "Part of an offer agreed to",
    ru: "Принята часть предложения",
  },
  "record.move.decline": { en: "Offer declined", ru: "Предложение отклонено" },
  "record.move.revoke": { en: "Own offer taken back", ru: "Своё предложение отозвано" },
  "record.move.declare": {
    en: "Committed itself in public: “{item}”",
    ru: "Публичное обязательство: «{item}»",
  },
  "record.move.leak": {
    en: "Told the press what was said behind closed doors: “{item}”",
    ru: "Прессе рассказано о закрытом заседании: «{item}»",
  },
  "record.move.leave": { en: "Goes to the sitting", ru: "Переходит на заседание" },

  "record.grades.participant": { en: "Participant", ru: "Участник" },
  "record.grades.room": { en: "Room", ru: "Группа" },
  "record.grades.seat": { en: "Delegation", ru: "Делегация" },
  "record.grades.post": { en: "Post", ru: "Должность" },
  "record.grades.minutes": { en: "Minutes of play in a seat", ru: "Минут игры на месте" },
  "record.grades.asked": { en: "Questions to answer", ru: "Вопросов к ответу" },
  "record.grades.answered": { en: "Questions answered", ru: "Дано ответов" },
  "record.grades.offered": { en: "Offers sent", ru: "Отправлено предложений" },
  "record.grades.agreed": { en: "Offers agreed to", ru: "Принято предложений" },
  "record.grades.aims": {
    en: "Delegation’s aims fulfilled",
    ru: "Целей делегации достигнуто",
  },
  "record.grades.aimsOf": { en: "Delegation’s aims in all", ru: "Целей делегации всего" },
  "record.grades.deed": {
    en: "Delegation – {criterion}: {deed}",
    ru: "Делегация — {criterion}: {deed}",
  },
  "record.deed.put": { en: "texts put", ru: "внесено текстов" },
  "record.deed.amended": { en: "amendments", ru: "внесено поправок" },
  "record.deed.moved": { en: "motions", ru: "процедурных предложений" },
  "record.deed.stopped": { en: "stopped a text alone", ru: "в одиночку остановила текст" },
  "record.deed.needed": {
    en: "a text would have failed without it",
    ru: "без неё текст не прошёл бы",
  },
  "record.deed.offered": { en: "offers", ru: "предложений" },
  "record.deed.dealt": { en: "deals", ru: "сделок" },
  "record.deed.kept": { en: "promises kept", ru: "обещаний выполнено" },
  "record.deed.broke": { en: "promises broken", ru: "обещаний нарушено" },
  "record.deed.declared": { en: "said in public", ru: "публичных заявлений" },
  "record.deed.backedDown": { en: "taken back in public", ru: "отступлений от сказанного" },

  "record.xapi.class": { en: "Class of {date}", ru: "Занятие {date}" },
  "record.xapi.question": { en: "{item}: {text}", ru: "{item}: {text}" },
  "record.xapi.corridor": { en: "Bargaining in the corridor", ru: "Переговоры в кулуарах" },
  "record.verb.initialized": { en: "began", ru: "начало" },
  "record.verb.completed": { en: "completed", ru: "завершение" },
  "record.verb.terminated": { en: "ended before the end", ru: "окончание до срока" },
  "record.verb.answered": { en: "answered", ru: "дан ответ" },
  "record.verb.shared": { en: "shared", ru: "сообщено другим" },
  "record.verb.interacted": { en: "took a step on", ru: "сделан шаг" },
  "record.verb.submitted": { en: "submitted", ru: "внесено" },
  "record.verb.sent": { en: "sent", ru: "отправлено" },
  "record.verb.agreed": { en: "agreed to", ru: "дано согласие" },
  "record.verb.denied": { en: "declined", ru: "отклонено" },
} as const satisfies Dictionary;
