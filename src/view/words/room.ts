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
  "room.step.item": { en: "{item}. {title}", ru: "{item}. {title}" },
  "room.step.start": { en: "The opening", ru: "Открытие" },
  "room.act.start": { en: "The game began.", ru: "Игра началась." },
  "room.act.pause": { en: "Paused.", ru: "Пауза." },
  "room.act.resume": { en: "Resumed.", ru: "Игра продолжена." },
  "room.act.undo": { en: "The last move was taken back.", ru: "Последний ход отменён." },
  "room.act.stepBack": {
    en: "Went back to an earlier moment.",
    ru: "Игра возвращена к более раннему моменту.",
  },
  "room.act.fork": {
    en: "Another room was opened from an earlier moment.",
    ru: "С более раннего момента открыта ещё одна группа.",
  },
  "room.act.act": { en: "Acted for: {name}.", ru: "Ход сделан за делегацию: {name}." },
  "room.act.hand": {
    en: "{other, select, agent {{name} was handed to the computer.} people {{name} was given back to its people.} other {{name} changed hands.}}",
    ru: "{other, select, agent {Компьютеру передано место: {name}.} people {Людям возвращено место: {name}.} other {Место передано: {name}.}}",
  },
  "room.act.inject": { en: "Event: {text}", ru: "Событие: {text}" },
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
    en: "{n, plural, =0 {The time to answer was lifted.} one {Time to answer: # second.} other {Time to answer: # seconds.}}",
    ru: "{n, plural, =0 {Срок ответа снят.} one {Срок ответа: # секунда.} few {Срок ответа: # секунды.} other {Срок ответа: # секунд.}}",
  },
  "room.act.extend": {
    en: "{way, select, less {Play is {n, plural, one {# minute} other {# minutes}} shorter.} other {Play is {n, plural, one {# minute} other {# minutes}} longer.}}",
    ru: "{way, select, less {Игра сокращена на {n, plural, one {# минуту} few {# минуты} other {# минут}}.} other {Игра продлена на {n, plural, one {# минуту} few {# минуты} other {# минут}}.}}",
  },
  "room.act.disclose": {
    en: "The whole game was opened to everybody.",
    ru: "Весь ход игры открыт для всех.",
  },
  "room.act.lock": {
    en: "{locked, select, true {The room was locked.} other {The room was unlocked.}}",
    ru: "{locked, select, true {Вход и выбор мест закрыты.} other {Вход и выбор мест открыты.}}",
  },
  "room.act.seat": { en: "A seat was given to: {name}.", ru: "Место назначено: {name}." },
  "room.act.unseat": { en: "Without a seat now: {name}.", ru: "Теперь без места: {name}." },
  "room.act.swap": {
    en: "The people of {name} and {other} changed places.",
    ru: "Поменялись местами участники делегаций: {name}, {other}.",
  },
  "room.act.draw": { en: "Seats were drawn by lot.", ru: "Места розданы по жребию." },
  "room.act.remove": { en: "Taken out of the class: {name}.", ru: "Участие прекращено: {name}." },
  "room.act.transfer": {
    en: "Moved to room {other}: {name}.",
    ru: "В группу {other} переходит: {name}.",
  },
  "room.act.reissue": {
    en: "A code for a new device was given to: {name}.",
    ru: "Выдан код для нового устройства: {name}.",
  },
  "room.act.end": { en: "Play ended; the debrief began.", ru: "Игра окончена, начался разбор." },
} as const satisfies Dictionary;
