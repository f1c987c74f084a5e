import type { Dictionary } from "./entry.ts";

/** A class: lobby, clock, the instructor's page. */
export const room = {
  "room.someone": { en: "Participant {n}", ru: "Участник {n}" },
  "room.held.people": { en: "people", ru: "люди" },
  "room.held.agent": { en: "computer", ru: "компьютер" },
  "room.held.absent": { en: "absent", ru: "отсутствует" },
  "room.charge": {
    en: "Your delegation’s move is made by: {names}",
    ru: "За делегацию сейчас действует: {names}",
  },
  "room.awaited": { en: "has not answered", ru: "ещё не ответила" },
  "room.notAwaited": { en: "nothing to do now", ru: "сейчас ничего не требуется" },
  "room.exception.gone": { en: "nobody is connected", ru: "никого нет на связи" },
  "room.exception.waiting": { en: "has not answered", ru: "ещё не ответила" },
  "room.exception.offers": {
    en: "{n, plural, one {# offer waits} other {# offers wait}} for an answer",
    ru: "{n, plural, one {# предложение ждёт} few {# предложения ждут} other {# предложений ждут}} ответа",
  },
  "room.exception.empty": { en: "nobody sits here yet", ru: "место пока никто не занял" },
  "room.step.start": { en: "The opening", ru: "Открытие" },
  "room.act.start": { en: "The game began.", ru: "Игра началась." },
  "room.act.pause": { en: "Paused.", ru: "Пауза." },
  "room.act.resume": { en: "Resumed.", ru: "Игра продолжена." },
  "room.act.undo": { en: "The last move was taken back.", ru: "Последний ход отменён." },
  "room.act.stepBack": { en: "Back to step {n}.", ru: "Возврат к шагу {n}." },
  "room.act.fork": {
    en: "A second room opened from step {n}.",
    ru: "С шага {n} открыта вторая комната.",
  },
  "room.act.act": { en: "Acted for: {name}.", ru: "Ход сделан за делегацию: {name}." },
  "room.act.hand": { en: "The seat changed hands: {name}.", ru: "Место передано: {name}." },
  "room.act.inject": { en: "Event: {name}", ru: "Событие: {name}" },
  "room.act.injectPrepared": {
    en: "An event of the scenario was told.",
    ru: "Объявлено событие из сценария.",
  },
  "room.act.tell": {
    en: "Message to {name, select, empty {all} other {{name}}}.",
    ru: "Сообщение: {name, select, empty {всем} other {{name}}}.",
  },
  "room.act.closePhase": {
    en: "The phase was closed: agents answered for those who had not.",
    ru: "Этап закрыт: за не ответивших ответил компьютер.",
  },
  "room.act.cutToVote": {
    en: "Cut to the vote: agents did what came before it.",
    ru: "Переход к голосованию: всё до него сделал компьютер.",
  },
  "room.act.deadline": {
    en: "{n, plural, =0 {The deadline was lifted.} one {# second to answer.} other {# seconds to answer.}}",
    ru: "{n, plural, =0 {Срок снят.} one {На ответ # секунда.} few {На ответ # секунды.} other {На ответ # секунд.}}",
  },
  "room.act.extend": {
    en: "Time for play changed by {n, plural, one {# minute} other {# minutes}}.",
    ru: "Время игры изменено на {n, plural, one {# минуту} few {# минуты} other {# минут}}.",
  },
  "room.act.disclose": {
    en: "The whole game was opened to everybody.",
    ru: "Весь ход игры открыт для всех.",
  },
  "room.act.end": { en: "Play ended; the debrief began.", ru: "Игра окончена, начался разбор." },
} as const satisfies Dictionary;
